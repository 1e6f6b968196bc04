"""Stop a poste, also for safety, and restart it."""

from __future__ import annotations

from sim.commands import Refusal, RestartPoste, StopPoste
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.hazards import FallenBox, OrderedStop

ORDERED = "order"


def _boxes(line: Line, poste: str) -> list[FallenBox]:
    return [h for h in line.hazards.values() if isinstance(h, FallenBox) and h.settings["poste"] == poste]


def _check_stop(line: Line, command: StopPoste) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    return refuse("already_stopped", command.poste) if poste.stop_cause else None


def _stop(line: Line, command: StopPoste) -> None:
    poste = line.postes[command.poste]
    poste.stop_cause = ORDERED
    for box in _boxes(line, poste.code):
        box.stopped()
    poste.touch()


def _check_restart(line: Line, command: RestartPoste) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if not poste.stop_cause:
        return refuse("not_stopped", command.poste)
    if any(box.occupied for box in _boxes(line, poste.code)):
        return refuse("zone_occupied", command.poste)
    if _ordered_stop(line, poste.code):
        return refuse("stop_ordered", command.poste)
    return None


def _ordered_stop(line: Line, poste: str) -> bool:
    stops = (h for h in line.hazards.values() if isinstance(h, OrderedStop) and h.settings["poste"] == poste)
    return any(stop.active for stop in stops)


def _restart(line: Line, command: RestartPoste) -> None:
    poste = line.postes[command.poste]
    poste.stop_cause = ""
    poste.touch()


STOP = Rule(_check_stop, _stop)
RESTART = Rule(_check_restart, _restart)
