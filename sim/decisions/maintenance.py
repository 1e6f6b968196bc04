"""Call a technician; ask for a check, of a poste or of the compressed air network."""

from __future__ import annotations

from sim.commands import CallMaintenance, OrderCheck, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.floor.network import Network
from sim.floor.poste import Poste


def _check_call(line: Line, command: CallMaintenance) -> Refusal | None:
    poste = _mendable(line, command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if not line.maintenance.manned:
        return refuse("no_technician")
    if poste.breakdown is None:
        return _check_mending(line, poste) if isinstance(poste, Network) else _check_curing(poste)
    if poste.breakdown.repairing and not poste.breakdown.technician:
        return refuse("operator_repairs", command.poste)
    if poste.breakdown.technician:
        return refuse("already_called", poste.breakdown.technician)
    if line.maintenance.priority_of(poste) == command.priority:
        return refuse("already_called", command.poste)
    return None


def _mendable(line: Line, code: str) -> Poste | Network | None:
    return line.postes.get(code) or line.networks.get(code)


def _call(line: Line, command: CallMaintenance) -> None:
    subject = _mendable(line, command.poste)
    assert subject is not None
    if subject.breakdown is None:
        (subject if isinstance(subject, Network) else subject.faults).open_repair()
    line.maintenance.call(subject, command.priority, "supervisor")


def _check_curing(poste: Poste) -> Refusal | None:
    """A poste that runs on shows a fault."""
    return None if poste.faults.standing else refuse("not_down", poste.code)


def _check_mending(line: Line, network: Network) -> Refusal | None:
    if line.maintenance.searching(network):
        return refuse("already_searching")
    return None if network.found else refuse("leak_not_found")


def _check_check(line: Line, command: OrderCheck) -> Refusal | None:
    network = line.networks.get(command.poste)
    if network:
        return _check_search(line, network)
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    return _check_diagnosis(line, poste) if stands(poste) else _check_control(poste)


def stands(poste: Poste) -> bool:
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


def _check_search(line: Line, network: Network) -> Refusal | None:
    if not line.maintenance.manned:
        return refuse("no_technician")
    if line.maintenance.searching(network):
        return refuse("already_searching")
    if network.breakdown:
        return refuse("already_called", network.code)
    return None if line.maintenance.free_technician() else refuse("technician_busy")


def _check_control(poste: Poste) -> Refusal | None:
    if poste.check_requested:
        return refuse("already_checking", poste.code)
    return None if poste.crew_rate_permille else refuse("no_operator_to_check", poste.code)


def _order_check(line: Line, command: OrderCheck) -> None:
    network = line.networks.get(command.poste)
    if network:
        line.maintenance.search(network)
        return
    poste = line.postes[command.poste]
    if stands(poste):
        line.maintenance.diagnose(poste)
    else:
        poste.check_requested = True
        poste.touch()


CALL = Rule(_check_call, _call)
CHECK = Rule(_check_check, _order_check)
