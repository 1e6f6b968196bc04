"""Stocks: how much to order, when, how much to keep in case, for how long it lasts, and what a shop calls A, B or C.

Quantities and rates share one unit of time; money is in one unit.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class EconomicOrder:
    quantity: float
    orders: float
    """A year."""
    ordering_cost: float
    holding_cost: float

    @property
    def total_cost(self) -> float:
        """Without the price of the goods."""
        return self.ordering_cost + self.holding_cost


def economic_order(annual_demand: float, order_cost: float, holding_cost: float) -> EconomicOrder:
    """Harris-Wilson: √(2·D·S/H), ``holding_cost`` a unit a year. Raises ValueError below or at 0."""
    if min(annual_demand, order_cost, holding_cost) <= 0:
        raise ValueError("demand, cost of an order and of holding: expected more than 0")
    quantity = math.sqrt(2 * annual_demand * order_cost / holding_cost)
    orders = annual_demand / quantity
    return EconomicOrder(quantity, orders, orders * order_cost, quantity / 2 * holding_cost)


def service_factor(service: float) -> float:
    """Quantile of the normal law, unrounded (1.6449 for 0.95). Raises ValueError outside ]0, 1[."""
    if not 0 < service < 1:
        raise ValueError(f"service {service}: expected between 0 and 1")
    return NormalDist().inv_cdf(service)


def deviation_over_lead(mean_demand: float, sd_demand: float, lead: float, sd_lead: float = 0) -> float:
    """Standard deviation of what is asked over a delay: √(L·σd² + d²·σL²), demand and delay independent."""
    return math.sqrt(lead * sd_demand**2 + mean_demand**2 * sd_lead**2)


def safety_stock(service: float, deviation: float) -> float:
    """``deviation`` of the demand over the delay; share ``service`` of the cycles without shortage."""
    return service_factor(service) * deviation


def reorder_point(mean_demand: float, lead: float, safety: float = 0) -> float:
    """Stock at which to order: what the delay consumes and the safety."""
    return mean_demand * lead + safety


def rotation(consumed_value: Fraction | int, mean_stock_value: Fraction | int) -> Fraction:
    """Times a period the stock is renewed. Raises ZeroDivisionError for no stock."""
    return Fraction(consumed_value) / Fraction(mean_stock_value)


def cover_days(rotations: Fraction | int, days: int = 360) -> Fraction:
    """Days of consumption in stock; the commercial year counts 360. Raises ZeroDivisionError for no rotation."""
    return Fraction(days) / Fraction(rotations)


def kanban_cards(demand: Fraction | int, lead: Fraction | int, safety: Fraction | int, container: int) -> int:
    """D·L·(1 + a)/C, rounded up; demand a unit of time, delay in it, ``safety`` a share, pieces a container.

    Fractions keep it exact: 8.25 makes 9, 9 stays 9. Raises ValueError for a container of 0.
    """
    if container <= 0:
        raise ValueError(f"container of {container}: expected 1 or more")
    return math.ceil(Fraction(demand) * Fraction(lead) * (1 + Fraction(safety)) / container)


def abc_classes(
    values: Mapping[str, int],
    a_share: Fraction | float = Fraction(80, 100),
    b_share: Fraction | float = Fraction(95, 100),
) -> dict[str, str]:
    """By falling value, A as long as the cumulated share is at most ``a_share``, then B, then C.

    Equals stay in the order given; without any value everything is C.
    """
    total, cumulated, found = sum(values.values()), 0, {}
    for code in sorted(values, key=lambda each: -values[each]):
        cumulated += values[code]
        share = Fraction(cumulated, total) if total else Fraction(1)
        found[code] = "A" if share <= a_share else "B" if share <= b_share else "C"
    return found


@dataclass(frozen=True, slots=True)
class Shortage:
    """``at_ms`` None: the stock lasts. ``missing``: at the end, if nothing more comes."""

    at_ms: int | None
    missing: int


def shortage(stock: int, needs: Sequence[tuple[int, int]], receipts: Sequence[tuple[int, int]] = ()) -> Shortage:
    """``needs`` and ``receipts`` are (instant, quantity); at one instant what comes in serves first.

    ``at_ms`` is the first need that can't be served whole.
    """
    moves = sorted([(at, 0, quantity) for at, quantity in receipts] + [(at, 1, -quantity) for at, quantity in needs])
    at_ms = None
    for instant, _, quantity in moves:
        stock += quantity
        if stock < 0 and at_ms is None:
            at_ms = instant
    return Shortage(at_ms, max(0, -stock))
