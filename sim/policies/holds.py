"""Postes that had better stand for a while: for the last pieces of a series that come back from rework, or because
nothing that they could make is wanted any more."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, StopPoste
from sim.policies.base import Desk
from sim.policies.load import beyond, products_through
from sim.policies.responses import restart_cleared, stop_unsafe
from sim.state import PosteView

_WITHOUT_PIECE = ("starved", "no_load")


def keep_safe_and_hold(desk: Desk) -> Iterator[Command]:
    yield from stop_unsafe(desk)
    held = [
        poste.code for poste in desk.state.postes.values() if _awaits_rework(desk, poste) or _spares_only(desk, poste)
    ]
    yield from restart_cleared(desk, but=held)
    for code in held:
        if desk.state.postes[code].state in ("working", "starved"):
            yield StopPoste(poste=code, **desk.stamp)


def _spares_only(desk: Desk, poste: PosteView) -> bool:
    """What the orders of the products that go this way still lack has passed it, and orders of others, which share
    people and postes with them, are not complete."""
    through = products_through(desk, poste.code)
    due = [order for order in desk.state.orders if order.completed_ms is None and not order.withdrawn]
    own = [order for order in due if order.product in through]
    lacking = sum(order.quantity - order.delivered for order in own)
    return len(own) < len(due) and lacking <= _on_their_way(desk, poste.code, {order.code for order in own})


def _on_their_way(desk: Desk, poste: str, orders: set[str]) -> int:
    """Pieces of ``orders`` just after ``poste``, where no others stand, and on the postes beyond."""
    ways = (b.code for b in desk.dossier.buffers.values() if b.upstream == (poste,) and not b.rejects)
    views = (desk.state.postes[code] for code in beyond(desk, poste))
    on_postes = sum(view.order in orders and view.state == "working" for view in views)
    return on_postes + sum(desk.state.buffers[code].level for code in ways)


def _awaits_rework(desk: Desk, poste: PosteView) -> bool:
    """It has none but other products to take next, and what an order lacks is being mended: to change over now would
    take two changeovers more."""
    spec = desk.dossier.postes[poste.code]
    if spec.on_reject != "rework" or not spec.setup_ms:
        return False
    mended = _mended(desk, poste.code)
    if not mended or _mended_and_back(desk, poste.code):
        return False
    orders = [order for order in desk.state.orders if order.product == poste.tooled and not order.withdrawn]
    others = (order for order in desk.state.orders if order.product != poste.tooled)
    if not any(order.to_launch or order.launched > order.delivered + order.scrapped for order in others):
        return False
    sure = sum(order.delivered for order in orders) + _passed(desk, poste.code) + _has_piece(poste)
    wanted = sum(order.quantity for order in orders if order.due_ms > desk.state.now_ms)
    known = sum(order.launched - order.scrapped for order in orders)
    return sure < wanted and known <= sure + mended and not any(order.to_launch for order in orders)


def _mended(desk: Desk, poste: str) -> int:
    """Pieces refused by ``poste`` that wait to be mended or are."""
    ways = [buffer for buffer in desk.dossier.buffers.values() if buffer.rejects and poste in buffer.upstream]
    menders = {code for way in ways for code in way.downstream}
    waiting = sum(desk.state.buffers[way.code].level for way in ways)
    return waiting + sum(_has_piece(desk.state.postes[code]) for code in menders)


def _mended_and_back(desk: Desk, poste: str) -> int:
    ways = (buffer.code for buffer in desk.dossier.buffers.values() if buffer.returns and poste in buffer.downstream)
    return sum(desk.state.buffers[code].level for code in ways)


def _passed(desk: Desk, poste: str) -> int:
    """Pieces between ``poste`` and the end of the line."""
    later = beyond(desk, poste)
    ways = (b.code for b in desk.dossier.buffers.values() if set(b.downstream) <= set(later))
    return sum(desk.state.buffers[code].level for code in ways) + sum(
        _has_piece(desk.state.postes[code]) for code in later
    )


def _has_piece(poste: PosteView) -> bool:
    return poste.state not in _WITHOUT_PIECE
