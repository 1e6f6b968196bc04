"""Supplies: what was to come to the line side, when it was last said to, and when it came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.events import SupplyDelayed, SupplyOrdered, SupplyReceived
from sim.indicators.fold import Listeners
from sim.indicators.rows import SupplyRow


@dataclass(slots=True)
class Delivery:
    component: str
    supply: str
    quantity: int
    due_ms: int
    received_ms: int | None = None


class Supplies:
    """The planned ones first, then the express ones in the order they were asked for."""

    def __init__(self, scenario: Scenario) -> None:
        self._deliveries = [
            Delivery(supply.component, supply.kind, supply.quantity, supply.due_ms) for supply in scenario.supplies
        ]

    def listeners(self) -> Listeners:
        return {SupplyOrdered: self._ordered, SupplyDelayed: self._delayed, SupplyReceived: self._received}

    def _ordered(self, fact: SupplyOrdered) -> None:
        self._deliveries.append(Delivery(fact.component, "express", fact.quantity, fact.due_ms))

    def _delayed(self, fact: SupplyDelayed) -> None:
        """All that the supplier should have brought to the dock before that date slips to it."""
        for delivery in self._awaited(fact.component, "planned"):
            if fact.at_ms < delivery.due_ms < fact.due_ms:
                delivery.due_ms = fact.due_ms

    def _received(self, fact: SupplyReceived) -> None:
        """The dock is served in the order of arrival."""
        first = min(self._awaited(fact.component, fact.supply), key=lambda delivery: delivery.due_ms)
        first.received_ms = fact.at_ms

    def _awaited(self, component: str, supply: str) -> Iterator[Delivery]:
        for delivery in self._deliveries:
            if (delivery.component, delivery.supply, delivery.received_ms) == (component, supply, None):
                yield delivery

    def rows(self) -> list[SupplyRow]:
        return [
            SupplyRow(delivery.component, delivery.supply, delivery.quantity, delivery.due_ms, delivery.received_ms)
            for delivery in self._deliveries
        ]
