"""Charge and capacité filled by hand: mouse and keyboard, right and wrong, kept with the séance."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import NARROW_NBSP
from app.models.load_grid import DRAFT, LoadGrid
from app.models.load_table import FILLED, WORD, LoadTable
from app.models.typed_number import typed_number
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.load import LoadPage
from app.widgets import LoadBars, Segments
from app.wording import lower_first
from sim.commands import MoveOrder
from sim.scenario import load
from sim.session import Session

SCENARIOS = Path(__file__).parents[2] / "scenarios"
COLUMN = {name: column for column, name in FILLED.items()}


class Desk:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)

    def open(self, mode: str, name: str = "pompes") -> LoadPage:
        self.bridge.open_new(load(SCENARIOS / name), 1, mode)
        return self.show()

    def show(self) -> LoadPage:
        self.window = window = QWidget()
        page = LoadPage(self.bridge, self.theme, window)
        self.qtbot.addWidget(window)
        for widget in (window, page):
            widget.resize(1278, 700)
        window.show()
        window.activateWindow()
        self.qtbot.waitActive(window)
        return page

    def type(self, page: LoadPage, centre: str, column: str, text: str) -> None:
        """With the keyboard alone, from the cell itself."""
        table = page.view.model()
        assert isinstance(table, LoadTable)
        rank = [row.code for row in table.grid.rows].index(centre)
        page.view.setFocus()
        page.view.setCurrentIndex(table.index(rank, COLUMN[column]))
        for letter in text:
            self.qtbot.keyClicks(page.view.viewport().findChild(QLineEdit) or page.view, letter)
        self.qtbot.keyClick(page.view.viewport().findChild(QLineEdit) or page.view, Qt.Key.Key_Return)
        QApplication.processEvents()  # Enter in a cell is taken at the next turn of the loop
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()
        self.theme.setParent(None)


def said(page: LoadPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\u00a0", " ")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def test_learning_tells_the_first_wrong_step_and_not_the_answer(desk: Desk) -> None:
    page = desk.open("apprentissage")
    desk.type(page, "P60", "load", "342,4")
    assert "P60, charge : c’est le temps de production seul : ajoutez les changements de série." in said(page)
    assert "362,4" not in said(page)
    desk.type(page, "P60", "load", "362.4")
    assert "Justes : 1, à reprendre : 0, à remplir : 23" in said(page).replace(NARROW_NBSP, " ")


def test_training_says_wrong_without_why(desk: Desk) -> None:
    page = desk.open("entrainement")
    desk.type(page, "P60", "load", "342,4")
    assert "P60, charge : à reprendre." in said(page)
    assert "production seul" not in said(page)


def test_an_exam_says_nothing(desk: Desk) -> None:
    page = desk.open("examen")
    desk.type(page, "P60", "load", "342,4")
    assert "Cellules remplies : 1, à remplir : 23. Rien n’est corrigé." in said(page)
    assert "à reprendre" not in said(page)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("douze", "Ce n’est pas un nombre : entrez des chiffres, par exemple 334,5."),
        ("-4", "Un temps ou un taux n’est jamais négatif : entrez 0 ou plus."),
        ("1e99", "Ce n’est pas un nombre : entrez des chiffres, par exemple 334,5."),
        ("99999999", "Nombre trop grand : au plus 1 000 000."),
    ],
)
def test_bad_input_is_told_at_the_cell_and_kept_as_typed(desk: Desk, text: str, fault: str) -> None:
    page = desk.open("apprentissage")
    desk.type(page, "P10", "load", text)
    cell = page.view.model().index(0, COLUMN["load"])
    assert cell.data() == text
    assert cell.data(Qt.ItemDataRole.ToolTipRole).replace("\u00a0", " ").replace(NARROW_NBSP, " ") == fault
    assert f"P10, charge : {lower_first(fault)}" in said(page).replace(NARROW_NBSP, " ")


def test_an_emptied_cell_is_to_be_filled_again(desk: Desk) -> None:
    page = desk.open("apprentissage")
    desk.type(page, "P10", "load", "12")
    page.view.setCurrentIndex(page.view.model().index(0, COLUMN["load"]))
    desk.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert "Justes : 0, à reprendre : 0, à remplir : 24" in said(page)


@pytest.mark.parametrize(
    ("text", "value"), [("334,5", 334.5), ("334.5", 334.5), ("1 234,5 min", 1234.5), ("98 %", 98), ("", None)]
)
def test_comma_and_point_both_write_decimals(text: str, value: float | None) -> None:
    found = typed_number(text)
    assert (None if found is None else float(found)) == value


def test_what_is_typed_is_found_again_with_the_seance(desk: Desk) -> None:
    page = desk.open("apprentissage")
    seance = desk.bridge.seance_id
    desk.type(page, "P60", "load", "362,4")
    desk.type(page, "P20", "rate", "beaucoup")
    desk.bridge.close_seance()
    desk.bridge.resume(seance)
    kept = desk.bridge.draft(DRAFT)
    assert kept and kept["cells"] == {"P60": {"load": "362,4"}, "P20": {"rate": "beaucoup"}}
    again = desk.show()
    assert again.view.model().index(5, COLUMN["load"]).data() == "362,4"


def test_the_sequence_chosen_changes_the_changeovers_given(desk: Desk) -> None:
    page = desk.open("apprentissage", "flacons")
    changes = page.view.model().index(1, 3)
    assert changes.data() == "78"
    desk.bridge.submit(MoveOrder(order="8203", rank=1))
    page.refresh()
    assert page.view.model().index(1, 3).data() == "46"


def test_a_lever_shows_what_it_leaves_once_the_rate_is_right(desk: Desk) -> None:
    page = desk.open("apprentissage")
    desk.type(page, "P60", "rate", "95,4")
    box = next(box for box in page.findChildren(QCheckBox) if "supplémentaires" in box.text())
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "Après leviers : 362,4 min pour 433,3 min, 83,6 %." in said(page)
    assert "Surcoût des leviers choisis : 323 €." in said(page)


def test_the_rate_worked_out_from_the_figures_shown_is_the_one_told(desk: Desk) -> None:
    """362,4 ÷ 380,1 = 95,34 %: the same figure in the cell, in the sentence and in the chart."""
    page = desk.open("apprentissage")
    desk.type(page, "P60", "rate", "95,3")
    assert "362,4 min de charge pour 380,1 min de capacité, 95,3 %" in said(page)
    bars = page.findChild(LoadBars)
    assert bars is not None
    assert ["P60", "95,3 %"] in [[text.replace("\u00a0", " ") for text in row[:2]] for row in bars.as_table()]


def test_once_the_line_runs_the_grid_is_read_only(desk: Desk) -> None:
    page = desk.open("apprentissage")
    desk.type(page, "P60", "load", "362,4")
    desk.bridge.start_shift()
    desk.bridge.pause()
    page.refresh()
    desk.type(page, "P60", "load", "9")
    assert page.view.model().index(5, COLUMN["load"]).data() == "362,4"


def test_the_keyboard_goes_through_the_cells_to_fill(desk: Desk) -> None:
    page = desk.open("apprentissage")
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.model().index(0, COLUMN["load"]))
    seen = []
    for _ in range(4):
        desk.qtbot.keyClick(page.view, Qt.Key.Key_Tab)
        seen.append((page.view.currentIndex().row(), page.view.currentIndex().column()))
    assert seen == [(0, 7), (0, 8), (1, 4), (1, 7)]


def turn_to(desk: Desk, page: LoadPage, period: str) -> None:
    """With the arrows of the choice, from the whole shift."""
    choice = page.findChild(Segments)
    assert choice is not None
    for _ in range(3):
        button = next(each for each in choice.findChildren(QAbstractButton) if each.isChecked())
        if period in button.text().replace("\u00a0", " "):
            return
        desk.qtbot.keyClick(button, Qt.Key.Key_Right)
    raise AssertionError(period)


def test_each_period_has_its_own_grid_checked_and_kept(desk: Desk) -> None:
    """190 pumps due at 11:00; the rest is due with the shift, more than the time left from 11:00 on can hold."""
    page = desk.open("apprentissage")
    seance = desk.bridge.seance_id
    turn_to(desk, page, "05:30 – 11:00")
    desk.type(page, "P60", "load", "201,6")
    turn_to(desk, page, "11:00 – 13:18")
    assert "OF dus après 11:00" in said(page)
    desk.type(page, "P60", "load", "140,8")
    assert "P60, charge : c’est le temps de production seul : ajoutez les changements de série." in said(page)
    desk.type(page, "P60", "load", "160,8")
    desk.type(page, "P60", "rate", "141,5")
    table = page.view.model()
    assert isinstance(table, LoadTable)
    rank = [row.code for row in table.grid.rows].index("P60")
    page.view.setCurrentIndex(table.index(rank, COLUMN["load"]))
    assert table.index(rank, WORD).data() == "à avancer"
    assert "Depuis 05:30 : 362,4 min de charge pour 380,1 min de capacité, 95,3 %." in said(page)
    desk.bridge.close_seance()
    desk.bridge.resume(seance)
    again = desk.show()
    assert again.view.model().index(5, COLUMN["load"]).data() == "", "the shift's grid is another one"
    turn_to(desk, again, "05:30 – 11:00")
    assert again.view.model().index(5, COLUMN["load"]).data() == "201,6"


@pytest.mark.parametrize(
    "body",
    [
        {"periods": [1], "cells": [], "levers": 3, "programme": "flacons"},
        {"programme": {"sequence": [["JT"]], "levels": []}, "periods": {"19800000": [], "x": {}}},
        {"cells": {"P10": [], "P20": {"autre": "1"}}, "programme": {"levels": {"P10": "??", "P20": [1]}}},
    ],
)
def test_a_draft_that_is_no_grid_leaves_it_empty(body: dict[str, Any]) -> None:
    scenario = load(SCENARIOS / "pompes")
    grid = LoadGrid(scenario, verdicts=True, steps=True)
    grid.restore(body)
    grid.look(Session(scenario, 1).state)
    assert grid.rows and grid.tally()["empty"] == len(grid.rows) * len(FILLED) and not grid.chosen


def decide(desk: Desk, page: LoadPage, lever: str) -> None:
    button = next(each for each in page.findChildren(QPushButton) if lever in each.accessibleName())
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_lever_is_decided_from_the_page_and_the_floor_takes_it(desk: Desk) -> None:
    page = desk.open("apprentissage")
    told: list[str] = []
    page.told.connect(told.append)
    decide(desk, page, "4713")
    assert [order.code for order in desk.bridge.state.orders] == ["4711", "4712", "4713"]
    decide(desk, page, "Renfort de Sabine")
    assert desk.bridge.state.people["OP13"].due_ms == 90 * 60_000
    assert [entry.command.kind for entry in desk.bridge.journal.decisions()] == ["MoveOrder", "CallTempStaff"]
    assert len(told) == 2 and told[0].startswith("Décidé")


def test_a_secondary_poste_is_decided_here_and_the_line_will_run_so(desk: Desk) -> None:
    page = desk.open("apprentissage")
    decide(desk, page, "visser le bouchon d’essai")
    assert desk.bridge.state.moved == {"F1": "P50"}
    desk.qtbot.waitUntil(lambda: not any("bouchon d’essai" in box.text() for box in page.findChildren(QCheckBox)))


def test_a_lever_beyond_the_shift_is_a_study_that_nobody_decides_here(desk: Desk) -> None:
    page = desk.open("apprentissage")
    box = next(box for box in page.findChildren(QCheckBox) if "Sous-traiter" in box.text())
    assert "(étude)" in box.text() and "après l’équipe" in box.toolTip()
    studied = ("Sous-traiter", "Une équipe de plus (étude)")
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert not [each for each in buttons if any(name in each.accessibleName() for name in studied)]


def test_what_is_decided_later_or_elsewhere_says_so(desk: Desk) -> None:
    page = desk.open("apprentissage")
    told: list[str] = []
    page.told.connect(told.append)
    decide(desk, page, "Heures supplémentaires")
    assert told == ["À décider au pilotage, page Équipe, avant la fin du préavis."]
    assert not any(
        "Une équipe" in each.accessibleName() and each.isVisible() for each in page.findChildren(QPushButton)
    )


def test_the_lines_that_the_scenario_gives_are_filled_and_closed(desk: Desk) -> None:
    page = desk.open("apprentissage", "usinage")
    table = page.view.model()
    assert isinstance(table, LoadTable)
    given = [row.code for row in table.grid.rows].index("U50")
    index = table.index(given, COLUMN["load"])
    assert not table.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert "donné" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    before = index.data()
    assert before and not table.setData(index, "1") and index.data() == before
    assert table.grid.tally()["given"] == 3
