"""Components at the line side: consumption by nomenclature, over-consumption, supplies and who brings them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sim.domain.scenario import Spoilage
from sim.events import ComponentSpoiled, StockCounted, SubstituteChosen, SupplyDelayed, SupplyOrdered, SupplyReceived
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.errands import Errands
from sim.floor.mounting import Needs
from sim.floor.piece import Piece
from sim.floor.receipts import Receipts

if TYPE_CHECKING:
    from sim.floor.line import Line


@dataclass(slots=True)
class Delivery:
    """A supply on its way or waiting at the dock."""

    component: str
    quantity: int
    due_ms: int
    supply: str
    rank: int
    ticket: Ticket | None = None


class Stocks:
    def __init__(self, line: Line) -> None:
        self._line = line
        scenario = line.scenario
        self.quantities = {code: component.stock for code, component in scenario.components.items()}
        self.substituted: dict[str, str] = {}
        self.incoming: list[Delivery] = []
        self._dock: deque[Delivery] = deque()
        self._serving: Ticket | None = None
        self._supplies = 0
        self.on_received: list[Callable[[Delivery], None]] = []
        self.on_counted: list[Callable[[str], None]] = []
        self._unseen: dict[str, int] = {}
        """Missing from the shelf and still in the book."""
        self._counts: dict[str, Ticket] = {}
        self._needs: dict[tuple[str, str], list[tuple[str, int]]] = {}
        for need in scenario.needs:
            self._needs.setdefault((need.poste, need.product), []).append((need.component, need.quantity))
        self.needs = Needs(line)
        self.errands = Errands(line, self)
        self.receipts = Receipts(line, self, self.errands)
        for supply in scenario.supplies:
            self._announce(supply.component, supply.quantity, supply.due_ms, supply.kind)
        self._logistics = next((p.code for p in scenario.positions.values() if p.logistics), "")

    # -- consumption --------------------------------------------------------------------------------------------------

    def serves(self, poste: str) -> bool:
        """Whether ``poste`` mounts components of some product."""
        return any(served == poste for served, _ in self._needs)

    def missing(self, poste: str, product: str) -> str:
        """The first component lacking for one cycle, empty when all are there."""
        quantities, substituted = self.quantities, self.substituted
        for component, quantity in self._needs.get((poste, product), ()):
            mounted = substituted.get(component, component) if substituted else component
            if quantities[mounted] < quantity:
                return mounted
        return ""

    def consume(self, poste: str, piece: Piece) -> int:
        """Take the components of one piece; the time that mounting substitutes adds, in ms."""
        product, extra_ms = self._line.products[piece.order], 0
        self.needs.took(poste, piece.order, product)
        quantities, substituted, bad = self.quantities, self.substituted, self.receipts.bad
        for component, quantity in self._needs.get((poste, product), ()):
            mounted = substituted.get(component, component) if substituted else component
            if bad and mounted in bad:
                self.receipts.mount(poste, mounted, quantity, piece)
            quantities[mounted] -= quantity
            if mounted != component:
                extra_ms += self._line.scenario.components[component].substitute_extra_ms
        return extra_ms

    def spoil(self, poste: str, spoil: Spoilage) -> None:
        self.waste(poste, spoil.component, spoil.quantity)

    def waste(self, poste: str, component: str, wanted: int) -> int:
        """Use ``wanted`` beyond the nomenclature (negative: spare it), as far as the stock goes; what was used."""
        mounted = self.substituted.get(component, component)
        quantity = min(wanted, self.quantities[mounted])
        if quantity:
            self.receipts.take(mounted, quantity)
            self.throw(poste, mounted, quantity)
        return quantity

    def throw(self, poste: str, component: str, quantity: int) -> None:
        self.quantities[component] -= quantity
        self._line.record(ComponentSpoiled(self._line.now_ms, poste, component, quantity))

    def substitute(self, component: str, use: bool) -> None:
        substitute = self._line.scenario.components[component].substitute if use else ""
        if substitute:
            self.substituted[component] = substitute
        else:
            del self.substituted[component]
        self._line.record(SubstituteChosen(self._line.now_ms, component, substitute))
        self._line.touch_all()

    # -- the shelf and the book ---------------------------------------------------------------------------------------

    def book(self, component: str) -> int:
        """What the shop believes it has."""
        return self.quantities[component] + self._unseen.get(component, 0)

    def lose(self, component: str, missing: int) -> None:
        """So many go missing, which nobody sees."""
        gone = min(missing, self.quantities[component])
        self.receipts.take(component, gone)
        self.quantities[component] -= gone
        self._unseen[component] = self._unseen.get(component, 0) + gone

    def counting(self, component: str) -> bool:
        ticket = self._counts.get(component)
        return ticket is not None and ticket.live

    def count(self, component: str) -> None:
        """Somebody counts the shelf: the book is put right when it is done."""
        rank = ranks.COUNT + list(self.quantities).index(component)
        delay_ms = max(1, self._line.scenario.rules.count_ms)
        self._counts[component] = self._line.agenda.after(
            delay_ms, Phase.MATERIAL, rank, lambda: self._counted(component)
        )

    def _counted(self, component: str) -> None:
        book = self.book(component)
        self._unseen.pop(component, None)
        self._line.record(StockCounted(self._line.now_ms, component, book, self.quantities[component]))
        for listener in self.on_counted:
            listener(component)

    # -- supplies -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The planned supplies are on their way."""
        for delivery in self.incoming:
            if delivery.ticket is None:
                self._schedule(delivery)

    def _announce(self, component: str, quantity: int, due_ms: int, supply: str) -> Delivery:
        delivery = Delivery(component, quantity, due_ms, supply, self._supplies)
        self._supplies += 1
        self.incoming.append(delivery)
        return delivery

    def _schedule(self, delivery: Delivery) -> None:
        delay = max(1, delivery.due_ms - self._line.now_ms)
        delivery.ticket = self._line.agenda.after(delay, Phase.MATERIAL, delivery.rank, lambda: self._arrive(delivery))

    def order_express(self, component: str) -> None:
        spec = self._line.scenario.components[component]
        due = self._line.now_ms + spec.express_ms
        self._line.record(SupplyOrdered(self._line.now_ms, component, spec.express_quantity, due, spec.express_uc))
        self._schedule(self._announce(component, spec.express_quantity, due, "express"))

    def delay(self, component: str, until_ms: int) -> bool:
        """The supplier puts off the planned supply of ``component`` still to come; False when there is none."""
        delayed = False
        for delivery in self.incoming:
            awaited = delivery.supply == "planned" and delivery not in self._dock
            if delivery.component == component and awaited and delivery.due_ms < until_ms:
                assert delivery.ticket is not None
                delivery.ticket.live = False
                delivery.due_ms = max(until_ms, self._line.now_ms + 1)
                self._schedule(delivery)
                self._line.record(SupplyDelayed(self._line.now_ms, component, delivery.due_ms))
                delayed = True
        return delayed

    def _arrive(self, delivery: Delivery) -> None:
        if delivery.supply == "overnight":
            self._receive(delivery)
        else:
            self._dock.append(delivery)
            self.poke()

    def poke(self) -> None:
        """The handler serves the dock while at the logistics position; elsewhere the supplies wait."""
        serve_ms = self._line.scenario.rules.serve_ms
        if self._serving and not self.handler_ready():
            self._serving.live = False
            self._serving = None
        if self._dock and not self._serving and not self.errands.busy and self.handler_ready():
            if serve_ms and self._logistics:
                self._serving = self._line.agenda.after(serve_ms, Phase.MATERIAL, ranks.DOCK, self._served)
            else:
                self._served()
        self.errands.poke()

    @property
    def serving(self) -> bool:
        """The handler is bringing a delivery."""
        return self._serving is not None

    def handler_ready(self) -> bool:
        if self._line.closed:
            return False
        if not self._logistics:
            return True
        holder = self._line.staffing.holders[self._logistics]
        return bool(holder) and self._line.staffing.people[holder].at_work(self._line.now_ms)

    def _served(self) -> None:
        self._serving = None
        self._receive(self._dock.popleft())
        self.poke()

    def _receive(self, delivery: Delivery) -> None:
        self.incoming.remove(delivery)
        self.quantities[delivery.component] += delivery.quantity
        self._line.record(SupplyReceived(self._line.now_ms, delivery.component, delivery.quantity, delivery.supply))
        self.receipts.received(delivery.component)
        self._line.alarms.clear("supply_late", delivery.component)
        for listener in self.on_received:
            listener(delivery)
        self._line.touch_all()

    def snapshot(self) -> tuple[object, ...]:
        return (
            tuple(self.quantities.values()),
            tuple(sorted(self.substituted.items())),
            tuple([(d.component, d.quantity, d.due_ms, d.supply) for d in self.incoming]),
            len(self._dock),
            self._serving and self._serving.due_ms,
            tuple(sorted(self._unseen.items())),
            tuple([(code, ticket.due_ms) for code, ticket in sorted(self._counts.items()) if ticket.live]),
            self.receipts.snapshot(),
        )
