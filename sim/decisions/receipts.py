"""Control what was received; sort, send back or accept the lot that a control set aside."""

from __future__ import annotations

from sim.commands import AcceptReceipt, CheckReceipt, Refusal, ReturnReceipt, SortReceipt
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line
from sim.floor.receipts import CONTROL, SORTING

_PIECE = "u"


def _check_control(line: Line, command: CheckReceipt) -> Refusal | None:
    if command.component not in line.scenario.components:
        return refuse("unknown_component", command.component)
    stocks = line.stocks
    if command.component not in stocks.receipts.unchecked:
        return refuse("nothing_received", command.component)
    if (CONTROL, command.component) in stocks.errands.asked:
        return refuse("receipt_being_checked", command.component)
    return None if stocks.handler_ready() else refuse("no_handler")


def _control(line: Line, command: CheckReceipt) -> None:
    line.stocks.errands.ask(CONTROL, command.component)


def _check_aside(line: Line, command: SortReceipt | ReturnReceipt | AcceptReceipt) -> Refusal | None:
    if command.component not in line.scenario.components:
        return refuse("unknown_component", command.component)
    return None if line.stocks.receipts.aside(command.component) else refuse("no_lot_aside", command.component)


def _check_handled(line: Line, command: SortReceipt | ReturnReceipt) -> Refusal | None:
    refusal = _check_aside(line, command)
    if refusal or line.stocks.handler_ready():
        return refusal
    return refuse("no_handler")


def _check_sort(line: Line, command: SortReceipt) -> Refusal | None:
    refusal = _check_handled(line, command)
    if refusal:
        return refusal
    if line.scenario.components[command.component].unit != _PIECE:
        return refuse("not_in_pieces", command.component)
    sorting = (SORTING, command.component) in line.stocks.errands.asked
    return refuse("receipt_being_sorted", command.component) if sorting else None


def _sort(line: Line, command: SortReceipt) -> None:
    line.stocks.errands.ask(SORTING, command.component)


def _send_back(line: Line, command: ReturnReceipt) -> None:
    line.stocks.receipts.send_back(command.component)


def _accept(line: Line, command: AcceptReceipt) -> None:
    line.stocks.receipts.accept(command.component)


CHECK = Rule(_check_control, _control)
SORT = Rule(_check_sort, _sort)
RETURN = Rule(_check_handled, _send_back)
ACCEPT = Rule(_check_aside, _accept)
