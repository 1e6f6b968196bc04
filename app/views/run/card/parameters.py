"""The parameters of a poste on its card: what was last measured, and the order to set them."""

from __future__ import annotations

from app.i18n import number, translate
from app.models.shift import Shift
from app.widgets import Option
from sim.commands import SetParameter
from sim.domain.quality import Parameter
from sim.state import ParameterView


def measure_text(shift: Shift, poste: str, view: ParameterView) -> str:
    """`9,02 N·m à 07:40, contrôle 8,85 à 9,15, tolérance 8,60 à 9,40`; a drift names the limits it left."""
    spec = shift.scenario.postes[poste].parameters[view.code]
    low, high, least, most = (
        number(steps / 10**spec.decimals, spec.decimals)
        for steps in (spec.low, spec.high, spec.control_low, spec.control_high)
    )
    if view.mean is None or view.measured_ms is None:
        return translate("Run", "pas encore mesuré, tolérance {low} à {high}").format(low=low, high=high)
    value, clock = shift.names.parameter_value(poste, view.code, view.mean), shift.names.clock(view.measured_ms)
    text = _standing(spec, view)
    return text.format(value=value, clock=clock, low=low, high=high, least=least, most=most)


def _standing(spec: Parameter, view: ParameterView) -> str:
    """What a measure says of the limits of control and of the tolerance, in words to be filled. A setting made since
    answers it: only the next measure tells where the parameter is."""
    mean = view.mean
    assert mean is not None
    in_control = spec.control_low <= mean <= spec.control_high
    if not in_control and not view.off:
        return translate("Run", "{value} à {clock}, réglé depuis : à mesurer de nouveau, tolérance {low} à {high}")
    if not spec.low <= mean <= spec.high:
        return translate("Run", "{value} à {clock} : hors tolérance {low} à {high}")
    if (spec.control_low, spec.control_high) == (spec.low, spec.high):
        return translate("Run", "{value} à {clock}, tolérance {low} à {high}")
    if not in_control:
        return translate(
            "Run",
            "{value} à {clock}, dérive : hors contrôle {least} à {most}, dans la tolérance {low} à {high}",
        )
    return translate("Run", "{value} à {clock}, contrôle {least} à {most}, tolérance {low} à {high}")


def settings(shift: Shift, poste: str) -> list[tuple[Option, SetParameter]]:
    """The target of each parameter; of a single one, also halfway to its limits."""
    specs = list(shift.scenario.postes[poste].parameters.values())
    if len(specs) > 1:
        return [_setting(shift, poste, spec, spec.target) for spec in specs]
    return [_setting(shift, poste, specs[0], value) for value in _values(specs[0])]


def _values(spec: Parameter) -> list[int]:
    return list(dict.fromkeys((spec.target, (spec.low + spec.target) // 2, (spec.target + spec.high) // 2)))


def _setting(shift: Shift, poste: str, spec: Parameter, value: int) -> tuple[Option, SetParameter]:
    words = f"{shift.names.parameter(poste, spec.code)} {shift.names.parameter_value(poste, spec.code, value)}"
    return Option(f"{spec.code}/{value}", words), SetParameter(poste=poste, parameter=spec.code, value=value)
