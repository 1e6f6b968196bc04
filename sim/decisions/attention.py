"""Acknowledge an alarm."""

from __future__ import annotations

from sim.commands import AcknowledgeAlarm, Refusal
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line


def _check(line: Line, command: AcknowledgeAlarm) -> Refusal | None:
    alarms = line.alarms.all
    if command.alarm > len(alarms):
        return refuse("unknown_alarm", str(command.alarm))
    acknowledged = alarms[command.alarm - 1].acknowledged_ms is not None
    return refuse("already_acknowledged", str(command.alarm)) if acknowledged else None


def _acknowledge(line: Line, command: AcknowledgeAlarm) -> None:
    line.alarms.acknowledge(line.alarms.all[command.alarm - 1])


ACKNOWLEDGE = Rule(_check, _acknowledge)
