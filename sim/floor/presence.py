"""Who comes, who goes, who takes a break of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sim.events import BreakStarted, PersonArrived, TempStaffCalled
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.staffing import Person

if TYPE_CHECKING:
    from sim.floor.line import Line


class Presence:
    def __init__(self, line: Line) -> None:
        self._line = line
        self._tickets: dict[tuple[int, int], Ticket] = {}
        self._relief: list[Person] = []
        """Who came at the instant ``_relieved_ms``."""
        self._relieved_ms = 0

    def start(self) -> None:
        """People with hours of their own come and go by them."""
        day_ms = self._line.now_ms
        for person in self._line.staffing.people.values():
            hours = person.spec.hours
            if hours.arrives_ms:
                self._await(person, hours.arrives_ms, "hours")
            if hours.leaves_ms is not None:
                self._send_home_at(person, day_ms + hours.leaves_ms)

    def end_day(self) -> None:
        """Who began after the others goes home."""
        for person in self._line.staffing.people.values():
            if person.spec.hours.arrives_ms:
                self._go_home(person)

    def close_day(self) -> None:
        """Technicians leave their repairs too, to be taken up again."""
        self.end_day()
        for technician in list(self._line.maintenance.at_work):
            self._line.maintenance.left(technician)
        self._line.staffing.refresh()

    def open_day(self) -> None:
        """Who went home yesterday, whatever the reason, is back; temp staff are to be called again."""
        for person in self._line.staffing.people.values():
            person.left_ms = person.due_ms = None
            if person.spec.hours.arrives_ms == 0:
                self.arrive(person, "hours")
        self.start()
        self._line.staffing.refresh()
        self._line.maintenance.poke()

    def _after(self, delay_ms: int, rank: int, person: Person, action: Callable[[], None]) -> None:
        ticket = self._line.agenda.after(max(1, delay_ms), Phase.PEOPLE, rank + person.rank, action)
        self._tickets[rank, person.rank] = ticket

    def _await(self, person: Person, delay_ms: int, cause: str) -> None:
        self._after(delay_ms, ranks.ARRIVAL, person, lambda: self.arrive(person, cause))

    def arrive(self, person: Person, cause: str) -> None:
        """``person`` is in the shop. ``cause``: hours, call or newcomer. Who has a planned position takes it; others
        wait for one."""
        if person.present or person.left_ms is not None:
            return
        person.present = self._line.staffing.stale = True
        self._line.record(PersonArrived(self._line.now_ms, person.code, cause))
        self._relief.append(person)
        self._relieve()
        if person.spec.role == "operator" and not person.position:
            self._line.alarms.raise_("person_arrived", person.code, 3)
        self._line.maintenance.poke()

    def _relieve(self) -> None:
        """Those just come take their planned position; one may only do so once another, of the same instant, has."""
        staffing, now_ms = self._line.staffing, self._line.now_ms
        if self._relieved_ms != now_ms:
            self._relieved_ms, self._relief = now_ms, self._relief[-1:]
        seated = True
        while seated:
            seated = False
            for person in self._relief:
                position = staffing.positions.get(person.spec.position)
                if position and not person.position and staffing.refusal(person, position) is None:
                    staffing.assign(person, position, self._line.scenario.rules.handover_ms)
                    seated = True

    def _send_home_at(self, person: Person, at_ms: int) -> None:
        self._after(at_ms - self._line.now_ms, ranks.DEPARTURE, person, lambda: self._go_home(person))

    def _go_home(self, person: Person) -> None:
        if person.present:
            self._line.staffing.leave(person, "end")

    # -- temp staff -----------------------------------------------------------------------------------------------

    def call(self, person: Person) -> None:
        hours, now_ms = person.spec.hours, self._line.now_ms
        person.due_ms = now_ms + hours.call_ms
        self._line.record(TempStaffCalled(now_ms, person.code, person.due_ms, hours.call_uc))
        self._await(person, hours.call_ms, "call")

    # -- breaks of one person -----------------------------------------------------------------------------------------

    def rest(self, person: Person, length_ms: int) -> None:
        person.rest_ends_ms = self._line.now_ms + length_ms
        self._line.record(BreakStarted(self._line.now_ms, person.code, person.rest_ends_ms))
        self._after(length_ms, ranks.REST, person, lambda: self._back(person))
        self._line.staffing.refresh()

    def _back(self, person: Person) -> None:
        person.rest_ends_ms = None
        self._line.staffing.refresh()
        self._line.maintenance.poke()

    # -- overtime -----------------------------------------------------------------------------------------------------

    def shift_extended(self, planned_end_ms: int) -> None:
        """Those who stay for no overtime go home at the planned end."""
        for person in self._line.staffing.people.values():
            ticket = self._tickets.get((ranks.DEPARTURE, person.rank))
            if person.left_ms is None and not person.spec.hours.overtime and ticket is None:
                self._send_home_at(person, planned_end_ms)

    def snapshot(self) -> tuple[object, ...]:
        return tuple([(key, ticket.due_ms) for key, ticket in sorted(self._tickets.items()) if ticket.live])
