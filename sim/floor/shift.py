"""The calendar as it is lived: breaks that may be moved, an end that may be put off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sim.events import BreakMoved, OrderReleased, ShiftExtended
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket

if TYPE_CHECKING:
    from sim.floor.line import Line


@dataclass(slots=True)
class Pause:
    """A break of the whole line."""

    number: int
    """From 1, in the order of the calendar."""
    at_ms: int
    length_ms: int
    tickets: list[Ticket] = field(default_factory=list)

    @property
    def end_ms(self) -> int:
        return self.at_ms + self.length_ms


class Shift:
    """``end_ms``: nothing happens after. ``horizon_ms`` replaces the length of the calendar."""

    def __init__(self, line: Line, horizon_ms: int | None) -> None:
        self._line = line
        calendar = line.scenario.calendar
        self.end_ms = horizon_ms or calendar.length_ms
        self._days: list[Ticket] = []
        self.pauses = [
            Pause(number, spec.at_ms, spec.end_ms - spec.at_ms) for number, spec in enumerate(calendar.breaks, 1)
        ]

    def start(self) -> None:
        for pause in self.pauses:
            self._plan(pause)
        calendar = self._line.scenario.calendar
        for close_ms, _ in calendar.closures:
            self._at(close_ms, self._close)
        for open_ms in calendar.days[1:]:
            self._at(open_ms, self._open)

    def _at(self, at_ms: int, action: Callable[[], None]) -> None:
        self._days.append(self._line.agenda.after(at_ms - self._line.now_ms, Phase.PEOPLE, ranks.CALENDAR, action))

    def _close(self) -> None:
        """Everybody goes home: what is under way waits for the morning."""
        self._line.closed = True
        self._pause(True)
        self._line.presence.close_day()

    def _open(self) -> None:
        """A new day: the programme of the day enters; without closure in between, the last shift goes home."""
        line = self._line
        line.closed = False
        line.presence.end_day()
        self._pause(False)
        for order in line.scenario.orders.values():
            if order.release_ms == line.now_ms:
                line.programme.enter(order.code)
                line.record(OrderReleased(line.now_ms, order.code))
        line.presence.open_day()

    def _plan(self, pause: Pause) -> None:
        agenda, rank = self._line.agenda, ranks.CALENDAR + pause.number
        pause.tickets = [
            agenda.after(at_ms - self._line.now_ms, Phase.PEOPLE, rank, action)
            for at_ms, action in ((pause.at_ms, self._begin), (pause.end_ms, self._end))
        ]

    def _begin(self) -> None:
        self._pause(True)

    def _end(self) -> None:
        self._pause(False)

    def _pause(self, begins: bool) -> None:
        self._line.on_break = begins
        self._line.touch_all()

    def move(self, pause: Pause, at_ms: int) -> None:
        for ticket in pause.tickets:
            ticket.live = False
        pause.at_ms = at_ms
        if self._line.running:
            self._plan(pause)
        self._line.record(BreakMoved(self._line.now_ms, pause.number, at_ms))

    @property
    def extended_ms(self) -> int:
        """How much later than planned the shift ends."""
        return self.end_ms - self._line.scenario.calendar.length_ms

    @property
    def left_ms(self) -> int:
        """Overtime that may still be ordered."""
        overtime = self._line.scenario.calendar.overtime
        return overtime.max_ms - self.extended_ms if overtime else 0

    def extend(self, more_ms: int) -> None:
        self.end_ms += more_ms
        self._line.record(ShiftExtended(self._line.now_ms, self.end_ms))

    def snapshot(self) -> tuple[object, ...]:
        return (
            self.end_ms,
            *[ticket.due_ms for ticket in self._days if ticket.live],
            *[(pause.at_ms, *[t.due_ms for t in pause.tickets if t.live]) for pause in self.pauses],
        )
