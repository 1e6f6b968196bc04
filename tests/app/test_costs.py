"""What the shift cost: tables that add up as shown, the page of the débriefing, the facts behind each amount."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.documents import Shift, costs_table, order_costs_table, variances_chart, variances_table
from app.theme import Theme
from app.views.debrief.costs_page import CostsPage
from app.views.why import Reasons
from app.widgets import DataTable
from app.widgets.cost_steps import CostStep, CostSteps
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.app.reporting import named, plain

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture(scope="module")
def shift() -> Shift:
    session = Session(load(Path(__file__).parents[2] / "scenarios" / "usinage"), 3)
    return Shift.of(live(session, policy("competent")))


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, shift: Shift) -> Iterator[CostsPage]:
    theme = Theme()
    theme.apply(qapp)
    shown = CostsPage(theme)
    qtbot.addWidget(shown)
    shown.resize(1280, 680)
    shown.set_content(shift)
    shown.show()
    yield shown
    theme.setParent(None)


def cents(text: str) -> int:
    """`−1 234,50` is 123450 cents less than nothing; an empty cell is nothing."""
    bare = plain(text).replace(" ", "").replace("−", "-").replace("+", "").replace(",", "").replace("€", "")
    return int(bare or 0)


def test_each_line_and_each_column_of_the_gaps_adds_up_to_the_cent(shift: Shift) -> None:
    *lines, total = [[cents(text) for text in row[1:]] for row in variances_table(shift).rows]
    for standard, *gaps, real in lines:
        assert standard + sum(gaps) == real
    assert [sum(column) for column in zip(*lines, strict=True)] == total


def test_standard_and_real_are_those_of_the_table_of_costs(shift: Shift) -> None:
    known = [(row[0], row[1], row[2]) for row in costs_table(shift).rows[:-1]]
    assert [(row[0], row[1], row[-1]) for row in variances_table(shift).rows[:-1]] == known


def test_the_orders_cost_what_the_shift_costs_but_for_the_rounding_of_each(shift: Shift) -> None:
    rows = order_costs_table(shift).rows
    whole = cents(costs_table(shift).rows[-1][2])
    assert abs(sum(cents(row[4]) for row in rows) - whole) <= len(rows)


def test_the_bars_of_the_report_tell_the_four_gaps_and_their_sum(shift: Shift) -> None:
    chart, total = variances_chart(shift), variances_table(shift).rows[-1]
    assert [bar.label for bar in chart.bars] == ["Quantité", "Prix", "Rendement", "Volume"]
    assert [cents(bar.text) for bar in chart.bars] == [cents(text) for text in total[2:6]]
    assert cents(chart.total) == cents(total[6]) - cents(total[1])


def test_the_steps_lead_from_the_standard_to_the_real_cost(page: CostsPage, shift: Shift) -> None:
    steps = page.findChild(CostSteps)
    assert steps is not None
    standard, *gaps, real = [cents(row[1]) for row in steps.as_table()[1:]]
    assert standard + sum(gaps) == real
    assert len(steps.parts()) == 6


def test_a_line_answers_why_by_mouse_and_by_keyboard(page: CostsPage, qtbot: QtBot) -> None:
    components = named(page, DataTable, "Écarts de coût par nature")
    orders = named(page, DataTable, "Prix de revient par OF")
    asked: list[str] = []
    reasons = Reasons(page)
    page.answered_by(reasons)
    reasons.asked.connect(asked.append)
    components.selectRow(4)
    qtbot.keyClick(components, Qt.Key.Key_Return)
    place = orders.visualRect(orders.model().index(2, 0)).center()
    qtbot.mouseClick(orders.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(orders.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["cost:scrap", "order_cost:5303"]


def test_steps_that_save_go_back_and_the_axis_keeps_all_of_them_in_sight(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme()
    theme.apply(qapp)
    steps = CostSteps("essai")
    qtbot.addWidget(steps)
    steps.set_data(
        [
            CostStep("standard", "Standard", 1000, "10,00", whole=True),
            CostStep("price", "Prix", -400, "−4,00"),
            CostStep("volume", "Volume", 100, "+1,00"),
            CostStep("real", "Réel", 700, "7,00", whole=True),
        ]
    )
    assert steps._spans() == [(1000, 1000), (600, 1000), (600, 700), (700, 700)]
    assert 0 < steps._floor(steps._spans()) < 600
    theme.setParent(None)
