"""Levers of the load as the decisions that pull them, where the séance has some. No Qt."""

from __future__ import annotations

from app.models.programme import moves, open_orders
from sim.commands import CallTempStaff, Command, ExtendShift, MoveElement
from sim.planning.levers import Lever
from sim.state import State

_MINUTE_MS = 60_000


def orders_of(lever: Lever, state: State) -> list[Command]:
    """In the order in which they are to be given; none for what is not decided in the séance."""
    codes = [order.code for order in state.orders]
    still = open_orders(state)
    if lever.kind == "group":
        return [*moves(codes, [code for code in lever.sequence if code in still])]
    if lever.kind == "postpone":
        return [*moves(codes, [*(code for code in still if code != lever.subject), lever.subject])]
    if lever.kind == "temp":
        return [CallTempStaff(person=lever.subject)]
    if lever.kind == "secondary":
        return [MoveElement(element=lever.subject, place=lever.poste)]
    return [ExtendShift(minutes=lever.ms // _MINUTE_MS)] if lever.kind == "overtime" else []
