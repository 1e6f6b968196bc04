"""The zone of a robot as its alarms tell it: occupied while it runs, being cleared once stopped, then clear."""

from __future__ import annotations

from enum import Enum

from app.models.shift import Shift
from sim.state import AlarmView

_CODES = frozenset({"zone_box", "safety"})


class Zone(Enum):
    """``FREE``: nothing to tell; ``CLEAR``: the danger is over and the poste waits to be restarted."""

    FREE = "free"
    OCCUPIED = "occupied"
    CLEARING = "clearing"
    CLEAR = "clear"


def danger(shift: Shift, code: str) -> AlarmView | None:
    """The first alarm that stands on the zone of a poste."""
    return next((alarm for alarm in _alarms(shift, code) if alarm.cleared_ms is None), None)


def zone(shift: Shift, code: str) -> Zone:
    poste = shift.state.postes[code]
    stopped = poste.state == "stopped"
    if danger(shift, code):
        return Zone.CLEARING if stopped else Zone.OCCUPIED
    over_ms = max((alarm.cleared_ms or 0 for alarm in _alarms(shift, code)), default=-1)
    return Zone.CLEAR if stopped and poste.since_ms <= over_ms else Zone.FREE


def _alarms(shift: Shift, code: str) -> list[AlarmView]:
    return [alarm for alarm in shift.state.alarms if alarm.subject == code and alarm.code in _CODES]
