"""Laws of duration sampled by exact integer quantiles.

Draws go by inverse transform from ``random.Random.random()``, whose sequence the library guarantees; every quantile is
computed with integers or ``decimal``, so that the same milliseconds come out on every platform and Python version.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from sim.domain.tabled import BITS, CONTEXT, ONE, gamma, lognormal, weibull

if TYPE_CHECKING:
    from sim.domain.duration import Duration

_FIX: Final = 44  # fractional bits of fixed-point logarithms
_LOG_BITS: Final = 11


def series(law: Duration, random: Callable[[], float], count: int) -> list[int]:
    """So many milliseconds, at least 1, from the draws of ``random``; one draw each, unless the law is fixed."""
    if law.law == "fixed":
        return [law.a or 1] * count
    if law.law == "uniform":  # its quantile, without a call for each
        a, width, half = law.a, law.b - law.a, ONE // 2
        return [a + (width * int(random() * ONE) + half >> BITS) or 1 for _ in range(count)]
    quantile = quantile_of(law)
    return [quantile(int(random() * ONE)) or 1 for _ in range(count)]


@lru_cache(maxsize=512)
def quantile_of(law: Duration) -> Callable[[int], int]:
    """Tables are built once for a law, however many séances draw from it."""
    return _LAWS[law.law](law)


def _fixed(law: Duration) -> Callable[[int], int]:
    a = law.a
    return lambda _: a


def _uniform(law: Duration) -> Callable[[int], int]:
    a, width = law.a, law.b - law.a
    return lambda k: a + (width * k + ONE // 2 >> BITS)


def _triangular(law: Duration) -> Callable[[int], int]:
    low, high = law.a, law.c
    rising, falling, width = law.b - law.a, law.c - law.b, law.c - law.a
    if width == 0:
        return lambda _: low
    turn = (rising << BITS) // width
    root = math.isqrt

    def draw(k: int) -> int:
        if k < turn:
            return low + root(k * width * rising >> BITS)
        return high - root((ONE - k) * width * falling >> BITS)

    return draw


@lru_cache(maxsize=1)
def _log_table() -> tuple[int, ...]:
    """ln(1 + i / 2**11) in fixed point, i = 0 … 2**11."""
    steps = 1 << _LOG_BITS
    scale = Decimal(1 << _FIX)
    return tuple(int((CONTEXT.ln(Decimal(steps + i) / steps) * scale).to_integral_value()) for i in range(steps + 1))


@lru_cache(maxsize=1)
def _ln2() -> int:
    return int((CONTEXT.ln(Decimal(2)) * (1 << _FIX)).to_integral_value())


def _minus_log() -> Callable[[int], int]:
    """From a draw, −ln of what is left of it up to one, in fixed point."""
    table, ln2 = _log_table(), _ln2()
    fraction_bits = BITS - _LOG_BITS
    mask = (1 << fraction_bits) - 1

    def log(k: int) -> int:
        x = ONE - k  # uniform on 1 … 2**53, so that -ln is finite
        octave = x.bit_length() - 1
        mantissa = (x << (BITS - octave)) - ONE
        i = mantissa >> fraction_bits
        low = table[i]
        return (BITS - octave) * ln2 - low - ((table[i + 1] - low) * (mantissa & mask) >> fraction_bits)

    return log


def _exponential(law: Duration) -> Callable[[int], int]:
    mean_us, log, unit = 1000 * law.a + law.b, _minus_log(), 1000 << _FIX
    half = unit // 2
    return lambda k: (mean_us * log(k) + half) // unit


def _geometric(law: Duration) -> Callable[[int], int]:
    """Steps until the first success, its own included; each succeeds once in ``b`` thousandths of a try."""
    step_ms, log = law.a, _minus_log()
    if law.b <= 1000:
        return lambda _: step_ms
    failing = int((-CONTEXT.ln(1 - Decimal(1000) / law.b) * (1 << _FIX)).to_integral_value())
    return lambda k: step_ms * (1 + log(k) // failing)


def _empirical(law: Duration) -> Callable[[int], int]:
    classes = law.classes
    ends = tuple(accumulate(weight for _, _, weight in classes))

    def draw(k: int) -> int:
        place = k * ends[-1]  # in weight × 2**53
        index = bisect_right(ends, place >> BITS)
        low, high, weight = classes[index]
        inside = place - (ends[index] - weight << BITS)
        return low + (2 * (high - low) * inside + (weight << BITS)) // (weight << BITS + 1)

    return draw


_LAWS: dict[str, Callable[[Duration], Callable[[int], int]]] = {
    "fixed": _fixed,
    "uniform": _uniform,
    "triangular": _triangular,
    "exponential": _exponential,
    "geometric": _geometric,
    "lognormal": lambda law: lognormal(law.a, law.b),
    "gamma": lambda law: gamma(law.a, law.b),
    "weibull": lambda law: weibull(law.a, law.b),
    "empirical": _empirical,
}
