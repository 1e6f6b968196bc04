"""Quality as the cockpit shows it: the chart of one parameter, the pieces set aside."""

from __future__ import annotations

from app.models.shift import Shift
from app.widgets.control_chart import ControlData, Sample


def characteristics(shift: Shift) -> list[tuple[str, str]]:
    """Poste and parameter of each, in the order of the line."""
    return [(poste.code, code) for poste in shift.scenario.postes.values() for code in poste.parameters]


def title(shift: Shift, poste: str, parameter: str) -> str:
    """`U60 · Écart de portée, µm`: what the chart draws, and its unit."""
    unit = shift.scenario.postes[poste].parameters[parameter].unit
    return f"{poste} · {shift.names.parameter(poste, parameter)}, {unit}"


def control_data(shift: Shift, poste: str, parameter: str) -> ControlData:
    """What was measured so far: never the true value."""
    spec = shift.scenario.postes[poste].parameters[parameter]
    scale = 10**spec.decimals
    rows = shift.state.indicators.parameters()
    measures = next(row.measures for row in rows if (row.poste, row.parameter) == (poste, parameter))
    return ControlData(
        unit=spec.unit,
        decimals=spec.decimals,
        target=spec.target / scale,
        control=(spec.control_low / scale, spec.control_high / scale),
        tolerance=(spec.low / scale, spec.high / scale),
        samples=[
            Sample(
                shift.names.clock(point.at_ms),
                point.mean / scale,
                point.extent / scale,
                not spec.control_low <= point.mean <= spec.control_high,
            )
            for point in measures
        ],
    )
