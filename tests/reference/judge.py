"""Replications of a case through the same call as ``goulot simulate --json``, and the verdict on each figure."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app import headless
from app.replications import student
from sim.domain.scenario import Scenario
from sim.scenario import load
from tests.reference.writing import Case, Figure, yaml

CLOSE = 0.01
"""Share of the expected value within which a mean is right."""
SHARP = 0.003
"""Standard error, as a share of the mean, up to which three of them are right too."""


@dataclass(frozen=True)
class Verdict:
    figure: Figure
    mean: float
    error: float
    """Standard error over the replications."""
    half_width: float
    """Of the 95 % confidence interval (Student)."""

    @property
    def gap(self) -> float:
        """Of the mean, as a share of the expected value; of zero, the mean itself."""
        return (self.mean - self.figure.value) / (self.figure.value or 1)

    @property
    def sharp(self) -> bool:
        return self.error <= SHARP * abs(self.mean)

    @property
    def right(self) -> bool:
        """Within 1 %, or three standard errors where the standard error is at most 0.3 % of the mean."""
        if not self.figure.value:
            return self.mean == 0
        return abs(self.gap) <= CLOSE or (self.sharp and abs(self.mean - self.figure.value) <= 3 * self.error)


@cache
def scenario_of(body: str) -> Scenario:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "case.yaml"
        path.write_text(yaml(body), encoding="utf-8")
        return load(path)


def replicate(case: Case, seed: int) -> list[float]:
    """The figures of one replication."""
    length_ms = (case.warmup_s + case.window_s) * 1000
    plan = headless.Plan(scenario_of(case.body), "nothing", None, length_ms, case.warmup_s * 1000)
    run = headless.result(plan, headless.run(plan, seed))
    return [figure.read(run) for figure in case.figures]


def verdicts(case: Case, runs: Iterable[list[float]]) -> list[Verdict]:
    return [_verdict(figure, values) for figure, *values in zip(case.figures, *runs, strict=True)]


def _verdict(figure: Figure, values: list[float]) -> Verdict:
    count = len(values)
    mean = math.fsum(values) / count
    error = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (count - 1) / count)
    return Verdict(figure, mean, error, student(count - 1) * error)
