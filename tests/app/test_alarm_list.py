"""The alarm list as EEMUA 191 asks for it: what came first, what is filtered, what is over."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import set_language
from app.models.alarm_list import AlarmList, first_out
from app.models.shift import Shift
from app.storage import Repository
from app.theme import Theme
from app.views.run.alarms.panel import PAST, AlarmPanel
from app.views.run.desk import Desk
from app.widgets import DataTable
from benchmarks.alarms import Load, alarm_load
from sim.domain.scenario import Scenario
from sim.session import Session
from sim.state import AlarmView

MINUTE_MS = 60_000


def alarm(number: int, subject: str, raised: int, cleared: int | None = None, priority: int = 2) -> AlarmView:
    ended = None if cleared is None else cleared * MINUTE_MS
    return AlarmView(number, "poste_down", subject, priority, raised * MINUTE_MS, ended, None)


def test_the_first_of_an_avalanche_is_marked(pompes: Scenario) -> None:
    standing = [alarm(1, "P60", 10), alarm(2, "P50A", 12), alarm(3, "P70", 14)]
    assert first_out(pompes, standing) == {1}


def test_an_alarm_alone_is_no_avalanche(pompes: Scenario) -> None:
    assert first_out(pompes, [alarm(1, "P60", 10, 12), alarm(2, "P70", 20)]) == frozenset()


def test_two_avalanches_have_a_first_each(pompes: Scenario) -> None:
    told = [alarm(1, "P60", 10, 30), alarm(2, "P70", 12, 31), alarm(3, "P10", 40, 60), alarm(4, "P20", 41, 61)]
    assert first_out(pompes, told) == {1, 3}


def test_what_is_not_about_a_poste_starts_none(pompes: Scenario) -> None:
    assert first_out(pompes, [alarm(1, "JT-42", 10), alarm(2, "P70", 12)]) == frozenset()


@pytest.fixture
def bridge(repository: Repository, pompes: Scenario) -> Iterator[Bridge]:
    """Three hours without any decision: the line is full of alarms."""
    bridge = Bridge(repository)
    bridge.auto_pause = False
    bridge.open_new(pompes, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    bridge._run(180 * MINUTE_MS, 2**62)
    yield bridge
    bridge.close_seance()


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> AlarmPanel:
    set_language("fr")
    theme = Theme()
    theme.apply(qapp)
    panel = AlarmPanel(Desk(bridge, bridge), theme)
    qtbot.addWidget(panel)
    panel.refresh(Shift(bridge.scenario, bridge.state))
    return panel


def numbers(panel: AlarmPanel) -> set[int]:
    model = panel.view.model()
    assert isinstance(model, AlarmList)
    return {row.priority for row in model.rows}


def test_a_filter_hides_the_least_and_never_the_urgent(panel: AlarmPanel) -> None:
    assert numbers(panel) == {1, 2, 3}
    panel._filter.setCurrentIndex(1)
    assert numbers(panel) == {1, 2}
    panel._filter.setCurrentIndex(2)
    assert numbers(panel) == {1}


def test_the_history_holds_every_alarm_of_the_shift(panel: AlarmPanel, bridge: Bridge) -> None:
    panel._filter.setCurrentIndex(panel._filter.findData(PAST))
    table = panel._pages.currentWidget()
    assert isinstance(table, DataTable)
    assert [row.key for row in table.rows()] == [str(one.number) for one in bridge.state.alarms[::-1]]


def test_alarms_are_counted_ten_minutes_by_ten_minutes(pompes: Scenario) -> None:
    session = Session(pompes, 1)
    session.advance(65 * MINUTE_MS)
    found = alarm_load(session)
    assert len(found.windows) == 7
    assert sum(found.windows) == found.priorities.total() == len(session.state.alarms)
    assert Load((0, 1, 5, 0), found.priorities).calm == 0.75
