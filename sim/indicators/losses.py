"""The table that gives each loss its class, and what a starved or blocked poste really waited for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from sim.domain.scenario import Scenario
from sim.indicators.rows import LossRow, Segment, Times
from sim.indicators.timeline import Timeline

KIND: Mapping[str, str] = {
    "off": "closing",
    "planned": "planned",
    "no_load": "planned",
    "down": "own",
    "waiting_repair": "own",
    "setup": "own",
    "checking": "own",
    "stopped": "own",
    "no_operator": "induced",
    "no_material": "induced",
    "starved": "induced",
    "blocked": "induced",
    "utility": "induced",
    "micro_stop": "speed",
    "slow": "speed",
    "scrap": "quality",
    "retest": "quality",
    "rework": "quality",
}
"""Class of each loss, in the order of the cascade: closing TT−TO, planned TO−TR, own (propres) and induced
(induites) TR−TF, speed TF−TN, quality TN−TU. Losses that bear the name of a state are the time in it."""

REFUSED = ("scrap", "retest", "rework")
"""Outcomes of a cycle that are losses of quality."""

_RUNNING = ("working", "micro_stop")
_NO_ROOT = {"starved": ("blocked",), "blocked": ("starved", "no_load")}
"""Who waits for pieces blocks nobody, who has no room starves nobody: the cause lies on another way."""
_NAMED = ("no_material", "micro_stop", "utility", "planned", "setup", "stopped")
"""States that are told apart by cause among the losses."""
_USUAL = ("break", "order")
"""Causes that go without saying: a break of the calendar, a stop ordered."""


class Wait(NamedTuple):
    """Part of a starved or blocked segment, with the poste waited for and the state of that poste."""

    from_ms: int
    to_ms: int
    root: str
    state: str


class Roots:
    """Looks for the poste at the root of a wait: the first that does not wait too, on the way.

    Among several, a stopped one goes before one that runs, then the nearest, then the scenario's order. Within one
    wait, once a stop has been its root it remains so while all run again: the line is being filled anew.
    """

    def __init__(self, scenario: Scenario, timeline: Timeline) -> None:
        self._logs = timeline.logs
        links = [(buffer.upstream, buffer.downstream) for buffer in scenario.buffers.values()]
        self._next = {
            "starved": {poste: _across(links, poste) for poste in scenario.postes},
            "blocked": {poste: _across([(b, a) for a, b in links], poste) for poste in scenario.postes},
        }
        self._known: dict[tuple[str, int], list[Wait]] = {}
        """Waits of closed segments, which nothing to come can change."""

    def waits(self, poste: str, index: int, now_ms: int) -> list[Wait]:
        """The waits of segment ``index`` of ``poste``, which is starved or blocked; they cover it exactly."""
        key = (poste, index)
        if key in self._known:
            return self._known[key]
        log = self._logs[poste]
        waits = list(self._split(poste, log.segment(index, now_ms)))
        if index + 1 < len(log.starts):
            self._known[key] = waits
        return waits

    def _split(self, poste: str, segment: Segment) -> Iterator[Wait]:
        kept = ("", "")
        cuts = [segment.from_ms, *self._changes(poste, segment), segment.to_ms]
        for start, end in pairwise(cuts):
            root, state = self._root(poste, segment.state, start)
            if state not in _RUNNING:
                kept = (root, state)
            elif kept[0]:
                root, state = kept
            yield Wait(start, end, root, state)

    def _changes(self, poste: str, segment: Segment) -> list[int]:
        """Instants inside the segment at which a poste on the way changed state."""
        instants: list[int] = []
        for other in self._reach(poste, segment.state):
            starts = self._logs[other].starts
            instants += starts[bisect_right(starts, segment.from_ms) : bisect_left(starts, segment.to_ms)]
        return sorted(set(instants))

    def _reach(self, poste: str, state: str) -> list[str]:
        """All postes upstream (starved) or downstream (blocked), nearest first."""
        reached: list[str] = []
        front = [poste]
        while front:
            front = [other for near in front for other in self._next[state][near] if other not in reached]
            front = list(dict.fromkeys(front))
            reached += front
        return reached

    def _root(self, poste: str, waiting: str, at_ms: int) -> tuple[str, str]:
        found: list[tuple[str, str]] = []
        seen = {poste}
        front = [poste]
        while front:
            following: list[str] = []
            for other in (other for near in front for other in self._next[waiting][near]):
                if other in seen:
                    continue
                seen.add(other)
                log = self._logs[other]
                state = log.state(log.index_at(at_ms))
                if state == waiting:
                    following.append(other)
                else:
                    found.append((other, state))
            front = following
        likely = [root for root in found if root[1] not in _NO_ROOT[waiting]] or found
        stopped = [root for root in likely if root[1] not in _RUNNING]
        return (stopped or likely or [("", "")])[0]


def _across(links: list[tuple[tuple[str, ...], tuple[str, ...]]], poste: str) -> tuple[str, ...]:
    """Postes on the other side of the buffers that ``poste`` takes from."""
    return tuple(other for upstream, downstream in links if poste in downstream for other in upstream)


def loss_rows(timeline: Timeline, roots: Roots, poste: str, times: Times, from_ms: int, now_ms: int) -> list[LossRow]:
    """Bars of losses of a poste from ``from_ms`` on, longest first; they sum to those of ``times``."""
    to_ms = from_ms + times.tt
    log = timeline.logs[poste]
    bars: dict[tuple[str, str, str, str], int] = {}
    open_bar = None
    first, last = max(log.index_at(from_ms), 0), bisect_left(log.starts, to_ms)
    for index in range(first, last):
        segment = log.segment(index, now_ms)
        for start, end, bar in _bars(roots, poste, index, segment, now_ms):
            start, end = max(start, from_ms), min(end, to_ms)
            if start < end:
                bars[bar] = bars.get(bar, 0) + end - start
            if end == now_ms:
                open_bar = bar
    for code in ("slow", *REFUSED):
        bars[code, "", "", ""] = times.losses.get(code, 0)
    rows = [
        LossRow(bar[0], KIND[bar[0]], ms, *bar[1:], bar == open_bar)
        for bar, ms in bars.items()
        if ms and bar[0] in times.losses
    ]
    return sorted(rows, key=lambda row: -row.ms)


def _bars(
    roots: Roots, poste: str, index: int, segment: Segment, now_ms: int
) -> Iterator[tuple[int, int, tuple[str, str, str, str]]]:
    state = segment.state
    if state in ("starved", "blocked"):
        for wait in roots.waits(poste, index, now_ms):
            yield wait.from_ms, wait.to_ms, (state, "", wait.root, wait.state)
    elif state != "working":
        subject = segment.cause if state in _NAMED and segment.cause not in _USUAL else ""
        yield segment.from_ms, segment.to_ms, (state, subject, "", "")
