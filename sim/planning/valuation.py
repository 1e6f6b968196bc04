"""Value of a stock by the way its issues are priced: FIFO, LIFO, CUMP after each receipt or at the period's end.

Exact fractions of one money unit: what came in is what went out and what stays, to the last part of a cent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Move:
    """A receipt of ``quantity`` at ``price`` each, or an issue when ``price`` is None."""

    quantity: int
    price: Fraction | int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """``value`` of the move; quantity and value of the stock after it."""

    value: Fraction
    stock: int
    stock_value: Fraction


_Lots = list[tuple[int, Fraction]]


def fifo(moves: Sequence[Move]) -> list[Line]:
    """First in, first out. Raises ValueError for an issue above the stock, as the others."""
    return _lines(moves, lambda lots: 0)


def lifo(moves: Sequence[Move]) -> list[Line]:
    """Last in, first out, at each move."""
    return _lines(moves, lambda lots: len(lots) - 1)


def weighted_mean(moves: Sequence[Move]) -> list[Line]:
    """CUMP after each receipt."""
    lines: list[Line] = []
    stock, worth = 0, Fraction(0)
    for move in moves:
        value = worth * move.quantity / stock if move.price is None and stock else _receipt(move)
        _checked(move, stock)
        sign = -1 if move.price is None else 1
        stock, worth = stock + sign * move.quantity, worth + sign * value
        lines.append(Line(value, stock, worth))
    return lines


def period_mean(moves: Sequence[Move]) -> Fraction:
    """CUMP of the period, opening stock counted as a receipt. Raises ZeroDivisionError when nothing came in."""
    came = [move for move in moves if move.price is not None]
    return sum((_receipt(move) for move in came), Fraction(0)) / sum(move.quantity for move in came)


def _receipt(move: Move) -> Fraction:
    return Fraction(move.price or 0) * move.quantity


def _checked(move: Move, stock: int) -> None:
    if move.price is None and move.quantity > stock:
        raise ValueError(f"issue of {move.quantity}: only {stock} in stock")


def _lines(moves: Sequence[Move], lot: Callable[[_Lots], int]) -> list[Line]:
    lots: _Lots = []
    lines: list[Line] = []
    for move in moves:
        _checked(move, sum(quantity for quantity, _ in lots))
        if move.price is None:
            value = _issue(lots, move.quantity, lot)
        else:
            value = _receipt(move)
            lots.append((move.quantity, Fraction(move.price)))
        worth = sum((quantity * price for quantity, price in lots), Fraction(0))
        lines.append(Line(value, sum(quantity for quantity, _ in lots), worth))
    return lines


def _issue(lots: _Lots, wanted: int, lot: Callable[[_Lots], int]) -> Fraction:
    value = Fraction(0)
    while wanted:
        place = lot(lots)
        quantity, price = lots[place]
        taken = min(quantity, wanted)
        value += taken * price
        wanted -= taken
        lots[place : place + 1] = [(quantity - taken, price)] if quantity > taken else []
    return value
