"""Durations as laws with integer parameters in milliseconds; how they are drawn: ``quantiles``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sim.domain.quantiles import quantile_of
from sim.domain.tabled import ONE, weibull_mean

__all__ = ["NOTHING", "ONE", "Duration"]

SHIFTING = ("fixed", "uniform", "triangular", "empirical")
"""Laws that a time added or taken away leaves of their kind."""


@dataclass(frozen=True, slots=True)
class Duration:
    """``law`` and its parameters in ms: fixed (a), exponential (mean a, and b µs), geometric (steps of a, b thousandths
    of a step in the mean), uniform (a, b), triangular (a, mode b, c), lognormal and gamma (mean a, coefficient of
    variation b per mille), Weibull (scale a, shape b per mille), empirical (``classes``: rising, apart; uniform inside
    each)."""

    law: str
    a: int = 0
    b: int = 0
    c: int = 0
    classes: tuple[tuple[int, int, int], ...] = ()
    """From, to, weight ≥ 1."""

    @property
    def lower_ms(self) -> int | None:
        """Greatest lower bound, None for the laws that have none but zero (exponential, lognormal, gamma, Weibull)."""
        if self.law == "empirical":
            return self.classes[0][0]
        return self.a if self.law in ("fixed", "uniform", "triangular", "geometric") else None

    @property
    def mean_ms(self) -> int:
        if self.law == "uniform":
            return (self.a + self.b) // 2
        if self.law == "triangular":
            return (self.a + self.b + self.c) // 3
        if self.law == "exponential":
            return (1000 * self.a + self.b + 500) // 1000
        if self.law == "geometric":
            return self.a * self.b // 1000
        if self.law == "weibull":
            return weibull_mean(self.a, self.b)
        if self.law == "empirical":
            total = sum(weight for _, _, weight in self.classes)
            return sum((low + high) * weight for low, high, weight in self.classes) // (2 * total)
        return self.a

    def shifted(self, ms: int) -> Duration:
        """The same law so much later, from 0 on. Raises ValueError for a law without a lower bound to shift."""
        if self.law == "empirical":
            classes = ((max(0, low + ms), max(0, high + ms), weight) for low, high, weight in self.classes)
            return Duration("empirical", classes=tuple(classes))
        if self.law not in SHIFTING:
            raise ValueError(f"law {self.law}: it has no bound to shift")
        used = {"fixed": 1, "uniform": 2, "triangular": 3}[self.law]
        a, b, c = (max(0, bound + ms) if rank < used else 0 for rank, bound in enumerate((self.a, self.b, self.c)))
        return Duration(self.law, a, b, c)

    def quantile(self) -> Callable[[int], int]:
        """A function from an integer draw in [0, 2**53) to whole milliseconds, at least 0."""
        return quantile_of(self)


NOTHING = Duration("fixed", 0)
