"""Who may hold what and what that gives: figures of the matrix, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.domain.scenario import LEVELS, Person, Poste, Scenario
from sim.state import PersonView

AUTONOMOUS = ("U", "O")
BARRED = ("load_limit", "no_visual_andon", "habilitation_missing", "habilitation_expired")
"""Refusals that come from the person, whoever else is on the line: shown at all times."""


def assignable(scenario: Scenario) -> list[Person]:
    """The people a supervisor places: everyone but the technicians, in the order of the scenario."""
    return [person for person in scenario.people.values() if person.role != "technician"]


def level_at(scenario: Scenario, person: Person | PersonView, position: str) -> str:
    """The level that counts at a position: the weakest of its postes; "" when one is not known at all."""
    levels = [person.levels.get(poste, "") for poste in scenario.positions[position].postes]
    return min(levels, key=("", *LEVELS).index, default="")


def attended(scenario: Scenario, position: str) -> bool:
    """True when the position needs someone."""
    spec = scenario.positions[position]
    return spec.logistics or any(scenario.postes[poste].attended for poste in spec.postes)


@dataclass(frozen=True, slots=True)
class Crew:
    """Holder of each position (a level I learner holds none), position of each person; "" for nobody."""

    holders: Mapping[str, str]
    places: Mapping[str, str]

    @property
    def open_positions(self) -> list[str]:
        return [position for position, holder in self.holders.items() if not holder]


def crew_now(scenario: Scenario, people: Mapping[str, PersonView]) -> Crew:
    """Read from the state: who stands where."""
    places = {
        person.code: people[person.code].position if people[person.code].present else ""
        for person in assignable(scenario)
    }
    holders = dict.fromkeys((code for code in scenario.positions if attended(scenario, code)), "")
    for code, position in places.items():
        if position and level_at(scenario, people[code], position) != "I":
            holders[position] = code
    return Crew(holders, places)


def crew_after(scenario: Scenario, crew: Crew, person: str, position: str) -> Crew:
    """The same once `person` is at `position`, by the rule of the floor: a learner frees nobody."""
    holders = {place: "" if holder == person else holder for place, holder in crew.holders.items()}
    places = dict(crew.places) | {person: position}
    if level_at(scenario, scenario.people[person], position) != "I":
        replaced = holders.get(position, "")
        if replaced:
            places[replaced] = ""
        holders[position] = person
    return Crew(holders, places)


def rate_per_hour(scenario: Scenario, poste: Poste, level: str) -> float | None:
    """Pieces an hour at the reference cycle and the pace of `level`; None without a reference cycle."""
    if not poste.reference_ms:
        return None
    return 3_600_000 / (poste.reference_ms * scenario.levels[level].rate_permille / 1000)


def reject_share(scenario: Scenario, poste: Poste, level: str) -> float:
    """Share of cycles refused with someone of `level`, 0..1."""
    return poste.reject_ppm / 1e6 * scenario.levels[level].reject_permille / 1000


def hourly_cost(scenario: Scenario, people: Mapping[str, PersonView]) -> float:
    """Euros an hour of everyone in the shop, technicians included."""
    return sum(p.hourly_uc for p in scenario.people.values() if people[p.code].present) / 1e6


@dataclass(frozen=True, slots=True)
class Versatility:
    """U and O levels that `people` hold at the `positions` where a level counts: not at that of the handler."""

    held: int
    people: int
    positions: int

    @property
    def cells(self) -> int:
        return self.people * self.positions

    @property
    def rate(self) -> float:
        """The polyvalence rate, 0..1."""
        return self.held / self.cells


def versatility(scenario: Scenario) -> Versatility:
    people = assignable(scenario)
    places = [code for code, spec in scenario.positions.items() if spec.postes]
    held = sum(level_at(scenario, person, code) in AUTONOMOUS for person in people for code in places)
    return Versatility(held, len(people), len(places))
