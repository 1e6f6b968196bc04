"""A supervisor who follows the procedures: safety first, the goulot first, each alarm answered within the minute."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, ExpressSupply, MoveOrder, OrderCheck
from sim.policies.base import Desk
from sim.policies.cover import cover_vacancies
from sim.policies.faults import cure_faults
from sim.policies.network import answer_the_compressor
from sim.policies.newcomers import call_for_what_nobody_fills, place_learners
from sim.policies.process import check_after_breaks, set_right
from sim.policies.readiness import look_at_goulot_first
from sim.policies.reading import open_orders, standing
from sim.policies.repair import call_for, out_of_order
from sim.policies.responses import acknowledge, keep_safe
from sim.policies.sequence import withdraw_cancelled
from sim.policies.stock import bridge_with_substitute, needs_express
from sim.policies.tools import change_worn_tools


class Competent:
    name = "competent"

    def decide(self, desk: Desk) -> list[Command]:
        if not desk.state.running:
            return [*cover_vacancies(desk), *look_at_goulot_first(desk)]
        return [command for wish in _EACH_MINUTE for command in wish(desk)]


def _have_repaired(desk: Desk) -> Iterator[Command]:
    """Call at once; the operator looks for the cause while the technician comes."""
    for poste in out_of_order(desk):
        if not poste.called:
            yield call_for(desk, poste)
        yield OrderCheck(poste=poste.code, **desk.stamp)


def _supply(desk: Desk) -> Iterator[Command]:
    """Express for what will run out before its supply comes; a substitute only while the shelf is empty."""
    for stock in desk.state.stocks.values():
        if needs_express(desk, stock):
            yield ExpressSupply(component=stock.component, **desk.stamp)
        yield from bridge_with_substitute(desk, stock)


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
                    yield MoveOrder(order=urgent.code, rank=rank, **desk.stamp)


_EACH_MINUTE = (
    keep_safe,
    cover_vacancies,
    _have_repaired,
    set_right,
    check_after_breaks,
    cure_faults,
    change_worn_tools,
    answer_the_compressor,
    _supply,
    withdraw_cancelled,
    _group_orders,
    place_learners,
    call_for_what_nobody_fills,
    acknowledge,
)
