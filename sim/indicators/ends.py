"""Instants at which cycles ended: of the recent ones each, of the old ones what a long run still asks."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable


class Ends:
    """Cycles of one outcome, in the order of time. Where reference times depend on the product, they are added up."""

    __slots__ = ("_counts", "_instants", "_sums", "_weighed")

    def __init__(self, *, by_product: bool) -> None:
        self._instants = array("q")
        self._counts = array("q")
        """Cycles ended by each of the first instants, those that stand for the ones before them too."""
        self._sums = array("q")
        """Reference times of the cycles ended by each instant."""
        self._weighed = by_product

    def __len__(self) -> int:
        return self._count(len(self._instants))

    def add(self, at_ms: int, reference_ms: int) -> None:
        """``reference_ms`` counts where it depends on the product."""
        self._instants.append(at_ms)
        if self._weighed:
            self._sums.append((self._sums[-1] if self._sums else 0) + reference_ms)

    def between(self, from_ms: int, to_ms: int) -> int:
        """How many after ``from_ms`` up to ``to_ms`` included; from 0, those of instant 0 too."""
        return self._count(self._index(to_ms)) - (self._count(self._index(from_ms)) if from_ms else 0)

    def worked_ms(self, from_ms: int, to_ms: int, reference_ms: int) -> int:
        """The same at their reference time: ``reference_ms``, unless it depends on the product."""
        if not self._weighed:
            return self.between(from_ms, to_ms) * reference_ms
        return self._sum(self._index(to_ms)) - (self._sum(self._index(from_ms)) if from_ms else 0)

    def thin(self, marks_ms: Iterable[int], until_ms: int) -> None:
        """Forget the instants up to ``until_ms``, such that whatever is asked from or to a mark, or later, stays exact.

        Between two marks an old cycle counts from the last one before the next mark on.
        """
        start, stop = len(self._counts), self._index(until_ms)
        kept = sorted({index - 1 for mark in (*marks_ms, until_ms) if start < (index := self._index(mark)) <= stop})
        self._counts += array("q", [self._count(index + 1) for index in kept])
        self._instants[start:stop] = array("q", [self._instants[index] for index in kept])
        if self._weighed:
            self._sums[start:stop] = array("q", [self._sums[index] for index in kept])

    def _index(self, at_ms: int) -> int:
        return bisect_right(self._instants, at_ms)

    def _count(self, index: int) -> int:
        """Cycles ended by the first ``index`` instants."""
        old = len(self._counts)
        if index > old:
            return index - old + (self._counts[-1] if old else 0)
        return self._counts[index - 1] if index else 0

    def _sum(self, index: int) -> int:
        return self._sums[index - 1] if index else 0
