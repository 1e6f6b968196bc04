"""SimPy's clock with a written order inside an instant.

What falls due at one millisecond is first collected, then acted on in the order of ``Phase`` (and of rank inside a
phase), then the floor settles once. The luck of the heap plays no part, nor the slices in which time is advanced.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from heapq import heappop, heappush, heapreplace
from typing import Final

import simpy


class Phase(IntEnum):
    """What comes first when several things are due at the same millisecond."""

    MACHINE = 0
    CYCLE = 1
    PEOPLE = 2
    MATERIAL = 3
    HAZARD = 4
    WATCH = 5


Action = Callable[[], object]

Swift = Callable[[int], int]
"""Lives an end of cycle, at the instant given, with which nothing else is due. The instant of the poste's next one when
that was all there was to it; ``ELSEWHERE`` when something else than an end of cycle comes next; 0: settle the floor."""

ELSEWHERE: Final = -1


class Ticket:
    """One thing due: cancelled by clearing ``live``; SimPy's event then falls into the void. ``swift``: a way to live
    it alone."""

    __slots__ = ("action", "due_ms", "live", "order", "swift")

    def __init__(self, due_ms: int, order: tuple[int, int], action: Action, swift: Swift | None = None) -> None:
        self.due_ms = due_ms
        self.order = order
        self.action = action
        self.swift = swift
        self.live = True


def _order(ticket: Ticket) -> tuple[int, int]:
    return ticket.order


_RANK_BITS: Final = 16
_RANKS: Final = (1 << _RANK_BITS) - 1
_NEVER: Final = 1 << 61
"""Later than any instant in either heap, rank included, and still a machine word once compiled: thrice at the bottom of
that of the cycles, whose first three thus exist."""


class Agenda:
    """``settle`` is called once at the end of every instant at which something was due.

    Ends of cycles, by far the most frequent, wait in a heap of integers (instant and rank in one) beside SimPy's own,
    which holds all the rest: see docs/decisions/0007.
    """

    def __init__(self, settle: Callable[[], None]) -> None:
        self._env = simpy.Environment()
        self._settle = settle
        self._due: list[Ticket] = []
        self._cycles = [_NEVER] * 3
        self._ending: dict[int, Ticket] = {}
        """By rank: the end of the cycle under way."""
        self._other_ms = _NEVER
        """When SimPy's next event is due."""
        self.now_ms = 0

    def after(self, delay_ms: int, phase: Phase, rank: int, action: Action) -> Ticket:
        """Have ``action`` called ``delay_ms`` ≥ 1 from now. Tickets of one phase and rank never share an instant."""
        due_ms = self.now_ms + delay_ms
        ticket = Ticket(due_ms, (phase.value, rank), action)
        if phase is Phase.CYCLE:
            self.push(ticket)
        else:
            timeout = self._env.timeout(due_ms - self._env.now, ticket)
            timeout.callbacks.append(self._collect)
            self._other_ms = min(self._other_ms, due_ms)
        return ticket

    def push(self, ticket: Ticket) -> None:
        """The end of a cycle; a ticket may serve again once it is due or no longer live."""
        rank = ticket.order[1]
        self._ending[rank] = ticket
        heappush(self._cycles, ticket.due_ms << _RANK_BITS | rank)

    def _collect(self, event: simpy.Event) -> None:
        ticket = event.value
        assert isinstance(ticket, Ticket)
        if ticket.live:
            self._due.append(ticket)

    def advance(self, until_ms: int) -> None:
        """Do everything due up to ``until_ms`` included."""
        cycles, ending, bits, ranks = self._cycles, self._ending, _RANK_BITS, _RANKS
        while True:
            first = cycles[0]
            instant = first >> bits
            if instant > until_ms or instant >= self._other_ms:
                if self._other_ms > until_ms:
                    break
                self._live(self._other_ms)
                continue
            ticket, last = ending[first & ranks], first | ranks
            if not ticket.swift or cycles[1] <= last or cycles[2] <= last:
                self._live(instant)
            elif ticket.due_ms != instant or not ticket.live:
                heappop(cycles)
            else:
                self.now_ms = instant
                next_ms = ticket.swift(instant)
                if next_ms > 0:
                    ticket.due_ms = next_ms
                    heapreplace(cycles, next_ms << bits | ticket.order[1])
                    continue
                heappop(cycles)
                if not next_ms:
                    self._settle()
        self.now_ms = until_ms

    def _live(self, instant: int) -> None:
        """Empty the instant: what is due then, cancelled or not, leaves both heaps; then it is acted on in order."""
        cycles, env = self._cycles, self._env
        while cycles[0] >> _RANK_BITS == instant:
            ticket = self._ending[heappop(cycles) & _RANKS]
            if ticket.live and ticket.due_ms == instant:
                self._due.append(ticket)
        while self._other_ms == instant:
            env.step()
            self._other_ms = int(min(env.peek(), _NEVER))
        if self._due:
            self.now_ms = instant
            self._arbitrate()

    def _arbitrate(self) -> None:
        due, self._due = self._due, []
        if len(due) > 1:
            due.sort(key=_order)
        for ticket in due:
            if ticket.live:  # an earlier one of the same instant may have cancelled it
                ticket.live = False
                ticket.action()
        self._settle()
