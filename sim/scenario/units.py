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
WATT_HOUR = 3_600_000
KILOWATT_HOUR = 1000 * WATT_HOUR
"""In mJ."""
PERCENT_PPM = 10_000
PERCENT_PERMILLE = 10
PERMILLE = 1000

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
    if span.gamma is not None:
        return Duration("gamma", scaled(span.gamma.mean, unit_ms), scaled(span.gamma.cv_percent, PERCENT_PERMILLE))
    if span.weibull is not None:
        return Duration("weibull", scaled(span.weibull.scale, unit_ms), scaled(span.weibull.shape, PERMILLE))
    if span.empirical is not None:
        classes = ((scaled(a, unit_ms), scaled(b, unit_ms), scaled(weight, PERMILLE)) for a, b, weight in span.classes)
        return Duration("empirical", classes=tuple(classes))
    if span.exponential is not None:
        # A mean rounded to the millisecond would move theory's queues by more than their tolerance.
        return Duration("exponential", *divmod(scaled(span.exponential, unit_ms * 1000), 1000))
    if span.geometric is not None:
        return Duration("geometric", unit_ms, scaled(span.geometric, PERMILLE))
    for name in ("fixed", "uniform", "triangular"):
        parameters = getattr(span, name)
        if parameters is not None:
            values = parameters if isinstance(parameters, tuple) else (parameters,)
            a, b, c = (*(scaled(value, unit_ms) for value in values), 0, 0)[:3]
            return Duration(name, a, b, c)
    raise ValueError("a distribution without a law")


def too_short(law: Duration, least_ms: int) -> bool:
    """Whether the mean is less than ``least_ms``; some laws have no mean of 0."""
    return (law.law in ("lognormal", "gamma", "weibull") and law.a < 1) or law.mean_ms < least_ms
