"""Calcul des besoins nets (CBN, MRP) by period and over the levels of the nomenclature.

Conventions: receipts are there at the start of their period; ``projected`` is the stock at its end; the net
requirement is what brings it back to the safety stock; a release is its receipt moved earlier by the delay; scrap is
added to the release, rounded up. Periods are counted from 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Lot:
    """``multiple``: by whole numbers of it, 1 for as much as needed; ``least``: at least that; ``periods``: what the
    next periods need too, this one included."""

    multiple: int = 1
    least: int = 0
    periods: int = 1


@dataclass(frozen=True, slots=True)
class Item:
    """``per_parent``: how many of it each parent takes. ``scrap_percent`` < 100 of what is launched is lost."""

    on_hand: int = 0
    lead: int = 0
    lot: Lot = Lot()
    safety: int = 0
    scrap_percent: Fraction | int = 0
    scheduled: Mapping[int, int] = field(default_factory=dict)
    per_parent: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """One row a line of the usual table, one column a period. ``past_due``: releases whose period is gone."""

    gross: tuple[int, ...]
    scheduled: tuple[int, ...]
    projected_before: tuple[int, ...]
    net: tuple[int, ...]
    receipts: tuple[int, ...]
    projected: tuple[int, ...]
    releases: tuple[int, ...]
    past_due: Mapping[int, int]


def plan(item: Item, gross: Sequence[int]) -> Plan:
    """The table of one item."""
    expected = tuple(item.scheduled.get(period, 0) for period in range(1, len(gross) + 1))
    stock, before, net, receipts, after = item.on_hand, [], [], [], []
    for rank in range(len(gross)):
        before.append(stock + expected[rank] - gross[rank])
        net.append(max(0, item.safety - before[-1]))
        receipts.append(_lot(item, net[-1], gross, expected, rank) if net[-1] else 0)
        stock = before[-1] + receipts[-1]
        after.append(stock)
    releases, past_due = _released(item, receipts)
    return Plan(tuple(gross), expected, tuple(before), tuple(net), tuple(receipts), tuple(after), releases, past_due)


def explode(items: Mapping[str, Item], demand: Mapping[str, Sequence[int]], periods: int) -> dict[str, Plan]:
    """Every item, each after all of its parents. ``demand``: from outside, by item.

    Raises ValueError for an unknown parent, a nomenclature that goes round, or a demand of another length.
    """
    plans: dict[str, Plan] = {}
    left = dict.fromkeys(items)
    while left:
        ready = [code for code in left if items[code].per_parent.keys() <= plans.keys()]
        if not ready:
            raise ValueError(f"nomenclature: {', '.join(left)} can't be reached")
        for code in ready:
            plans[code] = plan(items[code], _gross(code, items[code], demand, plans, periods))
            del left[code]
    return plans


def _gross(
    code: str, item: Item, demand: Mapping[str, Sequence[int]], plans: Mapping[str, Plan], periods: int
) -> list[int]:
    outside = list(demand.get(code, [0] * periods))
    if len(outside) != periods:
        raise ValueError(f"demand of {code}: {len(outside)} periods, expected {periods}")
    for parent, each in item.per_parent.items():
        outside = [wanted + each * launched for wanted, launched in zip(outside, plans[parent].releases, strict=True)]
        outside[0] += each * sum(plans[parent].past_due.values())
    return outside


def _lot(item: Item, net: int, gross: Sequence[int], expected: Sequence[int], rank: int) -> int:
    """What is received in the period of a net requirement."""
    later = slice(rank + 1, rank + item.lot.periods)
    wanted = max(item.lot.least, net + max(0, sum(gross[later]) - sum(expected[later])))
    return -(-wanted // item.lot.multiple) * item.lot.multiple


def _released(item: Item, receipts: Sequence[int]) -> tuple[tuple[int, ...], dict[int, int]]:
    releases, past_due = [0] * len(receipts), {}
    for period, quantity in enumerate(receipts, start=1):
        if quantity:
            launched = -(-quantity * 100 // (100 - Fraction(item.scrap_percent)))
            if period > item.lead:
                releases[period - item.lead - 1] = launched
            else:
                past_due[period - item.lead] = launched
    return tuple(releases), past_due
