"""Who is left without a poste when somebody takes a place that was held, and the exchange that settles it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.models.polyvalence import MatrixCell, PersonCell
from tests.app.test_journey import CTRL, Desk, desk, drop

__all__ = ["desk"]
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
JULIEN, NADIA, FATOU = "OP07", "OP01", "OP08"
EXCHANGE = "Échanger : Julien Costa à P70"


def at_the_matrix(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)


def said(desk: Desk) -> str:
    return "\n".join(one.text().replace("\u00a0", " ") for one in desk.window.findChildren(QLabel) if one.isVisible())


def drop_on(desk: Desk, person: str, position: str) -> None:
    drop(desk.matrix(), person, position)


def cell(desk: Desk, person: str, position: str) -> MatrixCell:
    model = desk.matrix()._matrix
    column = model.positions.index(position) + 1
    found = model.cell([one.code for one in model.people].index(person), column)
    assert isinstance(found, MatrixCell)
    return found


def notes(desk: Desk, person: str) -> list[tuple[str, bool]]:
    model = desk.matrix()._matrix
    found = model.cell([one.code for one in model.people].index(person), 0)
    assert isinstance(found, PersonCell)
    return [(words, warning) for _, words, warning in found.notes]


def test_who_is_displaced_is_told_on_their_row_and_in_the_panel(desk: Desk) -> None:
    at_the_matrix(desk)
    assert notes(desk, JULIEN) == []
    drop_on(desk, NADIA, "P60")
    assert notes(desk, JULIEN) == [("sans poste", True)]
    assert "Sans personne : P70." in said(desk)
    assert "Sans poste : Julien Costa, Fatou Diallo." in said(desk)


def test_one_key_makes_the_exchange_and_one_undo_brings_both_back(desk: Desk) -> None:
    at_the_matrix(desk)
    drop_on(desk, NADIA, "P60")
    assert desk.has(QAbstractButton, EXCHANGE)
    desk.key(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: (desk.place(NADIA), desk.place(JULIEN)) == ("P60", "P70"))
    assert not desk.has(QAbstractButton, EXCHANGE)
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: (desk.place(NADIA), desk.place(JULIEN)) == ("P70", "P60"))


def test_no_exchange_is_offered_to_who_may_not_hold_the_place_left(desk: Desk) -> None:
    at_the_matrix(desk)
    drop_on(desk, NADIA, "P20")  # Thierry is L at P70, but Nadia leaves it for a place where she only learns
    drop_on(desk, FATOU, "P50A")  # Élodie is displaced, Fatou had no place
    assert desk.place("OP05") == ""
    assert not [
        one for one in desk.window.findChildren(QAbstractButton) if one.isVisible() and "Échanger" in one.text()
    ]


def test_a_barred_cell_keeps_its_level_and_says_why_in_a_word(desk: Desk) -> None:
    at_the_matrix(desk)
    assert (cell(desk, "OP04", "P60").level, cell(desk, "OP04", "P60").short) == ("U", "BE")
    assert cell(desk, FATOU, "P70").short == "18\u00a0kg"


def test_the_reasons_show_as_soon_as_somebody_is_picked_up(desk: Desk) -> None:
    at_the_matrix(desk)
    desk.aim(FATOU, "")
    desk.key(Qt.Key.Key_Space)
    assert "Possible : P20, P30, P40, P50A, P50B." in said(desk)
    assert "Charge de 18 kg à P70, au-delà de la restriction d’aptitude." in said(desk)
    assert "Sans niveau : P60." in said(desk)


def test_the_count_of_people_is_that_of_the_home_page(desk: Desk) -> None:
    card = desk.find(QAbstractButton, "Pompes de relevage")
    assert "Équipe : 11 personnes, 1 sur appel" in card.accessibleDescription().replace("\u00a0", " ")
    at_the_matrix(desk)
    heading = str(desk.matrix().model().headerData(0, Qt.Orientation.Horizontal))
    assert heading.replace("\u00a0", " ") == "11 personnes, 10 présentes\n1 sur appel, à 05:30"


def test_every_level_that_the_rate_counts_can_be_counted_on_the_screen(desk: Desk) -> None:
    at_the_matrix(desk)
    model = desk.matrix()._matrix
    seen = [cell(desk, person.code, position).level for person in model.people for position in model.positions]
    assert f"{sum(level in ('U', 'O') for level in seen)} niveaux U ou O sur 12 × 8" in said(desk)
