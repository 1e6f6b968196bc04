"""Alarms: how many ask for attention, and how long they wait for it."""

from __future__ import annotations

from sim.events import AlarmAcknowledged, AlarmCleared, AlarmRaised
from sim.indicators.fold import Listeners, half_up
from sim.indicators.rows import AlarmStats

_WINDOW_MS = 1_800_000
TEN_MINUTES_MS = 600_000


class Alarms:
    def __init__(self) -> None:
        self._raised: dict[int, int] = {}
        self._waits: list[int] = []
        self._standing = 0

    def listeners(self) -> Listeners:
        return {
            AlarmRaised: self._alarmed,
            AlarmCleared: self._cleared,
            AlarmAcknowledged: self._acknowledged,
        }

    def _alarmed(self, fact: AlarmRaised) -> None:
        self._raised[fact.alarm] = fact.at_ms
        self._standing += 1

    def _cleared(self, fact: AlarmCleared) -> None:
        self._standing -= 1

    def _acknowledged(self, fact: AlarmAcknowledged) -> None:
        self._waits.append(fact.at_ms - self._raised[fact.alarm])

    @property
    def responses_ms(self) -> tuple[int, ...]:
        """Of each acknowledgement, the time since its alarm was raised."""
        return tuple(self._waits)

    def stats(self, now_ms: int) -> AlarmStats:
        window_ms = min(max(now_ms, TEN_MINUTES_MS), _WINDOW_MS)
        recent = sum(at_ms > now_ms - window_ms for at_ms in self._raised.values())
        response = half_up(sum(self._waits), len(self._waits)) if self._waits else None
        rate = recent * TEN_MINUTES_MS / window_ms
        overall = len(self._raised) * TEN_MINUTES_MS / now_ms if now_ms else None
        return AlarmStats(len(self._raised), self._standing, len(self._waits), rate, overall, response)
