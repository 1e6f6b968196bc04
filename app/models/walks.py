"""Who is on their way, and where to. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.shift import Shift
from sim.domain.scenario import Scenario
from sim.state import PersonView


@dataclass(frozen=True, slots=True)
class Walk:
    """``person`` goes to ``poste``: there at ``arrives_ms``, or ``lasts_ms`` after setting off."""

    person: str
    poste: str
    arrives_ms: int | None
    lasts_ms: int


def walks(shift: Shift) -> Iterator[Walk]:
    """Those who join the place they were sent to, and the technicians called to a failure."""
    travel_ms = shift.scenario.rules.travel_ms
    for code, view in shift.state.people.items():
        poste = standing(shift.scenario, view)
        if view.present and view.ready_ms > shift.now_ms and poste:
            yield Walk(code, poste, view.ready_ms, travel_ms)
    for poste, machine in shift.state.postes.items():
        if machine.technician and machine.state == "waiting_repair":
            own_ms = shift.scenario.postes[poste].travel_ms
            yield Walk(machine.technician, poste, None, travel_ms if own_ms is None else own_ms)


def standing(scenario: Scenario, view: PersonView) -> str:
    """The poste where a person is, or goes; empty off the line."""
    place = scenario.positions.get(view.position)
    return view.poste or (place.postes[0] if place and place.postes else "")
