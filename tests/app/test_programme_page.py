"""The programme drawn and put in order: by keyboard, by drag, by rule, and back."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.programme import fewest_moves, in_order, rule_refused
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.orders_panel import OrdersPanel
from app.widgets.gantt import Gantt
from app.widgets.load_strip import LoadStrip
from benchmarks.gantt_drag import chart_of, frames_ms, programme
from sim.domain.scenario import Scenario
from sim.planning.finite import Shop, forward
from sim.scenario import load
from tests.sim.workshop import shop

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


def test_a_drag_far_away_is_one_order_and_so_is_its_undo(desk: Desk) -> None:
    desk.drag("8201/M20", "8204/M20")
    assert [entry.command.kind for entry in desk.bridge.journal.decisions()] == ["MoveOrder"]
    click(desk, "Annuler")
    assert desk.sequence == ["8201", "8202", "8203", "8204"]
    assert len(list(desk.bridge.journal.decisions())) == 2


@given(st.permutations(range(7)), st.permutations(range(7)))
def test_what_does_not_move_is_already_in_the_order_wanted(now: list[int], target: list[int]) -> None:
    before, after = [str(each) for each in now], [str(each) for each in target]
    moving = fewest_moves(before, after)
    assert [code for code in before if code not in moving] == [code for code in after if code not in moving]
    assert (moving == []) == (before == after)


def test_infinite_capacity_shows_the_orders_side_by_side_and_what_they_load(desk: Desk) -> None:
    finite = {row[1]: row[4] for row in desk.gantt.as_table()[1:] if row[0] == "M80"}
    segment = next(each for each in desk.panel.findChildren(QAbstractButton) if each.text() == "infinie")
    desk.qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    boxes = {part.code: part.box for part in desk.gantt.parts()}
    lanes = [boxes[f"{order}/M20"] for order in ("8201", "8202", "8203", "8204")]
    assert not any(one.intersects(other) for one, other in combinations(lanes, 2))
    infinite = {row[1]: row[4] for row in desk.gantt.as_table()[1:] if row[0] == "M80"}
    assert finite != infinite and len(infinite) == 4


def test_below_the_gantt_each_poste_has_its_load_on_its_capacity(desk: Desk) -> None:
    strip = desk.panel.findChildren(LoadStrip)[0]
    assert [row[0] for row in strip.as_table()[1:]] == [f"M{rank}0" for rank in range(1, 9)]
    assert all(row[1].replace("\u00a0", "").endswith("%") for row in strip.as_table()[1:])


def test_johnson_is_for_two_postes_and_says_so(desk: Desk, tmp_path: Path) -> None:
    action = next(each for each in desk.panel.findChildren(QMenu)[0].actions() if "Johnson" in each.text())
    assert not action.isEnabled() and "cette ligne en a 8" in action.toolTip()
    bridge = Bridge(desk.repository)
    bridge.open_new(two_postes(tmp_path), 1, "apprentissage")
    assert rule_refused(bridge.scenario, bridge.state, "johnson") == ""
    assert in_order(bridge.scenario, bridge.state, "johnson") == ["2", "3", "1"]
    bridge.close_seance()


def two_postes(folder: Path) -> Scenario:
    """Times of X 3 then 1, Y 1 then 4, Z 2 then 2 min: Johnson launches Y, Z, X."""
    body = (
        'calendar: { start: "08:00", end: "10:00" }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y }, Z: { fr: Z, en: Z } }\n"
        "postes:\n  A: { cycle_s: { by_product: { X: 180, Y: 60, Z: 120 } } }\n"
        "  B: { cycle_s: { by_product: { X: 60, Y: 240, Z: 120 } } }\n"
        "buffers: [{ from: A, to: B, capacity: 9 }]\n"
    )
    return shop(folder, body, orders="1,X,5,10:00\n2,Y,5,10:00\n3,Z,5,10:00")


def test_three_hundred_orders_over_twenty_postes_are_dragged_without_a_jerk(qapp: QApplication) -> None:
    """A frame is asked in 33 ms; the machine of the tests may be busy, hence the median here, p95 in the benchmark."""
    Theme().apply(qapp)
    jobs = programme(300, 20)
    chart = chart_of(jobs, forward(jobs, Shop()))
    assert len(chart.parts()) == 6000
    assert statistics.median(frames_ms(chart, 60)) <= 33
    chart.close()
