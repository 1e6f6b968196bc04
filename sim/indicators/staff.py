"""Staff: who held which position when, and what that time was made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.events import OperatorAssigned, OperatorFreed, PersonLeft, SupplyReceived
from sim.indicators.fold import Listeners
from sim.indicators.maintenance import Maintenance
from sim.indicators.rows import PersonRow
from sim.indicators.spans import Span, clip, length, outside, union
from sim.indicators.tending import Tending
from sim.indicators.timeline import Timeline

_HANDS_ON = ("micro_stop", "setup", "checking")


@dataclass(slots=True)
class Stint:
    """A person at a position, from arrival on."""

    position: str
    from_ms: int
    to_ms: int | None = None


class Staff:
    """Prefilled assignments hold from instant 0, whether or not the journal repeats them."""

    def __init__(self, scenario: Scenario, timeline: Timeline, maintenance: Maintenance, tending: Tending) -> None:
        self._scenario = scenario
        self._timeline = timeline
        self._maintenance = maintenance
        self._tending = tending
        self._stints: dict[str, list[Stint]] = {
            code: [Stint(person.position, 0)] if person.position else [] for code, person in scenario.people.items()
        }
        self._left: dict[str, int] = {}
        self._served: list[int] = []

    def listeners(self) -> Listeners:
        return {
            OperatorAssigned: self._assigned,
            OperatorFreed: self._freed,
            PersonLeft: self._gone,
            SupplyReceived: self._received,
        }

    def _assigned(self, fact: OperatorAssigned) -> None:
        self._close(fact.person, fact.at_ms)
        self._stints[fact.person].append(Stint(fact.position, fact.ready_ms))

    def _freed(self, fact: OperatorFreed) -> None:
        self._close(fact.person, fact.at_ms)

    def _gone(self, fact: PersonLeft) -> None:
        self._close(fact.person, fact.at_ms)
        self._left[fact.person] = fact.at_ms

    def _received(self, fact: SupplyReceived) -> None:
        self._served.append(fact.at_ms)

    def _close(self, person: str, at_ms: int) -> None:
        stints = self._stints[person]
        if stints and stints[-1].to_ms is None:
            stints[-1].to_ms = at_ms

    def present_ms(self, person: str, now_ms: int) -> int:
        """From the start until ``person`` left, breaks included."""
        return min(self._left.get(person, now_ms), now_ms)

    def rows(self, now_ms: int) -> list[PersonRow]:
        return [self._row(person, now_ms) for person in self._scenario.people]

    def _row(self, person: str, now_ms: int) -> PersonRow:
        jobs = clip(self._maintenance.jobs(person, now_ms), 0, now_ms)
        breaks = [(pause.at_ms, pause.end_ms) for pause in self._scenario.calendar.breaks]
        pauses = outside(breaks, list(jobs))  # a technician repairs through the breaks
        there = outside([(0, self.present_ms(person, now_ms))], pauses)
        busy = outside(clip(self._busy(person, now_ms), 0, self.present_ms(person, now_ms)), pauses)
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
