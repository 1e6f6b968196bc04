"""A prepared séance against an unprepared one, the short form of `benchmarks/prepared.py`."""

from __future__ import annotations

from pathlib import Path
from statistics import fmean

from benchmarks.prepared import PARTS, lived
from sim.scenario import load

USINAGE = load(Path(__file__).parents[2] / "scenarios" / "usinage")
SEEDS = range(1, 5)


def test_preparation_is_worth_something_on_the_same_luck() -> None:
    well = [lived(USINAGE, seed, list(PARTS)) for seed in SEEDS]
    bare = [lived(USINAGE, seed, []) for seed in SEEDS]
    assert fmean(shift.score for shift in well) > fmean(shift.score for shift in bare)
    assert sum(len(shift.struck) for shift in well) < sum(len(shift.struck) for shift in bare)
