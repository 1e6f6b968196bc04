"""Components against the programme: how long each lasts, when it will lack, what to order and by when.

Conventions: the need still to be mounted is spread over the bars of the schedule of the postes that mount it, evenly
along each bar; what is due is at the line side once the handler has brought it; the safety stock is a time of mean
consumption (``rules.cover_alarm_min``); an order is whole lots of the express supply, the only one that the shop may
add to its plan, and serves what would lack.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sim.domain.scenario import Component, Scenario
from sim.planning.finite import Bar
from sim.planning.stock import Shortage, reorder_point, shortage

_HOUR_MS = 3_600_000
_SLICES = 120
"""Parts in which the need of one bar is spread."""

Receipt = tuple[int, int]
"""When it is due at the dock, how many."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of a component now: in stock, still to be mounted, announced."""

    stock: int
    need: int
    receipts: tuple[Receipt, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """``per_hour``: mean need of the time left; ``alone``: without any receipt; ``shortage``: with those announced;
    ``reorder``: stock at which to order, ``safety`` in it; ``lots`` to order, each of the express quantity;
    ``order_by_ms``: the last instant at which that still comes in time; ``cover_ms``: how long the stock alone lasts,
    by the programme up to where it lacks, at the mean pace beyond."""

    component: str
    held: Held
    per_hour: Fraction
    alone: Shortage
    shortage: Shortage
    safety: int
    reorder: int
    lots: int = 0
    order_by_ms: int | None = None
    cover_ms: int = 0


def outlooks(
    scenario: Scenario, bars: Sequence[Bar], held: Mapping[str, Held], now_ms: int, end_ms: int
) -> list[Outlook]:
    """Of the components that something still needs, in the order of the scenario. ``end_ms``: of the shift."""
    hours = Fraction(max(end_ms - now_ms, 1), _HOUR_MS)
    found = []
    for code, component in scenario.components.items():
        own = held[code]
        if own.need:
            needs = _spread(own.need, _uses(scenario, bars, code), now_ms, end_ms)
            found.append(_outlook(scenario, component, own, needs, own.need / hours, now_ms))
    return found


def _uses(scenario: Scenario, bars: Sequence[Bar], component: str) -> list[tuple[Bar, int]]:
    """Bars that mount the component, with how much of it for the whole order."""
    mounted = {
        (scenario.postes[need.poste].work_centre or need.poste, need.product): need.quantity
        for need in scenario.needs
        if need.component == component
    }
    found = []
    for bar in bars:
        order = scenario.orders[bar.job]
        quantity = mounted.get((bar.poste, order.product), 0)
        if quantity:
            found.append((bar, quantity * (order.quantity + order.extra)))
    return found


def _spread(need: int, uses: Sequence[tuple[Bar, int]], now_ms: int, end_ms: int) -> list[tuple[int, int]]:
    """Instants and quantities that sum to ``need``, in proportion to the uses; evenly up to the end without any."""
    spans = [(max(bar.start_ms, now_ms), max(bar.end_ms, now_ms + 1), weight) for bar, weight in uses]
    spans = spans or [(now_ms, end_ms, 1)]
    total = sum(weight for _, _, weight in spans)
    points = sorted(
        (start + (end - start) * rank // _SLICES, Fraction(weight, total * _SLICES))
        for start, end, weight in spans
        for rank in range(_SLICES)
    )
    needs, share, taken = [], Fraction(0), 0
    for at_ms, part in points:
        share += part
        quantity = math.ceil(need * share) - taken
        if quantity:
            needs.append((at_ms, quantity))
            taken += quantity
    return needs


def _outlook(
    scenario: Scenario,
    component: Component,
    held: Held,
    needs: Sequence[tuple[int, int]],
    per_hour: Fraction,
    now_ms: int,
) -> Outlook:
    serve_ms, lead_ms = scenario.rules.serve_ms, component.express_ms + scenario.rules.serve_ms
    receipts = [(due_ms + serve_ms, quantity) for due_ms, quantity in held.receipts]
    alone, lacks = shortage(held.stock, needs), shortage(held.stock, needs, receipts)
    safety = math.ceil(per_hour * Fraction(scenario.rules.cover_alarm_ms, _HOUR_MS))
    reorder = math.ceil(reorder_point(float(per_hour), lead_ms / _HOUR_MS, safety)) if component.express_quantity else 0
    lots, order_by = 0, None
    if lacks.at_ms is not None and component.express_quantity:
        lots = max(1, math.ceil(Fraction(lacks.missing, component.express_quantity)))
        order_by = lacks.at_ms - lead_ms
    cover = round(held.stock / per_hour * _HOUR_MS) if alone.at_ms is None else max(alone.at_ms - now_ms, 0)
    return Outlook(component.code, held, per_hour, alone, lacks, safety, reorder, lots, order_by, cover)


@dataclass(frozen=True, slots=True)
class Serving:
    """A line of the list to serve: ``each`` for one piece, ``total`` for the orders named."""

    place: str
    component: str
    each: tuple[int, int]
    """Least and most, by product."""
    total: int


def serving_list(scenario: Scenario, orders: Mapping[str, int]) -> list[Serving]:
    """What each place mounts for these pieces of each order, in the order of the line, then of the nomenclature."""
    pieces: dict[str, int] = {}
    for code, quantity in orders.items():
        product = scenario.orders[code].product
        pieces[product] = pieces.get(product, 0) + quantity
    found: dict[tuple[str, str], dict[str, int]] = {}
    for need in scenario.needs:
        place = scenario.postes[need.poste].work_centre or need.poste
        if need.product in pieces:
            found.setdefault((place, need.component), {})[need.product] = need.quantity
    line = {poste.work_centre or poste.code: rank for rank, poste in enumerate(scenario.postes.values())}
    return [
        Serving(
            place,
            component,
            (min(each.values()), max(each.values())),
            sum(quantity * pieces[product] for product, quantity in each.items()),
        )
        for (place, component), each in sorted(found.items(), key=lambda item: line[item[0][0]])
    ]
