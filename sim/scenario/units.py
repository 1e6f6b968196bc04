"""From the units people write to the model's integers: one decimal product, rounded half to even once."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from sim.domain.duration import Duration
from sim.scenario.fields import Distribution

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
"""In ms."""
EURO = 1_000_000
"""In micro-euros."""
KILOGRAM = 1_000
"""In g."""
LITRE = 1_000
"""In mL."""
KILOWATT_HOUR = 3_600_000_000
"""In mJ."""
PERCENT_PPM = 10_000
PERCENT_PERMILLE = 10

_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)


def scaled(value: float, factor: int) -> int:
    """``value`` × ``factor`` as a whole number."""
    return int(_EXACT.multiply(Decimal(str(value)), Decimal(factor)).to_integral_value(context=_EXACT))


def slowness_permille(rate_percent: float) -> int:
    """What a rate of work multiplies the cycle time by, at least 1000."""
    return int(_EXACT.divide(Decimal(100_000), Decimal(str(rate_percent))).to_integral_value(context=_EXACT))


def duration(span: float | Distribution, unit_ms: int) -> Duration:
    """A number or a law in ``unit_ms``."""
    if not isinstance(span, Distribution):
        return Duration("fixed", scaled(span, unit_ms))
    if span.lognormal is not None:
        law = span.lognormal
        return Duration("lognormal", scaled(law.mean, unit_ms), scaled(law.cv_percent, PERCENT_PERMILLE))
    for name in ("fixed", "exponential", "uniform", "triangular"):
        parameters = getattr(span, name)
        if parameters is not None:
            values = parameters if isinstance(parameters, tuple) else (parameters,)
            return Duration(name, *(scaled(value, unit_ms) for value in values))
    raise ValueError("a distribution without a law")
