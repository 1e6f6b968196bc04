"""Charge and capacité by period: the orders due in each part of the shift, against what the postes can give in it.

Convention: loading at infinite capacity. An order is work of the period in which it is due, whenever it will be made,
its changeover with it; the TRS expected is that of the whole shift. So the periods add up to the shift, and a poste
overloaded in one of them alone has to begin early: it is overloaded for good only where the total up to there is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from sim.domain.scenario import Scenario
from sim.planning.workload import CentreLoad, Span, opening_ms, stops_ms

_T = TypeVar("_T")


def periods(scenario: Scenario, added_ms: int = 0) -> tuple[Span, ...]:
    """Parts of the shift between the dates due of its programme; the last one ends with the shift and ``added_ms`` of
    overtime."""
    end_ms = scenario.calendar.length_ms
    dues = {scenario.orders[code].due_ms for code in scenario.sequence}
    inner = sorted(due_ms for due_ms in dues if 0 < due_ms < end_ms)
    return tuple(pairwise((0, *inner, end_ms + added_ms)))


def in_period(scenario: Scenario, rows: Sequence[CentreLoad], span: Span) -> list[CentreLoad]:
    """The part that a period has of each row of the shift; those without work in it left out. What is due before the
    shift is work of its beginning, what is due after it of its end. ``span`` may join several periods."""
    parts = [_part(scenario, row, span) for row in rows]
    return [row for row in parts if row.orders]


def _part(scenario: Scenario, row: CentreLoad, span: Span) -> CentreLoad:
    due = [_due_ms(scenario, code) for code in row.orders]

    def kept(values: Sequence[_T]) -> tuple[_T, ...]:
        return tuple(value for value, due_ms in zip(values, due, strict=True) if span[0] < due_ms <= span[1])

    stops = sum(stops_ms(scenario, scenario.postes[poste], span) for poste in row.postes)
    return replace(
        row,
        orders=kept(row.orders),
        work=kept(row.work),
        ordered=kept(row.ordered),
        begun=kept(row.begun),
        changes_ms=kept(row.changes_ms),
        capacity=replace(row.capacity, opening_ms=opening_ms(scenario, span), stops_ms=stops),
    )


def _due_ms(scenario: Scenario, order: str) -> int:
    return min(max(1, scenario.orders[order].due_ms), scenario.calendar.length_ms)
