"""Alarms: how many ask for attention, and how long they wait for it."""

from __future__ import annotations

from sim.events import AlarmAcknowledged, AlarmRaised
from sim.indicators.fold import Listeners, half_up
from sim.indicators.rows import AlarmStats

_WINDOW_MS = 1_800_000
_TEN_MINUTES_MS = 600_000


class Alarms:
    def __init__(self) -> None:
        self._raised: dict[int, int] = {}
        self._waits: list[int] = []

    def listeners(self) -> Listeners:
        return {AlarmRaised: self._alarmed, AlarmAcknowledged: self._acknowledged}

    def _alarmed(self, fact: AlarmRaised) -> None:
        self._raised[fact.alarm] = fact.at_ms

    def _acknowledged(self, fact: AlarmAcknowledged) -> None:
        self._waits.append(fact.at_ms - self._raised[fact.alarm])

    def stats(self, now_ms: int) -> AlarmStats:
        window_ms = min(max(now_ms, _TEN_MINUTES_MS), _WINDOW_MS)
        recent = sum(at_ms > now_ms - window_ms for at_ms in self._raised.values())
        response = half_up(sum(self._waits), len(self._waits)) if self._waits else None
        rate = recent * _TEN_MINUTES_MS / window_ms
        return AlarmStats(len(self._raised), len(self._waits), rate, response)
