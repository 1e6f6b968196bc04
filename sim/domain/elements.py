"""Elements of work: what each poste does for one piece, and where an element may go before the shift starts.

A place is a poste de charge: a poste, or the work centre of twins. An element that moves takes its time with it: the
gamme of the place it leaves is so much shorter, that of the place it joins so much longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sim.domain.text import Text

if TYPE_CHECKING:
    from sim.domain.scenario import Poste, Scenario


@dataclass(frozen=True, slots=True)
class Element:
    """``phase``: part of the cycle at ``place`` (cycle, load, unload); ``after``: elements that come before it;
    ``also``: other places where it may be done, none for one that stays."""

    code: str
    name: Text
    place: str
    ms: int
    phase: str = "cycle"
    after: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


def centres(postes: Iterable[Poste]) -> dict[str, list[Poste]]:
    """Places in the order of the line, with their postes."""
    found: dict[str, list[Poste]] = {}
    for poste in postes:
        found.setdefault(poste.work_centre or poste.code, []).append(poste)
    return found


def places(scenario: Scenario, moved: Mapping[str, str]) -> dict[str, str]:
    """Element -> where it is done."""
    return {code: moved.get(code, element.place) for code, element in scenario.elements.items()}


def obstacle(scenario: Scenario, moved: Mapping[str, str], code: str, place: str) -> tuple[str, str] | None:
    """Why the element can't be done there: a code and what it is about; None when it can."""
    element = scenario.elements.get(code)
    if element is None:
        return "unknown_element", code
    now = places(scenario, moved)
    if now[code] == place:
        return "element_there", code
    if place not in (element.place, *element.also):
        return "element_stays", code
    if sum(each == now[code] for each in now.values()) == 1:
        return "last_element", now[code]
    ranks = {centre: rank for rank, centre in enumerate(centres(scenario.postes.values()))}
    for other in element.after:
        if ranks[now[other]] > ranks[place]:
            return "element_before", other
    for other, each in scenario.elements.items():
        if code in each.after and ranks[now[other]] < ranks[place]:
            return "element_after", other
    return None


def retimed(scenario: Scenario, moved: Mapping[str, str]) -> dict[str, Poste]:
    """Postes with the gammes that the elements moved give them; those that nothing changes are left out."""
    shifts: dict[tuple[str, str], int] = {}
    line = centres(scenario.postes.values())
    for code, place in moved.items():
        element = scenario.elements[code]
        if place != element.place:
            there = "load" if line[place][0].semi else "cycle"
            for key, ms in (((element.place, element.phase), -element.ms), ((place, there), element.ms)):
                shifts[key] = shifts.get(key, 0) + ms
    found: dict[str, Poste] = {}
    for (place, phase), ms in shifts.items():
        for poste in line[place]:
            found[poste.code] = _shifted(found.get(poste.code, poste), phase, ms)
    return found


def _shifted(poste: Poste, phase: str, ms: int) -> Poste:
    if phase == "load":
        return replace(poste, load=poste.load.shifted(ms))
    if phase == "unload":
        return replace(poste, unload=poste.unload.shifted(ms))
    return replace(poste, cycle=poste.cycle.shifted(ms))


def balanced(scenario: Scenario, moved: Mapping[str, str]) -> Scenario:
    """The scenario as the line will run it. To be read, not to be lived: the moves are decisions, lived again."""
    return replace(scenario, postes={**scenario.postes, **retimed(scenario, moved)}) if moved else scenario
