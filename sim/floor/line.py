"""The line: everything on the floor, wired together, and the settling of each instant."""

from __future__ import annotations

from collections.abc import Callable

from sim.domain.scenario import Scenario
from sim.events import DefectEscaped, Fact, OrderCompleted, OrderMoved, ShiftEnded
from sim.floor.agenda import Agenda
from sim.floor.alarms import Alarms
from sim.floor.network import Network
from sim.floor.piece import Piece
from sim.floor.portrait import Portrait
from sim.floor.poste import Poste
from sim.floor.preparation import TOOLING, handlers_trade
from sim.floor.presence import Presence
from sim.floor.programme import Entry, Programme
from sim.floor.readiness import Readiness
from sim.floor.repair import Maintenance
from sim.floor.rotation import Rotations
from sim.floor.shift import Shift
from sim.floor.source import Source
from sim.floor.staffing import Staffing
from sim.floor.stocks import Stocks
from sim.floor.stride import stride_of
from sim.floor.upkeep import upkeep_of
from sim.floor.watch import Watch
from sim.floor.wiring import Wiring
from sim.hazards import Hazard, hazards_of


class Line:
    """``record`` receives the facts in order. ``start`` begins the shift; ``advance`` lets time pass."""

    def __init__(
        self, scenario: Scenario, seed: int, record: Callable[[Fact], None], horizon_ms: int | None = None
    ) -> None:
        self.scenario = scenario
        self.seed = seed
        self.record = record
        self.agenda = Agenda(self._settle)
        self.touched: list[int] = []
        """Ranks of the postes that may move at this instant."""
        self.on_break = False
        """In a break of the line, or closed."""
        self.closed = False
        self.running = False
        self.moved: dict[str, str] = {}
        """Elements of work that were moved -> where they are done."""
        self._portrait = Portrait()
        self.on_escaped: list[Callable[[str], None]] = []
        """Told the order of each piece that leaves with a defect."""
        self.shift = Shift(self, horizon_ms)
        self.programme = Programme(scenario.orders, scenario.sequence, self._order_moved)
        self.products = {order.code: order.product for order in scenario.orders.values()}
        self.postes = {spec.code: Poste(spec, rank, self, seed) for rank, spec in enumerate(scenario.postes.values())}
        self._ranked = list(self.postes.values())
        wiring = Wiring(self)
        self.buffers, self.sources, self.loops = wiring.buffers, wiring.sources, wiring.loops
        for poste in self.postes.values():
            poste.tooled = self.products[scenario.sequence[0]]
        self.alarms = Alarms(self)
        self.maintenance = Maintenance(self)
        self.networks = {code: Network(self) for code in scenario.networks}
        self.stocks = Stocks(self)
        self.stocks.errands.learn(TOOLING, handlers_trade(self))
        self.staffing = Staffing(self)
        self.presence = Presence(self)
        self.watch = Watch(self)
        self.hazards: dict[str, Hazard] = hazards_of(self)
        self.upkeep = upkeep_of(self)
        self.readiness = Readiness(self)
        self.rotations = Rotations(self)

    @property
    def now_ms(self) -> int:
        return self.agenda.now_ms

    def product_of(self, order: str) -> str:
        return self.products[order]

    # -- time ---------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Instant 0: everything on the floor takes its first standing."""
        self.running = True
        self.shift.start()
        self.presence.start()
        self.rotations.start()
        self.stocks.start()
        for source in self.sources.values():
            source.start()
        for poste in self.postes.values():
            poste.ageing.resume()
            if poste.process:
                poste.process.start()
        for hazard in self.hazards.values():
            if not self.readiness.spared(hazard.spec.code):
                hazard.plan()
        for upkeep in self.upkeep.values():
            upkeep.plan()
        self.watch.start()
        for poste in self.postes.values():
            poste.stride = stride_of(poste, self)
        self.touch_all()
        self._settle()

    def close(self) -> None:
        """The end of the calendar: nothing happens after."""
        self.running = False
        self.record(ShiftEnded(self.now_ms))

    # -- settling -----------------------------------------------------------------------------------------------------

    def touch_all(self) -> None:
        for poste in self.postes.values():
            poste.touch()

    def touch_launchers(self) -> None:
        for poste in self.postes.values():
            if any(isinstance(inlet, Entry | Source) for inlet in poste.hands.intake.inlets):
                poste.touch()

    def settle(self) -> None:
        """After a decision has been applied between two instants; before the shift starts nothing moves."""
        self.write_anew()
        if self.running:
            self._settle()

    def _settle(self) -> None:
        """Let the touched postes move, downstream first, until nothing moves; then each tells its instant."""
        touched, ranked, dispatch = self.touched, self._ranked, self.staffing.dispatch
        moved: list[int] = []
        while touched or dispatch():
            rank = touched[0] if len(touched) == 1 else max(touched)
            touched.remove(rank)
            poste = ranked[rank]
            poste.touched = False
            moved.append(rank)
            if not (poste.stride and poste.stride.settle()):
                poste.settle()
        if len(moved) > 1:
            moved.sort()
        for rank in moved:
            poste = ranked[rank]
            if not (poste.stride and poste.stride.tell()):
                poste.tell()

    def deliver(self, piece: Piece, poste: str) -> None:
        """A piece held for good leaves the line by ``poste``."""
        self.unbind(piece)
        order = piece.order
        for flaw in piece.flaws:
            self.record(DefectEscaped(self.now_ms, poste, order, piece.number, flaw))
            for listener in self.on_escaped:
                listener(order)
        if self.programme.deliver(order, self.now_ms):
            self.record(OrderCompleted(self.now_ms, order))
            self.alarms.clear("order_late", order)
            self.alarms.clear("order_cancelled", order)

    def _order_moved(self, order: str) -> None:
        self.record(OrderMoved(self.now_ms, order, self.programme.sequence.index(order)))

    def unbind(self, piece: Piece) -> None:
        """The piece is no more: the kanban cards it bears come back."""
        for code in piece.cards:
            self.loops[code].unbind(piece)

    def rank_of_buffer(self, code: str) -> int:
        return list(self.scenario.buffers).index(code)

    def text(self) -> str:
        """The canonical state of the whole floor, for its digest: one line a part, in the scenario's order."""
        places = [poste.snapshot() for poste in self._ranked]
        places += [buffer.snapshot() for buffer in self.buffers.values()]
        return f"{self.now_ms} {self.on_break}\n{self._portrait.of(places, self._rest())}"

    def write_anew(self) -> None:
        """Nothing of the text is taken over from the last time."""
        self._portrait = Portrait()
        self.staffing.stale = True
        for poste in self._ranked:
            poste.strayed = True

    def _rest(self) -> list[object]:
        """Integers, codes and tuples of them."""
        parts: list[object] = [
            self.programme.snapshot(),
            self.staffing.snapshot(),
            self.maintenance.snapshot(),
            self.stocks.snapshot(),
            self.alarms.snapshot(),
            self.shift.snapshot(),
            (*self.presence.snapshot(), *self.rotations.snapshot()),
        ]
        parts += [hazard.snapshot() for hazard in self.hazards.values()]
        parts += [source.snapshot() for source in self.sources.values()]
        parts += [loop.free for loop in self.loops.values()]
        parts += [network.snapshot() for network in self.networks.values()]
        parts += [upkeep.snapshot() for upkeep in self.upkeep.values()]
        parts += self.readiness.snapshot()
        return parts
