"""Stocks before the shift: what lacks and when, ordered by one gesture; receipts, list to serve, kanban."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.grid import GridView
from app.views.prepare.supply import SupplyPage
from app.widgets import Banner
from sim.scenario import load
from tests.app.test_run_screen import live

SCENARIOS = Path(__file__).parents[2] / "scenarios"


class Desk:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.bridge.open_new(load(SCENARIOS / "pompes"), 1, "apprentissage")
        self.window = QWidget()
        self.open()

    def open(self) -> None:
        self.page = SupplyPage(self.bridge, self.theme, self.window)
        self.bridge.decided.connect(lambda _: self.page.refresh())
        self.told: list[str] = []
        self.page.told.connect(self.told.append)
        self.qtbot.addWidget(self.window)
        for widget in (self.window, self.page):
            widget.resize(1270, 640)
        self.window.show()
        self.page.show()
        self.window.activateWindow()
        self.qtbot.waitActive(self.window)

    def table(self, name: str) -> QTableView:
        return next(each for each in self.page.findChildren(QTableView) if each.accessibleName() == name)

    def rows(self, name: str) -> list[list[str]]:
        model = self.table(name).model()
        lines = [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        return [[cell.replace("\u00a0", " ").replace("\u202f", " ") for cell in line] for line in lines]

    @property
    def said(self) -> str:
        return " ".join(each.text() for each in self.page.findChildren(QLabel)).replace("\u00a0", " ")

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield made
    made.close()


def test_what_lacks_first_is_on_top_dated_and_with_the_order_to_give(desk: Desk) -> None:
    first, second, *others = desk.rows("Couverture des stocks")
    assert first[0] == "JT-42" and first[7] == "09:32" and first[10] == "150 avant 08:37"
    assert second[0] == "C-70" and second[7] == "tient" and second[10] == "–"
    assert {row[7] for row in others} == {"tient"}
    assert "manque à 09:32 d’après le programme, livraisons comptées" in desk.said


def test_one_gesture_makes_the_proposals_real_orders(desk: Desk) -> None:
    button = next(each for each in desk.page.findChildren(QPushButton) if "proposé" in each.text())
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [supply.supply for supply in desk.bridge.state.stocks["JT-42"].incoming].count("express") == 1
    [entry] = list(desk.bridge.journal.decisions())
    assert entry.command.kind == "ExpressSupply"
    assert desk.told == ["Commandé en express\u00a0: Joint d’arbre JT-42."]
    assert desk.rows("Couverture des stocks")[0][7] == "tient"
    assert not button.isEnabled() and button.text() == "Rien à commander"


def test_the_list_to_serve_tells_what_is_to_be_brought(desk: Desk) -> None:
    desk.page.show_leaf("serving")
    rows = {row[1]: row for row in desk.rows("Liste à servir par poste")}
    assert rows["VS-M6"][0] == "P40" and rows["VS-M6"][3] == "8" and rows["VS-M6"][4] == "2 600"
    assert rows["JT-42"][6] == "110" and rows["S110"][6] == "–"


def test_receipts_are_listed_and_their_control_waits_for_them(desk: Desk) -> None:
    desk.page.show_leaf("receipts")
    assert [row[:4] for row in desk.rows("Réceptions à contrôler")] == [
        ["09:30", "JT-42", "Joint d’arbre JT-42", "200"],
        ["11:00", "C-70", "Carton C-70", "120"],
    ]
    button = next(each for each in desk.page.findChildren(QPushButton) if each.text() == "Contrôler la réception")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.told == ["Se décide une fois la livraison arrivée, pendant l’équipe."]


def test_once_received_a_supply_is_checked_from_the_same_page(desk: Desk) -> None:
    desk.bridge.start_shift()
    desk.bridge.pause()
    live(desk.bridge, 340)
    desk.page.show_leaf("receipts")
    desk.page.refresh()
    assert desk.rows("Réceptions à contrôler")[0][:2] == ["à quai", "C-70"]
    button = next(each for each in desk.page.findChildren(QPushButton) if each.text() == "Contrôler la réception")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [entry.command.kind for entry in desk.bridge.journal.decisions()] == ["CheckReceipt"]


def type_in(desk: Desk, row: int, column: int, text: str) -> GridView:
    view = desk.page.findChildren(GridView)[0]
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    for letter in text:
        desk.qtbot.keyClicks(view.viewport().findChild(QLineEdit) or view, letter)
    desk.qtbot.keyClick(view.viewport().findChild(QLineEdit) or view, Qt.Key.Key_Return)
    QApplication.processEvents()  # Enter in a cell is taken at the next turn of the loop
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return view


def test_kanban_cards_are_counted_once_delay_and_container_are_typed(desk: Desk) -> None:
    """323 screws an hour, 30 min, 50 a box, a tenth of safety: 3.55, so 4 cards."""
    desk.page.show_leaf("kanban")
    row = [each[0] for each in desk.rows("Taille des boucles kanban")].index("VS-M6")
    for column, text in ((3, "30"), (4, "50"), (5, "10")):
        type_in(desk, row, column, text)
    assert desk.rows("Taille des boucles kanban")[row][6] == "4"


def test_what_is_typed_stays_with_the_seance(desk: Desk) -> None:
    desk.page.show_leaf("kanban")
    type_in(desk, 0, 3, "vingt")
    type_in(desk, 1, 4, "12,5")
    desk.page.deleteLater()
    desk.open()
    desk.page.show_leaf("kanban")
    assert [row[3:5] for row in desk.rows("Taille des boucles kanban")[:2]] == [["vingt", ""], ["", "12,5"]]
    banner = next(each for each in desk.page.findChildren(Banner) if each.isVisible())
    assert "ce n’est pas un nombre" in banner.accessibleName() or "ce n’est pas un nombre" in desk.said
