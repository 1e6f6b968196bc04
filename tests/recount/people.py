"""Where each person was and what they did: at a poste that works, serving supplies, repairing, waiting, or off."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeGuard

from sim import events as facts_of
from sim.domain.scenario import AIR, Person, Scenario
from sim.events import Fact

from .shop import Shop

HANDS_ON = ("micro_stop", "setup", "checking")
"""States of a poste that keep its operator busy, as its work does but where a machine does it alone."""

Stretch = tuple[int, int]


@dataclass
class Presence:
    """``stints``: (from, to, position) once at work there."""

    stints: list[tuple[int, int, str]] = field(default_factory=list)
    stays: list[list[int | None]] = field(default_factory=list)
    """[from, to] in the shop; to None: still there."""
    rests: list[Stretch] = field(default_factory=list)
    _position: str = ""
    _ready_ms: int = 0

    def move(self, at_ms: int, position: str, ready_ms: int) -> None:
        if self._position and at_ms > self._ready_ms:
            self.stints.append((self._ready_ms, at_ms, self._position))
        self._position, self._ready_ms = position, ready_ms


def presences(facts: list[Fact], shop: Shop) -> dict[str, Presence]:
    people = {code: Presence(stays=_at_start(person)) for code, person in shop.scenario.people.items()}
    for fact in facts:
        if isinstance(fact, facts_of.OperatorAssigned):
            people[fact.person].move(fact.at_ms, fact.position, fact.ready_ms)
        elif isinstance(fact, facts_of.OperatorFreed):
            people[fact.person].move(fact.at_ms, "", fact.at_ms)
        elif isinstance(fact, facts_of.PersonArrived):
            people[fact.person].stays.append([fact.at_ms, None])
        elif isinstance(fact, facts_of.BreakStarted):
            people[fact.person].rests.append((fact.at_ms, min(fact.end_ms, shop.end_ms)))
        elif isinstance(fact, facts_of.PersonLeft):
            people[fact.person].move(fact.at_ms, "", fact.at_ms)
            for stay in people[fact.person].stays[-1:]:
                stay[1] = fact.at_ms
    for presence in people.values():
        presence.move(shop.end_ms, "", shop.end_ms)
    return people


def _at_start(person: Person) -> list[list[int | None]]:
    """Nothing yet for who is still to come."""
    return [[0, None]] if person.hours.arrives_ms == 0 else []


def there(presence: Presence, shop: Shop) -> list[Stretch]:
    """In the shop while it is open."""
    stays = [(from_ms or 0, shop.end_ms if to_ms is None else to_ms) for from_ms, to_ms in presence.stays]
    return _without(_union(stays), shop.scenario.calendar.closures)


@dataclass
class Intervention:
    """A technician on the way to a poste or at work there.

    ``waited_ms``: from the first call to being sent; None for who takes over from a technician gone home.
    """

    technician: str
    poste: str
    start_ms: int
    waited_ms: int | None
    end_ms: int | None = None


def interventions(facts: list[Fact]) -> list[Intervention]:
    called: dict[str, int] = {}
    done: list[Intervention] = []
    for fact in facts:
        if isinstance(fact, facts_of.MaintenanceCalled):
            called.setdefault(fact.poste, fact.at_ms)
        elif isinstance(fact, facts_of.TechnicianSent):
            waited = fact.at_ms - called.pop(fact.poste) if fact.poste in called else None
            done.append(Intervention(fact.technician, fact.poste, fact.at_ms, waited))
        elif isinstance(fact, facts_of.RepairEnded) or _round_ended(fact):
            _end(fact.at_ms, [visit for visit in done if visit.poste == fact.poste])
        elif isinstance(fact, facts_of.PersonLeft):
            _end(fact.at_ms, [visit for visit in done if visit.technician == fact.person])
    return done


def _round_ended(fact: Fact) -> TypeGuard[facts_of.CheckEnded]:
    """The technician has gone round the air network; a check of a poste is its operator's."""
    return isinstance(fact, facts_of.CheckEnded) and fact.poste == AIR


def _end(at_ms: int, visits: list[Intervention]) -> None:
    for visit in visits:
        if visit.end_ms is None:
            visit.end_ms = at_ms


def _overlap(first: Stretch, second: Stretch) -> int:
    return max(0, min(first[1], second[1]) - max(first[0], second[0]))


def _union(stretches: list[Stretch]) -> list[Stretch]:
    """Stretches that overlap made one: two postes of a position don't keep a person busy twice."""
    merged: list[Stretch] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def _without(stretches: list[Stretch], taken: list[Stretch]) -> list[Stretch]:
    """What is left of ``stretches`` outside ``taken``."""
    for start, end in taken:
        cut = []
        for first, last in stretches:
            cut += [(first, min(last, start)), (max(first, end), last)]
        stretches = [(first, last) for first, last in cut if first < last]
    return stretches


def breaks(facts: list[Fact], scenario: Scenario, end_ms: int) -> list[Stretch]:
    """Of the line, each where it was last moved to."""
    planned = [(b.at_ms, b.end_ms) for b in scenario.calendar.breaks]
    for fact in facts:
        if isinstance(fact, facts_of.BreakMoved):
            start, end = planned[fact.pause - 1]
            planned[fact.pause - 1] = (fact.start_ms, fact.start_ms + end - start)
    return [(start, min(end, end_ms)) for start, end in planned if start < end_ms]


def _alone(poste: str, facts: list[Fact], shop: Shop) -> list[Stretch]:
    """When a semi-attended machine worked by itself, from being loaded to being unloaded or to the end of its cycle."""
    stretches, since_ms = [], None
    for fact in facts:
        if getattr(fact, "poste", "") != poste or not isinstance(fact, facts_of.PhaseBegan | facts_of.CycleEnded):
            continue
        if since_ms is not None:
            stretches.append((since_ms, fact.at_ms))
        since_ms = fact.at_ms if isinstance(fact, facts_of.PhaseBegan) and fact.phase == "alone" else None
    return stretches if since_ms is None else [*stretches, (since_ms, shop.end_ms)]


def _busy(code: str, presence: Presence, facts: list[Fact], shop: Shop) -> list[Stretch]:
    scenario, stretches = shop.scenario, []
    for start, end, position in presence.stints:
        for poste in scenario.positions[position].postes:
            spans = shop.postes[poste].spans
            working = [(span.start_ms, span.end_ms) for span in spans if span.state == "working"]
            if scenario.postes[poste].watched:
                working = []
            hands_on = [
                (span.start_ms, span.end_ms) for span in spans if span.state in HANDS_ON or span.cause == "cleaning"
            ]
            for first, last in hands_on + _without(working, _alone(poste, facts, shop)):
                stretches.append((max(start, first), min(end, last)))
        if scenario.positions[position].logistics:
            for fact in facts:
                if isinstance(fact, facts_of.SupplyReceived) and start < fact.at_ms <= end:
                    stretches.append((max(start, fact.at_ms - scenario.rules.serve_ms), fact.at_ms))
    for visit in interventions(facts):
        if visit.technician == code:
            stretches.append((visit.start_ms, shop.end_ms if visit.end_ms is None else visit.end_ms))
    return _union(stretches)


def people(facts: list[Fact], shop: Shop) -> dict[str, dict[str, int]]:
    """Busy, waiting and off add up to the séance; off is the breaks not worked through, and the time not there."""
    rows = {}
    for code, presence in presences(facts, shop).items():
        gone = _without([(0, shop.end_ms)], there(presence, shop))
        visits = [
            (visit.start_ms, shop.end_ms if visit.end_ms is None else visit.end_ms)
            for visit in interventions(facts)
            if visit.technician == code
        ]
        away = _union(_without(breaks(facts, shop.scenario, shop.end_ms), visits) + presence.rests + gone)
        off = sum(end - start for start, end in away)
        busy = sum(
            end - start - sum(_overlap((start, end), pause) for pause in away)
            for start, end in _busy(code, presence, facts, shop)
        )
        rows[code] = {"busy_ms": busy, "waiting_ms": shop.end_ms - off - busy, "off_ms": off}
    return rows


def technicians(facts: list[Fact], shop: Shop) -> dict[str, Any]:
    """From being sent to the end of the repair, through breaks; the mean wait from the first call to being sent."""
    visits = interventions(facts)
    waits = [visit.waited_ms for visit in visits if visit.waited_ms is not None]
    mean = round(sum(waits) / len(waits), 6) if waits else None
    busy = sum((shop.end_ms if visit.end_ms is None else visit.end_ms) - visit.start_ms for visit in visits)
    return {"busy_ms": busy, "mean_wait_ms": mean, "served": len(waits)}
