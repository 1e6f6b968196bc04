"""The planner's calculations on cases worked out by hand, and the balances they keep on any case."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.planning import balancing, flow_shop, load, lot_sizing, net_requirements, rules, stock, valuation
from sim.planning.net_requirements import Item, Lot
from sim.planning.valuation import Move

FIVE = [
    rules.Task(code, work, due)
    for code, work, due in [("A", 6, 8), ("B", 2, 6), ("C", 8, 18), ("D", 3, 15), ("E", 9, 23)]
]


@pytest.mark.parametrize(
    ("rule", "sequence", "flow", "tardiness", "late"),
    [
        ("given", "ABCDE", Fraction(77, 5), Fraction(2 + 4 + 5, 5), 3),
        ("shortest", "BDACE", Fraction(65, 5), Fraction(3 + 1 + 5, 5), 3),
        ("due", "BADCE", Fraction(68, 5), Fraction(1 + 5, 5), 2),
        ("longest", "ECADB", Fraction(103, 5), Fraction(15 + 11 + 22, 5), 3),
        ("critical_ratio", "ACEBD", Fraction(96, 5), Fraction(19 + 13, 5), 2),
    ],
)
def test_one_machine_by_the_usual_rules(
    rule: str, sequence: str, flow: Fraction, tardiness: Fraction, late: int
) -> None:
    chosen = rules.ordered(FIVE, rule)
    found = rules.outcome(rules.passages(chosen))
    assert "".join(task.code for task in chosen) == sequence
    assert (found.mean_flow_ms, found.mean_tardiness_ms, found.late) == (flow, tardiness, late)


def test_fewest_late_orders_puts_off_the_longest() -> None:
    tasks = [rules.Task(code, work, due) for code, work, due in [("A", 5, 6), ("B", 4, 7), ("C", 3, 8), ("D", 3, 12)]]
    chosen = rules.fewest_late(tasks)
    assert [task.code for task in chosen] == ["B", "C", "D", "A"]
    assert rules.outcome(rules.passages(chosen)).late == 1


def test_stations_keep_precedence_and_the_proved_number_is_never_above_the_rule() -> None:
    line = balancing.Line([4, 6, 3, 5, 2], [(1, 3), (2, 4), (3, 5), (4, 5)])
    assert balancing.positional_weights(line) == {1: 9, 2: 13, 3: 5, 4: 7, 5: 2}
    assert balancing.by_positional_weight(line, 10) == [[2, 1], [4, 3, 5]]
    assert balancing.efficiency([10, 10], 10) == 1
    assert balancing.smoothness([10, 6, 8]) == pytest.approx(20**0.5)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.data())
@settings(max_examples=60, deadline=None)
def test_a_balanced_line_does_every_task_once_in_order_and_in_time(times: list[int], data: st.DataObject) -> None:
    pairs = [(one, other) for one in range(1, len(times) + 1) for other in range(one + 1, len(times) + 1)]
    precedences = data.draw(st.lists(st.sampled_from(pairs), max_size=6)) if pairs else []
    line, cycle = balancing.Line(times, precedences), max(times) + data.draw(st.integers(0, 5))
    ruled, best = balancing.by_positional_weight(line, cycle), balancing.fewest_stations(line, cycle)
    assert best is not None and balancing.fewest_in_theory(times, cycle) <= len(best) <= len(ruled)
    for stations in (ruled, best):
        place = {number: rank for rank, station in enumerate(stations) for number in station}
        assert sorted(number for station in stations for number in station) == list(line.times)
        assert all(place[first] <= place[then] for first, then in precedences)
        assert all(work <= cycle for work in balancing.loads(line.times, stations))


def test_a_task_that_waits_for_itself_is_told() -> None:
    with pytest.raises(ValueError, match="task 1: it waits for itself"):
        balancing.Line([1, 1], [(1, 2), (2, 1)])
    with pytest.raises(ValueError, match="cycle 3: shorter than a task"):
        balancing.fewest_in_theory([4], 3)


def test_classes_of_a_stock_by_cumulated_value() -> None:
    values = {"a": 5_000, "b": 3_000, "c": 1_000, "d": 500, "e": 500}
    assert stock.abc_classes(values) == {"a": "A", "b": "A", "c": "B", "d": "B", "e": "C"}


def test_a_shortage_is_dated_by_the_first_need_not_served() -> None:
    needs = [(10, 40), (20, 40), (30, 40)]
    assert stock.shortage(100, needs) == stock.Shortage(30, 20)
    assert stock.shortage(100, needs, [(30, 20)]) == stock.Shortage(None, 0)
    assert stock.shortage(100, needs, [(31, 20)]) == stock.Shortage(30, 0)


def test_fixed_lots_safety_scrap_and_what_should_have_been_launched_before() -> None:
    item = Item(30, 2, Lot(multiple=40), safety=10, scrap_percent=10, scheduled={2: 20})
    found = net_requirements.plan(item, [25, 30, 60])
    assert found.projected_before == (5, 35, -25)
    assert found.net == (5, 0, 35)
    assert found.receipts == (40, 0, 40)
    assert found.projected == (45, 35, 15)
    assert (found.releases, found.past_due) == ((45, 0, 0), {-1: 45})


ITEMS = st.builds(
    Item,
    st.integers(0, 60),
    st.integers(0, 3),
    st.builds(Lot, st.integers(1, 30), st.integers(0, 40), st.integers(1, 3)),
    st.integers(0, 20),
)


@given(ITEMS, st.lists(st.integers(0, 50), min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_net_requirements_balance(item: Item, gross: list[int]) -> None:
    found = net_requirements.plan(item, gross)
    assert found.projected[-1] == item.on_hand + sum(found.receipts) - sum(gross)
    assert sum(found.receipts) == sum(found.releases) + sum(found.past_due.values())
    assert all(left >= item.safety for left, net in zip(found.projected, found.net, strict=True) if net)
    assert all(left >= 0 for left in found.projected)


@given(st.lists(st.integers(0, 60), min_size=1, max_size=9), st.integers(1, 200), st.integers(1, 5))
@settings(max_examples=100, deadline=None)
def test_no_lot_rule_is_cheaper_than_wagner_and_whitin(demand: list[int], setup: int, holding: int) -> None:
    best = lot_sizing.cost(demand, lot_sizing.wagner_whitin(demand, setup, holding), setup, holding)
    others = [
        lot_sizing.lot_for_lot(demand),
        lot_sizing.silver_meal(demand, setup, holding),
        lot_sizing.least_unit_cost(demand, setup, holding),
        lot_sizing.fixed_periods(demand, 2),
    ]
    for orders in others:
        assert sum(orders) == sum(demand)
        assert lot_sizing.cost(demand, orders, setup, holding) >= best


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30), st.integers(100, 130)), min_size=1, max_size=8))
@settings(max_examples=100, deadline=None)
def test_money_in_is_money_out_and_money_left(rounds: list[tuple[int, int, int]]) -> None:
    moves = [move for first, more, price in rounds for move in (Move(first + more, price), Move(first), Move(0, None))]
    paid = sum((first + more) * price for first, more, price in rounds)
    for priced in (valuation.fifo, valuation.lifo, valuation.weighted_mean):
        lines = priced(moves)
        issued = sum(line.value for move, line in zip(moves, lines, strict=True) if move.price is None)
        assert issued + lines[-1].stock_value == paid


def test_an_issue_above_the_stock_is_told() -> None:
    with pytest.raises(ValueError, match="issue of 3: only 2 in stock"):
        valuation.fifo([Move(2, 10), Move(3)])


def test_lifo_takes_up_the_lot_it_had_begun() -> None:
    lines = valuation.lifo([Move(10, 1), Move(10, 2), Move(4), Move(4), Move(4)])
    assert [line.value for line in lines[2:]] == [8, 8, 6]


@given(st.lists(st.tuples(st.integers(1, 20), st.integers(1, 20)), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_johnson_is_as_short_as_the_proved_optimum(times: list[tuple[int, int]]) -> None:
    assert flow_shop.makespan(times, flow_shop.johnson(times)) == flow_shop.makespan(times, flow_shop.optimum(times))


def test_load_counts_scrap_changeovers_twins_and_pace() -> None:
    assert load.launched(190, 15) == 193
    work = [load.Work("PR110", 193, 118_000), load.Work("PR220", 101, 118_000)]
    assert load.load_ms(work, 600_000) == 294 * 118_000 + 600_000
    capacity = load.Capacity(468 * 60_000, 60 * 60_000, machines=2, yield_ppm=855_000)
    assert capacity.required_ms == 2 * 438 * 60_000
    assert capacity.ms == 44_938_800
    assert load.rate(22_469_400, capacity.ms) == Fraction(1, 2)
    assert load.rate(1, 0) is None
