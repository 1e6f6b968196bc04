"""What the home page tells of a séance without living it again: codes and figures, kept as a draft."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from app.bridge import Bridge
from app.models.projection import order_ends
from sim.events import AlarmRaised

KIND = "snapshot"
_ALARMS = 2


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Times in ms of the séance; `trs_target` in percent, None when it is no objective of the scenario."""

    now_ms: int
    left_ms: int
    postes: tuple[tuple[str, str], ...]
    """(code, state)"""
    trs: float | None
    trs_target: float | None
    good: int
    plan: int | None
    orders_on_time: int
    orders: int
    orders_at_risk: int
    alarms: tuple[tuple[int, str, str], ...]
    """(priority, code, subject) of those active, the worst first."""

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def take(bridge: Bridge) -> Snapshot:
    """The séance open now."""
    state, board = bridge.state, bridge.board
    active = sorted((a for a in state.alarms if a.cleared_ms is None), key=lambda a: (a.priority, a.raised_ms))
    trs = next((row.target for row in board.objectives() if row.code == "line_trs_percent"), None)
    plans = [row.plan_so_far for row in board.hours() if row.plan_so_far is not None]
    orders = board.orders()
    return Snapshot(
        now_ms=state.now_ms,
        left_ms=max(bridge.end_ms - state.now_ms, 0),
        postes=tuple((code, poste.state) for code, poste in state.postes.items()),
        trs=board.times().trs,
        trs_target=trs,
        good=board.pieces().good,
        plan=sum(plans) if plans else None,
        orders_on_time=sum(order.delivered_on_time >= order.ordered for order in orders),
        orders=len(orders),
        orders_at_risk=sum(end.slack_ms < 0 for end in order_ends(bridge.scenario, state)),
        alarms=tuple((a.priority, a.code, a.subject) for a in active[:_ALARMS]),
    )


def from_json(body: dict[str, Any] | None) -> Snapshot | None:
    """None when there is none, or one of another version."""
    if body is None or set(body) != set(Snapshot.__dataclass_fields__):
        return None
    tuples = {key: tuple(tuple(part) for part in body[key]) for key in ("postes", "alarms")}
    return Snapshot(**(body | tuples))


def alarm_of(kept: tuple[int, str, str]) -> AlarmRaised:
    """The alarm in the form the wording knows."""
    priority, code, subject = kept
    return AlarmRaised(0, 0, code, subject, priority)
