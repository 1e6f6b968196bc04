"""The cockpit by clicks and keys: what is seen, what is decided, and that no decision needs the mouse."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import NBSP
from app.models.shift import Shift
from app.models.tiles import tile
from app.pace import NS_PER_MS
from app.storage import Repository
from app.theme import Theme
from app.views.run.card.facts import awaits_decision, situation_text
from app.views.run.screen import RunScreen
from app.views.why import WhyDialog
from app.widgets import (
    Banner,
    DataTable,
    DecisionButton,
    Head,
    KpiTile,
    LossBars,
    Panel,
    PrimaryButton,
    StateBadge,
    Toast,
)
from sim.commands import (
    AcknowledgeAlarm,
    AssignOperator,
    CallMaintenance,
    CleanPoste,
    ExpressSupply,
    FreeOperator,
    GiveBreak,
    OrderCheck,
    Quarantine,
    RestartPoste,
    StopPoste,
)
from sim.domain.scenario import Scenario
from sim.journal import Entry

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

MINUTE_MS = 60_000
_SHORTCUT_MS = 130


@pytest.fixture
def bridge(qtbot: QtBot, tmp_path: Path, pompes: Scenario) -> Iterator[Bridge]:
    repository = Repository.open(tmp_path / "goulot.db")
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    yield bridge
    bridge.close_seance()
    repository.close()


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> RunScreen:
    theme = Theme("light")
    theme.apply(qapp)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 768)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.line.synoptic.setFocus()
    return screen


def live(bridge: Bridge, until_min: float) -> None:
    """What ticks do, without waiting for them; automatic pauses are only stops on the way."""
    while bridge.state.now_ms < until_min * MINUTE_MS:
        due = round(until_min * MINUTE_MS) - bridge.state.now_ms
        bridge._run(due, time.monotonic_ns() + 60_000 * NS_PER_MS)


def named(screen: QWidget, name: str) -> QWidget:
    """The one widget of that name that is seen; the head of a panel bears its panel's name."""
    shown = [w for w in screen.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()]
    found = [w for w in shown if not isinstance(w.parentWidget(), Panel) or isinstance(w, Panel)]
    assert len(found) == 1, f"{name}: {len(found)} widgets"
    return found[0]


def commands(bridge: Bridge) -> list[object]:
    return [entry.command for entry in bridge.journal.entries if isinstance(entry, Entry)]


def press(qtbot: QtBot, screen: RunScreen, *keys: Qt.Key) -> None:
    """Keys one after the other; a button pressed by its shortcut acts a tenth of a second later."""
    for key in keys:
        qtbot.keyClick(screen.window().focusWidget() or screen, key)
        qtbot.wait(_SHORTCUT_MS)


def test_three_gestures_from_a_failure_to_the_call(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    live(bridge, 11)
    for person, position in (("OP01", "P60"), ("OP04", "P70"), ("OP08", "P40")):
        bridge.submit(AssignOperator(person=person, position=position))
    for minute in range(12, 460):
        live(bridge, minute)
        if bridge.state.postes["P60"].state == "waiting_repair":
            break
    screen.refresh()
    qtbot.wait(_SHORTCUT_MS)
    assert "Décision attendue" in [w.accessibleName() for w in screen.findChildren(QWidget) if w.isVisible()]
    press(qtbot, screen, Qt.Key.Key_M)
    line = screen.window().focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "le goulot")
    press(qtbot, screen, Qt.Key.Key_Return)
    call = commands(bridge)[-1]
    assert isinstance(call, CallMaintenance)
    assert (call.poste, call.priority, call.reason) == ("P60", 1, "le goulot")


def test_a_round_of_the_air_network_is_ordered_by_its_key(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    """The compressor's meter stands first among the consumptions; the round takes 2 min of walk and 10 of search."""
    live(bridge, 11)
    screen.refresh()
    qtbot.keyClick(screen, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(_SHORTCUT_MS)
    press(qtbot, screen, Qt.Key.Key_Return)
    order = commands(bridge)[-1]
    assert isinstance(order, OrderCheck) and order.poste == "air"
    live(bridge, 12)
    screen.refresh()
    assert bridge.state.networks["air"].searching
    button = named(screen, "Chercher une fuite d’air")
    assert "cherche déjà" in button.toolTip() + button.accessibleDescription()


def test_escape_leaves_a_decision_untaken(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_S, Qt.Key.Key_Escape)
    assert commands(bridge) == []


def test_a_poste_is_not_stopped_without_a_reason(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_S, Qt.Key.Key_Return)
    assert commands(bridge) == []
    confirm = next(one for one in screen.findChildren(PrimaryButton) if one.isVisible() and one.text() == "Confirmer")
    assert not confirm.isEnabled() and confirm.toolTip() == "Motif d’abord"
    QTest.keyClicks(QApplication.focusWidget() or screen, "essai")
    press(qtbot, screen, Qt.Key.Key_Return)
    order = commands(bridge)[-1]
    assert isinstance(order, StopPoste) and order.reason == "essai"


def test_arrows_go_along_the_line_and_the_card_follows(qtbot: QtBot, screen: RunScreen) -> None:
    assert screen.chosen() == "P60"
    press(qtbot, screen, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert screen.chosen() == "P40"
    assert named(screen, "P40 · Fermeture et vissage") is screen.card


def test_a_click_on_a_tile_chooses_its_poste(qtbot: QtBot, screen: RunScreen) -> None:
    synoptic = screen.line.synoptic
    qtbot.mouseClick(synoptic.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert screen.chosen() == "P10"


def test_a_refused_decision_stays_readable_and_says_why(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    live(bridge, 11)
    bridge.submit(FreeOperator(person="OP01"))
    screen.open_poste("P60")
    qtbot.wait(_SHORTCUT_MS)
    control = named(screen, "Demander un contrôle")
    assert isinstance(control, DecisionButton)
    assert control.isEnabled()
    assert "Personne n’est à P60" in control.accessibleDescription()
    before = len(commands(bridge))
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
    assert len(commands(bridge)) == before
    assert named(screen, "Personne n’est à P60 pour contrôler.")


def test_a_first_priority_alarm_stops_time_and_a_acknowledges_it(
    qtbot: QtBot, bridge: Bridge, screen: RunScreen
) -> None:
    bridge.set_speed(600)
    with qtbot.waitSignal(bridge.alarmPaused, timeout=10_000):
        bridge.play()
    assert not bridge.playing
    chosen = screen.alarms.view.chosen()
    assert chosen is not None
    assert (chosen.priority, chosen.subject, chosen.acknowledged) == (1, "P60", False)
    screen.line.synoptic.setFocus()
    press(qtbot, screen, Qt.Key.Key_A)
    assert isinstance(commands(bridge)[-1], AcknowledgeAlarm)
    assert bridge.state.alarms[chosen.number - 1].acknowledged_ms == bridge.state.now_ms
    said = screen.findChild(Toast)
    assert said is not None and said.isVisible() and "Pause automatique" in said.accessibleName()


def test_the_pause_asked_just_after_the_alarm_took_it_does_not_let_time_go_on(
    qtbot: QtBot, bridge: Bridge, screen: RunScreen
) -> None:
    bridge.set_speed(600)
    with qtbot.waitSignal(bridge.alarmPaused, timeout=10_000):
        bridge.play()
    press(qtbot, screen, Qt.Key.Key_Space)
    assert not bridge.playing
    assert named(screen, "L’alarme a déjà arrêté le temps. Espace encore une fois pour reprendre.")
    qtbot.wait(2_100)
    press(qtbot, screen, Qt.Key.Key_Space)
    assert bridge.playing
    bridge.pause()


def test_a_poste_whose_operator_is_on_the_way_awaits_no_decision(bridge: Bridge, screen: RunScreen) -> None:
    live(bridge, 11)
    assert awaits_decision(Shift(bridge.scenario, bridge.state), "P60")
    bridge.submit(AssignOperator(person="OP01", position="P60"))
    shift = Shift(bridge.scenario, bridge.state)
    assert not awaits_decision(shift, "P60")
    assert situation_text(shift, "P60").startswith(shift.names.person("OP01"))


def test_time_is_held_from_the_keyboard(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_3)
    assert bridge.speed == 60
    press(qtbot, screen, Qt.Key.Key_Space)
    assert bridge.playing
    press(qtbot, screen, Qt.Key.Key_Space)
    assert not bridge.playing


@pytest.mark.parametrize("words", ["vitesse 600", "fast 600"])
def test_actions_are_found_in_either_language(qtbot: QtBot, bridge: Bridge, screen: RunScreen, words: str) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(_SHORTCUT_MS)
    line = named(screen, "Mots de l’action")
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bridge.speed == 600


@pytest.mark.parametrize("words", ["commander express JT-42", "order supply JT-42"])
def test_a_decision_about_a_stock_is_found_and_ordered_without_the_mouse(
    qtbot: QtBot, bridge: Bridge, screen: RunScreen, words: str
) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(_SHORTCUT_MS)
    line = named(screen, "Mots de l’action")
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.window().focusWidget(), "rupture proche")
    press(qtbot, screen, Qt.Key.Key_Return)
    order = commands(bridge)[-1]
    assert isinstance(order, ExpressSupply)
    assert (order.component, order.reason) == ("JT-42", "rupture proche")


def test_a_break_is_found_by_the_name_of_who_takes_it(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(_SHORTCUT_MS)
    line = named(screen, "Mots de l’action")
    qtbot.keyClicks(line, "pause ines")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    press(qtbot, screen, Qt.Key.Key_Return)
    order = commands(bridge)[-1]
    assert isinstance(order, GiveBreak) and order.person == "OP09"


def test_orders_and_stocks_take_the_middle_column(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    hours = named(screen, "Heure par heure")
    screen.flow.show_page("orders")
    assert not hours.isVisible()
    orders = named(screen, "OF dans l’ordre de lancement")
    assert isinstance(orders, DataTable)
    screen.flow.orders.choose("4712")
    qtbot.keyClick(orders, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(qtbot, screen, Qt.Key.Key_Return)
    assert [order.code for order in bridge.state.orders] == ["4711", "4712", "4713"]
    qtbot.mouseClick(named(screen, "Plus tard"), Qt.MouseButton.LeftButton)
    press(qtbot, screen, Qt.Key.Key_Return)
    assert [order.code for order in bridge.state.orders] == ["4711", "4713", "4712"]
    screen.flow.show_page("supply")
    screen.flow.supply.choose("JT-42")
    qtbot.mouseClick(named(screen, "Livraison express"), Qt.MouseButton.LeftButton)
    press(qtbot, screen, Qt.Key.Key_Return)
    assert [supply.supply for supply in bridge.state.stocks["JT-42"].incoming].count("express") == 1
    table = named(screen, "Couverture des stocks")
    assert isinstance(table, DataTable)
    (jt,) = [row for row in range(table.model().rowCount()) if table.model().index(row, 0).data() == "JT-42"]
    due = min(supply.due_ms for supply in bridge.state.stocks["JT-42"].incoming)
    cell = table.model().index(jt, 3)
    assert cell.data() == f"150 → {screen.names.clock(due)} +1"
    assert len(cell.data(Qt.ItemDataRole.ToolTipRole).splitlines()) == 2


def test_the_team_is_reached_by_a_key_and_left_by_escape(qtbot: QtBot, screen: RunScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_E)
    assert named(screen, "Équipe")
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen.card.isVisible()


def test_the_end_of_the_shift_asks_for_the_report(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    bridge.auto_pause = False
    live(bridge, 468)
    assert bridge.phase == "report"
    banner = next(w for w in screen.findChildren(Banner) if w.isVisible())
    with qtbot.waitSignal(screen.reportRequested):
        banner.acted.emit()
    head = screen.findChild(Head)
    assert head is not None and "Pompes" in head.accessibleName()
    assert not screen.head.play.isEnabled() and screen.head.play.toolTip() == "Équipe finie."
    moment = bridge.speed
    screen.head.set_speed(0 if moment != 1 else 1)
    assert bridge.speed == moment
    assert {c.refusal for c in screen.card.available()} == {"Équipe finie."}


def test_the_whole_cockpit_fits_a_small_laptop(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    live(bridge, 70)
    for height in (768, 690):
        screen.resize(1294, height)
        screen.refresh()
        qtbot.wait(20)
        panels = [w for w in screen.findChildren(Panel) if w.isVisible()]
        lowest = max(panel.mapTo(screen, panel.rect().bottomRight()).y() for panel in panels)
        rightmost = max(panel.mapTo(screen, panel.rect().bottomRight()).x() for panel in panels)
        assert lowest < height
        assert rightmost < 1294


def test_the_panels_come_back_to_their_size_after_the_team(qtbot: QtBot, screen: RunScreen) -> None:
    screen.resize(1294, 690)
    qtbot.wait(_SHORTCUT_MS)
    before = screen.card.geometry()
    press(qtbot, screen, Qt.Key.Key_E)
    press(qtbot, screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.card.geometry() == before)


def test_a_wait_is_explained_by_what_was_waited_for(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    for person, position in (("OP01", "P60"), ("OP07", "P70")):
        bridge.submit(AssignOperator(person=person, position=position))
    live(bridge, 30)
    screen.refresh()
    losses = named(screen, "Pertes par cause")
    assert isinstance(losses, LossBars)
    unattended = f"P70{NBSP}: sans opérateur, personne n’est affecté"
    losses.activated.emit("blocked:P70:no_operator")
    assert {unattended, "Julien Costa quitte l’atelier"} <= set(_evidence(screen, "Blocage, absence P70"))
    screen.asking.ask("rate:TRS")
    assert unattended in _evidence(screen, "TRS")
    losses.activated.emit("")
    assert unattended in _evidence(screen, "TRS")


def _evidence(screen: RunScreen, figure: str) -> list[str]:
    """The facts of the dialog opened last."""
    dialog = screen.findChildren(WhyDialog)[-1]
    assert figure in dialog.windowTitle()
    model = next(table for table in dialog.findChildren(DataTable) if "Faits" in table.accessibleName()).model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def test_a_fallen_box_shows_as_a_danger_until_the_poste_is_restarted(bridge: Bridge, screen: RunScreen) -> None:
    """Whatever the cobot does, its occupied zone comes first; then the card leads to stopping and restarting."""

    def told() -> tuple[str, str, bool, str]:
        screen.refresh()
        shift = Shift(bridge.scenario, bridge.state)
        first = screen.card.available()[0]
        return tile(shift, "P80").word, first.key, first.lit, situation_text(shift, "P80")

    bridge.auto_pause = False
    live(bridge, 304)
    screen.line.synoptic.choose("P80")
    assert told() == ("Zone occupée", "S", True, "")
    assert screen.card.findChildren(StateBadge)[0].accessibleName().startswith("Zone occupée depuis")
    bridge.submit(StopPoste(at_ms=bridge.state.now_ms, poste="P80"))
    assert told() == ("Zone occupée", "R", False, "Zone en cours de dégagement")
    live(bridge, 308)
    assert told() == ("Arrêté", "R", True, "Zone dégagée\u00a0: remettre en marche")
    bridge.submit(RestartPoste(at_ms=bridge.state.now_ms, poste="P80"))
    assert told()[3] == ""


def test_time_stops_when_a_stopped_poste_can_run_again_and_a_forgotten_stop_is_told(
    qtbot: QtBot, bridge: Bridge, screen: RunScreen
) -> None:
    bridge.auto_pause = False
    live(bridge, 304)
    for poste in ("P80", "P40"):
        bridge.submit(StopPoste(at_ms=bridge.state.now_ms, poste=poste))
    bridge.auto_pause = True
    bridge.set_speed(600)
    said = screen.findChild(Toast)
    assert said is not None
    with qtbot.waitSignal(screen._reminding.stopped, timeout=10_000):
        bridge.play()
    assert not bridge.playing and screen.chosen() == "P80"
    assert "zone dégagée, à remettre en marche" in said.accessibleName()
    bridge.submit(RestartPoste(at_ms=bridge.state.now_ms, poste="P80"))
    with qtbot.waitSignal(screen._reminding.reminded, timeout=10_000) as reminded:
        bridge.play()
    assert bridge.playing and reminded.args[0] == "P40" and "par votre ordre depuis" in reminded.args[1]
    bridge.pause()


def test_everything_that_takes_the_focus_has_a_name(screen: RunScreen) -> None:
    nameless = [
        (type(widget).__name__, type(widget.parent()).__name__)
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_what_left_a_poste_is_isolated_from_its_card(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    live(bridge, 20)
    screen.open_poste("P40")
    screen.card.begin("Quarantine")
    press(qtbot, screen, Qt.Key.Key_Return)
    ordered = commands(bridge)[-1]
    assert isinstance(ordered, Quarantine)
    assert bridge.scenario.buffers[ordered.buffer].upstream == ("P40",)


def test_decisions_the_card_has_no_room_for_are_one_click_away(qtbot: QtBot, bridge: Bridge, screen: RunScreen) -> None:
    """The mouse opens the list of actions from the card; from there on the keyboard has the poste cleaned."""
    live(bridge, 2)
    screen.open_poste("P40")
    qtbot.mouseClick(named(screen, "Autres décisions"), Qt.MouseButton.LeftButton)
    line = named(screen, "Mots de l’action")
    qtbot.keyClicks(line, "nettoyer")
    press(qtbot, screen, Qt.Key.Key_Return, Qt.Key.Key_Return)
    ordered = commands(bridge)[-1]
    assert isinstance(ordered, CleanPoste)
    assert ordered.poste == "P40"


def test_no_verdict_on_a_rate_before_it_means_something(screen: RunScreen, bridge: Bridge) -> None:
    """After a few seconds the TRS is that of one piece; an accident, or a piece made, counts at once."""

    def told() -> dict[str, str]:
        screen.refresh()
        return {tile.accessibleName(): tile.accessibleDescription() for tile in screen.findChildren(KpiTile)}

    live(bridge, 1)
    rate, accidents = told()["TRS de la ligne"], told()["Accidents"]
    assert rate.endswith("en attente") and "tenu" in accidents
    live(bridge, 11)
    assert "en attente" not in told()["TRS de la ligne"]
