"""Spans of time: pairs (from_ms, to_ms), the second excluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]


def clip(spans: Iterable[Span], from_ms: int, to_ms: int) -> Iterator[Span]:
    """The parts of ``spans`` inside the window, empty ones left out."""
    for start, end in spans:
        start, end = max(start, from_ms), min(end, to_ms)
        if start < end:
            yield start, end


def length(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def union(spans: Iterable[Span]) -> list[Span]:
    """The same instants in rising order, none twice."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def outside(spans: Iterable[Span], holes: Iterable[Span]) -> list[Span]:
    """The parts of ``spans`` in none of the ``holes``."""
    left: list[Span] = []
    gaps = union(holes)
    first = 0
    for start, end in union(spans):
        while first < len(gaps) and gaps[first][1] <= start:
            first += 1
        for hole_from, hole_to in islice(gaps, first, None):
            if hole_from >= end:
                break
            if start < hole_from:
                left.append((start, hole_from))
            start = max(start, hole_to)
        if start < end:
            left.append((start, end))
    return left
