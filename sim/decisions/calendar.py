"""Move a break, give one, extend the shift, call temp staff."""

from __future__ import annotations

from sim.commands import CallTempStaff, ExtendShift, GiveBreak, MoveBreak, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.floor.shift import Pause

MINUTE_MS = 60_000


def _check_move(line: Line, command: MoveBreak) -> Refusal | None:
    number = str(command.pause)
    if not 1 <= command.pause <= len(line.shift.pauses):
        return refuse("unknown_break", number)
    pause = line.shift.pauses[command.pause - 1]
    planned = line.scenario.calendar.breaks[command.pause - 1]
    if line.running and pause.at_ms <= line.now_ms:
        return refuse("break_begun", number)
    if command.to_ms == pause.at_ms:
        return refuse("already_there", number)
    if abs(command.to_ms - planned.at_ms) > planned.move_ms:
        return refuse("break_fixed", number)
    return refuse("no_room_for_break", number) if not _free(line, pause, command.to_ms) else None


def _free(line: Line, pause: Pause, at_ms: int) -> bool:
    """To come, inside the shift, apart from the other breaks."""
    end_ms = at_ms + pause.length_ms
    apart = all(end_ms < other.at_ms or other.end_ms < at_ms for other in line.shift.pauses if other is not pause)
    return apart and line.now_ms < at_ms and end_ms <= line.shift.end_ms


def _move(line: Line, command: MoveBreak) -> None:
    line.shift.move(line.shift.pauses[command.pause - 1], command.to_ms)


def _check_give(line: Line, command: GiveBreak) -> Refusal | None:
    person = line.staffing.people.get(command.person)
    if person is None:
        return refuse("unknown_person", command.person)
    if not person.present:
        return refuse(person.absence, person.code)
    if line.on_break or person.rest_ends_ms is not None:
        return refuse("already_on_break", person.code)
    return refuse("repairing", person.code) if person.code in line.maintenance.at_work else None


def _give(line: Line, command: GiveBreak) -> None:
    line.presence.rest(line.staffing.people[command.person], command.minutes * MINUTE_MS)


def _check_extend(line: Line, command: ExtendShift) -> Refusal | None:
    overtime, shift = line.scenario.calendar.overtime, line.shift
    if overtime is None:
        return refuse("no_overtime")
    if command.minutes * MINUTE_MS > shift.left_ms:
        return refuse("overtime_limit", str(shift.left_ms // MINUTE_MS))
    if line.now_ms > shift.end_ms - overtime.notice_ms:
        return refuse("overtime_too_late", str(overtime.notice_ms // MINUTE_MS))
    return None


def _extend(line: Line, command: ExtendShift) -> None:
    planned_end_ms = line.scenario.calendar.length_ms
    line.shift.extend(command.minutes * MINUTE_MS)
    line.presence.shift_extended(planned_end_ms)


def _check_call(line: Line, command: CallTempStaff) -> Refusal | None:
    person = line.staffing.people.get(command.person)
    if person is None:
        return refuse("unknown_person", command.person)
    if not person.spec.hours.on_call:
        return refuse("not_on_call", person.code)
    return refuse("already_called_in", person.code) if person.due_ms is not None else None


def _call(line: Line, command: CallTempStaff) -> None:
    line.presence.call(line.staffing.people[command.person])


MOVE_BREAK = Rule(_check_move, _move)
GIVE_BREAK = Rule(_check_give, _give)
EXTEND = Rule(_check_extend, _extend)
CALL_TEMP = Rule(_check_call, _call)
