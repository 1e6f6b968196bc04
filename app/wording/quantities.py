"""Quantities of materials and fluids: the unit in which they are told."""

from app.i18n import NBSP, number, translate

_IN_THOUSANDS = {"g": "kg", "mL": "L"}
"""Units in which materials are counted, and those in which they are told."""


def consumption_unit(unit: str) -> str:
    return {"u": translate("Unit", "u."), "Nm3": "Nm³", **_IN_THOUSANDS}.get(unit, unit)


def consumption_value(unit: str, value: float) -> str:
    """Whole pieces, tenths of the rest."""
    told = consumption_amount(unit, value)
    return number(told, 1 if unit in ("kWh", "Nm3", "L", *_IN_THOUSANDS) else 0)


def consumption_amount(unit: str, value: float) -> float:
    """``value`` in the unit told by ``consumption_unit``."""
    return value / 1000 if unit in _IN_THOUSANDS else value


def quantity(unit: str, value: float) -> str:
    """`120`, `46,0 kg`: pieces are told without their unit."""
    shown = consumption_value(unit, value)
    return shown if unit == "u" else f"{shown}{NBSP}{consumption_unit(unit)}"
