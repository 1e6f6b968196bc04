"""Plan who goes where later in the shift; take it off the plan."""

from __future__ import annotations

from sim.commands import CancelPlanned, PlanAssignment, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line


def _check_plan(line: Line, command: PlanAssignment) -> Refusal | None:
    """What the person lacks for good is refused at once; who is there and who helps is seen when the time comes."""
    person = line.staffing.people.get(command.person)
    position = line.staffing.positions.get(command.position)
    if person is None:
        return refuse("unknown_person", command.person)
    if position is None:
        return refuse("unknown_position", command.position)
    if not line.now_ms < command.due_ms < line.shift.end_ms:
        return refuse("not_to_come")
    if line.rotations.planned.get(command.due_ms, {}).get(person.code) == position.code:
        return refuse("already_planned", person.code)
    return line.staffing.unfit(person, position)


def _plan(line: Line, command: PlanAssignment) -> None:
    line.rotations.plan(command.person, command.position, command.due_ms)


def _check_cancel(line: Line, command: CancelPlanned) -> Refusal | None:
    if command.person not in line.staffing.people:
        return refuse("unknown_person", command.person)
    known = command.person in line.rotations.planned.get(command.due_ms, {})
    return None if known else refuse("nothing_planned", command.person)


def _cancel(line: Line, command: CancelPlanned) -> None:
    line.rotations.cancel(command.person, command.due_ms)


PLAN = Rule(_check_plan, _plan)
CANCEL = Rule(_check_cancel, _cancel)
