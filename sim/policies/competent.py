"""A supervisor who follows the procedures: safety first, the goulot first, each alarm answered within the minute."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import CallMaintenance, Command, ExpressSupply, MoveOrder, OrderCheck, UseSubstitute
from sim.policies.base import Desk
from sim.policies.cover import cover_vacancies
from sim.policies.reading import MINUTE_MS, lacks_component, open_orders, runs_out_ms, standing
from sim.policies.responses import acknowledge, keep_safe
from sim.state import StockView

_MARGIN_MS = 15 * MINUTE_MS
"""Safety taken on the time a supply needs."""


class Competent:
    name = "competent"

    def decide(self, desk: Desk) -> list[Command]:
        if not desk.state.running:
            return list(cover_vacancies(desk))
        wishes = (keep_safe, cover_vacancies, _have_repaired, _supply, _group_orders, acknowledge)
        return [command for wish in wishes for command in wish(desk)]


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
    for stock in desk.state.stocks.values():
        if _needs_express(desk, stock):
            yield ExpressSupply(component=stock.component, **desk.stamp)  # type: ignore[arg-type]
        if lacks_component(desk, stock.component):
            yield UseSubstitute(component=stock.component, **desk.stamp)  # type: ignore[arg-type]
        elif stock.substitute_in_use and stock.quantity:
            yield UseSubstitute(component=stock.component, use=False, **desk.stamp)  # type: ignore[arg-type]


def _needs_express(desk: Desk, stock: StockView) -> bool:
    empty_ms = runs_out_ms(desk, stock)
    if empty_ms is None or any(supply.due_ms + _MARGIN_MS < empty_ms for supply in stock.incoming):
        return False
    express_ms = desk.dossier.components[stock.component].express_ms
    announced = any(alarm.subject == stock.component for alarm in standing(desk, "supply_late"))
    return announced or desk.state.now_ms + express_ms + _MARGIN_MS >= empty_ms


def _group_orders(desk: Desk) -> Iterator[Command]:
    """An urgent order goes beside one of the same product that is still being launched."""
    codes = [order.code for order in desk.state.orders]
    for alarm in standing(desk, "order_urgent"):
        if alarm.acknowledged_ms is not None:
            continue
        urgent = next(order for order in desk.state.orders if order.code == alarm.subject)
        for order in open_orders(desk):
            if order.product == urgent.product and order.code != urgent.code:
                rank = codes.index(order.code) + 1
                if codes.index(urgent.code) != rank:
                    yield MoveOrder(order=urgent.code, rank=rank, **desk.stamp)  # type: ignore[arg-type]
