"""Charge and capacité by period: the orders due in each part of the shift, against its hours."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.scenario import Scenario
from sim.planning.periods import in_period, periods
from sim.planning.workload import CentreLoad, Programme, workload
from sim.scenario import load

SCENARIOS = Path(__file__).parents[3] / "scenarios"
MINUTE = 60_000


@cache
def scenario(name: str) -> Scenario:
    return load(SCENARIOS / name)


def rows(line: Scenario, added_ms: int = 0) -> list[CentreLoad]:
    return workload(line, Programme(line.sequence, dict.fromkeys(line.postes, "U"), added_ms))


def due(line: Scenario, minutes: list[int]) -> Scenario:
    """The same line, its orders due at other minutes of the shift."""
    moved = {
        code: replace(line.orders[code], due_ms=at * MINUTE) for code, at in zip(line.sequence, minutes, strict=False)
    }
    return replace(line, orders={**line.orders, **moved})


def test_the_bench_of_the_pump_line_before_and_after_its_first_delivery() -> None:
    line = scenario("pompes")
    assert periods(line) == ((0, 330 * MINUTE), (330 * MINUTE, 468 * MINUTE))
    first, last = ({row.code: row for row in in_period(line, rows(line), span)}["P60"] for span in periods(line))
    # PR110 until 11:00, 189 pumps; then 31 PR350 and 101 PR220 with two changes of 10 min, in what is left of the shift
    assert (first.orders, first.load_ms) == (("4711",), 189 * 64_000)
    assert (last.orders, last.load_ms) == (("4713", "4712"), 132 * 64_000 + 20 * MINUTE)
    assert first.capacity.required_ms + last.capacity.required_ms == 428 * MINUTE
    assert last.rate and last.rate > 1, "the bench has to begin early"


@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
@given(minutes=st.lists(st.integers(-60, 700), min_size=4, max_size=4), added=st.integers(0, 60))
def test_the_periods_add_up_to_the_shift(name: str, minutes: list[int], added: int) -> None:
    """Work, changeovers and hours, wherever the dates due fall, before the shift and after it too."""
    line = due(scenario(name), minutes)
    whole, parts = rows(line, added * MINUTE), []
    for span in periods(line, added * MINUTE):
        parts.append({row.code: row for row in in_period(line, whole, span)})
    for row in whole:
        mine = [part[row.code] for part in parts if row.code in part]
        assert sorted(code for each in mine for code in each.orders) == sorted(row.orders)
        assert sum(each.load_ms for each in mine) == row.load_ms
        if len(mine) == len(parts):
            assert sum(each.capacity.required_ms for each in mine) == row.capacity.required_ms
            assert sum(each.capacity.ms for each in mine) == pytest.approx(row.capacity.ms, abs=len(mine))


def test_the_total_up_to_the_last_date_due_is_the_shift() -> None:
    line = scenario("flacons")
    assert in_period(line, rows(line), (0, line.calendar.length_ms)) == rows(line)


def test_a_break_counts_in_the_period_that_holds_it() -> None:
    line = scenario("pompes")  # breaks of 10 and 20 min, before 11:00 both
    first, last = ({row.code: row for row in in_period(line, rows(line), span)}["P10"] for span in periods(line))
    assert (first.capacity.stops_ms, last.capacity.stops_ms) == (30 * MINUTE, 0)
