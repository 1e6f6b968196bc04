"""When the orders will end at best, and when a stock runs out at the mean pace of the shift."""

from __future__ import annotations

from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.state import OrderView, State, StockView


@dataclass(frozen=True, slots=True)
class OrderEnd:
    """``end_ms``: end at best, the goulot never stopping from now on. ``slack_ms`` < 0: late even so."""

    order: OrderView
    end_ms: int
    slack_ms: int


def order_ends(scenario: Scenario, state: State) -> list[OrderEnd]:
    """Orders not completed, in launching sequence; empty when the goulot has no reference cycle.

    Each change of product costs the goulot its changeover.
    """
    goulot = scenario.postes[scenario.goulot]
    if goulot.reference_ms is None:
        return []
    ends, at_ms = [], state.now_ms
    changes = changeovers(scenario, state)
    for order in state.orders:
        if order.completed_ms is None:
            work_ms = max(0, order.quantity - order.delivered) * goulot.reference_ms
            at_ms = _working_end(state, at_ms, work_ms + goulot.setup_ms * (order.code in changes))
            ends.append(OrderEnd(order, at_ms, order.due_ms - at_ms))
    return ends


def changeovers(scenario: Scenario, state: State) -> set[str]:
    """Orders to come whose product differs from the one made before them at the goulot."""
    running = scenario.orders.get(state.postes[scenario.goulot].order)
    product = running.product if running else ""
    changing = set()
    for order in state.orders:
        if order.completed_ms is None:
            if product and order.product != product:
                changing.add(order.code)
            product = order.product
    return changing


def _working_end(state: State, at_ms: int, work_ms: int) -> int:
    """``work_ms`` after ``at_ms``, the breaks to come left out."""
    end_ms = at_ms + work_ms
    for pause in state.breaks:
        if at_ms < pause.end_ms and pause.at_ms < end_ms:
            end_ms += pause.end_ms - max(pause.at_ms, at_ms)
    return end_ms


@dataclass(frozen=True, slots=True)
class Cover:
    """``cover_ms`` None: enough to the end of the programme. ``autonomy_ms`` goes beyond it; None without any need."""

    stock: StockView
    cover_ms: int | None
    autonomy_ms: int | None = None


def covers(scenario: Scenario, state: State) -> list[Cover]:
    """Stock over the mean need of the time left; the shortest first."""
    left_ms = max(state.end_ms - state.now_ms, 0)
    found = []
    for stock in state.stocks.values():
        autonomy_ms = stock.quantity * left_ms // stock.need if stock.need else None
        found.append(Cover(stock, autonomy_ms if stock.quantity < stock.need else None, autonomy_ms))
    return sorted(found, key=lambda cover: (cover.cover_ms is None, cover.cover_ms or 0))
