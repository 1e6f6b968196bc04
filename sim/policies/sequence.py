"""The launching sequence: dates first, then what needs no changeover, then the long series."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, permutations

from sim.commands import CancelOrder, Command, MoveOrder
from sim.policies.base import Desk
from sim.policies.load import changeovers_ms, series
from sim.policies.reading import open_orders
from sim.state import OrderView

_MOST_COMPARED = 6
"""Products whose every sequence is compared."""


def sequence_orders(desk: Desk) -> Iterator[Command]:
    """The moves that bring the orders still to be launched into the wanted sequence."""
    codes = [order.code for order in desk.state.orders]
    waiting = [order.code for order in open_orders(desk)]
    for rank, order in enumerate(_wanted(desk)):
        present = [code for code in codes if code in waiting][rank]
        if present != order.code:
            place = codes.index(present)
            yield MoveOrder(order=order.code, rank=place, **desk.stamp)
            codes.remove(order.code)
            codes.insert(place, order.code)


def withdraw_cancelled(desk: Desk) -> Iterator[Command]:
    """What a client gave up is launched no more."""
    for order in desk.state.orders:
        if order.cancelled and order.to_launch:
            yield CancelOrder(order=order.code, **desk.stamp)


def _wanted(desk: Desk) -> list[OrderView]:
    """Of orders due together, the products in the order that costs the goulot least; between equals the long series
    goes first: a client who completes a small order in the course of the shift finds it still open, and no changeover
    is added. In a series the short order goes first, even if the long one has begun: its rejects are replaced while the
    series lasts."""
    waiting = open_orders(desk)
    in_hand = [order.product for order in desk.state.orders if order.launched][-1:]
    left = {order.product: 0 for order in waiting}
    for order in waiting:
        left[order.product] += order.quantity - order.launched
    begun = {order.product for order in waiting if order.launched}
    ranked = sorted(
        waiting,
        key=lambda o: (
            o.product not in begun,
            o.due_ms,
            [o.product] != in_hand,
            -left[o.product],
            o.product,
            o.quantity - o.launched,
        ),
    )
    wanted: list[OrderView] = []
    for _, together in groupby(ranked, key=lambda o: (o.product not in begun, o.due_ms)):
        before = [wanted[-1].product] if wanted else in_hand
        wanted += _least_changeovers(desk, before, list(together))
    return wanted


def _least_changeovers(desk: Desk, before: list[str], orders: list[OrderView]) -> list[OrderView]:
    """``orders`` by series, in the sequence of products that costs least after ``before``; the first of equals is the
    one given."""
    products = series(orders)
    if len(products) > _MOST_COMPARED:
        return orders
    best = min(permutations(dict.fromkeys(products)), key=lambda chosen: changeovers_ms(desk, [*before, *chosen]))
    return [order for product in best for order in orders if order.product == product]


def spares_last(desk: Desk) -> Iterator[Command]:
    """An order that has all it needs on the way leaves its place to the next one of its product: its spare pieces are
    launched at the end of the series."""
    codes = [order.code for order in desk.state.orders]
    for rank, order in enumerate(desk.state.orders):
        enough = order.launched >= order.quantity + order.scrapped
        same = [o.code for o in open_orders(desk) if o.product == order.product and codes.index(o.code) > rank]
        if enough and order.to_launch and same:
            yield MoveOrder(order=order.code, rank=codes.index(same[-1]), **desk.stamp)
