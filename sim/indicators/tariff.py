"""Electricity by the periods of its tariff: the meter is read each time the price changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from sim.domain.scenario import Scenario, TariffPeriod
from sim.indicators.fold import half_up

_DAY_MS = 86_400_000
_MJ_A_KWH = 3_600_000_000
BASE = "base"
"""What is drawn outside every period of a tariff."""


class Slice(NamedTuple):
    """What was drawn at one price."""

    period: str
    uc_kwh: int
    mj: int


class Tariff:
    """``drawn_mj(from, to, now)`` is the meter. What lies between two changes of price is read once, when over."""

    def __init__(self, scenario: Scenario, drawn_mj: Callable[[int, int, int], int]) -> None:
        self._periods = scenario.costs.tariff
        self._base_uc = scenario.costs.electricity_uc_kwh
        self._start_ms = scenario.calendar.start_ms_of_day
        self._meter = drawn_mj
        self._read_ms = 0
        self._closed: Counter[tuple[str, int]] = Counter()

    def surcharge_uc(self, now_ms: int) -> int:
        """What the periods cost above the base price."""
        extra = sum((one.uc_kwh - self._base_uc) * one.mj for one in self._slices(now_ms))
        return half_up(extra, _MJ_A_KWH)

    def drawn_mj(self, now_ms: int) -> dict[str, int]:
        """By name of period; nothing without a tariff."""
        drawn = dict.fromkeys((period.name for period in self._periods), 0)
        for one in self._slices(now_ms):
            drawn[one.period] = drawn.get(one.period, 0) + one.mj
        return drawn

    def _slices(self, now_ms: int) -> list[Slice]:
        if not self._periods:
            return []
        while (end_ms := self._next_change_ms(self._read_ms)) <= now_ms:
            self._closed[self._price_at(self._read_ms)] += self._meter(self._read_ms, end_ms, now_ms)
            self._read_ms = end_ms
        current = self._price_at(self._read_ms)
        slices = Counter(self._closed)
        slices[current] += self._meter(self._read_ms, now_ms, now_ms)
        return [Slice(name, uc_kwh, mj) for (name, uc_kwh), mj in slices.items()]

    def _price_at(self, at_ms: int) -> tuple[str, int]:
        """Name and price of the period."""
        of_day = (self._start_ms + at_ms) % _DAY_MS
        for period in self._periods:
            if _covers(period, of_day):
                return period.name, period.uc_kwh
        return BASE, self._base_uc

    def _next_change_ms(self, after_ms: int) -> int:
        """The first bound of a period after an instant of the séance."""
        of_day = (self._start_ms + after_ms) % _DAY_MS
        bounds = (bound for period in self._periods for bound in (period.from_ms_of_day, period.to_ms_of_day))
        return after_ms + min((bound - of_day - 1) % _DAY_MS + 1 for bound in bounds)


def _covers(period: TariffPeriod, of_day_ms: int) -> bool:
    length = (period.to_ms_of_day - period.from_ms_of_day - 1) % _DAY_MS + 1
    return (of_day_ms - period.from_ms_of_day) % _DAY_MS < length
