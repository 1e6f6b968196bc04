"""Rejects beyond those expected: the programme replaces them at its very end, which may be too late."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, MoveOrder
from sim.policies.base import Desk
from sim.policies.load import line_lead_ms, slack_ms
from sim.policies.reading import MINUTE_MS, product_of
from sim.state import OrderView

_MARGIN_MS = 10 * MINUTE_MS
"""Kept between the latest launching of a replacement and what the order allows."""


def relaunch_in_time(desk: Desk) -> Iterator[Command]:
    """The order in hand has its rejects replaced by itself; those of another order of the same product are launched at
    once. Afterwards they cost two changeovers: all together, and only for an order due before the end, when the goulot
    has the time."""
    in_hand = _in_hand(desk)
    products = {product_of(desk, order) for order in in_hand}
    for order in desk.state.orders:
        if order.code in in_hand or _lacking(order) <= 0:
            continue
        if order.product in products or _worth_two_changeovers(desk, order):
            yield from _to_the_front(desk, order.code)


def _lacking(order: OrderView) -> int:
    """Pieces still to be launched for want of which the order will not be complete, its own being all launched."""
    if order.launched < order.quantity or order.completed_ms is not None or order.withdrawn:
        return 0
    return order.quantity + order.scrapped - order.launched


def _in_hand(desk: Desk) -> list[str]:
    """Orders whose pieces the line is taking in."""
    fed = {code for buffer in desk.dossier.buffers.values() for code in buffer.downstream}
    return [poste.order for code, poste in desk.state.postes.items() if code not in fed]


def _worth_two_changeovers(desk: Desk, order: OrderView) -> bool:
    """Not before the last of its pieces is through, unless time is running out."""
    now_ms, setup_ms = desk.state.now_ms, desk.dossier.postes[desk.dossier.goulot].setup_ms
    latest_ms = order.due_ms - line_lead_ms(desk) - setup_ms
    settled = order.launched == order.delivered + order.scrapped
    due = settled or now_ms + _MARGIN_MS > latest_ms
    return due and now_ms < latest_ms and order.due_ms < desk.state.end_ms and slack_ms(desk) > 2 * setup_ms


def _to_the_front(desk: Desk, order: str) -> Iterator[Command]:
    """An order that stands first already is launched again only once it has been moved."""
    for rank in (1, 0) if desk.state.orders[0].code == order else (0,):
        yield MoveOrder(order=order, rank=rank, **desk.stamp)
