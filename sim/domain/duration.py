"""Durations as laws with integer parameters in milliseconds, and their sampling by exact integer quantiles.

Draws go by inverse transform from ``random.Random.random()``, whose sequence the library guarantees; every quantile is
computed with integers or ``decimal``, so that the same milliseconds come out on every platform and Python version.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache

BITS = 53
ONE = 1 << BITS
_FIX = 44  # fractional bits of fixed-point logarithms
_LOG_BITS = 11
_CONTEXT = Context(prec=28)


@dataclass(frozen=True, slots=True)
class Duration:
    """``law`` and its parameters in ms: fixed (a), exponential (mean a), uniform (a, b), triangular (a, mode b, c),
    lognormal (mean a, coefficient of variation b per mille)."""

    law: str
    a: int
    b: int = 0
    c: int = 0

    @property
    def lower_ms(self) -> int | None:
        """Greatest lower bound when it is positive, else None (exponential and lognormal have none)."""
        return self.a if self.law in ("fixed", "uniform", "triangular") else None

    @property
    def mean_ms(self) -> int:
        if self.law == "uniform":
            return (self.a + self.b) // 2
        if self.law == "triangular":
            return (self.a + self.b + self.c) // 3
        return self.a

    def quantile(self) -> Callable[[int], int]:
        """A function from an integer draw in [0, 2**53) to whole milliseconds, at least 0."""
        return _quantile(self)


@lru_cache(maxsize=512)
def _quantile(law: Duration) -> Callable[[int], int]:
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
    return tuple(int((_CONTEXT.ln(Decimal(steps + i) / steps) * scale).to_integral_value()) for i in range(steps + 1))


@lru_cache(maxsize=1)
def _ln2() -> int:
    return int((_CONTEXT.ln(Decimal(2)) * (1 << _FIX)).to_integral_value())


def _exponential(law: Duration) -> Callable[[int], int]:
    mean, table, ln2 = law.a, _log_table(), _ln2()
    fraction_bits = BITS - _LOG_BITS
    mask, half = (1 << fraction_bits) - 1, 1 << (_FIX - 1)

    def draw(k: int) -> int:
        x = ONE - k  # uniform on 1 … 2**53, so that -ln is finite
        octave = x.bit_length() - 1
        mantissa = (x << (BITS - octave)) - ONE
        i = mantissa >> fraction_bits
        low = table[i]
        log = low + ((table[i + 1] - low) * (mantissa & mask) >> fraction_bits)
        return mean * ((BITS - octave) * ln2 - log) + half >> _FIX

    return draw


def _normal_quantile(p: Decimal) -> Decimal:
    """Lower-tail quantile of the standard normal for p in (0, 0.5]: Acklam 2003, relative error below 1.2e-9."""
    d = Decimal
    if p < d("0.02425"):
        q = (_CONTEXT.ln(p) * -2).sqrt(_CONTEXT)
        top = _horner(
            q,
            "-0.007784894002430293 -0.3223964580411365 -2.400758277161838 -2.549732539343734 "
            "4.374664141464968 2.938163982698783",
        )
        return top / _horner(q, "0.007784695709041462 0.3224671290700398 2.445134137142996 3.754408661907416 1")
    q = p - d("0.5")
    r = q * q
    top = _horner(
        r,
        "-39.69683028665376 220.9460984245205 -275.9285104469687 138.3577518672690 "
        "-30.66479806614716 2.506628277459239",
    )
    return (
        top
        * q
        / _horner(r, "-54.47609879822406 161.5858368580409 -155.6989798598866 66.80131188771972 -13.28068155288572 1")
    )


def _horner(x: Decimal, coefficients: str) -> Decimal:
    total = Decimal(0)
    for coefficient in coefficients.split():
        total = total * x + Decimal(coefficient)
    return total


_OCTAVES = 40
_CELLS = 16


@lru_cache(maxsize=1)
def _normal_knots() -> tuple[Decimal, ...]:
    """Normal quantiles at tail probabilities falling from 1/2, sixteen to an octave."""
    tails = [
        Decimal(2 * _CELLS - cell) / (_CELLS << (octave + 2)) for octave in range(_OCTAVES) for cell in range(_CELLS)
    ]
    return tuple(_normal_quantile(tail) for tail in (*tails, Decimal(1) / (1 << (_OCTAVES + 1))))


def _lognormal(law: Duration) -> Callable[[int], int]:
    cv2 = (Decimal(law.b) / 1000) ** 2
    variance = _CONTEXT.ln(1 + cv2)
    sigma, centre = variance.sqrt(_CONTEXT), _CONTEXT.ln(Decimal(law.a)) - variance / 2
    knots = _normal_knots()
    below = [int(_CONTEXT.exp(centre + sigma * z).to_integral_value()) for z in knots]
    above = [int(_CONTEXT.exp(centre - sigma * z).to_integral_value()) for z in knots]
    cell_bits = _CELLS.bit_length() - 1

    def draw(k: int) -> int:
        side, tail = (below, k + 1) if k < ONE // 2 else (above, ONE - k)
        octave = BITS - 1 - tail.bit_length()  # tail in [2**(52-octave-1), 2**(52-octave))
        if tail.bit_length() == BITS:  # exactly one half
            return side[0]
        if octave >= _OCTAVES:
            return side[-1]
        depth = (1 << (BITS - 1 - octave)) - tail  # from the top of the octave down
        span = BITS - 2 - octave - cell_bits
        if span < 0:
            return side[min(octave * _CELLS + (depth << -span), len(side) - 1)]
        cell = depth >> span
        index = octave * _CELLS + cell
        low = side[index]
        return low + ((side[index + 1] - low) * (depth - (cell << span)) >> span)

    return draw


_LAWS: dict[str, Callable[[Duration], Callable[[int], int]]] = {
    "fixed": _fixed,
    "uniform": _uniform,
    "triangular": _triangular,
    "exponential": _exponential,
    "lognormal": _lognormal,
}
