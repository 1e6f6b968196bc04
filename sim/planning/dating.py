"""Jalonnement of one order at infinite capacity: earliest dates from a start, latest dates from a due date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of a gamme: ``setup_ms`` once, ``unit_ms`` a piece, then ``wait_ms`` before the next operation."""

    poste: str
    setup_ms: int
    unit_ms: int
    wait_ms: int = 0

    def duration_ms(self, quantity: int) -> int:
        """Setup and run; the wait is not work."""
        return self.setup_ms + quantity * self.unit_ms


@dataclass(frozen=True, slots=True)
class Dates:
    start_ms: int
    end_ms: int


def earliest(gamme: Sequence[Operation], quantity: int, start_ms: int = 0) -> list[Dates]:
    """Each operation as soon as the one before has ended and waited."""
    dates, at_ms = [], start_ms
    for operation in gamme:
        end_ms = at_ms + operation.duration_ms(quantity)
        dates.append(Dates(at_ms, end_ms))
        at_ms = end_ms + operation.wait_ms
    return dates


def latest(gamme: Sequence[Operation], quantity: int, due_ms: int) -> list[Dates]:
    """Each operation as late as the next allows; the last ends at ``due_ms``. The wait after the last is left out."""
    dates: list[Dates] = []
    for operation in reversed(gamme):
        end_ms = dates[-1].start_ms - operation.wait_ms if dates else due_ms
        dates.append(Dates(end_ms - operation.duration_ms(quantity), end_ms))
    return dates[::-1]


def lead_time_ms(gamme: Sequence[Operation], quantity: int) -> int:
    """From the start of the first operation to the end of the last; 0 for an empty gamme."""
    return earliest(gamme, quantity)[-1].end_ms if gamme else 0


def slack_ms(gamme: Sequence[Operation], quantity: int, due_ms: int, start_ms: int = 0) -> int:
    """Latest less earliest dates, the same at each operation; below 0 the due date can't be held."""
    return due_ms - start_ms - lead_time_ms(gamme, quantity)
