"""Aléas: one file a family; each has a trigger, symptoms to be seen, a hidden cause and effects on the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.hazards.absence import Absence
from sim.hazards.air_leak import AirLeak
from sim.hazards.bad_receipt import BadReceipt
from sim.hazards.base import Hazard
from sim.hazards.cancelled_order import CancelledOrder
from sim.hazards.complaint import Complaint
from sim.hazards.fallen_box import FallenBox
from sim.hazards.late_supply import LateSupply
from sim.hazards.missing_tool import MissingTool
from sim.hazards.more_micro_stops import MoreMicroStops
from sim.hazards.newcomer import Newcomer
from sim.hazards.off_target import Drift, WrongParameter
from sim.hazards.ordered_stop import OrderedStop, QualityStop, SafetyStop
from sim.hazards.slow_running import SlowRunning
from sim.hazards.stock_error import StockError
from sim.hazards.urgent_order import UrgentOrder
from sim.hazards.utility_failure import UtilityFailure

if TYPE_CHECKING:
    from sim.floor.line import Line

FAMILIES: dict[str, type[Hazard]] = {
    "absence": Absence,
    "newcomer": Newcomer,
    "late_supply": LateSupply,
    "urgent_order": UrgentOrder,
    "cancelled_order": CancelledOrder,
    "fallen_box": FallenBox,
    "drift": Drift,
    "wrong_parameter": WrongParameter,
    "stock_error": StockError,
    "bad_receipt": BadReceipt,
    "complaint": Complaint,
    "air_leak": AirLeak,
    "utility_failure": UtilityFailure,
    "slow_running": SlowRunning,
    "more_micro_stops": MoreMicroStops,
    "missing_tool": MissingTool,
    "safety_stop": SafetyStop,
    "quality_stop": QualityStop,
}


def hazards_of(line: Line) -> dict[str, Hazard]:
    """The aléas of the scenario, ready to strike."""
    return {spec.code: FAMILIES[spec.family](spec, rank, line) for rank, spec in enumerate(line.scenario.hazards)}


__all__ = ["FAMILIES", "FallenBox", "Hazard", "OrderedStop", "hazards_of"]
