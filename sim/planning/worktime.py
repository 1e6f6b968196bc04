"""Working time: the calendar of a poste as a ladder between the clock and the time really worked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise

Closure = tuple[int, int]
"""From, to, in ms; nobody works there."""


class Worktime:
    """Open always but in its ``closures``, which may touch and overlap. Instants are ms and may be negative.

    Raises ValueError for a closure that ends before it begins.
    """

    def __init__(self, closures: Iterable[Closure] = ()) -> None:
        self.closures = _merged(closures)
        self._starts = [start for start, _ in self.closures]
        self._lost = [0]
        for start, end in self.closures:
            self._lost.append(self._lost[-1] + end - start)
        self._worked = [start - lost for start, lost in zip(self._starts, self._lost, strict=False)]

    def opening(self, at_ms: int) -> int:
        """The first open instant from ``at_ms`` on."""
        rank = bisect_right(self._starts, at_ms) - 1
        return self.closures[rank][1] if rank >= 0 and at_ms < self.closures[rank][1] else at_ms

    def worked(self, at_ms: int) -> int:
        """Open time from instant 0 of a calendar without closures up to ``at_ms``."""
        rank = bisect_right(self._starts, at_ms)
        if not rank:
            return at_ms
        start, end = self.closures[rank - 1]
        return at_ms - self._lost[rank] if at_ms >= end else start - self._lost[rank - 1]

    def end(self, start_ms: int, work_ms: int) -> int:
        """When ``work_ms`` ≥ 0 of work begun at ``start_ms`` is done: closures interrupt it, it then goes on."""
        worked = self.worked(start_ms) + work_ms
        if not work_ms:
            return self.opening(start_ms)
        return worked + self._lost[bisect_left(self._worked, worked)]

    def start(self, end_ms: int, work_ms: int) -> int:
        """When ``work_ms`` of work that is done at ``end_ms`` begins at the latest."""
        worked = self.worked(end_ms) - work_ms
        return worked + self._lost[bisect_right(self._worked, worked)] if work_ms else end_ms

    def between(self, start_ms: int, end_ms: int) -> int:
        """Open time between two instants."""
        return self.worked(end_ms) - self.worked(start_ms)

    def mirrored(self) -> Worktime:
        """The same seen backwards in time: instant t becomes -t."""
        return Worktime((-end, -start) for start, end in self.closures)


def _merged(closures: Iterable[Closure]) -> tuple[Closure, ...]:
    merged: list[Closure] = []
    for start, end in sorted(closures):
        if end < start:
            raise ValueError(f"closure from {start} to {end}: it ends before it begins")
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    assert all(before[1] < after[0] for before, after in pairwise(merged))
    return tuple(merged)
