"""The gap between standard and real cost, split and worked by hand; the cost of each order."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.scenario import Calendar, Costs, Overtime, Scenario
from sim.events import ComplaintReceived, ComponentSpoiled, CycleEnded, CycleStarted, Fact, PersonLeft, StockCounted
from sim.indicators.variances import VarianceRow, rework_uc, share_out
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

from .line import HOUR, MIN, fold, order, person, poste, scenario
from .test_money import EUR, FACTS, LINE

STANDARD = {"material": 5 * EUR, "labour": 3 * EUR, "machine": 2 * EUR, "scrap": EUR}
SHIFT = replace(
    LINE,
    calendar=Calendar("2026-03-17", 0, HOUR, ()),
    costs=Costs(0, 0, 11 * EUR, STANDARD),
)
"""Three pieces in an hour: one comes out good, one is scrapped, two are still on the line."""


def euros(row: VarianceRow) -> tuple[float, ...]:
    found = (row.standard_uc, row.quantity_uc, row.price_uc, row.yield_uc, row.volume_uc, row.real_uc)
    return tuple(amount / EUR for amount in found)


def test_each_gap_worked_by_hand() -> None:
    found = {row.code: euros(row) for row in fold(SHIFT, FACTS, HOUR).variances()}
    # standard of the good piece, quantity, price, yield, volume, real
    assert found == {
        # One SEAL of 2 € spoiled; 4 SEAL2 1 € dearer; 9 € in the pieces still on the line.
        "material": (5, 2, 4, 0, 9, 20),
        # 3 € of the scrapped piece, 3 € of the one that was not begun; the people cost 26 € more than that.
        "labour": (3, 26, 0, 3, 3, 35),
        "machine": (2, 12, 0, 2, 2, 18),
        "energy": (0, 0, 0, 0, 0, 0),
        "scrap": (1, 0, 0, 4, 0, 5),
        "penalty": (0, 0, 0, 0, 57, 57),
        "measures": (0, 0, 65, 0, 0, 65),
        "encours": (0, 0, 0, 0, -9, -9),
    }


def test_the_programme_counts_only_for_the_time_gone_by() -> None:
    """Half the shift gone: one piece and a half was due, one was begun and ended good."""
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        CycleEnded(MIN, "P10", "OF1", "good", "starved", ""),
        CycleStarted(MIN, "P20", "OF1"),
        CycleEnded(2 * MIN, "P20", "OF1", "good", "starved", ""),
    ]
    machine = next(row for row in fold(SHIFT, facts, HOUR // 2).variances() if row.code == "machine")
    assert machine.volume_uc == EUR  # half a piece at 2 €


def test_overtime_costs_its_premium_in_price_and_its_hours_in_quantity() -> None:
    line = scenario(
        poste("P10"),
        people=[person("OP1", hourly_uc=20 * EUR)],
        orders=[order("OF1", 1)],
        costs=Costs(0, 0, 0, {"labour": 20 * EUR}),
    )
    calendar = replace(line.calendar, length_ms=HOUR, overtime=Overtime(2 * HOUR, 0, 250))
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        CycleEnded(MIN, "P10", "OF1", "good", "starved", ""),
        PersonLeft(2 * HOUR, "OP1", "end"),
    ]
    labour = next(
        row for row in fold(replace(line, calendar=calendar), facts, 2 * HOUR).variances() if row.code == "labour"
    )
    assert euros(labour) == (20, 20, 5, 0, 0, 45)


def test_a_complaint_is_a_matter_of_yield_and_a_late_order_one_of_volume() -> None:
    complained = [*FACTS, ComplaintReceived(40 * MIN, "OF1", 30 * EUR)]
    penalty = next(row for row in fold(SHIFT, complained, HOUR).variances() if row.code == "penalty")
    assert (penalty.yield_uc, penalty.volume_uc) == (30 * EUR, 57 * EUR)


def test_an_order_bears_its_own_costs_and_its_share_of_the_others() -> None:
    costs = {row.code: row for row in fold(SHIFT, FACTS, HOUR).order_costs()}
    first = {code: amount / EUR for code, amount in costs["OF1"].costs.items()}
    assert first == {
        "material": 11,  # 5 of the good piece, 2 spoiled and 4 of substitute; the encours is left to the next shift
        "labour": 35,
        "machine": 18,
        "energy": 0,
        "scrap": 5,
        "penalty": 50,
        "measures": 65,
    }
    assert (costs["OF1"].good, costs["OF1"].per_piece_uc) == (1, 184 * EUR)
    assert costs["OF2"].real_uc == 7 * EUR  # its penalty: the goulot took none of its pieces
    assert costs["OF2"].per_piece_uc is None


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(0, 10**6), min_size=1).filter(any))
def test_what_is_shared_out_is_all_there_and_nobody_is_a_unit_away_from_their_share(
    amount: int, weights: list[int]
) -> None:
    parts = share_out(amount, weights)
    assert sum(parts) == amount
    exact = [Fraction(amount * weight, sum(weights)) for weight in weights]
    assert all(abs(part - share) <= 1 for part, share in zip(parts, exact, strict=True))


@pytest.fixture(scope="module", params=["flacons", "usinage"])
def lived(request: pytest.FixtureRequest) -> tuple[Scenario, Session]:
    scenario = load(Path(__file__).parents[3] / "scenarios" / request.param)
    session = Session(scenario, 3)
    return scenario, live(session, policy("competent"))


def test_on_a_whole_shift_variances_and_orders_are_the_costs_to_the_micro_euro(lived: tuple[Scenario, Session]) -> None:
    board = lived[1].state.indicators
    known = [(row.code, row.standard_uc, row.real_uc) for row in board.costs()]
    assert [(row.code, row.standard_uc, row.real_uc) for row in board.variances()] == known
    assert sum(row.real_uc for row in board.order_costs()) == board.total_uc()
    assert {row.code: row.good for row in board.order_costs()} == {row.code: row.delivered for row in board.orders()}


def test_on_a_whole_shift_the_quantity_of_material_is_what_was_spoiled_less_what_the_standard_allows(
    lived: tuple[Scenario, Session],
) -> None:
    scenario, session = lived
    board, price = session.state.indicators, {code: each.price_uc for code, each in scenario.components.items()}
    spoiled = 0
    for fact in session.journal.facts():
        if isinstance(fact, ComponentSpoiled):
            spoiled += fact.quantity * price[fact.component]
        elif isinstance(fact, StockCounted):
            spoiled += (fact.book - fact.found) * price[fact.component]
    ordered = sum(each.quantity for each in scenario.orders.values())
    exits = scenario.route().exits()
    in_programme = sum(
        each.quantity
        * max(
            sum(
                need.quantity * price[need.component]
                for need in scenario.needs
                if need.product == each.product and need.poste in scenario.route().before(end, each.product)
            )
            for end in exits
        )
        for each in scenario.orders.values()
    )
    allowed = scenario.costs.standard["material"] - Fraction(in_programme, ordered)
    material = next(row for row in board.variances() if row.code == "material")
    assert material.quantity_uc == pytest.approx(spoiled - allowed * board.pieces().good, abs=2)


def test_tests_made_again_cost_the_machine_hours_they_took() -> None:
    """Two cycles of a minute for one good piece: the first, to be made again, is a minute of a machine at 12 €/h."""
    line = scenario(poste("P10", machine_uc_h=12 * EUR), orders=[order("OF1", 1)])
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        CycleEnded(MIN, "P10", "OF1", "retest", "working", ""),
        CycleEnded(2 * MIN, "P10", "OF1", "good", "starved", ""),
    ]
    assert rework_uc(line, fold(line, facts, HOUR).times) == EUR // 5
