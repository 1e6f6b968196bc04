"""Process parameters: measured when the control plan says so, set right as soon as they are off."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, OrderCheck, SetParameter
from sim.domain.quality import Parameter
from sim.policies.base import Desk
from sim.state import ParameterView


def check_after_breaks(desk: Desk) -> Iterator[Command]:
    """At the start and after each break, what no line of the control plan has the operators measure by themselves."""
    ended = [pause.end_ms for pause in desk.state.breaks if pause.end_ms <= desk.state.now_ms]
    since_ms = max(ended, default=0)
    watched = {(line.poste, line.parameter) for line in desk.dossier.control_plan}
    for poste in desk.state.postes.values():
        if any((poste.code, view.code) not in watched and _stale(view, since_ms) for view in poste.parameters):
            yield OrderCheck(poste=poste.code, **desk.stamp)


def set_right(desk: Desk) -> Iterator[Command]:
    """Back to the target."""
    for poste in desk.state.postes.values():
        for view in poste.parameters:
            if view.off and view.setting is None:
                target = desk.dossier.postes[poste.code].parameters[view.code].target
                yield SetParameter(poste=poste.code, parameter=view.code, value=target, **desk.stamp)


def set_right_early(desk: Desk) -> Iterator[Command]:
    """Back to the target as soon as a measure passes the warning limits, two thirds of the way to the control limits
    (Shewhart; NF ISO 7870-2): waiting for the next sample would let a drift go on."""
    yield from set_right(desk)
    for poste in desk.state.postes.values():
        for view in poste.parameters:
            spec = desk.dossier.postes[poste.code].parameters[view.code]
            if view.setting is None and not view.off and _warns(spec, view) and not _set_since(desk, poste.code, view):
                yield SetParameter(poste=poste.code, parameter=view.code, value=spec.target, **desk.stamp)


def _warns(spec: Parameter, view: ParameterView) -> bool:
    if view.mean is None:
        return False
    limit = spec.control_high if view.mean > spec.target else spec.control_low
    return 3 * abs(view.mean - spec.target) > 2 * abs(limit - spec.target)


def _set_since(desk: Desk, poste: str, view: ParameterView) -> bool:
    """The parameter was set after its last measure."""
    rows = (row for row in desk.state.indicators.parameters() if (row.poste, row.parameter) == (poste, view.code))
    return any(at_ms > (view.measured_ms or 0) for row in rows for at_ms, _ in row.settings)


def _stale(view: ParameterView, since_ms: int) -> bool:
    return view.measured_ms is None or view.measured_ms < since_ms
