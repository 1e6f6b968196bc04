"""The guided séance, lived from its first step to its last, left, taken up, and never a dead end."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.guide.steps import SCENARIO, SEED, steps
from app.i18n import set_language
from app.pace import NS_PER_MS
from app.views.guide.coach import Coach
from app.views.guide.places import find
from app.views.guide.ring import Ring
from app.views.report.editor import ReportEditor
from app.views.report.facts_panel import FactView
from app.views.run.screen import RunScreen
from app.views.run.synoptic.view import Synoptic
from app.widgets import Rail
from sim.commands import AcknowledgeAlarm, AssignOperator, CallMaintenance
from tests.app.test_journey import Desk

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MINUTE_MS = 60_000


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def reached(desk: Desk) -> str:
    step = desk.window.guide.course.step
    return step.code if step else ""


def run(desk: Desk, minutes: int) -> None:
    """Let that much of the shift flow, or up to the alarm that stops the clock."""
    desk.bridge._run(minutes * MINUTE_MS, time.monotonic_ns() + 60_000 * NS_PER_MS)


def coach(desk: Desk) -> Coach:
    return desk.window.findChild(Coach)  # type: ignore[return-value]


def surrounded(desk: Desk, widget: QWidget) -> bool:
    """The ring lies around that widget, or a part of it."""
    desk.window.guide._point()
    ring = desk.window.findChild(Ring)
    assert isinstance(ring, Ring) and ring.isVisible()
    host = ring.parentWidget()
    assert host is not None
    corner = widget.mapTo(host, widget.rect().topLeft())
    around = widget.rect().translated(corner).adjusted(-6, -6, 6, 6)
    return around.contains(ring.geometry()) and min(ring.width(), ring.height()) > 20


def rail_button(desk: Desk, code: str) -> QWidget:
    rail = desk.window.findChild(Rail)
    assert isinstance(rail, Rail)
    button = rail.button(code)
    assert button is not None
    return button


def prepared(desk: Desk) -> None:
    """Begun, and the shift launched as the coach asks."""
    desk.click("Commencer la séance guidée")
    desk.click("Préparer l’équipe")
    desk.bridge.submit(AssignOperator(person="OP08", position="P50A", phase="prepare"))
    desk.click("Lancer l’équipe")
    desk.bridge.pause()


def test_the_guided_seance_is_lived_to_its_last_step(desk: Desk) -> None:
    first = desk.find(QAbstractButton, "Commencer la séance guidée")
    assert desk.window.focusWidget() is first
    desk.qtbot.keyClick(first, Qt.Key.Key_Return)
    assert (desk.bridge.scenario.code, desk.bridge.seed, reached(desk)) == (SCENARIO, SEED, "read")
    assert surrounded(desk, desk.find(QAbstractButton, "Préparer l’équipe"))

    desk.click("Préparer l’équipe")
    assert reached(desk) == "assign"
    assert surrounded(desk, desk.matrix())
    desk.aim("OP08", "P50A")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert reached(desk) == "launch"
    desk.click("Lancer l’équipe")
    desk.bridge.pause()
    assert reached(desk) == "pace"

    desk.key(Qt.Key.Key_3)
    assert reached(desk) == "alarm"
    assert surrounded(desk, desk.window.findChild(Synoptic))  # type: ignore[arg-type]
    while reached(desk) == "alarm":
        run(desk, 15)
        desk.window.guide.course.look()
    assert reached(desk) == "acknowledge" and desk.bridge.state.now_ms < 15 * MINUTE_MS
    desk.key(Qt.Key.Key_A)
    assert reached(desk) == "cover"
    screen = desk.window.findChild(RunScreen)
    assert isinstance(screen, RunScreen)
    screen.show_team()
    assert surrounded(desk, desk.matrix())
    desk.aim("OP01", "P60")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert reached(desk) == "fill"
    desk.aim("OP05", "P70")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert reached(desk) == "breakdown"

    screen.show_panels()
    while reached(desk) == "breakdown" and desk.bridge.state.now_ms < 60 * MINUTE_MS:
        run(desk, 30)
        desk.window.guide.course.look()
    assert reached(desk) == "call"
    desk.bridge.submit(CallMaintenance(poste="P60", priority=1, at_ms=desk.bridge.state.now_ms))
    assert reached(desk) == "why"
    desk.click("Pourquoi ?")
    desk.qtbot.waitUntil(lambda: reached(desk) == "shift")
    for dialog in desk.window.findChildren(QDialog):
        dialog.reject()

    desk.bridge.run_out()
    assert reached(desk) == "cite"
    assert surrounded(desk, rail_button(desk, "rendre"))
    desk.qtbot.mouseClick(rail_button(desk, "rendre"), Qt.MouseButton.LeftButton)
    facts, editor = desk.window.findChild(FactView), desk.window.findChild(ReportEditor)
    assert isinstance(facts, FactView) and isinstance(editor, ReportEditor)
    editor.setFocus()
    facts.choose_first()
    facts.setFocus()
    desk.qtbot.keyClick(facts, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: reached(desk) == "write")
    editor.setFocus()
    QTest.keyClicks(editor, " raccord du banc hors service, technicien venu sans attendre")
    desk.qtbot.waitUntil(lambda: reached(desk) == "hand_in")
    desk.click("Remettre le compte rendu")
    assert reached(desk) == "debrief"
    desk.qtbot.mouseClick(rail_button(desk, "debriefer"), Qt.MouseButton.LeftButton)
    assert reached(desk) == "" and desk.window.guide.course.active
    assert "Vous avez mené une équipe" in texts(coach(desk))
    desk.click("Revenir à l’accueil")
    assert desk.has(QAbstractButton, "Commencer la séance guidée")


def texts(widget: QWidget) -> list[str]:
    return [getattr(child, "text", str)() for child in widget.findChildren(QWidget) if child.isVisible()]


def test_who_does_otherwise_is_never_stuck(desk: Desk) -> None:
    """The shift launched with nobody placed, and left to run by itself: the steps missed are passed over."""
    desk.click("Commencer la séance guidée")
    desk.click("Préparer l’équipe")
    desk.click("Lancer l’équipe")
    desk.bridge.pause()
    assert reached(desk) == "pace"
    desk.bridge.auto_pause = False
    run(desk, 30)
    for alarm in desk.bridge.state.alarms:
        desk.bridge.submit(AcknowledgeAlarm(alarm=alarm.number, at_ms=desk.bridge.state.now_ms))
    desk.window.guide.course.look()
    assert reached(desk) == "cover"
    seen = []
    while reached(desk):
        seen.append(reached(desk))
        desk.click("Passer l’étape")
    assert seen[-1] == "debrief" and len(seen) == len(set(seen))


def test_a_guide_left_is_taken_up_where_it_was(desk: Desk) -> None:
    prepared(desk)
    desk.click("Quitter le guide")
    assert not coach(desk).isVisible() and desk.bridge.is_open
    desk.window.go("home")
    desk.click("Continuer à l’étape 4 sur 16")
    assert reached(desk) == "pace" and coach(desk).isVisible()


def test_a_guided_seance_closed_with_the_window_goes_on_in_the_next(desk: Desk, qtbot: QtBot) -> None:
    prepared(desk)
    seance = desk.bridge.seance_id
    desk.bridge.close_seance()
    assert not coach(desk).isVisible()
    desk.bridge.resume(seance)
    assert reached(desk) == "pace"


def test_another_seance_has_no_coach(desk: Desk) -> None:
    desk.open()
    assert not coach(desk).isVisible()


def test_the_hint_comes_on_demand_or_when_nothing_happens(desk: Desk) -> None:
    desk.click("Commencer la séance guidée")
    hint = next(step for step in steps() if step.code == "read").hint
    assert hint not in texts(coach(desk))
    desk.window.guide.course.stuck.emit()
    assert hint in texts(coach(desk))


def test_the_keyboard_goes_to_the_coach_and_back(desk: Desk) -> None:
    desk.click("Commencer la séance guidée")
    before = desk.window.focusWidget()
    desk.key(Qt.Key.Key_F10)
    assert coach(desk).isAncestorOf(desk.window.focusWidget())
    desk.key(Qt.Key.Key_F10)
    assert desk.window.focusWidget() is before


def test_the_coach_speaks_the_language_chosen(desk: Desk) -> None:
    desk.click("Commencer la séance guidée")
    french = [step.task for step in steps()]
    desk.window.speak("en")
    assert reached(desk) == "read"
    assert desk.window.guide.course.step is not None
    assert desk.window.guide.course.step.task not in french
    desk.window.speak("fr")
    set_language("fr")


def test_each_step_points_at_a_part_that_its_page_has(desk: Desk) -> None:
    prepared(desk)
    desk.bridge.run_out()
    for page in ("dossier", "preparer", "piloter", "rendre"):
        desk.window.go(page)
        content = desk.window._pages[page].content
        for step in steps():
            if step.page == page:
                assert find(content, step.points), step.code
