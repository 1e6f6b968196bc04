"""Changeovers side by side: a poste that has no more of a product ahead of it changes while the one before it does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sim.commands import Command, StartChangeover
from sim.policies.base import Desk
from sim.policies.load import series
from sim.state import OrderView


def change_over_early(desk: Desk) -> Iterator[Command]:
    """Each poste left waiting by a changeover further up begins its own."""
    launched = series(_on_the_line([order for order in desk.state.orders if order.launched]))
    for poste in desk.state.postes.values():
        following = _following(launched, poste.tooled)
        if following and _emptied(desk, poste.code, following, ()):
            yield StartChangeover(poste=poste.code, product=following, **desk.stamp)


def _on_the_line(launched: list[OrderView]) -> list[OrderView]:
    """From the order just delivered on: an older one of a product that came back would lead to a series long over."""
    first = next((rank for rank, order in enumerate(launched) if order.completed_ms is None), len(launched))
    return launched[max(first - 1, 0) :]


def _following(launched: list[str], product: str) -> str:
    """The series launched after that of ``product``, empty when none is."""
    return next((after for before, after in pairwise(launched) if before == product), "")


def _emptied(desk: Desk, poste: str, product: str, met: tuple[str, ...]) -> bool:
    """Nothing is here, nor comes, but pieces of ``product``."""
    feeders = [buffer for buffer in desk.dossier.buffers.values() if poste in buffer.downstream]
    if desk.state.postes[poste].state != "starved" or any(desk.state.buffers[b.code].level for b in feeders):
        return False
    before = dict.fromkeys(code for buffer in feeders for code in buffer.upstream if code not in met)
    return all(_changed(desk, code, product) or _emptied(desk, code, product, (*met, poste)) for code in before)


def _changed(desk: Desk, poste: str, product: str) -> bool:
    """Set up for ``product``, or about to be."""
    view = desk.state.postes[poste]
    return view.tooled == product or (view.state == "setup" and not view.cause)
