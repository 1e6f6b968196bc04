"""Alarms as EEMUA 191 wants them: few, with a priority, none repeated while it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sim.events import AlarmAcknowledged, AlarmCleared, AlarmRaised

if TYPE_CHECKING:
    from sim.floor.line import Line

_QUIET_MS: Final = 600_000
"""The same alarm is not raised again within ten minutes of its clearing."""


@dataclass(slots=True)
class Alarm:
    number: int
    code: str
    subject: str
    priority: int
    raised_ms: int
    cleared_ms: int | None = None
    acknowledged_ms: int | None = None


class Alarms:
    def __init__(self, line: Line) -> None:
        self._line = line
        self._wanted = line.scenario.staffed or bool(line.scenario.objectives)
        self.all: list[Alarm] = []
        self._standing: dict[int, Alarm] = {}
        """By number, in the order in which they were raised."""
        self._last: dict[tuple[str, str], Alarm] = {}

    def raise_(self, code: str, subject: str, priority: int, *, repeat: bool = True) -> None:
        """Raise an alarm unless it stands already (or, without ``repeat``, cleared less than ten minutes ago)."""
        if not self._wanted:
            return
        now, last = self._line.now_ms, self._last.get((code, subject))
        if last and (last.cleared_ms is None or (not repeat and now - last.cleared_ms < _QUIET_MS)):
            return
        alarm = Alarm(len(self.all) + 1, code, subject, priority, now)
        self.all.append(alarm)
        self._standing[alarm.number] = alarm
        self._last[code, subject] = alarm
        self._line.record(AlarmRaised(now, alarm.number, code, subject, priority))

    def clear(self, code: str, subject: str) -> None:
        alarm = self._last.get((code, subject))
        if alarm and alarm.cleared_ms is None:
            alarm.cleared_ms = self._line.now_ms
            del self._standing[alarm.number]
            self._line.record(AlarmCleared(alarm.cleared_ms, alarm.number))

    def acknowledge(self, alarm: Alarm) -> None:
        alarm.acknowledged_ms = self._line.now_ms
        self._line.record(AlarmAcknowledged(alarm.acknowledged_ms, alarm.number))

    def snapshot(self) -> tuple[object, ...]:
        return tuple([(alarm.number, alarm.acknowledged_ms) for alarm in self._standing.values()])
