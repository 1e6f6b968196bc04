"""Objectives and the score of every scenario: Σ weight · clamp((value − floor) / (target − floor), 0, 1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sim.domain.scenario import Objective
from sim.indicators.rows import ObjectiveRow, ratio

_UC_A_EURO = 1_000_000
_NML_A_NL = 1000


class Measures(NamedTuple):
    """What objectives are made of at one instant, in whole units."""

    at_ms: int
    good: int
    scrapped: int
    orders_on_time: int
    useful_ms: int | None
    required_ms: int
    air_nml: int
    cost_uc: int
    accidents: int


def _percent(part: int | None, whole: int) -> float | None:
    return ratio(None if part is None else 100 * part, whole)


INDICATORS: Mapping[str, tuple[str, Callable[[Measures], float | None]]] = {
    "good_pieces": ("piece", lambda m: float(m.good)),
    "orders_on_time": ("order", lambda m: float(m.orders_on_time)),
    "line_trs_percent": ("%", lambda m: _percent(m.useful_ms, m.required_ms)),
    "scrap_percent": ("%", lambda m: _percent(m.scrapped, m.good + m.scrapped)),
    "air_per_piece_nl": ("NL/piece", lambda m: ratio(m.air_nml, m.good * _NML_A_NL)),
    "cost_per_piece_eur": ("EUR/piece", lambda m: ratio(m.cost_uc, m.good * _UC_A_EURO)),
    "accidents": ("accident", lambda m: float(m.accidents)),
}
"""Unit and value of each indicator an objective may bear on."""


def share(value: float | None, target: float, floor: float) -> float:
    """Share of the weight earned: 0 at the floor or beyond, 1 at the target or better; 0 without a value."""
    if value is None:
        return 0.0
    if target == floor:
        return float(value >= target)
    return min(max((value - floor) / (target - floor), 0.0), 1.0)


def met(value: float | None, target: float, floor: float) -> bool:
    """The value is on the right side of the target, which the floor tells."""
    if value is None:
        return False
    return value >= target if target >= floor else value <= target


def objective_row(objective: Objective, measures: Measures, orders_known: int) -> ObjectiveRow:
    """The score is held against the target, what is shown against the orders known now."""
    unit, measure = INDICATORS[objective.code]
    value = measure(measures)
    target, floor = objective.target, objective.floor
    of_orders = unit == "order"
    aim = min(target, float(orders_known)) if of_orders else target
    return ObjectiveRow(
        objective.code,
        target,
        floor,
        objective.weight,
        value,
        unit,
        met(value, aim, min(floor, aim) if of_orders else floor),
        None if value is None else value - aim,
        share(value, target, floor),
        aim,
        of_orders and aim == orders_known,
    )
