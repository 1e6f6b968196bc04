"""The programme: the sequence in which orders are launched, an order launched in two times, one that is cancelled."""

from __future__ import annotations

from sim.commands import CancelOrder, MoveOrder, Refusal, SplitOrder
from sim.decisions.base import Rule, refuse
from sim.events import OrderSplit, OrderWithdrawn
from sim.floor.line import Line
from sim.hazards.cancelled_order import CancelledOrder


def _closed(line: Line, order: str) -> Refusal | None:
    """Why nothing more can be decided of ``order``."""
    programme = line.programme
    if order not in programme.sequence:
        return refuse("unknown_order", order)
    if order in programme.completed_ms:
        return refuse("order_completed", order)
    return None if programme.lacks(order) else refuse("order_all_launched", order)


def _check_move(line: Line, command: MoveOrder) -> Refusal | None:
    programme = line.programme
    closed = _closed(line, command.order)
    if closed:
        return closed
    rank = min(command.rank, len(programme.sequence) - 1)
    stays = programme.sequence.index(command.order) == rank and not programme.recallable(command.order)
    return refuse("already_there", command.order) if stays else None


def _move(line: Line, command: MoveOrder) -> None:
    line.programme.move(command.order, command.rank)
    line.touch_launchers()


def _check_cancel(line: Line, command: CancelOrder) -> Refusal | None:
    closed = _closed(line, command.order)
    if closed:
        return closed
    return None if command.order in line.programme.cancelled else refuse("order_wanted", command.order)


def _cancel(line: Line, command: CancelOrder) -> None:
    line.programme.withdraw(command.order)
    line.record(OrderWithdrawn(line.now_ms, command.order))
    line.alarms.clear("order_cancelled", command.order)
    for hazard in line.hazards.values():
        if isinstance(hazard, CancelledOrder):
            hazard.withdrawn(command.order)
    line.touch_launchers()


def _check_split(line: Line, command: SplitOrder) -> Refusal | None:
    closed = _closed(line, command.order)
    if closed:
        return closed
    whole = command.quantity >= line.programme.remaining(command.order)
    return refuse("nothing_left_over", command.order) if whole else None


def _split(line: Line, command: SplitOrder) -> None:
    line.programme.parts[command.order] = command.quantity
    line.record(OrderSplit(line.now_ms, command.order, command.quantity))


MOVE = Rule(_check_move, _move)
CANCEL = Rule(_check_cancel, _cancel)
SPLIT = Rule(_check_split, _split)
