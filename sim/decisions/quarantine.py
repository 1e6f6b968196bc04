"""Set pieces aside, have them sorted, give them back, scrap them, have them reworked."""

from __future__ import annotations

from sim.commands import Quarantine, Refusal, ReleaseHeld, ReworkHeld, ScrapHeld, SortHeld
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.hazards.complaint import Complaint


def _check_hold(line: Line, command: Quarantine) -> Refusal | None:
    buffer = line.buffers.get(command.buffer)
    if buffer is None:
        return refuse("unknown_buffer", command.buffer)
    return None if buffer.ready() else refuse("empty_buffer", command.buffer)


def _hold(line: Line, command: Quarantine) -> None:
    line.buffers[command.buffer].rack.hold()
    for hazard in line.hazards.values():
        if isinstance(hazard, Complaint):
            hazard.contained()


def _check_held(line: Line, command: SortHeld | ReleaseHeld | ScrapHeld | ReworkHeld) -> Refusal | None:
    buffer = line.buffers.get(command.buffer)
    if buffer is None:
        return refuse("unknown_buffer", command.buffer)
    return None if buffer.rack.aside else refuse("nothing_aside", command.buffer)


def _check_sort(line: Line, command: SortHeld) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    refusal = _check_held(line, command)
    if refusal:
        return refusal
    buffer = line.buffers[command.buffer]
    if poste not in (*buffer.upstream, *buffer.downstream):
        return refuse("not_beside", command.buffer)
    if poste.rack or buffer.rack.sorter:
        return refuse("already_sorting", command.buffer)
    return None if poste.crew_rate_permille else refuse("no_operator_to_check", command.poste)


def _sort(line: Line, command: SortHeld) -> None:
    line.buffers[command.buffer].rack.sort(line.postes[command.poste])


def _release(line: Line, command: ReleaseHeld) -> None:
    line.buffers[command.buffer].rack.release()


def _scrap(line: Line, command: ScrapHeld) -> None:
    line.buffers[command.buffer].rack.scrap()


def _check_rework(line: Line, command: ReworkHeld) -> Refusal | None:
    refusal = _check_held(line, command)
    if refusal:
        return refusal
    rack = line.buffers[command.buffer].rack
    if rack.rejects is None:
        return refuse("no_rework", command.buffer)
    if not any(rack.reworkable(piece) for piece in rack.aside):
        return refuse("reworked_enough", command.buffer)
    return refuse("rework_full", rack.rejects.code) if rack.rejects.full() else None


def _rework(line: Line, command: ReworkHeld) -> None:
    line.buffers[command.buffer].rack.rework()


HOLD = Rule(_check_hold, _hold)
SORT = Rule(_check_sort, _sort)
RELEASE = Rule(_check_held, _release)
SCRAP = Rule(_check_held, _scrap)
REWORK = Rule(_check_rework, _rework)
