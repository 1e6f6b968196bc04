"""Assign or free people."""

from __future__ import annotations

from sim.commands import AssignOperator, FreeOperator, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line


def _check_assign(line: Line, command: AssignOperator) -> Refusal | None:
    person = line.staffing.people.get(command.person)
    position = line.staffing.positions.get(command.position)
    if person is None:
        return refuse("unknown_person", command.person)
    if position is None:
        return refuse("unknown_position", command.position)
    if person.position == position.code:
        return refuse("already_there", command.position)
    return line.staffing.refusal(person, position)


def _assign(line: Line, command: AssignOperator) -> None:
    delay_ms = line.scenario.rules.handover_ms if line.running else 0
    staffing = line.staffing
    staffing.assign(staffing.people[command.person], staffing.positions[command.position], delay_ms)


def _check_free(line: Line, command: FreeOperator) -> Refusal | None:
    person = line.staffing.people.get(command.person)
    if person is None:
        return refuse("unknown_person", command.person)
    return None if person.position else refuse("not_assigned", command.person)


def _free(line: Line, command: FreeOperator) -> None:
    line.staffing.free(line.staffing.people[command.person])


ASSIGN = Rule(_check_assign, _assign)
FREE = Rule(_check_free, _free)
