"""Balancing: what each poste does is settled before the line starts."""

from __future__ import annotations

from sim.commands import MoveElement, Refusal
from sim.decisions.base import Rule, refuse
from sim.domain.elements import obstacle, retimed
from sim.events import ElementMoved
from sim.floor.line import Line


def _check_move(line: Line, command: MoveElement) -> Refusal | None:
    if line.running:
        return refuse("elements_settled")
    found = obstacle(line.scenario, line.moved, command.element, command.place)
    return refuse(*found) if found else None


def _move(line: Line, command: MoveElement) -> None:
    before = retimed(line.scenario, line.moved)
    line.moved[command.element] = command.place
    if command.place == line.scenario.elements[command.element].place:
        del line.moved[command.element]
    after = retimed(line.scenario, line.moved)
    for code in before | after:
        line.postes[code].retime(after.get(code, line.scenario.postes[code]))
    line.record(ElementMoved(line.now_ms, command.element, command.place))


MOVE = Rule(_check_move, _move)
