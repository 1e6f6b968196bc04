"""Materials, labour and money. Quantities are whole units, money whole micro-euros, rounded once at the end."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

from sim import events as facts_of
from sim.events import Fact

from .people import Presence, there
from .shop import Shop

MS_AN_HOUR = 3_600_000


def whole(value: Fraction | int) -> int:
    """The nearest whole number, halves up."""
    return (Fraction(value) + Fraction(1, 2)).__floor__()


def euros(micro_euros: Fraction | int) -> float:
    return whole(micro_euros) / 1_000_000


class Materials:
    """What came in and what went out of the line side, by component."""

    def __init__(self, facts: list[Fact], shop: Shop) -> None:
        self.shop = shop
        self.mounted: Counter[tuple[str, str]] = Counter()
        """(component of the gamme, component mounted) -> quantity, on all the pieces taken."""
        self.kept: Counter[tuple[str, str]] = Counter()
        """The same less what was mounted by the poste that scrapped the piece: the standard."""
        for poste in shop.postes.values():
            for sign, mountings in ((1, poste.mountings), (-1, poste.scrapped)):
                for mounting in mountings:
                    for component, mounted, quantity in mounting.mounted:
                        self.kept[component, mounted] += sign * quantity
                        self.mounted[component, mounted] += quantity if sign == 1 else 0
        self.spoiled: Counter[str] = Counter()
        self.received: Counter[str] = Counter()
        self.express_uc: Counter[str] = Counter()
        self.aside: Counter[str] = Counter()
        """Of the lots that a control set aside: all that has not come back to the shelf."""
        for fact in facts:
            if isinstance(fact, facts_of.ComponentSpoiled):
                self.spoiled[fact.component] += fact.quantity
            elif isinstance(fact, facts_of.StockCounted):
                self.spoiled[fact.component] += fact.book - fact.found
            elif isinstance(fact, facts_of.SupplyReceived):
                self.received[fact.component] += fact.quantity
            elif isinstance(fact, facts_of.ReceiptChecked):
                self.aside[fact.component] += fact.aside
            elif isinstance(fact, facts_of.ReceiptAccepted):
                self.aside[fact.component] -= fact.quantity
            elif isinstance(fact, facts_of.PartSorted):
                self.aside[fact.component] -= fact.outcome == "good"
            elif isinstance(fact, facts_of.SupplyOrdered):
                self.express_uc[fact.component] += fact.cost_uc

    def used(self, component: str) -> int:
        mounted = sum(quantity for (_, what), quantity in self.mounted.items() if what == component)
        return mounted + self.spoiled[component]

    def standard(self, component: str) -> int:
        return sum(quantity for (_, what), quantity in self.kept.items() if what == component)

    def price_gap_uc(self, component: str) -> int:
        """A substitute costs more or less than what it replaces; an express supply has its price."""
        price = self._prices()
        gaps = sum(q * (price[what] - price[of]) for (of, what), q in self.mounted.items() if what == component)
        return gaps + self.express_uc[component]

    def quantity_gap_uc(self, component: str) -> int:
        """Mounted in vain, at the price of the gamme's component, and spoiled."""
        price = self._prices()
        vain = sum((q - self.kept[of, what]) * price[of] for (of, what), q in self.mounted.items() if what == component)
        return vain + self.spoiled[component] * price[component]

    def _prices(self) -> dict[str, int]:
        return {code: spec.price_uc for code, spec in self.shop.scenario.components.items()}

    def value_uc(self) -> int:
        """Everything used, at its price."""
        return sum(self.used(code) * spec.price_uc for code, spec in self.shop.scenario.components.items())

    def stocks(self) -> dict[str, int]:
        """Stock at the start + received − used − what is aside or went back to its supplier."""
        return {
            code: spec.stock + self.received[code] - self.used(code) - self.aside[code]
            for code, spec in self.shop.scenario.components.items()
        }


def rows(materials: Materials, shop: Shop) -> dict[str, Any]:
    """Real against standard for each component of the gammes and each substitute used."""
    named = {need.component for need in shop.scenario.needs}
    table: dict[str, Any] = {}
    for code, spec in shop.scenario.components.items():
        if code in named or materials.used(code):
            table[code] = {
                "unit": spec.unit,
                "real": materials.used(code),
                "standard": materials.standard(code),
                "price_variance_eur": euros(materials.price_gap_uc(code)),
                "quantity_variance_eur": euros(materials.quantity_gap_uc(code)),
            }
    return table


def scrap_uc(shop: Shop) -> int:
    """Material in the pieces scrapped, that of the poste that refused them included."""
    refused = [(mounting.order, poste.code) for poste in shop.postes.values() for mounting in poste.scrapped]
    return sum(carried_uc(shop, *piece) for piece in [*refused, *_placed(shop, shop.discarded)])


def _placed(shop: Shop, pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Order and last poste passed of pieces known by their buffer and order."""
    return [(order, shop.scenario.buffers[buffer].upstream[0]) for buffer, order in pieces]


def encours_uc(shop: Shop) -> int:
    """Material on the line at the start less that at the end: positive when the shift has drained the line."""
    start = end = 0
    for buffer in shop.buffers.values():
        before = buffer.spec.upstream[0]
        start += sum(carried_uc(shop, order, before) for order in buffer.at_first)
        end += sum(carried_uc(shop, order, before) for order in buffer.pieces)
    end += sum(carried_uc(shop, order, poste.code) for poste in shop.postes.values() for order in poste.pieces)
    end += sum(carried_uc(shop, *piece) for piece in _placed(shop, shop.aside))
    return start - end


def carried_uc(shop: Shop, order: str, last: str) -> int:
    """What a piece of ``order`` carries once ``last`` has taken it, at the prices of the nomenclature."""
    scenario, product = shop.scenario, shop.scenario.orders[order].product
    passed, twins = _route_to(shop, last, product), set()
    total = 0
    for need in scenario.needs:
        mounting = (scenario.postes[need.poste].work_centre, need.component)
        if need.product == product and need.poste in passed and mounting not in twins:
            twins.add(mounting)
            total += need.quantity * scenario.components[need.component].price_uc
    return total


def _route_to(shop: Shop, last: str, product: str) -> set[str]:
    """``last`` and every poste before it: all branches of an assembly, the first way in of a merge, but no rework."""
    reached, waiting = {last}, [last]
    while waiting:
        poste = waiting.pop()
        ways = [shop.scenario.buffers[way] for way in shop.inlets[poste] if way in shop.scenario.buffers]
        ways = [way for way in ways if not way.returns and _comes_by(shop, way.code, product, ())]
        for way in ways[:1] if shop.scenario.postes[poste].takes == "any" else ways:
            waiting += [before for before in way.upstream if before not in reached]
            reached.update(way.upstream)
    return reached


def _comes_by(shop: Shop, way: str, product: str, met: tuple[str, ...]) -> bool:
    """A way that no source of the product leads to brings none of it."""
    spec = shop.scenario.buffers.get(way) or shop.scenario.sources[way]
    if way in met or (spec.products and product not in spec.products):
        return False
    before = shop.scenario.buffers[way].upstream if way in shop.scenario.buffers else ()
    inlets = [inlet for poste in before for inlet in shop.inlets[poste]]
    return not before or any(_comes_by(shop, inlet, product, (*met, way)) for inlet in inlets)


def labour_uc(presences: dict[str, Presence], shop: Shop) -> Fraction:
    """Everyone is paid from their coming until they leave, breaks included; the premium of overtime is whole ms."""
    total, overtime = Fraction(0), shop.scenario.calendar.overtime
    for code, presence in presences.items():
        person, present = shop.scenario.people[code], there(presence, shop)
        paid = sum(end - start for start, end in present)
        if person.hours.on_call:
            paid = max(paid, person.hours.min_paid_ms * len(presence.stays))
        if overtime:
            planned = shop.scenario.calendar.length_ms
            late = sum(max(0, end - max(planned, start)) for start, end in present)
            paid += late * overtime.premium_permille // 1000
        total += Fraction(person.hourly_uc * paid, MS_AN_HOUR)
    return total


def calls_uc(facts: list[Fact]) -> int:
    return sum(fact.cost_uc for fact in facts if isinstance(fact, facts_of.TempStaffCalled))


def complaints_uc(facts: list[Fact]) -> int:
    return sum(fact.cost_uc for fact in facts if isinstance(fact, facts_of.ComplaintReceived))


def machine_uc(shop: Shop) -> Fraction:
    """Every poste's equipment is charged as long as the séance lasts, the time it is closed left out."""
    total = 0
    for code, poste in shop.postes.items():
        open_ms = shop.end_ms - sum(span.length_ms for span in poste.spans if span.state == "off")
        total += shop.scenario.postes[code].machine_uc_h * open_ms
    return Fraction(total, MS_AN_HOUR)
