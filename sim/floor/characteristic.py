"""One parameter of one poste: what the machine really gives to each piece, and the last pieces made."""

from __future__ import annotations

from collections import deque
from typing import Final

from sim.domain.quality import Parameter
from sim.domain.tabled import Quantile, normal
from sim.floor.chance import Stream

_MILLI: Final = 1000
_SETTLED_EVERY: Final = 20
"""Cycles between two takings of what was consumed beyond the nomenclature: a fact a cycle would drown the journal."""


class Characteristic:
    """The mean moves in thousandths of a step; each cycle draws once for the dispersion and once for the flaw, whatever
    people decide. ``mean`` of the last pieces is all that a check can see."""

    def __init__(self, spec: Parameter, poste: str, seed: int) -> None:
        self.spec = spec
        self._noise = Stream(seed, f"{poste}/{spec.code}/noise")
        self._flaw = Stream(seed, f"{poste}/{spec.code}/flaw")
        self._dispersion: Quantile = normal(spec.noise_milli)
        self._base_milli = spec.start * _MILLI
        self._drift_milli = spec.drift_milli
        self._cycles = 0
        """Cycles since the mean was at its base."""
        self._overuse = 0
        """Steps × times not yet taken from the stock."""
        self.last: deque[int] = deque(maxlen=spec.sample)

    # -- what moves the mean ------------------------------------------------------------------------------------------

    @property
    def mean_milli(self) -> int:
        return self._base_milli + self._drift_milli * self._cycles // 100

    def set(self, value: int) -> None:
        """Back to ``value``; only the drift of the scenario itself goes on. The pieces made before are set apart."""
        self._base_milli, self._cycles, self._drift_milli = value * _MILLI, 0, self.spec.drift_milli
        self.last.clear()

    def jump(self, value: int) -> None:
        self._base_milli, self._cycles = value * _MILLI, 0

    def drift(self, milli_per_100: int) -> None:
        """Move that much more every hundred cycles, from now on."""
        self._base_milli, self._cycles = self.mean_milli, 0
        self._drift_milli += milli_per_100

    # -- a piece ------------------------------------------------------------------------------------------------------

    def make(self) -> bool:
        """Give its value to the piece of this cycle; True when it bears the flaw."""
        spec = self.spec
        self._cycles += 1
        value = (self.mean_milli + self._dispersion(self._noise.bits()) + _MILLI // 2) // _MILLI
        self.last.append(value)
        if spec.overuse:
            self._overuse += (value - spec.overuse.nominal) * spec.overuse.times
        strikes = self._flaw.happens(spec.flaw_ppm)
        return strikes and not spec.low <= value <= spec.high

    def take_overuse(self, cycle: int) -> int:
        """Whole units of the component to take from the stock now (negative: spared); the rest is carried over."""
        if cycle % _SETTLED_EVERY:
            return 0
        scale = 10**self.spec.decimals
        whole = self._overuse // scale if self._overuse >= 0 else -(-self._overuse // scale)
        return int(whole)

    def taken(self, quantity: int) -> None:
        """``quantity`` units really left the stock."""
        self._overuse -= quantity * 10**self.spec.decimals

    # -- a measure ----------------------------------------------------------------------------------------------------

    def measured(self) -> tuple[int, int, int]:
        """Mean, extent and size of the sample: the last pieces made, else one made for it."""
        values = self.last or [(self.mean_milli + _MILLI // 2) // _MILLI]
        size = len(values)
        return (2 * sum(values) + size) // (2 * size), max(values) - min(values), size

    def off(self, mean: int) -> bool:
        return not self.spec.control_low <= mean <= self.spec.control_high

    def snapshot(self) -> tuple[object, ...]:
        return (
            self._base_milli,
            self._drift_milli,
            self._cycles,
            self._overuse,
            tuple(self.last),
            self._noise.drawn,
            self._flaw.drawn,
        )
