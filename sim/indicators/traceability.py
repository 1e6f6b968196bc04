"""Traceability both ways: which pieces carry a lot of a component, which lots are in the pieces of an order.

Lots are taken first in, first out: lot 0 is the stock at the start, the next ones the supplies as received. Pieces are
told by their order and their rank at the poste that mounted the lot.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator

from sim.domain.scenario import Scenario
from sim.events import (
    ComponentSpoiled,
    CycleEnded,
    CycleStarted,
    Fact,
    PartSorted,
    PieceLoaded,
    ReceiptAccepted,
    ReceiptChecked,
    StockCounted,
    SubstituteChosen,
    SupplyReceived,
)
from sim.indicators.rows import LotUse


def trace(facts: Iterable[Fact], scenario: Scenario) -> list[LotUse]:
    """Each stretch of pieces of one order that one lot went into at one poste, in the order of time."""
    tracing = _Tracing(scenario)
    for fact in facts:
        tracing.hear(fact)
    return list(tracing.uses.values())


class _Lots:
    """The lots of one component still on the shelf."""

    def __init__(self, component: str, stock: int) -> None:
        self._component = component
        self._received = 0
        self._shelf: deque[list[int]] = deque([[0, stock]])

    def receive(self, quantity: int) -> None:
        self._received += 1
        self._shelf.append([self._received, quantity])

    def set_aside(self, number: int, quantity: int) -> None:
        """A control takes so much of a lot off the shelf."""
        for lot in self._shelf:
            if lot[0] == number:
                lot[1] -= quantity

    def bring_back(self, number: int, quantity: int) -> None:
        """What was aside is used last."""
        if self._shelf[-1][0] == number:
            self._shelf[-1][1] += quantity
        else:
            self._shelf.append([number, quantity])

    def take(self, quantity: int) -> Iterator[tuple[str, int]]:
        """Lot and quantity of each part taken; what is given back goes to the lot under way."""
        while quantity:
            lot = self._shelf[0]
            taken = quantity if len(self._shelf) == 1 else min(quantity, lot[1])
            lot[1] -= taken
            quantity -= taken
            if taken:
                yield f"{self._component}/{lot[0]}", taken
            if not lot[1] and len(self._shelf) > 1:
                self._shelf.popleft()


class _Tracing:
    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._lots = {code: _Lots(code, component.stock) for code, component in scenario.components.items()}
        self._mounted: dict[str, str] = {}
        """Component of the nomenclature -> its substitute."""
        self._ranks: Counter[tuple[str, str]] = Counter()
        """Pieces taken, by poste and order."""
        self.uses: dict[tuple[str, str, str], LotUse] = {}

    def hear(self, fact: Fact) -> None:
        if isinstance(fact, CycleStarted | PieceLoaded):
            self._take(fact.at_ms, fact.poste, fact.order)
        elif isinstance(fact, CycleEnded) and fact.next_order:
            self._take(fact.at_ms, fact.poste, fact.next_order)
        elif isinstance(fact, ComponentSpoiled):
            self._lose(fact.component, fact.quantity)
        elif isinstance(fact, StockCounted):
            self._lose(fact.component, fact.book - fact.found)
        elif isinstance(fact, SupplyReceived):
            self._lots[fact.component].receive(fact.quantity)
        elif isinstance(fact, ReceiptChecked):
            self._lots[fact.component].set_aside(fact.lot, fact.aside)
        elif isinstance(fact, PartSorted) and fact.outcome == "good":
            self._lots[fact.component].bring_back(fact.lot, 1)
        elif isinstance(fact, ReceiptAccepted):
            self._lots[fact.component].bring_back(fact.lot, fact.quantity)
        elif isinstance(fact, SubstituteChosen):
            self._mounted[fact.component] = fact.substitute or fact.component

    def _lose(self, component: str, quantity: int) -> None:
        """Taken from the shelf, and in no piece."""
        for _ in self._lots[component].take(quantity):
            pass

    def _take(self, at_ms: int, poste: str, order: str) -> None:
        self._ranks[poste, order] += 1
        rank = self._ranks[poste, order]
        product = self._scenario.orders[order].product
        for need in self._scenario.needs:
            if (need.poste, need.product) == (poste, product):
                component = self._mounted.get(need.component, need.component)
                for lot, quantity in self._lots[component].take(need.quantity):
                    self._note(LotUse(lot, component, poste, order, rank, rank, quantity, at_ms, at_ms))

    def _note(self, use: LotUse) -> None:
        key = use.lot, use.poste, use.order
        known = self.uses.get(key)
        if known:
            use = use._replace(first=known.first, quantity=known.quantity + use.quantity, from_ms=known.from_ms)
        self.uses[key] = use
