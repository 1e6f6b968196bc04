"""Rotations planned over the shift, by the mouse and by the keyboard alone; what would not hold is said beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTimeEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.rotations import RotationPlan, rotation_plan
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.rotations import RotationsPage
from app.views.prepare.screen import PrepareScreen
from app.widgets import Banner, DataTable, DecisionButton, Label
from app.widgets.choice import Choice
from app.widgets.rota import Rota
from app.wording import Names
from sim.scenario import load
from sim.session import Session
from tests.sim.workshop import order

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
MINUTE = 60_000


def foreseen(*moves: tuple[str, str, int]) -> RotationPlan:
    session = Session(POMPES, 1)
    for person, position, minute in moves:
        assert order(session, "PlanAssignment", person=person, position=position, due_ms=minute * MINUTE) is None
    return rotation_plan(session.state, Names(POMPES))


def words(plan: RotationPlan) -> list[str]:
    return [conflict.words for conflict in plan.conflicts]


def stays(plan: RotationPlan, person: str) -> list[tuple[str, int, int]]:
    found = [stay for stay in plan.stays if stay.person == person]
    return [(stay.position, stay.start_ms // MINUTE, stay.end_ms // MINUTE) for stay in found]


def test_an_exchange_leaves_every_place_held() -> None:
    plan = foreseen(("OP04", "P70", 120), ("OP01", "P40", 120))
    assert words(plan) == []
    assert stays(plan, "OP04") == [("P40", 0, 120), ("P70", 120, 468)]
    assert stays(plan, "OP01") == [("P70", 0, 120), ("P40", 120, 468)]


def test_a_bottleneck_left_empty_is_the_gravest() -> None:
    plan = foreseen(("OP07", "P70", 240))
    assert words(plan) == [
        "09:30 – P60, le goulot, n’a plus personne.",
        "09:30 – Nadia B., remplacé à P70, n’a plus de place.",
    ]
    assert [conflict.serious for conflict in plan.conflicts] == [True, False]


def test_two_people_for_one_place_are_told() -> None:
    plan = foreseen(("OP04", "P70", 60), ("OP07", "P70", 60))
    assert "06:30 – Karim H. et Julien C. sont prévus tous deux à P70." in words(plan)


def test_who_is_not_in_the_shop_is_told_and_has_no_bar_before() -> None:
    plan = foreseen(("OP13", "P10", 60))
    assert [place for place, *_ in stays(plan, "OP13")] == ["P10"]
    assert "06:30 – Sabine R., prévu à P10, n’est pas dans l’atelier à cette heure." in words(plan)


def test_a_rotation_that_begins_in_a_break_puts_nobody_to_work_before_its_end() -> None:
    assert words(foreseen(("OP04", "P70", 275), ("OP01", "P40", 275))) == [
        "10:05 – Karim H., prévu à P70, est en pause de 10:00 à 10:20.",
        "10:05 – Nadia B., prévu à P40, est en pause de 10:00 à 10:20.",
    ]


def test_a_poste_emptied_before_its_relief_comes_tells_when_that_is() -> None:
    assert "09:30 – P60, le goulot, n’a plus personne. Nadia B. ne l’y relève qu’à 09:45." in words(
        foreseen(("OP07", "P70", 240), ("OP01", "P60", 255))
    )


def test_a_relief_in_a_break_of_their_own_is_told() -> None:
    session = Session(POMPES, 1)
    session.advance(1)
    assert order(session, "GiveBreak", person="OP04", minutes=15) is None
    due_ms = session.state.now_ms + 10 * MINUTE
    assert order(session, "PlanAssignment", person="OP04", position="P70", due_ms=due_ms) is None
    told = words(rotation_plan(session.state, Names(POMPES)))
    assert any("Karim H., prévu à P70, est en pause jusqu’à 05:45." in each for each in told)


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    repository = Repository.open(tmp_path / "goulot.db")
    opened = Bridge(repository)
    opened.open_new(POMPES, 1, "entrainement")
    yield opened
    opened.close_seance()
    repository.close()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> Iterator[RotationsPage]:
    """The screen lives as long as its page."""
    theme = Theme("light")
    theme.apply(qapp)
    screen = PrepareScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 720)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.show_page("rotations")
    yield screen.findChildren(RotationsPage)[0]


def kinds(bridge: Bridge) -> list[str]:
    return [entry.command.kind for entry in bridge.journal.decisions()]


def button(page: RotationsPage, words: str) -> DecisionButton:
    return next(one for one in page.findChildren(DecisionButton) if one.text() == words)


def test_the_mouse_plans_and_takes_off(page: RotationsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.plan("OP04", "P70", 120 * MINUTE)
    assert [row[:3] for row in page.findChildren(DataTable)[0].as_table()[1:]] == [["07:30", "Karim H.", "P70"]]
    assert "Karim H." in str(page.findChildren(Rota)[0].as_table())
    qtbot.mouseClick(button(page, "Retirer du plan"), Qt.MouseButton.LeftButton)
    assert kinds(bridge) == ["PlanAssignment", "CancelPlanned"]
    assert bridge.state.planned == ()


def test_the_keyboard_alone_does_as_much(page: RotationsPage, bridge: Bridge) -> None:
    person, position = page.findChildren(Choice)
    QTest.keyClicks(person, "Karim")
    QTest.keyClicks(position, "P70")
    page.findChildren(QTimeEdit)[0].setFocus()
    button(page, "Prévoir").setFocus()
    QTest.keyClick(button(page, "Prévoir"), Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    QTest.qWait(130)
    assert kinds(bridge) == ["PlanAssignment", "CancelPlanned"]


def test_enter_on_a_bar_takes_the_person_up_in_the_form(page: RotationsPage) -> None:
    rota = page.findChildren(Rota)[0]
    rota.setFocus()
    for _ in range(3):
        QTest.keyClick(rota, Qt.Key.Key_Right)
    QTest.keyClick(rota, Qt.Key.Key_Return)
    assert page.findChildren(Choice)[0].currentText() == "Sophie Marchand"


def test_what_would_not_hold_is_said_on_the_page(page: RotationsPage) -> None:
    page.plan("OP07", "P70", 240 * MINUTE)
    (banner,) = page.findChildren(Banner)
    said = [label.text() for label in banner.findChildren(Label)]
    assert banner.isVisible() and any("le goulot, n’a plus personne" in text for text in said)


def test_a_time_typed_in_a_break_is_told_in_the_form_and_on_the_bar(page: RotationsPage) -> None:
    page.plan("OP04", "P70", 275 * MINUTE)
    assert any(label.isVisible() and "Pause de 10:00 à 10:20" in label.text() for label in page.findChildren(Label))
    tips = [part.tip for part in page.findChildren(Rota)[0].parts() if part.code == f"OP04@{275 * MINUTE}"]
    assert any("est en pause de 10:00 à 10:20" in tip for tip in tips)


def test_a_time_that_is_past_is_refused_with_its_reason(page: RotationsPage, bridge: Bridge) -> None:
    page.plan("OP04", "P70", 0)
    assert kinds(bridge) == []
    assert "passée" in button(page, "Prévoir").toolTip()


def test_the_plan_is_amended_while_the_shift_runs(page: RotationsPage, bridge: Bridge) -> None:
    bridge.start_shift()
    bridge.pause()
    page.plan("OP04", "P70", 120 * MINUTE)
    assert [view.person for view in bridge.state.planned] == ["OP04"]
