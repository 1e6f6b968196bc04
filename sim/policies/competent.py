"""A supervisor who follows the procedures: safety first, the goulot first, each alarm answered within the minute."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sim.commands import (
    AcknowledgeAlarm,
    CallMaintenance,
    Command,
    ExpressSupply,
    MoveOrder,
    OrderCheck,
    RestartPoste,
    StopPoste,
    UseSubstitute,
)
from sim.policies.base import Desk
from sim.policies.cover import cover_vacancies
from sim.state import AlarmView

_MARGIN_MS = 15 * 60_000
"""Safety taken on the time a supply needs."""


class Competent:
    name = "competent"

    def decide(self, desk: Desk) -> list[Command]:
        wishes: tuple[Callable[[Desk], Iterator[Command]], ...] = (
            _keep_safe,
            cover_vacancies,
            _have_repaired,
            _supply,
            _group_orders,
            _acknowledge,
        )
        if not desk.state.running:
            wishes = (cover_vacancies,)
        return [command for wish in wishes for command in wish(desk)]


def _standing(desk: Desk, *codes: str) -> list[AlarmView]:
    return [alarm for alarm in desk.state.alarms if alarm.cleared_ms is None and alarm.code in codes]


def _keep_safe(desk: Desk) -> Iterator[Command]:
    """Stop a poste whose zone is not clear, restart it once it is."""
    unsafe = {alarm.subject for alarm in _standing(desk, "zone_box")}
    for poste in desk.state.postes.values():
        if poste.code in unsafe:
            yield StopPoste(poste=poste.code, **desk.stamp)  # type: ignore[arg-type]
        elif poste.state == "stopped":
            yield RestartPoste(poste=poste.code, **desk.stamp)  # type: ignore[arg-type]


def _have_repaired(desk: Desk) -> Iterator[Command]:
    """Call at once, the goulot before all; the operator looks for the cause while the technician comes."""
    for poste in desk.state.postes.values():
        if poste.state == "waiting_repair":
            priority = 1 if poste.code == desk.dossier.goulot else 2
            if not poste.called:
                yield CallMaintenance(poste=poste.code, priority=priority, **desk.stamp)  # type: ignore[arg-type]
            yield OrderCheck(poste=poste.code, **desk.stamp)  # type: ignore[arg-type]


def _supply(desk: Desk) -> Iterator[Command]:
    """Express for what will run out before its supply comes; a substitute only while the shelf is empty."""
    left_ms = desk.dossier.calendar.length_ms - desk.state.now_ms
    for stock in desk.state.stocks.values():
        spec = desk.dossier.components[stock.component]
        if not stock.need or not left_ms:
            continue
        runs_out_ms = desk.state.now_ms + stock.quantity * left_ms // stock.need
        arrivals = [supply.due_ms for supply in stock.incoming]
        in_time = bool(arrivals) and min(arrivals) + _MARGIN_MS < runs_out_ms
        late = desk.state.now_ms + spec.express_ms + _MARGIN_MS >= runs_out_ms
        if stock.need > stock.quantity and not in_time and (late or _announced_late(desk, stock.component)):
            yield ExpressSupply(component=stock.component, **desk.stamp)  # type: ignore[arg-type]
        empty = any(p.state == "no_material" and p.cause == stock.component for p in desk.state.postes.values())
        if empty:
            yield UseSubstitute(component=stock.component, **desk.stamp)  # type: ignore[arg-type]
        elif stock.substitute_in_use and stock.quantity:
            yield UseSubstitute(component=stock.component, use=False, **desk.stamp)  # type: ignore[arg-type]


def _announced_late(desk: Desk, component: str) -> bool:
    return any(alarm.subject == component for alarm in _standing(desk, "supply_late"))


def _group_orders(desk: Desk) -> Iterator[Command]:
    """An urgent order goes beside one of the same product that is still being launched."""
    codes = [order.code for order in desk.state.orders]
    for alarm in _standing(desk, "order_urgent"):
        if alarm.acknowledged_ms is not None:
            continue
        urgent = next(order for order in desk.state.orders if order.code == alarm.subject)
        for order in desk.state.orders:
            same = order.product == urgent.product and order.code != urgent.code
            if same and order.launched < order.quantity:
                rank = codes.index(order.code) + 1
                if codes.index(urgent.code) != rank:
                    yield MoveOrder(order=urgent.code, rank=rank, **desk.stamp)  # type: ignore[arg-type]


def _acknowledge(desk: Desk) -> Iterator[Command]:
    for alarm in desk.state.alarms:
        if alarm.acknowledged_ms is None:
            yield AcknowledgeAlarm(alarm=alarm.number, **desk.stamp)  # type: ignore[arg-type]
