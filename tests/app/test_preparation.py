"""A whole preparation, from page to page, by mouse and by keyboard; and what is typed wrong in any of its grids."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.grid_table import GridTable
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.grid import GridView
from app.views.prepare.screen import PrepareScreen
from app.views.prepare.supply import SupplyPage
from app.widgets import Banner, DataTable
from app.widgets.yamazumi import Yamazumi
from sim.scenario import load
from tests.app.test_run_screen import live

SCENARIOS = Path(__file__).parents[2] / "scenarios"
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Office:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.bridge.open_new(load(SCENARIOS / "pompes"), 1, "apprentissage")
        self.open()

    def open(self) -> None:
        self.window = QWidget()
        self.screen = PrepareScreen(self.bridge, self.theme, self.window)
        self.qtbot.addWidget(self.window)
        for widget in (self.window, self.screen):
            widget.resize(1294, 768)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitActive(self.window)

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [each for each in self.screen.findChildren(kind) if each.isVisible()]

    def click(self, words: str, kind: type[QAbstractButton] = QAbstractButton) -> None:
        buttons = [each for each in self.shown(kind) if isinstance(each, QAbstractButton)]
        button = next(each for each in buttons if words in each.text() or words in each.accessibleName())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, view: GridView, row: int, column: int, text: str) -> None:
        """With the keyboard alone, from the cell itself."""
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))
        if not text:
            self.qtbot.keyClick(view, Qt.Key.Key_Delete)
            return
        for letter in text:
            self.qtbot.keyClicks(view.viewport().findChild(QLineEdit) or view, letter)
        self.qtbot.keyClick(view.viewport().findChild(QLineEdit) or view, Qt.Key.Key_Return)
        QApplication.processEvents()  # Enter in a cell is taken at the next turn of the loop
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()
        self.theme.setParent(None)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    made = Office(qtbot, qapp, tmp_path / "goulot.db")
    yield made
    made.close()


def middle(chart: Yamazumi, code: str) -> QPoint:
    return next(part.box.center().toPoint() for part in chart.parts() if part.code == code)


def decided(office: Office) -> list[str]:
    return [entry.command.kind for entry in office.bridge.journal.decisions()]


def test_a_whole_preparation_by_mouse_is_what_the_line_then_runs(office: Office) -> None:
    office.click("Charge et capacité")
    [grid] = office.shown(GridView)
    assert isinstance(grid, GridView)
    office.type(grid, 5, 4, "362,4")
    assert "Justes\u00a0: 1" in " ".join(label.text() for label in office.shown(QLabel) if isinstance(label, QLabel))
    office.click("OF\u00a04713", QPushButton)
    office.click("Équilibrage")
    [chart] = office.shown(Yamazumi)
    assert isinstance(chart, Yamazumi)
    office.qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=middle(chart, "F1"))
    office.qtbot.mouseMove(chart, middle(chart, "E2"))
    office.qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=middle(chart, "E2"))
    office.click("Programme")
    assert [order.code for order in office.bridge.state.orders] == ["4711", "4712", "4713"]
    office.click("Stocks")
    office.click("Commander en express")
    assert decided(office) == ["MoveOrder", "MoveElement", "ExpressSupply"]
    office.click("Lancer l’équipe")
    assert office.bridge.phase == "run"
    office.bridge.pause()
    live(office.bridge, 70)
    state = office.bridge.state
    assert state.moved == {"F1": "P50"} and state.stocks["JT-42"].quantity > 215
    facts = [type(fact).__name__ for fact in office.bridge.journal.facts()]
    assert facts.index("ElementMoved") < facts.index("CycleEnded")


def test_the_same_by_the_keyboard_alone(office: Office) -> None:
    segment = next(each for each in office.shown(QAbstractButton) if each.accessibleName() == "Équipe et polyvalence")
    segment.setFocus()
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        office.qtbot.keyClick(focus, Qt.Key.Key_Right)
    [chart] = office.shown(Yamazumi)
    chart.setFocus()
    for _ in range(12):
        office.qtbot.keyClick(chart, Qt.Key.Key_Right)
    office.qtbot.keyClick(chart, Qt.Key.Key_Left)
    for _ in range(12):
        office.qtbot.keyClick(chart, Qt.Key.Key_Left)
    office.qtbot.keyClick(chart, Qt.Key.Key_Right)
    for _ in range(6):
        office.qtbot.keyClick(chart, Qt.Key.Key_Down)
    office.qtbot.keyClick(chart, Qt.Key.Key_Left, ALT)
    assert office.bridge.state.moved == {"B1": "P10"}
    office.screen.show_page("flow")
    table = next(each for each in office.shown(DataTable) if each.accessibleName() == "Séquence de lancement des OF")
    table.setFocus()
    office.qtbot.keyClick(table, Qt.Key.Key_Down)
    office.qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    moved = ["4713", "4711", "4712"]
    office.qtbot.waitUntil(lambda: [order.code for order in office.bridge.state.orders] == moved)
    office.screen.show_page("stock")
    button = next(
        each for each in office.shown(QPushButton) if isinstance(each, QPushButton) and "proposé" in each.text()
    )
    button.setFocus()
    office.qtbot.keyClick(button, Qt.Key.Key_Return)
    office.qtbot.keyClick(office.window, Qt.Key.Key_Return, CTRL)
    office.qtbot.waitUntil(lambda: office.bridge.phase == "run")
    assert decided(office) == ["MoveElement", "MoveOrder", "ExpressSupply"]


def grids(office: Office) -> list[tuple[str, GridView]]:
    """Every grid to fill of Préparer, with the page that shows it."""
    found = []
    for page in ("team", "rotations", "load", "balance", "flow", "stock", "postes"):
        office.screen.show_page(page)
        for leaf in ("cover", "receipts", "serving", "kanban") if page == "stock" else ("",):
            for supply in office.shown(SupplyPage):
                assert isinstance(supply, SupplyPage)
                supply.show_leaf(leaf)
            found += [(page, view) for view in office.shown(GridView) if isinstance(view, GridView)]
    return found


BAD = {
    "vingt": "pas un nombre",
    "-3": "négatif",
    "1e99": "pas un nombre",
    "9999999999": "trop grand",
    "1,2,3": "nombre",
}


def fault(office: Office) -> str:
    banners = [each for each in office.shown(Banner) if isinstance(each, Banner)]
    words = [label.text() for banner in banners for label in banner.findChildren(QLabel)]
    return " ".join([*words, *(banner.accessibleName() for banner in banners)])


def test_what_is_typed_wrong_in_any_grid_is_told_at_its_cell_and_nothing_is_lost(office: Office) -> None:
    found = grids(office)
    assert {page for page, _ in found} == {"load", "stock"}
    for page, view in found:
        office.screen.show_page(page)
        table = view.model()
        assert isinstance(table, GridTable)
        for column in table.fields:
            other = next(each for each in table.fields if each != column)
            office.type(view, 1, other, "12")
            for text, words in BAD.items():
                office.type(view, 0, column, text)
                index = table.index(0, column)
                assert index.data() == text
                cell = table.view(index)
                assert cell is not None and cell.status == "bad"
                assert words in str(index.data(Qt.ItemDataRole.ToolTipRole))
                assert "illisible" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
                assert words in fault(office)
                assert table.index(1, other).data() == "12"
            for text in ("12,0", "12.0", ""):
                office.type(view, 0, column, text)
                cell = table.view(table.index(0, column))
                assert cell is not None and cell.status != "bad" and cell.text == text
            assert words not in fault(office)


def test_what_was_typed_wrong_is_still_there_when_the_seance_is_opened_again(office: Office) -> None:
    for page, view in grids(office):
        office.screen.show_page(page)
        table = view.model()
        assert isinstance(table, GridTable)
        office.type(view, 0, next(iter(table.fields)), "1e99")
    office.window.close()
    office.open()
    for _, view in grids(office):
        table = view.model()
        assert isinstance(table, GridTable)
        assert table.index(0, next(iter(table.fields))).data() == "1e99"
