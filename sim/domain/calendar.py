"""When the line works. Times are milliseconds since the start of the séance."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Break:
    at_ms: int
    end_ms: int
    move_ms: int = 0
    """How far the supervisor may move it, either way; 0: not at all."""


@dataclass(frozen=True, slots=True)
class Overtime:
    """What the supervisor may add to the shift, told ``notice_ms`` before its end at the latest."""

    max_ms: int
    notice_ms: int
    premium_permille: int
    """Added to the hourly cost of those who stay."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """``start_ms_of_day`` is the wall time of instant 0; breaks count from instant 0."""

    date: str
    start_ms_of_day: int
    length_ms: int
    breaks: tuple[Break, ...]
    overtime: Overtime | None = None
    closed_days: tuple[int, ...] = ()
    """Days after the date on which nobody works: week-ends, public holidays. For a séance over several days."""
    days: tuple[int, ...] = (0,)
    """Instants at which the working days of the séance begin."""
    day_ms: int | None = None
    """Length of a working day; None: the whole séance."""

    @property
    def closures(self) -> list[tuple[int, int]]:
        """From the end of a working day to the next."""
        day_ms = self.day_ms or self.length_ms
        ends = [min(start + day_ms, self.length_ms) for start in self.days]
        return [(end, start) for end, start in zip(ends, (*self.days[1:], self.length_ms), strict=True) if end < start]


@dataclass(frozen=True, slots=True)
class Hours:
    """When a person is there."""

    arrives_ms: int | None = 0
    """None: not of themselves, but called or brought by an aléa."""
    leaves_ms: int | None = None
    """None: with the shift."""
    overtime: bool = True
    """Stays when the shift is extended."""
    on_call: bool = False
    """Temp staff, who come ``call_ms`` after being called."""
    call_ms: int = 0
    min_paid_ms: int = 0
    call_uc: int = 0
    """Fee of the call, micro-euros."""


WITH_THE_SHIFT = Hours()
