"""Times of day to milliseconds since the start of the séance."""

from __future__ import annotations

from dataclasses import dataclass

from sim.scenario.schema import Calendar
from sim.scenario.units import MINUTE

DAY = 24 * 60


@dataclass(frozen=True)
class Shift:
    """``start`` and ``length`` in minutes; times of day before the start belong to the next day."""

    start: int
    length: int

    @property
    def first(self) -> str:
        """Time of day of the start."""
        return _clock(self.start)

    @property
    def last(self) -> str:
        """Time of day of the end."""
        return _clock(self.start + self.length)

    @property
    def length_ms(self) -> int:
        return self.length * MINUTE

    def instant(self, clock: str) -> int:
        """From the start on: the start itself is 0."""
        return (minutes_of(clock) - self.start) % DAY * MINUTE

    def deadline(self, clock: str) -> int:
        """After the start: on a séance of 24 h the time of the start is its end."""
        return ((minutes_of(clock) - self.start - 1) % DAY + 1) * MINUTE


def shift_of(calendar: Calendar) -> Shift:
    start = minutes_of(calendar.start)
    return Shift(start, (minutes_of(calendar.end) - start - 1) % DAY + 1)


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def minutes_of(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
