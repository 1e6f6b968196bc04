"""The programme drawn and put in order: by keyboard, by drag, by rule, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.orders_panel import OrdersPanel
from app.widgets.gantt import Gantt
from sim.scenario import load

SCENARIOS = Path(__file__).parents[2] / "scenarios"


class Desk:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.bridge.open_new(load(SCENARIOS / "flacons"), 1, "apprentissage")
        self.window = QWidget()
        self.panel = OrdersPanel(self.bridge, self.theme, self.window)
        self.bridge.decided.connect(lambda _: self.panel.refresh())
        qtbot.addWidget(self.window)
        for widget in (self.window, self.panel):
            widget.resize(1270, 640)
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def gantt(self) -> Gantt:
        return self.panel.findChildren(Gantt)[0]

    @property
    def sequence(self) -> list[str]:
        return [order.code for order in self.bridge.state.orders]

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(QLabel)).replace("\u00a0", " ")

    def bar(self, code: str) -> QPoint:
        part = next(part for part in self.gantt.parts() if part.code == code)
        return part.box.center().toPoint()

    def drag(self, code: str, onto: str, drop: bool = True) -> None:
        """From the middle of a bar to the far end of another."""
        start = self.bar(code)
        end = next(part.box for part in self.gantt.parts() if part.code == onto).topRight().toPoint() + QPoint(-4, 5)
        self.qtbot.mousePress(self.gantt, Qt.MouseButton.LeftButton, pos=start)
        self.qtbot.mouseMove(self.gantt, end)
        if drop:
            self.qtbot.mouseRelease(self.gantt, Qt.MouseButton.LeftButton, pos=end)

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()
        self.theme.setParent(None)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def click(desk: Desk, text: str) -> None:
    button = next(each for each in desk.panel.findChildren(QPushButton) if each.text() == text)
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_bar_dragged_after_another_moves_its_order_and_undo_brings_it_back(desk: Desk) -> None:
    desk.drag("8202/M20", "8203/M20")
    assert desk.sequence == ["8201", "8203", "8202", "8204"]
    assert "Changements de série à M20, le goulot : 46 min." in desk.said
    click(desk, "Annuler")
    assert desk.sequence == ["8201", "8202", "8203", "8204"]


def test_a_drag_tells_what_the_drop_would_give_before_anything_is_ordered(desk: Desk) -> None:
    desk.drag("8202/M20", "8203/M20", drop=False)
    assert "Déposé là, OF 8202 finit à" in desk.said
    assert desk.sequence == ["8201", "8202", "8203", "8204"]
    desk.qtbot.keyClick(desk.gantt, Qt.Key.Key_Escape)
    assert "Déposé là" not in desk.said


def test_a_rule_puts_the_sequence_in_order(desk: Desk) -> None:
    menu = desk.panel.findChildren(QMenu)[0]
    action = next(action for action in menu.actions() if action.text() == "Moins de changements")
    action.trigger()
    assert desk.sequence == ["8201", "8203", "8202", "8204"]


def test_a_late_order_says_where_it_waits(desk: Desk) -> None:
    desk.drag("8201/M20", "8204/M20")
    assert desk.sequence[-1] == "8201"
    assert "OF 8201 en retard de" in desk.said
    assert "derrière l’OF 8204" in desk.said


def test_the_drawing_has_its_table_and_is_walked_by_arrows(desk: Desk) -> None:
    table = desk.gantt.as_table()
    assert table[0] == ["Poste", "OF", "Changement", "Début", "Fin"]
    assert len(table) == 1 + 4 * 8
    seen: list[str] = []
    desk.gantt.activated.connect(seen.append)
    desk.gantt.setFocus()
    desk.qtbot.keyClick(desk.gantt, Qt.Key.Key_Right)
    desk.qtbot.keyClick(desk.gantt, Qt.Key.Key_Return)
    assert seen == ["8201/M10"]
