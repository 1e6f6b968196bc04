"""Orders, objectives and the score, by examples worked by hand."""

from __future__ import annotations

import pytest

from sim.domain.scenario import Costs, Objective
from sim.events import CycleEnded, CycleStarted, Fact, OrderCompleted, OrderReleased, SafetyEvent
from sim.indicators.board import Board
from sim.indicators.objectives import met, share

from .line import HOUR, MIN, fold, order, poste, scenario


@pytest.mark.parametrize(
    ("value", "target", "floor", "earned", "is_met"),
    [
        (330.0, 330.0, 250.0, 1.0, True),
        (340.0, 330.0, 250.0, 1.0, True),
        (290.0, 330.0, 250.0, 0.5, False),
        (250.0, 330.0, 250.0, 0.0, False),
        (100.0, 330.0, 250.0, 0.0, False),
        (1.2, 1.5, 3.5, 1.0, True),
        (2.0, 1.5, 3.5, 0.75, False),
        (4.0, 1.5, 3.5, 0.0, False),
        (0.0, 0.0, 1.0, 1.0, True),
        (1.0, 0.0, 1.0, 0.0, False),
        (None, 75.0, 60.0, 0.0, False),
    ],
)
def test_share_of_the_weight(value: float | None, target: float, floor: float, earned: float, is_met: bool) -> None:
    assert share(value, target, floor) == earned
    assert met(value, target, floor) is is_met


LINE = scenario(
    poste("P10", 4 * MIN, running_air_nml_min=3000, machine_uc_h=60_000_000),
    length_ms=HOUR,
    orders=[order("OF1", 3, due_ms=20 * MIN), order("OF2", 4, due_ms=HOUR)],
    urgent=[order("OF9", 1, due_ms=HOUR)],
    objectives=[
        Objective("good_pieces", 8, 4, 0.3),
        Objective("orders_on_time", 3, 1, 0.2),
        Objective("line_trs_percent", 80, 40, 0.2),
        Objective("scrap_percent", 0, 50, 0.1),
        Objective("air_per_piece_nl", 15, 25, 0.05),
        Objective("cost_per_piece_eur", 5, 25, 0.05),
        Objective("accidents", 0, 1, 0.1),
    ],
    costs=Costs(0, 0, 0),
)


def cycles(*ends: tuple[int, str, str]) -> list[Fact]:
    """(minute, order, outcome), one piece after the other."""
    facts: list[Fact] = [CycleStarted(0, "P10", ends[0][1])]
    orders = [code for _, code, _ in ends[1:]] + ["OF2"]
    for (minute, code, outcome), following in zip(ends, orders, strict=True):
        facts.append(CycleEnded(minute * MIN, "P10", code, outcome, "working", following))
    return facts


FACTS: list[Fact] = sorted(
    [
        *cycles(
            (5, "OF1", "good"),
            (10, "OF1", "good"),
            (15, "OF1", "scrap"),
            (20, "OF1", "good"),
            (30, "OF2", "good"),
            (40, "OF2", "good"),
        ),
        OrderCompleted(20 * MIN, "OF1"),
        OrderReleased(30 * MIN, "OF9"),
    ],
    key=lambda fact: fact.at_ms,
)


def board(*more: Fact) -> Board:
    return fold(LINE, [*FACTS, *more], 40 * MIN)


def test_objectives_so_far() -> None:
    """Five good, one scrapped, in 40 min of work at 3 NL/min and 1 €/min."""
    found = {row.code: (row.value, row.score, row.met) for row in board().objectives()}
    assert found == {
        "good_pieces": (5.0, 0.25, False),
        "orders_on_time": (1.0, 0.0, False),
        "line_trs_percent": (50.0, 0.25, False),
        "scrap_percent": (pytest.approx(100 / 6), pytest.approx(2 / 3), False),
        "air_per_piece_nl": (24.0, pytest.approx(0.1), False),
        "cost_per_piece_eur": (8.0, pytest.approx(0.85), False),
        "accidents": (0.0, 1.0, True),
    }
    assert {row.code: row.gap for row in board().objectives()}["good_pieces"] == -3.0


def test_the_score_is_the_published_formula() -> None:
    by_hand = 0.3 * 0.25 + 0.2 * 0 + 0.2 * 0.25 + 0.1 * 2 / 3 + 0.05 * 0.1 + 0.05 * 0.85 + 0.1 * 1
    assert board().score() == pytest.approx(by_hand)


def test_an_accident_takes_its_weight_and_a_near_miss_nothing() -> None:
    near = board(SafetyEvent(40 * MIN, "P10", "box", "near_miss"))
    accident = board(SafetyEvent(40 * MIN, "P10", "box", "accident"))
    assert near.score() == board().score()
    assert accident.score() == pytest.approx(board().score() - 0.1)
    assert (near.near_misses(), near.accidents(), accident.accidents()) == (1, 0, 1)


def test_orders_rows() -> None:
    assert [
        (row.code, row.ordered, row.delivered, row.delivered_on_time, row.completed_ms) for row in board().orders()
    ] == [("OF1", 3, 3, 3, 20 * MIN), ("OF2", 4, 2, 2, None), ("OF9", 1, 0, 0, None)]


def test_a_late_piece_is_delivered_but_not_on_time() -> None:
    facts = cycles((5, "OF1", "good"), (21, "OF1", "good"))
    row = fold(LINE, facts, 30 * MIN).orders()[0]
    assert (row.delivered, row.delivered_on_time) == (2, 1)


def test_the_urgent_order_enters_the_programme_and_the_plan() -> None:
    before = fold(LINE, FACTS[:2], 29 * MIN)
    assert [row.code for row in before.orders()] == ["OF1", "OF2"]
    assert sum(row.plan or 0 for row in before.hours()) == 7
    assert sum(row.plan or 0 for row in board().hours()) == 8


def test_the_trend_tells_each_ten_minutes_and_now() -> None:
    known = [fact for fact in FACTS if fact.at_ms <= 35 * MIN]
    trend = fold(LINE, known, 35 * MIN).trend("good_pieces")
    assert [(point.at_ms // MIN, point.value) for point in trend] == [(0, 0), (10, 2), (20, 3), (30, 4), (35, 4)]


def test_an_order_delivered_late_stays_late() -> None:
    """OF1, due at 20 min, is completed at 25: it is late from then on as it was before."""
    done = [*cycles((5, "OF1", "good"), (22, "OF1", "good"), (25, "OF1", "good")), OrderCompleted(25 * MIN, "OF1")]
    board = fold(LINE, done, 30 * MIN)
    assert [row.code for row in board.orders() if row.late] == ["OF1"]
