"""Consumption of components: real against standard, the gap split into price and quantity.

Components are consumed as a poste takes a piece. Their standard is the nomenclature of the pieces taken and
not scrapped, so that the encours and the piece under way make no gap: what remains is scrap and over-consumption.
While a substitute is mounted, the standard follows it, at the price of the component it replaces.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sim.domain.scenario import Scenario
from sim.events import ComponentSpoiled, CycleEnded, PieceReleased, StockCounted, SubstituteChosen, SupplyOrdered
from sim.indicators.flow import Flow
from sim.indicators.fold import Listeners
from sim.indicators.rows import ConsumptionRow


class Mounting:
    """What was mounted in place of one component of the nomenclature: itself, or a substitute."""

    __slots__ = ("component", "held", "item", "mounted", "shared", "standard")

    def __init__(self, component: str) -> None:
        self.component = component
        self.item = component
        """What is mounted at present."""
        self.mounted: Counter[str] = Counter()
        self.standard: Counter[str] = Counter()
        self.held: dict[str, str] = {}
        """Poste -> what is mounted on the piece under way there, when that is not ``item``."""
        self.shared = (0, 0)
        """Needs (of pieces taken, of those not scrapped) already booked."""

    def book(self, taken: int, sound: int) -> None:
        """Book what the needs have grown by on what is mounted at present."""
        self.mounted[self.item] += taken - self.shared[0]
        self.standard[self.item] += sound - self.shared[1]
        self.shared = (taken, sound)

    def lose(self, poste: str, quantity: int) -> None:
        """The piece under way at ``poste`` is scrapped: its standard falls on what it carries, not on today's item."""
        carried = self.held.get(poste, self.item)
        self.standard[self.item] += quantity
        self.standard[carried] -= quantity


class Consumption:
    def __init__(self, scenario: Scenario, flow: Flow) -> None:
        self._scenario = scenario
        self._route = scenario.route()
        self._flow = flow
        self._products = {code: order.product for code, order in scenario.orders.items()}
        self._mountings = {need.component: Mounting(need.component) for need in scenario.needs}
        self._spoiled: Counter[str] = Counter()
        self._express_uc: Counter[str] = Counter()
        self._carried_uc: dict[tuple[str, str], int] = {}

    def listeners(self) -> Listeners:
        return {
            ComponentSpoiled: self._wasted,
            StockCounted: self._counted,
            SubstituteChosen: self._replaced,
            SupplyOrdered: self._ordered,
            CycleEnded: self._ended,
            PieceReleased: self._released,
        }

    def _wasted(self, fact: ComponentSpoiled) -> None:
        self._spoiled[fact.component] += fact.quantity

    def _counted(self, fact: StockCounted) -> None:
        """What a count finds missing was used, nobody knows where."""
        self._spoiled[fact.component] += fact.book - fact.found

    def _replaced(self, fact: SubstituteChosen) -> None:
        self._book()
        mounting = self._mountings[fact.component]
        for need in self._scenario.needs:
            if need.component == fact.component and self._flow.on_poste(need.poste):
                mounting.held.setdefault(need.poste, mounting.item)
        mounting.item = fact.substitute or fact.component

    def _ended(self, fact: CycleEnded) -> None:
        if fact.outcome == "retest":
            return
        for mounting in self._mountings.values():
            if fact.poste in mounting.held:
                self._settle(mounting, fact)

    def _released(self, fact: PieceReleased) -> None:
        for mounting in self._mountings.values():
            mounting.held.pop(fact.poste, None)

    def _settle(self, mounting: Mounting, fact: CycleEnded) -> None:
        """The piece that carried the former item is done with, for good or for scrap."""
        if fact.outcome == "scrap":
            self._book()
            product = self._products[fact.order]
            for need in self._scenario.needs:
                if (need.poste, need.product, need.component) == (fact.poste, product, mounting.component):
                    mounting.lose(fact.poste, need.quantity)
        del mounting.held[fact.poste]

    def _ordered(self, fact: SupplyOrdered) -> None:
        self._express_uc[fact.component] += fact.cost_uc

    def _book(self) -> None:
        """Bring the mountings up to date: the flow counts pieces, a change of item needs them by item."""
        taken: Counter[str] = Counter()
        sound: Counter[str] = Counter()
        pieces, lost = self._pieces()
        for need in self._scenario.needs:
            at = need.poste, need.product
            taken[need.component] += pieces[at] * need.quantity
            sound[need.component] += (pieces[at] - lost[at]) * need.quantity
        for component, mounting in self._mountings.items():
            mounting.book(taken[component], sound[component])

    def _pieces(self) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
        """Pieces taken and pieces scrapped by (poste, product)."""
        taken: Counter[tuple[str, str]] = Counter()
        scrapped: Counter[tuple[str, str]] = Counter()
        for poste, passage in self._flow.passages.items():
            for order, count in passage.taken.items():
                taken[poste, self._products[order]] += count
            for order, count in passage.scrapped.items():
                scrapped[poste, self._products[order]] += count
        return taken, scrapped

    def used(self) -> Counter[str]:
        """Quantity of each component that left its stock, over-consumption included."""
        self._book()
        used = Counter(self._spoiled)
        for mounting in self._mountings.values():
            used.update(mounting.mounted)
        return used

    def material_uc(self) -> int:
        return sum(count * self._price(code) for code, count in self.used().items())

    def scrap_uc(self) -> int:
        """Material in the scrapped pieces."""
        return self.scrapped_uc().total()

    def scrapped_uc(self) -> Counter[str]:
        """The same by order: the nomenclature of all postes passed; from quarantine, up to the poste before their
        buffer."""
        found: Counter[str] = Counter()
        for poste, passage in self._flow.passages.items():
            for order, count in passage.scrapped.items():
                found[order] += count * self._piece_uc(poste, self._products[order])
        for (buffer, order), count in self._flow.quarantine.scrapped.items():
            before = self._scenario.buffers[buffer].upstream[0]
            found[order] += count * self._piece_uc(before, self._products[order])
        return found

    def delivered_uc(self) -> Counter[str]:
        """Nomenclature of the good pieces out of the line, by order."""
        found: Counter[str] = Counter()
        for poste, passage in self._flow.passages.items():
            for order, count in passage.delivered.items():
                found[order] += count * self._piece_uc(poste, self._products[order])
        return found

    def nomenclature_uc(self, product: str) -> int:
        """Material in a finished piece of ``product``."""
        return max(self._piece_uc(poste, product) for poste in self._route.exits())

    def price_uc(self) -> int:
        """What substitutes cost above the components they replace."""
        self._book()
        return sum(
            count * (self._price(code) - self._price(mounting.component))
            for mounting in self._mountings.values()
            for code, count in mounting.mounted.items()
        )

    def encours_growth_uc(self) -> int:
        """Material in the pieces on the line now, less that in those there at the start, at nomenclature prices."""
        taken, _ = self._pieces()
        mounted = sum(count * self._own_uc(poste, product) for (poste, product), count in taken.items())
        return mounted - self.delivered_uc().total() - self.scrap_uc()

    def _own_uc(self, poste: str, product: str) -> int:
        """Material mounted on a piece of ``product`` at ``poste``."""
        return sum(
            need.quantity * self._price(need.component)
            for need in self._scenario.needs
            if need.poste == poste and need.product == product
        )

    def _piece_uc(self, poste: str, product: str) -> int:
        """Material in a piece of ``product`` at ``poste``; twin postes upstream mount the same."""
        known = self._carried_uc.get((poste, product))
        if known is None:
            known = sum(self._own_uc(passed, product) for passed in self._route.before(poste, product))
            self._carried_uc[poste, product] = known
        return known

    def express_uc(self) -> int:
        return self._express_uc.total()

    def _price(self, component: str) -> int:
        return self._scenario.components[component].price_uc

    def rows(self) -> Iterator[ConsumptionRow]:
        """Components of the nomenclature and whatever else was used or paid for, in the scenario's order."""
        used = self.used()
        for code, component in self._scenario.components.items():
            if code not in self._mountings and not used[code] and not self._express_uc[code]:
                continue
            price = self._express_uc[code]
            quantity = self._spoiled[code] * component.price_uc
            for mounting in self._mountings.values():
                expected_uc = self._price(mounting.component)
                price += mounting.mounted[code] * (component.price_uc - expected_uc)
                quantity += (mounting.mounted[code] - mounting.standard[code]) * expected_uc
            standard = sum(mounting.standard[code] for mounting in self._mountings.values())
            yield ConsumptionRow(code, component.unit, used[code], standard, price, quantity)
