"""The charge/capacité grid filled by hand, held against the reference; the first wrong step is found, not the answer.

Figures are typed in minutes and percent. A step forgotten is recognised by the value that forgetting it gives.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from sim.planning.workload import CentreLoad

COLUMNS = ("load", "capacity", "rate")
TOLERANCE = Fraction(1, 100)
"""Share of the reference by which a figure may differ."""
_MINUTE_MS = 60_000
_Measure = Callable[[CentreLoad, Sequence[str]], Fraction]
_LOAD_STEPS = ("excess", "begun", "batch", "setups", "machines")
_CAPACITY_STEPS = ("stops", "machines", "trs")


@dataclass(frozen=True, slots=True)
class Verdict:
    """``step``: the first one to look at again when it is not ``right``; ``method`` where no known slip gives the
    figure. Load: excess, begun, batch, setups, machines; capacity: stops, machines, trs; rate: follows (its own load
    and capacity are to be seen first), inverted; any: seconds, hours, and for a rate share."""

    right: bool
    step: str = ""


def reference(row: CentreLoad, column: str) -> Fraction | None:
    """What the cell should hold, in minutes or percent; None for a rate without capacity."""
    if column == "load":
        return Fraction(row.load_ms, _MINUTE_MS)
    if column == "capacity":
        return Fraction(row.capacity.ms, _MINUTE_MS)
    return None if row.rate is None else row.rate * 100


def check(row: CentreLoad, column: str, typed: Mapping[str, Fraction]) -> Verdict:
    """The figure of ``column``, which must be in ``typed`` beside the others of the row already filled."""
    value, expected = typed[column], reference(row, column)
    if expected is not None and near(value, expected):
        return Verdict(True)
    if column == "rate":
        return Verdict(False, _rate_step(typed, expected))
    steps = _LOAD_STEPS if column == "load" else _CAPACITY_STEPS
    measure = _load_without if column == "load" else _capacity_without
    return Verdict(False, _forgotten(row, value, steps, measure) or _unit(value, expected) or "method")


def near(value: Fraction, expected: Fraction) -> bool:
    return abs(value - expected) <= abs(expected) * TOLERANCE


def _forgotten(row: CentreLoad, value: Fraction, steps: Sequence[str], measure: _Measure) -> str:
    """The first of the steps whose omission, alone or with another, gives ``value``; a step that changes nothing here
    is never named."""
    whole = measure(row, ())
    effective = [step for step in steps if measure(row, (step,)) != whole]
    for left_out in [*combinations(effective, 1), *combinations(effective, 2)]:
        if near(value, Fraction(measure(row, left_out), _MINUTE_MS)):
            return left_out[0]
    return ""


def _load_without(row: CentreLoad, left_out: Sequence[str]) -> Fraction:
    """Load in ms, some steps left out."""
    total = Fraction(0)
    for work, ordered, begun in zip(row.work, row.ordered, row.begun, strict=True):
        pieces = ordered if "excess" in left_out else work.pieces + begun
        pieces -= 0 if "begun" in left_out else begun
        total += max(0, pieces) * work.unit_ms * (row.batch if "batch" in left_out else 1)
    total += 0 if "setups" in left_out else row.setups_ms
    return total / (len(row.postes) if "machines" in left_out else 1)


def _capacity_without(row: CentreLoad, left_out: Sequence[str]) -> Fraction:
    """Capacity in ms, some steps left out."""
    given = row.capacity
    hours = Fraction(given.opening_ms * given.machines - (0 if "stops" in left_out else given.stops_ms))
    share = Fraction(1) if "trs" in left_out else Fraction(given.yield_ppm, 1_000_000)
    return hours * share / (given.machines if "machines" in left_out else 1)


def _unit(value: Fraction, expected: Fraction | None) -> str:
    if expected is not None and near(value / 60, expected):
        return "seconds"
    return "hours" if expected is not None and near(value * 60, expected) else ""


def _rate_step(typed: Mapping[str, Fraction], expected: Fraction | None) -> str:
    value, load, capacity = typed["rate"], typed.get("load"), typed.get("capacity")
    if load and capacity and near(value, load / capacity * 100):
        return "follows"
    for each in (expected, load / capacity * 100 if load and capacity else None):
        if each and near(value * 100, each):
            return "share"
        if each and near(value, 10_000 / each):
            return "inverted"
    return "method"
