"""Quality in integer units: steps of each parameter, thousandths of a step where the means move slowly."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from sim.domain.quality import ControlLine, Detection, Overuse, Parameter, Purge, flaw_of
from sim.scenario import schema, schema_quality
from sim.scenario.texts import text_of
from sim.scenario.units import MINUTE, PERCENT_PPM, scaled

MILLI = 1000


def parameters(poste: schema.Poste) -> dict[str, Parameter]:
    return {code: _parameter(code, parameter) for code, parameter in poste.parameters.items()}


def _parameter(code: str, parameter: schema_quality.Parameter) -> Parameter:
    one = step(parameter)
    target, low, high = (scaled(value, one) for value in (parameter.target, parameter.low, parameter.high))
    noise_milli = scaled(parameter.noise, one * MILLI)
    control_low, control_high = _control_limits(target, low, high, noise_milli, parameter.sample)
    return Parameter(
        code=code,
        name=text_of(parameter.name, code),
        unit=parameter.unit,
        decimals=parameter.decimals,
        target=target,
        low=low,
        high=high,
        start=target if parameter.start is None else scaled(parameter.start, one),
        noise_milli=noise_milli,
        drift_milli=scaled(parameter.drift_per_100, one * MILLI),
        sample=parameter.sample,
        set_ms=scaled(parameter.set_min, MINUTE),
        flaw_ppm=scaled(parameter.flaw_percent, PERCENT_PPM),
        control_low=control_low,
        control_high=control_high,
        overuse=_overuse(parameter, target),
    )


def step(parameter: schema_quality.Parameter) -> int:
    """Steps in one unit."""
    return int(10**parameter.decimals)


def _control_limits(target: int, low: int, high: int, noise_milli: int, sample: int) -> tuple[int, int]:
    """Shewhart's limits of the mean, narrowed to whole steps; the tolerance where nothing disperses."""
    if not noise_milli:
        return low, high
    reach = 3 * Decimal(noise_milli) / MILLI / Decimal(sample).sqrt()
    below = int((target - reach).to_integral_value(ROUND_CEILING))
    above = int((target + reach).to_integral_value(ROUND_FLOOR))
    return max(low, below), min(high, above)


def _overuse(parameter: schema_quality.Parameter, target: int) -> Overuse | None:
    wanted = parameter.consumes
    if wanted is None:
        return None
    nominal = target if wanted.nominal is None else scaled(wanted.nominal, step(parameter))
    return Overuse(wanted.component or "", wanted.times, nominal)


def detections(poste: schema.Poste) -> tuple[Detection, ...]:
    return tuple(Detection(_flaw(found), scaled(found.percent, PERCENT_PPM)) for found in poste.detects)


def _flaw(found: schema_quality.Detects) -> str:
    return found.component or flaw_of(found.poste or "", found.parameter or "")


def purges(poste: schema.Poste) -> tuple[Purge, ...]:
    return tuple(Purge(purge.component or "", purge.quantity) for purge in poste.purge)


def control_plan(file: schema.ScenarioFile) -> tuple[ControlLine, ...]:
    return tuple(
        ControlLine(
            poste=line.poste,
            parameter=line.parameter,
            every_pieces=line.every_pieces or 0,
            every_ms=(line.every_min or 0) * MINUTE,
            stand_ms=scaled(line.min, MINUTE),
            delay_ms=scaled(line.delay_min, MINUTE),
        )
        for line in file.control_plan
    )
