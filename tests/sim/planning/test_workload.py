"""Charge and capacité of the lines delivered, and the slips that a grid filled by hand shows."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.planning.grid_check import Verdict, check, reference
from sim.planning.levers import applied, fewest_changeovers, levers
from sim.planning.workload import CentreLoad, Programme, workload
from sim.scenario import load

SCENARIOS = Path(__file__).parents[3] / "scenarios"
MINUTE = 60_000


@cache
def scenario(name: str) -> Scenario:
    return load(SCENARIOS / name)


def autonomous(name: str) -> Programme:
    """The programme as given, everyone at level U."""
    return Programme(scenario(name).sequence, dict.fromkeys(scenario(name).postes, "U"))


def row(name: str, centre: str) -> CentreLoad:
    return next(each for each in workload(scenario(name), autonomous(name)) if each.code == centre)


def test_the_bench_of_the_pump_line() -> None:
    bench = row("pompes", "P60")
    # 190 + 3 − 4 past it, 31 and 101 pumps of 64 s; two changes of 10 min; 438 min less 10 of calibration
    assert (bench.pieces, bench.setups_ms) == (189 + 31 + 101, 20 * MINUTE)
    assert bench.load_ms == 321 * 64_000 + 20 * MINUTE
    assert bench.capacity.required_ms == 428 * MINUTE


def test_twins_are_one_centre() -> None:
    wiring = row("pompes", "P50")
    assert wiring.postes == ("P50A", "P50B")
    assert wiring.capacity.required_ms == 2 * 438 * MINUTE


def test_a_routing_that_skips_the_furnace_does_not_load_it() -> None:
    furnace = row("usinage", "U50")
    assert [work.product for work in furnace.work] == ["AX25", "PG18"]
    assert {work.unit_ms for work in furnace.work} == {3_720_000 // 24}
    assert furnace.capacity.required_ms == 480 * MINUTE  # it works through the breaks


def test_changeovers_are_read_pair_by_pair() -> None:
    assert row("flacons", "M20").setups_ms == (30 + 18 + 30) * MINUTE


def test_a_poste_that_nobody_holds_has_no_capacity() -> None:
    line = scenario("pompes")
    levels = dict.fromkeys(line.postes, "U") | {"P40": "", "P10": "L"}
    found = {each.code: each for each in workload(line, Programme(line.sequence, levels))}
    assert (found["P40"].capacity.ms, found["P40"].rate) == (0, None)
    assert found["P10"].capacity.ms < row("pompes", "P10").capacity.ms
    assert found["P80"].capacity.ms == row("pompes", "P80").capacity.ms


def typed(cells: dict[str, float]) -> dict[str, Fraction]:
    return {column: Fraction(str(value)) for column, value in cells.items()}


@pytest.mark.parametrize(
    ("cells", "column", "step"),
    [
        ({"load": 342.4}, "load", "setups"),  # 321 × 64 / 60
        ({"load": 357.0}, "load", "excess"),  # 316 pumps
        ({"load": 366.7}, "load", "begun"),  # 325 pumps
        ({"load": 346.7}, "load", "begun"),  # 325 pumps, without changeovers
        ({"load": 21_744}, "load", "seconds"),
        ({"load": 6.04}, "load", "hours"),
        ({"load": 200}, "load", "method"),
        ({"capacity": 428}, "capacity", "trs"),
        ({"capacity": 415.6}, "capacity", "stops"),  # 468 × 88.8 %
        ({"load": 342.4, "capacity": 380, "rate": 90.1}, "rate", "follows"),
        ({"load": 362.4, "capacity": 380, "rate": 0.954}, "rate", "share"),
        ({"load": 362.4, "capacity": 380, "rate": 104.9}, "rate", "inverted"),
        ({"rate": 50}, "rate", "method"),
    ],
)
def test_the_first_wrong_step_is_found(cells: dict[str, float], column: str, step: str) -> None:
    assert check(row("pompes", "P60"), column, typed(cells)) == Verdict(False, step)


@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
def test_the_reference_is_right_within_one_percent_and_wrong_beyond(name: str) -> None:
    for each in workload(scenario(name), autonomous(name)):
        for column in ("load", "capacity", "rate"):
            expected = reference(each, column)
            assert expected
            assert check(each, column, {column: expected * Fraction(1009, 1000)}).right
            assert not check(each, column, {column: expected * Fraction(1011, 1000)}).right


def test_grouping_the_formats_gives_the_filler_its_changeovers_back() -> None:
    line, programme = scenario("flacons"), autonomous("flacons")
    assert fewest_changeovers(line, line.sequence) == ("8201", "8203", "8202", "8204")
    lever = next(each for each in levers(line, programme, []) if each.kind == "group")
    after = {each.code: each for each in applied(line, programme, [lever])}
    assert after["M20"].setups_ms == (13 + 18 + 15) * MINUTE


def test_overtime_adds_hours_for_the_pay_and_premium_of_those_who_stay() -> None:
    line, programme = scenario("pompes"), autonomous("pompes")
    lever = next(each for each in levers(line, programme, ["OP01", "OP02"]) if each.kind == "overtime")
    assert (lever.ms, lever.cost_uc) == (60 * MINUTE, round((24.10 + 24.60) * 1.25 * 1e6))
    after = {each.code: each for each in applied(line, programme, [lever])}
    assert after["P60"].capacity.required_ms == 488 * MINUTE


def test_an_order_begun_is_not_put_off() -> None:
    found = [each.subject for each in levers(scenario("pompes"), autonomous("pompes"), []) if each.kind == "postpone"]
    assert found == ["4713", "4712"]


def test_temp_staff_count_for_the_part_of_the_shift_that_they_are_there() -> None:
    """P10 held at L, 1.136 times slower; somebody at U from 90 min on of 468."""
    line = scenario("pompes")
    held = Programme(line.sequence, dict.fromkeys(line.postes, "U") | {"P10": "L"})
    lever = next(each for each in levers(line, held, []) if each.kind == "temp")
    assert (lever.subject, lever.poste, lever.level, lever.ms) == ("OP13", "P10", "U", 90 * MINUTE)
    before = {each.code: each.capacity.ms for each in workload(line, held)}
    after = {each.code: each.capacity.ms for each in applied(line, held, [lever])}
    at_u = {each.code: each.capacity.ms for each in workload(line, autonomous("pompes"))}
    share = (after["P10"] - before["P10"]) / (at_u["P10"] - before["P10"])
    assert share == pytest.approx(378 / 468, abs=0.005)
    assert {code for code in before if before[code] != after[code]} == {"P10"}


def test_one_more_team_doubles_the_hours_at_the_pay_of_this_one() -> None:
    line, programme = scenario("pompes"), autonomous("pompes")
    lever = next(each for each in levers(line, programme, ["OP01"]) if each.kind == "team")
    assert lever.cost_uc == round(24.10 * 7.8 * 1e6)
    after = {each.code: each for each in applied(line, programme, [lever])}
    assert after["P10"].capacity.required_ms == 2 * 438 * MINUTE


def test_nobody_is_called_who_would_hold_no_poste_better() -> None:
    assert [each for each in levers(scenario("pompes"), autonomous("pompes"), []) if each.kind == "temp"] == []


def test_a_secondary_poste_relieves_the_goulot_of_what_may_be_done_elsewhere() -> None:
    """Fitting the test plug, 4 s of the 64 of the bench, may be done at wiring."""
    line, programme = scenario("pompes"), autonomous("pompes")
    lever = next(each for each in levers(line, programme, []) if each.subject == "F1")
    assert (lever.kind, lever.poste, lever.cost_uc) == ("secondary", "P50", 0)
    before = {each.code: each.load_ms for each in workload(line, programme)}
    after = {each.code: each for each in applied(line, programme, [lever])}
    assert before["P60"] - after["P60"].load_ms == 4_000 * after["P60"].pieces
    assert after["P50"].load_ms - before["P50"] == 4_000 * after["P50"].pieces


def test_an_element_already_elsewhere_is_no_lever_any_more() -> None:
    found = levers(scenario("pompes"), autonomous("pompes"), [], {"F1": "P50"})
    assert "F1" not in [each.subject for each in found]


def test_an_order_made_outside_costs_its_pieces_and_its_penalty_when_it_comes_back_too_late() -> None:
    """60 pieces at 24 EUR, back after two days for an order due at 13:30: 200 EUR of penalty."""
    line, programme = scenario("usinage"), autonomous("usinage")
    lever = next(each for each in levers(line, programme, []) if each.kind == "subcontract")
    assert (lever.subject, lever.cost_uc) == ("5302", (60 * 24 + 200) * 1_000_000)
    after = {each.code: each for each in applied(line, programme, [lever])}
    assert all("5302" not in each.orders for each in after.values())
