"""Laws without a simple inverse, drawn from tables of their own quantiles, in exact arithmetic.

Quantiles are known at tail probabilities falling from one half on either side, sixteen to each halving over forty
halvings, and are linear in between. ``decimal`` in a fixed context gives the same digits everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Context, Decimal, localcontext
from functools import lru_cache
from typing import Final

BITS: Final = 53
ONE: Final = 1 << BITS
"""Draws are integers in [0, ONE)."""
CONTEXT = Context(prec=28)
_FINE = Context(prec=36)
"""A complement to one loses a dozen digits in the far tail."""
_OCTAVES: Final = 40
_CELLS: Final = 16
_CLOSE = Decimal("1e-5")
"""Newton's method squares its error: after a step below this, what remains is some 1e-10 of the quantile."""
_ENOUGH = Decimal("1e-28")

Quantile = Callable[[int], int]


def lognormal(mean_ms: int, cv_permille: int) -> Quantile:
    """``cv_permille``: coefficient of variation."""
    with localcontext(CONTEXT):
        variance = CONTEXT.ln(1 + (Decimal(cv_permille) / 1000) ** 2)
        sigma, centre = variance.sqrt(), CONTEXT.ln(Decimal(mean_ms)) - variance / 2
        below = [_rounded(CONTEXT.exp(centre + sigma * z)) for z in _normal_knots()]
        above = [_rounded(CONTEXT.exp(centre - sigma * z)) for z in _normal_knots()]
        return _between(below, above)


@lru_cache(maxsize=64)
def normal(deviation: int) -> Quantile:
    """Centred on 0, with this standard deviation."""
    with localcontext(CONTEXT):
        below = [_rounded(deviation * z) for z in _normal_knots()]
        return _between(below, [-z for z in below])


def weibull(scale_ms: int, shape_permille: int) -> Quantile:
    """scale × (−ln(1 − p)) ** (1 / shape)."""

    def at(tail: Decimal) -> int:
        return _rounded(scale_ms * CONTEXT.exp(CONTEXT.ln(-CONTEXT.ln(tail)) * 1000 / shape_permille))

    with localcontext(CONTEXT):
        return _between([at(1 - tail) for tail in _tails()], [at(tail) for tail in _tails()])


@lru_cache(maxsize=512)
def weibull_mean(scale_ms: int, shape_permille: int) -> int:
    with localcontext(_FINE):
        return _rounded(scale_ms * _FINE.exp(_log_gamma(1 + Decimal(1000) / shape_permille)))


def gamma(mean_ms: int, cv_permille: int) -> Quantile:
    """``cv_permille``: coefficient of variation, the inverse square root of the shape."""
    with localcontext(_FINE):
        shape = (Decimal(1000) / cv_permille) ** 2
        below, above = _gamma_knots(shape)
        scale = mean_ms / shape
        return _between([_rounded(scale * x) for x in below], [_rounded(scale * x) for x in above])


def _rounded(value: Decimal) -> int:
    return int(value.to_integral_value())


# -- drawing from knots -----------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _tails() -> tuple[Decimal, ...]:
    """Tail probabilities of the knots, falling from one half."""
    tails = [
        Decimal(2 * _CELLS - cell) / (_CELLS << (octave + 2)) for octave in range(_OCTAVES) for cell in range(_CELLS)
    ]
    return (*tails, Decimal(1) / (1 << (_OCTAVES + 1)))


def _between(below: Sequence[int], above: Sequence[int]) -> Quantile:
    """``below`` and ``above`` hold the quantiles at each of ``_tails``, from the median down, and up."""
    cell_bits, last = _CELLS.bit_length() - 1, ONE >> _OCTAVES + 1

    def draw(k: int) -> int:
        side, tail = (below, k + 1) if k < ONE // 2 else (above, ONE - k)
        octave = BITS - 1 - tail.bit_length()  # tail in [2**(52-octave-1), 2**(52-octave))
        if tail.bit_length() == BITS:  # exactly one half
            return side[0]
        if tail <= last:
            return side[-1]
        depth = (1 << (BITS - 1 - octave)) - tail  # from the top of the octave down
        span = BITS - 2 - octave - cell_bits
        cell = depth >> span
        index = octave * _CELLS + cell
        low = side[index]
        return low + ((side[index + 1] - low) * (depth - (cell << span)) >> span)

    return draw


# -- the normal law ---------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _normal_knots() -> tuple[Decimal, ...]:
    return tuple(_normal_quantile(tail) for tail in _tails())


def _normal_quantile(p: Decimal) -> Decimal:
    """Lower-tail quantile of the standard normal for p in (0, 0.5]: Acklam 2003, relative error below 1.2e-9."""
    d = Decimal
    if p < d("0.02425"):
        q = (CONTEXT.ln(p) * -2).sqrt(CONTEXT)
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


# -- the gamma law ----------------------------------------------------------------------------------------------------


def _gamma_knots(shape: Decimal) -> tuple[list[Decimal], list[Decimal]]:
    """Quantiles of the gamma law of scale 1, each found from those before it."""
    log_whole = _log_gamma(shape + 1)
    # Where the law would have its median if it were a power law: below the true one, hence a safe start.
    start = _FINE.exp((log_whole - _FINE.ln(Decimal(2))) / shape)
    median = _solved(shape, log_whole, start, _tails()[0], upper=False)
    below, above = (list(_walk(shape, log_whole, median, upper=upper)) for upper in (False, True))
    return below, above


def _walk(shape: Decimal, log_whole: Decimal, median: Decimal, *, upper: bool) -> Iterator[Decimal]:
    x = before = median
    for tail in _tails():
        x, before = _solved(shape, log_whole, x * x / before, tail, upper=upper), x
        yield x


def _solved(shape: Decimal, log_whole: Decimal, x: Decimal, tail: Decimal, *, upper: bool) -> Decimal:
    """Where the lower or upper tail is ``tail``: Newton's method from ``x``, on the logarithms of both."""
    wanted, step = _FINE.ln(tail), Decimal(1)
    while abs(step) > _CLOSE:
        density, lower = _gamma_at(shape, log_whole, x)
        mass, slope = (1 - lower, -density) if upper else (lower, density)
        step = (wanted - _FINE.ln(mass)) * mass / slope
        x *= _FINE.exp(step)
    return x


def _gamma_at(shape: Decimal, log_whole: Decimal, x: Decimal) -> tuple[Decimal, Decimal]:
    """x × density, and distribution, at ``x``: a series of positive terms, of which about x count."""
    term = head = _FINE.exp(shape * _FINE.ln(x) - x - log_whole)  # x**shape e**-x / Γ(shape + 1)
    total, divisor = term, shape
    while term > total * _ENOUGH:
        divisor += 1
        term = term * x / divisor
        total += term
    return head * shape, total


_STIRLING = tuple(
    Decimal(sign * top) / bottom
    for sign, top, bottom in ((1, 1, 12), (-1, 1, 360), (1, 1, 1260), (-1, 1, 1680), (1, 1, 1188), (-1, 691, 360360))
)
_LOG_TWO_PI = Decimal("1.837877066409345483560659472811235279722794947275566825634")


def _log_gamma(z: Decimal) -> Decimal:
    """ln Γ(z) for z > 0 by Stirling's series, taken beyond 60 where six terms give more than twenty digits."""
    product = Decimal(1)
    while z < 60:
        product *= z
        z += 1
    series = sum((term / z ** (2 * rank + 1) for rank, term in enumerate(_STIRLING)), Decimal(0))
    return (z - Decimal("0.5")) * _FINE.ln(z) - z + _LOG_TWO_PI / 2 + series - _FINE.ln(product)
