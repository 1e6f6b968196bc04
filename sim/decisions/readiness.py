"""Before the start: have a point of a poste's checklist looked at, put right what is not as it should be."""

from __future__ import annotations

from sim.commands import CheckReadiness, PutRight, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.floor.readiness import Item


def _item(line: Line, command: CheckReadiness | PutRight) -> Item:
    return line.readiness.items[command.poste, command.item]


def _check_known(line: Line, command: CheckReadiness | PutRight) -> Refusal | None:
    if command.poste not in line.postes:
        return refuse("unknown_poste", command.poste)
    if (command.poste, command.item) not in line.readiness.items:
        return refuse("unknown_readiness", command.item)
    return refuse("wrong_phase") if line.running else None


def _check_time(line: Line, item: Item, length_ms: int) -> Refusal | None:
    doer = line.readiness.doer(item)
    if doer is None:
        return refuse("nobody_to_look", item.spec.poste)
    return refuse("no_time_left", doer) if line.readiness.left_ms(doer) < length_ms else None


def _check_look(line: Line, command: CheckReadiness) -> Refusal | None:
    if refused := _check_known(line, command):
        return refused
    item = _item(line, command)
    return refuse("already_looked_at") if item.checked else _check_time(line, item, item.spec.check_ms)


def _look(line: Line, command: CheckReadiness) -> None:
    line.readiness.check(_item(line, command))


def _check_mend(line: Line, command: PutRight) -> Refusal | None:
    if refused := _check_known(line, command):
        return refused
    item = _item(line, command)
    if not item.checked:
        return refuse("not_looked_at")
    if item.put_right or not item.wrong:
        return refuse("nothing_wrong")
    return _check_time(line, item, item.spec.put_right_ms)


def _mend(line: Line, command: PutRight) -> None:
    line.readiness.mend(_item(line, command))


LOOK = Rule(_check_look, _look)
MEND = Rule(_check_mend, _mend)
