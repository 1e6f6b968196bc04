"""What a ribbon shows where there are more states than pixels: in each, the state that lasted longest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.widgets.data import Span


@dataclass(frozen=True, slots=True)
class Run:
    """One state from pixel `first` to just before pixel `end`."""

    first: int
    end: int
    state: str


def dominant_runs(spans: Sequence[Span], start_ms: int, end_ms: int, pixels: int) -> list[Run]:
    """The runs of a ribbon `pixels` wide that goes from `start_ms` to `end_ms`; empty time gives no run.

    A starvation of three seconds a cycle is thus not drawn as if it had lasted a whole pixel each time.
    """
    if pixels < 1 or end_ms <= start_ms:
        return []
    shown, shared = [""] * pixels, _Shares(lambda: defaultdict(int))
    for span in spans:
        first = max(span.start_ms - start_ms, 0) * pixels
        last = min(span.end_ms, end_ms) * pixels - start_ms * pixels
        if first < last:
            _spread(shown, shared, first, last, end_ms - start_ms, span.state)
    for pixel, shares in shared.items():
        shares[""] = (end_ms - start_ms) - sum(shares.values())
        shown[pixel] = max(shares, key=lambda state: shares[state])
    return _runs_of(shown)


_Shares = defaultdict[int, defaultdict[str, int]]


def _spread(shown: list[str], shared: _Shares, first: int, last: int, width: int, state: str) -> None:
    """Give whole pixels to `state` and its share of those at both ends; a pixel is `width` long."""
    left, right = first // width, (last - 1) // width
    if left == right:
        shared[left][state] += last - first
        return
    shared[left][state] += (left + 1) * width - first
    shared[right][state] += last - right * width
    shown[left + 1 : right] = [state] * (right - left - 1)


def _runs_of(shown: list[str]) -> list[Run]:
    runs, at = [], 0
    for state, group in groupby(shown):
        length = sum(1 for _ in group)
        if state:
            runs.append(Run(at, at + length, state))
        at += length
    return runs
