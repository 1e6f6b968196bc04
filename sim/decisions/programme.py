"""Change the sequence in which orders are launched."""

from __future__ import annotations

from sim.commands import MoveOrder, Refusal
from sim.decisions.base import Rule, refuse
from sim.events import OrderMoved
from sim.floor.line import Line


def _check_move(line: Line, command: MoveOrder) -> Refusal | None:
    programme = line.programme
    if command.order not in programme.sequence:
        return refuse("unknown_order", command.order)
    if command.order in programme.completed_ms:
        return refuse("order_completed", command.order)
    if not programme.lacks(command.order):
        return refuse("order_all_launched", command.order)
    rank = min(command.rank, len(programme.sequence) - 1)
    stays = programme.sequence.index(command.order) == rank and not programme.recallable(command.order)
    return refuse("already_there", command.order) if stays else None


def _move(line: Line, command: MoveOrder) -> None:
    line.programme.move(command.order, command.rank)
    line.record(OrderMoved(line.now_ms, command.order, line.programme.sequence.index(command.order)))
    line.touch_launchers()


MOVE = Rule(_check_move, _move)
