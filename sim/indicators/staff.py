"""Staff: who held which position when, and what that time was made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.events import (
    BreakStarted,
    LevelReached,
    OperatorAssigned,
    OperatorFreed,
    PersonArrived,
    PersonLeft,
    SupplyReceived,
    TempStaffCalled,
)
from sim.indicators.calendar import Calendar
from sim.indicators.fold import Listeners
from sim.indicators.maintenance import Maintenance
from sim.indicators.rows import LevelRow, PersonRow
from sim.indicators.spans import Span, clip, length, outside, union
from sim.indicators.tending import Tending
from sim.indicators.timeline import Timeline

_HANDS_ON = ("micro_stop", "setup", "checking")


@dataclass(slots=True)
class Presence:
    """A person in the shop."""

    from_ms: int
    to_ms: int | None = None


@dataclass(slots=True)
class Stint:
    """A person at a position, from arrival on."""

    position: str
    from_ms: int
    to_ms: int | None = None


class Staff:
    """Prefilled assignments hold from instant 0, whether or not the journal repeats them."""

    def __init__(
        self,
        scenario: Scenario,
        timeline: Timeline,
        maintenance: Maintenance,
        tending: Tending,
        calendar: Calendar,
    ) -> None:
        self._scenario = scenario
        self._timeline = timeline
        self._maintenance = maintenance
        self._tending = tending
        self._calendar = calendar
        self._closures = scenario.calendar.closures
        self._stints: dict[str, list[Stint]] = {
            code: [Stint(person.position, 0)] if person.position and person.hours.arrives_ms == 0 else []
            for code, person in scenario.people.items()
        }
        self._presences: dict[str, list[Presence]] = {
            code: [Presence(0)] if person.hours.arrives_ms == 0 else [] for code, person in scenario.people.items()
        }
        self._rests: dict[str, list[Span]] = {code: [] for code in scenario.people}
        self._calls_uc = 0
        self.levels: list[LevelRow] = []
        self._served: list[int] = []

    def listeners(self) -> Listeners:
        return {
            OperatorAssigned: self._assigned,
            OperatorFreed: self._freed,
            PersonArrived: self._arrived,
            PersonLeft: self._gone,
            BreakStarted: self._rested,
            TempStaffCalled: self._called,
            LevelReached: self._rose,
            SupplyReceived: self._received,
        }

    def _assigned(self, fact: OperatorAssigned) -> None:
        self._close(fact.person, fact.at_ms)
        self._stints[fact.person].append(Stint(fact.position, fact.ready_ms))

    def _freed(self, fact: OperatorFreed) -> None:
        self._close(fact.person, fact.at_ms)

    def _arrived(self, fact: PersonArrived) -> None:
        self._presences[fact.person].append(Presence(fact.at_ms))

    def _rested(self, fact: BreakStarted) -> None:
        self._rests[fact.person].append((fact.at_ms, fact.end_ms))

    def _rose(self, fact: LevelReached) -> None:
        self.levels.append(LevelRow(fact.person, fact.poste, fact.level, fact.at_ms))

    def _called(self, fact: TempStaffCalled) -> None:
        self._calls_uc += fact.cost_uc

    def _gone(self, fact: PersonLeft) -> None:
        self._close(fact.person, fact.at_ms)
        if self._presences[fact.person]:
            self._presences[fact.person][-1].to_ms = fact.at_ms

    def _received(self, fact: SupplyReceived) -> None:
        self._served.append(fact.at_ms)

    def _close(self, person: str, at_ms: int) -> None:
        stints = self._stints[person]
        if stints and stints[-1].to_ms is None:
            stints[-1].to_ms = at_ms

    def _present(self, person: str, now_ms: int) -> list[Span]:
        """From each coming to leaving, breaks included, the time the line is closed left out."""
        stays = [(p.from_ms, now_ms if p.to_ms is None else min(p.to_ms, now_ms)) for p in self._presences[person]]
        return outside(clip(stays, 0, now_ms), self._closures)

    def paid_uc_ms(self, now_ms: int) -> int:
        """Everyone's hourly cost × time there, in micro-euros × ms: temp staff their minimum, overtime at its premium,
        rounded down for each person."""
        return sum(self._paid_uc_ms(person, now_ms) for person in self._presences)

    def _paid_uc_ms(self, person: str, now_ms: int) -> int:
        spec, overtime = self._scenario.people[person], self._scenario.calendar.overtime
        there = self._present(person, now_ms)
        least_ms = spec.hours.min_paid_ms * len(self._presences[person]) if spec.hours.on_call else 0
        late_ms = length(clip(there, self._calendar.planned_end_ms, now_ms))
        premium_ms = late_ms * overtime.premium_permille // 1000 if overtime else 0
        return spec.hourly_uc * (max(length(there), least_ms) + premium_ms)

    def plain_uc_ms(self, now_ms: int) -> int:
        """The same for the hours there alone: neither premium nor paid minimum."""
        people = self._scenario.people
        return sum(people[code].hourly_uc * length(self._present(code, now_ms)) for code in self._presences)

    def calls_uc(self) -> int:
        """Fees of the temp staff called."""
        return self._calls_uc

    def rows(self, now_ms: int) -> list[PersonRow]:
        return [self._row(person, now_ms) for person in self._scenario.people]

    def _row(self, person: str, now_ms: int) -> PersonRow:
        jobs = clip(self._maintenance.jobs(person, now_ms), 0, now_ms)
        pauses = outside(self._calendar.breaks, list(jobs))  # a technician repairs through the breaks
        pauses += self._rests[person]
        present = self._present(person, now_ms)
        there = outside(present, pauses)
        busy = outside(clip(self._busy(person, now_ms), 0, now_ms), pauses + outside([(0, now_ms)], present))
        busy_ms, there_ms = length(busy), length(there)
        return PersonRow(person, busy_ms, there_ms - busy_ms, now_ms - there_ms)

    def _busy(self, person: str, now_ms: int) -> Iterator[Span]:
        """Spans at work, in no order; not those of a machine that works alone."""
        yield from self._maintenance.jobs(person, now_ms)
        for stint in self._stints[person]:
            until_ms = now_ms if stint.to_ms is None else stint.to_ms
            position = self._scenario.positions[stint.position]
            if position.logistics:
                yield from clip(self._servings(), stint.from_ms, until_ms)
            for poste in position.postes:
                segments = self._timeline.logs[poste].segments(stint.from_ms, until_ms)
                working = [(segment.from_ms, segment.to_ms) for segment in segments if segment.state == "working"]
                if not self._scenario.postes[poste].watched:
                    yield from outside(working, self._tending.alone(poste, until_ms))
                yield from ((s.from_ms, s.to_ms) for s in segments if s.state in _HANDS_ON or s.cause == "cleaning")

    def _servings(self) -> list[Span]:
        """Supplies brought to the line side, each by the time the scenario gives for it."""
        serve_ms = self._scenario.rules.serve_ms
        return union((at_ms - serve_ms, at_ms) for at_ms in self._served)

    def technicians_busy_ms(self, now_ms: int) -> int:
        """Travel and repair, all technicians together."""
        return sum(length(self._maintenance.jobs(code, now_ms)) for code in self._scenario.technicians)
