"""Call a technician; ask for a check, for a cleaning."""

from __future__ import annotations

from sim.commands import CallMaintenance, CleanPoste, OrderCheck, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.floor.poste import Poste
from sim.floor.works import CLEANING


def _check_call(line: Line, command: CallMaintenance) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if not line.maintenance.manned:
        return refuse("no_technician")
    if poste.breakdown is None:
        return None if poste.faults.standing else refuse("not_down", command.poste)
    if poste.breakdown.technician:
        return refuse("already_called", poste.breakdown.technician)
    if line.maintenance.priority_of(poste) == command.priority:
        return refuse("already_called", command.poste)
    return None


def _call(line: Line, command: CallMaintenance) -> None:
    poste = line.postes[command.poste]
    if poste.breakdown is None:
        poste.faults.open_repair()
    line.maintenance.call(poste, command.priority, "supervisor")


def _check_check(line: Line, command: OrderCheck) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    return _check_diagnosis(line, poste) if _stands(poste) else _check_control(poste)


def _stands(poste: Poste) -> bool:
    """Down, or waiting for repair."""
    return poste.breakdown is not None and poste.breakdown.stopping


def _check_diagnosis(line: Line, poste: Poste) -> Refusal | None:
    breakdown = poste.breakdown
    assert breakdown is not None
    if breakdown.diagnosed:
        return refuse("already_diagnosed", poste.code)
    if breakdown.repairing:
        return refuse("already_repairing", poste.code)
    if line.maintenance.diagnosing(poste):
        return refuse("already_checking", poste.code)
    return None if poste.crew_rate_permille else refuse("no_operator_to_check", poste.code)


def _check_control(poste: Poste) -> Refusal | None:
    if poste.check_requested:
        return refuse("already_checking", poste.code)
    return None if poste.crew_rate_permille else refuse("no_operator_to_check", poste.code)


def _order_check(line: Line, command: OrderCheck) -> None:
    poste = line.postes[command.poste]
    if _stands(poste):
        line.maintenance.diagnose(poste)
    else:
        poste.check_requested = True
        poste.touch()


def _check_clean(line: Line, command: CleanPoste) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if _stands(poste):
        return refuse("poste_is_down", command.poste)
    return refuse("already_cleaning", command.poste) if CLEANING in poste.works.asked else None


def _clean(line: Line, command: CleanPoste) -> None:
    line.postes[command.poste].works.ask(CLEANING)


CALL = Rule(_check_call, _call)
CLEAN = Rule(_check_clean, _clean)
CHECK = Rule(_check_check, _order_check)
