"""Lot sizes for a demand known by period: a cost an order, and a cost a unit still in stock at the end of a period.

A result is what to order in each period. Costs are whole numbers of one money unit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

Demand = Sequence[int]


def cost(demand: Demand, orders: Demand, setup: int, holding: int) -> int:
    """Of a plan. Raises ValueError when it leaves a period short."""
    total = stock = 0
    for wanted, ordered in zip(demand, orders, strict=True):
        stock += ordered - wanted
        if stock < 0:
            raise ValueError("orders: below the demand")
        total += setup * (ordered > 0) + holding * stock
    return total


def lot_for_lot(demand: Demand) -> list[int]:
    """Each period its own."""
    return list(demand)


def wagner_whitin(demand: Demand, setup: int, holding: int) -> list[int]:
    """The cheapest plan (Wagner and Whitin, 1958); among equals the one whose last order is the earliest."""
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(demand) + 1):
        choices = [(best[start][0] + _spent(demand, start, end, setup, holding), start) for start in range(end)]
        best.append(min(choices))
    orders = [0] * len(demand)
    end = len(demand)
    while end:
        start = best[end][1]
        orders[start] = sum(demand[start:end])
        end = start
    return orders


def silver_meal(demand: Demand, setup: int, holding: int) -> list[int]:
    """The lot grows as long as its cost a period does not rise; equals extend it."""
    return _growing(demand, lambda start, end: Fraction(_spent(demand, start, end, setup, holding), end - start))


def least_unit_cost(demand: Demand, setup: int, holding: int) -> list[int]:
    """The lot grows as long as its cost a unit does not rise; equals extend it."""
    return _growing(
        demand,
        lambda start, end: Fraction(_spent(demand, start, end, setup, holding), max(1, sum(demand[start:end]))),
    )


def periods_of_an_order(demand: Demand, setup: int, holding: int) -> int:
    """The economic order over the mean demand, rounded, 1 at least. Raises ValueError without demand."""
    if not sum(demand) or holding <= 0:
        raise ValueError("demand and cost of holding: expected more than 0")
    mean = sum(demand) / len(demand)
    return max(1, round(math.sqrt(2 * mean * setup / holding) / mean))


def fixed_periods(demand: Demand, periods: int) -> list[int]:
    """POQ: each order covers ``periods`` ≥ 1; the next is made at the next period with demand."""
    return _filled(demand, lambda start: min(start + periods, len(demand)))


def _spent(demand: Demand, start: int, end: int, setup: int, holding: int) -> int:
    """One order at ``start`` for the periods up to ``end``, left out; none for no demand."""
    wanted = demand[start:end]
    return setup * (sum(wanted) > 0) + holding * sum(rank * each for rank, each in enumerate(wanted))


def _growing(demand: Demand, measure: Callable[[int, int], Fraction]) -> list[int]:
    def last(start: int) -> int:
        end = start + 1
        while end < len(demand) and measure(start, end + 1) <= measure(start, end):
            end += 1
        return end

    return _filled(demand, last)


def _filled(demand: Demand, last: Callable[[int], int]) -> list[int]:
    orders, start = [0] * len(demand), 0
    while start < len(demand):
        if demand[start]:
            end = last(start)
            orders[start] = sum(demand[start:end])
            start = end
        else:
            start += 1
    return orders
