"""Working hours in the cockpit: each order by the keyboard alone, its refusal said before it is given."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.shift import Shift
from app.models.work_hours import hours_orders
from app.storage import Repository
from app.theme import Theme
from app.views.run.screen import RunScreen
from sim.journal import Entry
from tests.sim.workshop import long_day

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def bridge(qtbot: QtBot, tmp_path: Path) -> Iterator[Bridge]:
    repository = Repository.open(tmp_path / "goulot.db")
    bridge = Bridge(repository)
    bridge.open_new(long_day(tmp_path), 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    yield bridge
    bridge.close_seance()
    repository.close()


def test_the_orders_are_those_of_the_day(bridge: Bridge) -> None:
    kinds = [order.command.kind for order in hours_orders(Shift(bridge.scenario, bridge.state))]
    assert kinds == ["ExtendShift", "CallTempStaff", "MoveBreak", "MoveBreak", "GiveBreak", "GiveBreak", "GiveBreak"]


def test_overtime_is_decided_by_the_keyboard(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> None:
    theme = Theme()
    theme.apply(qapp)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.show_team("hours")
    page = screen._lower.team().hours
    page._table.selectRow(0)
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    qtbot.keyClicks(page._reason._line, "retard")
    qtbot.keyClick(page._reason._line, Qt.Key.Key_Return)
    decided = [entry.command for entry in bridge.journal.entries if isinstance(entry, Entry)]
    assert [(command.kind, command.reason) for command in decided] == [("ExtendShift", "retard")]
    assert bridge.state.end_ms == 150 * 60_000
