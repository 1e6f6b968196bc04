"""Over-consumption of components attributed: at which poste, in which hour, for which cause.

The rows of a component sum to the quantity variance of its consumption (``consumption.py``): what was spoiled, what
scrapped pieces had mounted at the poste that scrapped them, what a count found missing. A piece under way when a
substitute is mounted counts for what it carries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sim.domain.scenario import Scenario
from sim.events import ComponentSpoiled, CycleEnded, CycleStarted, Fact, StockCounted, SubstituteChosen

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class OveruseRow:
    """``cause``: spoiled, scrapped or missing; ``poste`` empty where nobody knows; ``hour_ms``: start of its hour."""

    component: str
    hour_ms: int
    poste: str
    cause: str
    quantity: int
    cost_uc: int


_Key = tuple[str, int, str, str]
"""Component, hour, poste and cause."""


class _Tally:
    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._products = {code: order.product for code, order in scenario.orders.items()}
        self._mounted: dict[str, str] = {}
        """Component of the nomenclature -> the substitute now in its place."""
        self._carried: dict[tuple[str, str], str] = {}
        """Poste and component of the nomenclature -> what the piece under way carries."""
        self.quantities: Counter[_Key] = Counter()
        self.costs: Counter[_Key] = Counter()

    def hear(self, fact: Fact) -> None:
        if isinstance(fact, ComponentSpoiled):
            self._add(fact.component, fact.at_ms, fact.poste, "spoiled", fact.quantity, self._price(fact.component))
        elif isinstance(fact, StockCounted):
            missing = fact.book - fact.found
            self._add(fact.component, fact.at_ms, "", "missing", missing, self._price(fact.component))
        elif isinstance(fact, SubstituteChosen):
            self._mounted[fact.component] = fact.substitute or fact.component
        elif isinstance(fact, CycleStarted):
            self._take(fact.poste, fact.order)
        elif isinstance(fact, CycleEnded):
            if fact.outcome == "scrap":
                self._scrap(fact)
            if fact.next_order:
                self._take(fact.poste, fact.next_order)

    def _take(self, poste: str, order: str) -> None:
        for need in self._scenario.needs:
            if (need.poste, need.product) == (poste, self._products[order]):
                self._carried[poste, need.component] = self._mounted.get(need.component, need.component)

    def _scrap(self, fact: CycleEnded) -> None:
        for need in self._scenario.needs:
            if (need.poste, need.product) == (fact.poste, self._products[fact.order]):
                item = self._carried.get((fact.poste, need.component), need.component)
                price = self._price(need.component)
                self._add(item, fact.at_ms, fact.poste, "scrapped", need.quantity, price)

    def _add(self, component: str, at_ms: int, poste: str, cause: str, quantity: int, price_uc: int) -> None:
        start = self._scenario.calendar.start_ms_of_day
        hour = (start + at_ms) // _HOUR_MS * _HOUR_MS - start
        key = component, max(hour, 0), poste, cause
        self.quantities[key] += quantity
        self.costs[key] += quantity * price_uc

    def _price(self, component: str) -> int:
        return self._scenario.components[component].price_uc


def overuse(scenario: Scenario, facts: Iterable[Fact]) -> list[OveruseRow]:
    """The dearest first."""
    tally = _Tally(scenario)
    for fact in facts:
        tally.hear(fact)
    rows = [OveruseRow(*key, quantity, tally.costs[key]) for key, quantity in tally.quantities.items() if quantity]
    return sorted(rows, key=lambda row: (-row.cost_uc, row.component, row.hour_ms, row.poste))
