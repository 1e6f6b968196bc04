"""Controls due by the clock, or at the start and after each break, and what became of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.indicators.controls import ControlRow, controls
from sim.indicators.rows import MeasurePoint, ParameterRow
from sim.scenario import load

MIN = 60_000
END = 240 * MIN


@pytest.fixture(scope="module")
def pompes() -> Scenario:
    return load(Path(__file__).parents[3] / "scenarios" / "pompes")


def measured(poste: str, parameter: str, *minutes: int) -> list[ParameterRow]:
    return [ParameterRow(poste, parameter, tuple(MeasurePoint(at * MIN, 0, 0, 3) for at in minutes), ())]


def told(rows: list[ControlRow], now: int) -> list[tuple[int, str]]:
    return [(row.due_ms // MIN, row.state(now * MIN)) for row in rows]


def test_a_parameter_outside_the_plan_is_due_at_the_start_and_after_each_break(pompes: Scenario) -> None:
    breaks = [(60 * MIN, 70 * MIN), (120 * MIN, 140 * MIN)]
    rows = controls(pompes, measured("P40", "couple", 10, 100), breaks, END)
    assert told(rows, 145) == [(0, "done"), (70, "late"), (140, "due")]
    assert [row.late_ms // MIN for row in rows] == [0, 15, 0]
    assert told(rows, 160)[-1] == (140, "overdue")
    assert all(row.ordered for row in rows)


def test_a_control_that_the_next_one_overtakes_was_missed(pompes: Scenario) -> None:
    rows = controls(pompes, measured("P40", "couple"), [(60 * MIN, 70 * MIN)], END)
    assert told(rows, 30) == [(0, "overdue"), (70, "coming")]
    assert told(rows, 80) == [(0, "missed"), (70, "due")]
    assert told(rows, 240) == [(0, "missed"), (70, "missed")]


def test_a_line_of_the_plan_is_due_by_the_clock_and_its_result_comes_after_the_laboratory(pompes: Scenario) -> None:
    flacons = load(Path(__file__).parents[3] / "scenarios" / "flacons")
    rows = controls(flacons, measured("M20", "surdosage", 35, 65), [], 100 * MIN)
    assert told(rows, 100) == [(30, "done"), (60, "done"), (90, "missed")]
    assert not any(row.ordered for row in rows)


def test_a_line_by_pieces_follows_production_and_is_never_late(pompes: Scenario) -> None:
    usinage = load(Path(__file__).parents[3] / "scenarios" / "usinage")
    assert controls(usinage, measured("U60", "portee", 35), [], END) == []
    by_clock = replace(usinage.control_plan[0], every_pieces=0, every_ms=60 * MIN)
    assert len(controls(replace(usinage, control_plan=(by_clock,)), measured("U60", "portee"), [], END)) == 3
