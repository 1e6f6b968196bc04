"""SimPy's clock with a written order inside an instant.

What falls due at one millisecond is first collected, then acted on in the order of ``Phase`` (and of rank inside a
phase), then the floor settles once. The luck of the heap plays no part, nor the slices in which time is advanced.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

import simpy


class Phase(IntEnum):
    """What comes first when several things are due at the same millisecond."""

    MACHINE = 0
    CYCLE = 1
    PEOPLE = 2
    MATERIAL = 3
    HAZARD = 4
    WATCH = 5


class Ticket:
    """One thing due: cancelled by clearing ``live``; SimPy's event then falls into the void."""

    __slots__ = ("action", "due_ms", "live", "order")

    def __init__(self, due_ms: int, order: tuple[int, int], action: Callable[[], None]) -> None:
        self.due_ms = due_ms
        self.order = order
        self.action = action
        self.live = True


def _order(ticket: Ticket) -> tuple[int, int]:
    return ticket.order


class Agenda:
    """``settle`` is called once at the end of every instant at which something was due."""

    def __init__(self, settle: Callable[[], None]) -> None:
        self._env = simpy.Environment()
        self._settle = settle
        self._due: list[Ticket] = []
        self.now_ms = 0

    def after(self, delay_ms: int, phase: Phase, rank: int, action: Callable[[], None]) -> Ticket:
        """Have ``action`` called ``delay_ms`` ≥ 1 from now. Tickets of one phase and rank never share an instant."""
        ticket = Ticket(self.now_ms + delay_ms, (phase, rank), action)
        timeout = self._env.timeout(ticket.due_ms - self._env.now, ticket)
        timeout.callbacks.append(self._collect)
        return ticket

    def _collect(self, event: simpy.Event) -> None:
        ticket = event.value
        assert isinstance(ticket, Ticket)
        if ticket.live:
            self._due.append(ticket)

    def advance(self, until_ms: int) -> None:
        """Do everything due up to ``until_ms`` included."""
        env = self._env
        peek, step = env.peek, env.step
        while (instant := peek()) <= until_ms:
            step()
            while peek() == instant:
                step()
            if self._due:
                self.now_ms = int(instant)
                self._arbitrate()
        self.now_ms = until_ms

    def _arbitrate(self) -> None:
        due, self._due = self._due, []
        if len(due) > 1:
            due.sort(key=_order)
        for ticket in due:
            if ticket.live:  # an earlier one of the same instant may have cancelled it
                ticket.live = False
                ticket.action()
        self._settle()
