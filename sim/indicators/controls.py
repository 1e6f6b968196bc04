"""Controls due: when each sample of a parameter was to be taken, and when it was.

A line of the control plan by the clock is due every so long. A parameter that no line of the plan covers is measured on
order: at the start and after each break, as the dossiers ask. A line by pieces follows production and is never late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.indicators.rows import ParameterRow

GRACE_MS = 900_000
"""A control is late beyond that, its delay of laboratory aside."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ControlRow:
    """``done_ms``: the first result from ``due_ms`` on and before the next one due; None while there is none."""

    poste: str
    parameter: str
    due_ms: int
    until_ms: int
    """When the next one is due, or the end."""
    done_ms: int | None
    delay_ms: int
    ordered: bool
    """On the supervisor's order; else the plan takes the sample by itself."""

    @property
    def late_ms(self) -> int:
        """How long after the grace the result came, 0 in time; of one that never came, 0."""
        return 0 if self.done_ms is None else max(self.done_ms - self.due_ms - self.delay_ms - GRACE_MS, 0)

    def state(self, now_ms: int) -> str:
        """coming, due, overdue, done, late or missed."""
        if self.done_ms is not None:
            return "late" if self.late_ms else "done"
        if now_ms < self.due_ms:
            return "coming"
        if now_ms >= self.until_ms:
            return "missed"
        return "overdue" if now_ms > self.due_ms + self.delay_ms + GRACE_MS else "due"


def controls(
    scenario: Scenario, parameters: Sequence[ParameterRow], breaks: Sequence[Span], end_ms: int
) -> list[ControlRow]:
    """Of the whole shift, in the order of time. ``breaks`` as they stand."""
    measured = {(row.poste, row.parameter): [point.at_ms for point in row.measures] for row in parameters}
    found: list[ControlRow] = []
    for (poste, parameter), results in measured.items():
        for dues, delay_ms, ordered in _series(scenario, poste, parameter, breaks, end_ms):
            for due, until in zip(dues, [*dues[1:], end_ms], strict=True):
                done = next((at for at in results if due <= at < max(until, due + 1) + delay_ms), None)
                found.append(ControlRow(poste, parameter, due, until, done, delay_ms, ordered))
    return sorted(found, key=lambda row: (row.due_ms, row.poste, row.parameter))


def _series(
    scenario: Scenario, poste: str, parameter: str, breaks: Sequence[Span], end_ms: int
) -> Iterator[tuple[list[int], int, bool]]:
    """Instants due, delay of the result, on order or not."""
    lines = [line for line in scenario.control_plan if (line.poste, line.parameter) == (poste, parameter)]
    for line in lines:
        if line.every_ms:
            yield list(range(line.every_ms, end_ms, line.every_ms)), line.delay_ms, False
    if not lines:
        yield [0, *(end for _, end in breaks if end < end_ms)], 0, True
