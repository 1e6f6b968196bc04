"""Hour by hour: good pieces out of the line against the programme spread over required time."""

from __future__ import annotations

from collections.abc import Iterator

from sim.domain.scenario import Scenario
from sim.indicators.calendar import Calendar
from sim.indicators.flow import Flow
from sim.indicators.orders import Orders
from sim.indicators.rows import HourRow
from sim.indicators.spans import Span, clip, length
from sim.indicators.timeline import Timeline

_HOUR_MS = 3_600_000
_ENDLESS = 1_000_000
"""A programme beyond this many pieces is a line left to run, without plan."""


class Hours:
    def __init__(self, scenario: Scenario, calendar: Calendar, timeline: Timeline, flow: Flow, orders: Orders) -> None:
        self._scenario = scenario
        self._calendar = calendar
        self._orders = orders
        self._goulot = timeline.logs[scenario.goulot]
        route, self._quarantine = scenario.route(), flow.quarantine
        self._trunk = [log for poste, log in timeline.logs.items() if route.branch_of(poste) == 0]
        self._branches = route.branches
        self._exits = [timeline.logs[poste] for poste in scenario.route().exits()]

    def rows(self, now_ms: int) -> list[HourRow]:
        return [self._row(start, end, now_ms) for start, end in self._hours()]

    def marks_ms(self) -> list[int]:
        """The instants from and to which an hour is counted."""
        return [end for _, end in self._hours()]

    def _hours(self) -> Iterator[Span]:
        midnight_ms, end_ms = self._scenario.calendar.start_ms_of_day, self._calendar.end_ms
        start = 0
        while start < end_ms:
            to_next = _HOUR_MS - (midnight_ms + start) % _HOUR_MS
            end = min(start + to_next, end_ms)
            yield start, end
            start = end

    def _row(self, start: int, end: int, now_ms: int) -> HourRow:
        until = min(max(now_ms, start), end)
        return HourRow(
            start,
            end,
            sum(log.ends["good"].between(start, until) for log in self._exits),
            self._goulot.ends["good"].between(start, until),
            self._scrapped(start, until),
            self._plan(start, end),
            self._plan(start, until),
        )

    def _scrapped(self, from_ms: int, to_ms: int) -> int:
        """At a poste, or out of quarantine; the branches beside the trunk bring parts, not pieces."""
        judged = sum(
            self._branches[buffer] == 0 and (from_ms < at_ms <= to_ms or at_ms == from_ms == 0)
            for at_ms, buffer in self._quarantine.scraps
        )
        return judged + sum(log.ends["scrap"].between(from_ms, to_ms) for log in self._trunk)

    def _plan(self, from_ms: int, to_ms: int) -> int | None:
        """Difference of two rounded cumulated plans, so that the hours sum to the programme."""
        after, before = self.planned(to_ms), self.planned(from_ms)
        return None if after is None or before is None else after - before

    def planned(self, at_ms: int) -> int | None:
        """Pieces due out of the line by an instant: each order from its release, evenly over required time."""
        orders = self._scenario.orders
        batches = [(0, sum(orders[code].quantity for code in self._scenario.sequence))]
        batches += [(released_ms, orders[code].quantity) for released_ms, code in self._orders.released]
        if sum(quantity for _, quantity in batches) > _ENDLESS:
            return None
        end = self._calendar.planned_end_ms
        plan = 0
        for start, quantity in batches:
            whole = self._required(start, end)
            if whole:
                plan += quantity * self._required(start, min(at_ms, end)) // whole
        return plan

    def elapsed(self, at_ms: int) -> tuple[int, int]:
        """Required time passed by an instant, and that of the planned shift, in ms."""
        end = self._calendar.planned_end_ms
        return self._required(0, min(at_ms, end)), self._required(0, end)

    def _required(self, from_ms: int, to_ms: int) -> int:
        """Time of a window outside the breaks."""
        return max(to_ms - from_ms, 0) - length(clip(self._calendar.breaks, from_ms, to_ms))
