"""From seeing an anomaly to ordering the answer: three gestures at most, whatever the alarm."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import set_language
from app.scenarios import locate
from app.storage import Repository
from app.theme import Theme
from app.views.run.screen import RunScreen
from sim.commands import AssignOperator, CallMaintenance, Command, ExpressSupply, OrderCheck, StopPoste
from sim.policies import Desk, dossier_of, policy
from sim.scenario import load
from sim.state import AlarmView

pytestmark = pytest.mark.qt_log_ignore("does not support")
MINUTE_MS = 60_000
MOST = 3
CLICK = "click on the alarm"
ANSWERS: dict[str, tuple[tuple[str, ...], Callable[[str], Command]]] = {
    "poste_down": (("M", "Return"), lambda poste: CallMaintenance(poste=poste, priority=1)),
    "poste_slow": (("D", "Return"), lambda poste: OrderCheck(poste=poste)),
    "poste_jams": (("D", "Return"), lambda poste: OrderCheck(poste=poste)),
    "zone_box": (("S", "Return"), lambda poste: StopPoste(poste=poste)),
    "air_high": (("Ctrl+U", "Return"), lambda network: OrderCheck(poste=network)),
    "stock_low": ((CLICK, "Ctrl+E", "Return"), lambda component: ExpressSupply(component=component)),
    "stock_out": ((CLICK, "Ctrl+E", "Return"), lambda component: ExpressSupply(component=component)),
}
"""Gestures from the pause that an alarm makes, and the order given."""


@pytest.fixture(params=["pompes", "flacons", "usinage"])
def bridge(request: pytest.FixtureRequest, repository: Repository) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    bridge.open_new(load(locate(request.param)), 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    yield bridge
    bridge.close_seance()


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> RunScreen:
    set_language("fr")
    theme = Theme()
    theme.apply(qapp)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 768)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def gesture(screen: RunScreen, alarm: AlarmView, what: str) -> None:
    if what == CLICK:
        screen.alarms.view.opened.emit(alarm.subject)
        return
    keys = QKeySequence(what)[0]  # type: ignore[index]
    QTest.keyClick(screen.window().focusWidget() or screen, keys.key(), keys.keyboardModifiers())
    QTest.qWait(150)


def given(bridge: Bridge) -> list[str]:
    return [entry.command.kind for entry in bridge.journal.decisions()]


def test_an_alarm_is_answered_in_three_gestures_at_most(bridge: Bridge, screen: RunScreen) -> None:
    answered: dict[str, list[str]] = {}
    seen, team, dossier = 0, policy("competent"), dossier_of(bridge.scenario)
    while bridge.phase == "run":
        for command in team.decide(Desk(bridge.state, dossier, bridge.check)):
            if isinstance(command, AssignOperator) and bridge.check(command) is None:
                bridge.submit(command)
        bridge._run(MINUTE_MS, 2**62)
        for alarm in bridge.state.alarms[seen:]:
            if alarm.code not in answered and _stands(bridge, alarm):
                answered[alarm.code] = _answer(bridge, screen, alarm)
        seen = len(bridge.state.alarms)
    assert answered.keys() >= {"poste_down", "stock_low", "zone_box", "air_high"}
    for code, orders in answered.items():
        assert len(ANSWERS[code][0]) <= MOST
        assert len(orders) == 1, code


def _stands(bridge: Bridge, alarm: AlarmView) -> bool:
    """It asks for an order that the floor would take now."""
    state = bridge.state
    if alarm.code not in ANSWERS or alarm.cleared_ms is not None or state.on_break or state.finished:
        return False
    return bridge.check(ANSWERS[alarm.code][1](alarm.subject)) is None


def _answer(bridge: Bridge, screen: RunScreen, alarm: AlarmView) -> list[str]:
    """The orders that the gestures gave, of the kind expected. The pause has the poste of the alarm chosen."""
    before = len(given(bridge))
    screen.show_panels()
    screen.line.synoptic.choose(alarm.subject)
    screen.refresh()
    QTest.qWait(150)
    for what in ANSWERS[alarm.code][0]:
        gesture(screen, alarm, what)
    wanted = ANSWERS[alarm.code][1](alarm.subject).kind
    return [kind for kind in given(bridge)[before:] if kind == wanted]
