"""Components against the programme: cover, dated shortage, reorder point, lots to order, list to serve."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.scenario import Scenario
from sim.planning.finite import Bar
from sim.planning.supply import Held, Outlook, outlooks, serving_list
from sim.scenario import load
from tests.sim.workshop import shop

HOUR = 3_600_000
MINUTE = 60_000
POMPES = load(Path(__file__).parents[3] / "scenarios" / "pompes")


@pytest.fixture
def one(tmp_path: Path) -> Scenario:
    """One poste mounts a seal on each of 120 pieces, in two hours; express: 50 in 20 min, brought in 5."""
    body = (
        'calendar: { start: "08:00", end: "10:00" }\npostes: { A: { cycle_s: 60 } }\n'
        "products: { X: { fr: X, en: X } }\nrules: { serve_min: 5, cover_alarm_min: 30 }\n"
    )
    tables = {"components": "SEAL,Joint,Seal,u,0,1,20,50,30,,", "nomenclature": "X,SEAL,1,A", "orders": "1,X,120,10:00"}
    return shop(tmp_path, body, **tables)


def seal(scenario: Scenario, stock: int, *receipts: tuple[int, int]) -> Outlook:
    """120 pieces over two hours, one a minute."""
    bar = Bar("1", "A", 0, 0, 2 * HOUR, 0, "")
    return outlooks(scenario, [bar], {"SEAL": Held(stock, 120, receipts)}, 0, 2 * HOUR)[0]


def test_a_stock_of_forty_five_lasts_three_quarters_of_an_hour_at_one_a_minute(one: Scenario) -> None:
    seen = seal(one, 45)
    assert seen.per_hour == 60 and seen.cover_ms == 45 * MINUTE
    assert seen.shortage.at_ms == 45 * MINUTE and seen.shortage.missing == 75


def test_what_is_announced_puts_the_shortage_off_once_the_handler_has_brought_it(one: Scenario) -> None:
    assert seal(one, 45, (39 * MINUTE, 75)).shortage.at_ms is None
    late = seal(one, 45, (45 * MINUTE, 75))
    assert late.shortage.at_ms == 45 * MINUTE and late.shortage.missing == 0
    assert late.alone.at_ms == 45 * MINUTE


def test_lots_of_the_express_supply_serve_what_would_lack_and_leave_in_time(one: Scenario) -> None:
    seen = seal(one, 45)
    assert seen.lots == 2 and seen.order_by_ms == 20 * MINUTE
    assert seal(one, 120).lots == 0 and seal(one, 120).order_by_ms is None


def test_the_reorder_point_is_what_the_delay_consumes_and_the_safety(one: Scenario) -> None:
    """25 min at one a minute, and half an hour of safety."""
    seen = seal(one, 45)
    assert (seen.safety, seen.reorder) == (30, 55)


def test_a_component_that_nothing_needs_any_more_is_left_out(one: Scenario) -> None:
    assert outlooks(one, [], {"SEAL": Held(3, 0)}, 0, HOUR) == []


@given(stock=st.integers(0, 150), need=st.integers(1, 120), due=st.integers(0, 119), quantity=st.integers(1, 200))
def test_a_shortage_is_told_exactly_when_what_comes_in_time_does_not_cover_the_need(
    stock: int, need: int, due: int, quantity: int
) -> None:
    """Never before the stock alone runs out; and never told when stock covers the whole need."""
    order = POMPES.orders["4711"]
    component = POMPES.main_component("P40", order.product)
    bar = Bar("4711", "P40", 0, 0, 2 * HOUR, 0, "")
    held = {code: Held(0, 0) for code in POMPES.components} | {
        component: Held(stock, need, ((due * MINUTE, quantity),))
    }
    [seen] = outlooks(POMPES, [bar], held, 0, 2 * HOUR)
    assert (seen.alone.at_ms is None) == (stock >= need)
    if seen.shortage.at_ms is not None:
        assert seen.alone.at_ms is not None and seen.shortage.at_ms >= seen.alone.at_ms
        spec = POMPES.components[component]
        assert not spec.express_quantity or seen.lots * spec.express_quantity >= seen.shortage.missing
    assert seen.alone.missing == max(0, need - stock)


def test_the_list_to_serve_follows_the_line_and_the_nomenclature() -> None:
    lines = {(line.place, line.component): line for line in serving_list(POMPES, {"4711": 100, "4712": 50})}
    assert lines["P40", "VS-M6"].total == 8 * 150 and lines["P40", "VS-M6"].each == (8, 8)
    assert lines["P20", "RL-6203"].total == 300
    assert lines["P10", "S110"].total == 100 and lines["P10", "S220"].total == 50
    assert ("P10", "S350") not in lines
    assert [place for place, _ in lines] == sorted(place for place, _ in lines)
    assert lines["P50", "CB-3G1"].total == 150  # twins share it: once, not twice


def test_the_pump_line_lacks_seals_before_its_delivery_is_served() -> None:
    """215 seals for 315 pumps; 200 more come at 09:30 and are at the line side at 09:35."""
    bars = [Bar("4711", "P40", 0, 0, 5 * HOUR, 0, "")]
    held = {code: Held(0, 0) for code in POMPES.components} | {"JT-42": Held(215, 315, ((4 * HOUR, 200),))}
    [seen] = outlooks(POMPES, bars, held, 0, 8 * HOUR)
    assert seen.shortage.at_ms is not None and 3.3 * HOUR < seen.shortage.at_ms < 3.5 * HOUR
    assert seen.shortage.missing == 0 and seen.lots == 1
    assert seen.per_hour == Fraction(315, 8)
