"""The line: everything on the floor, wired together, and the settling of each instant."""

from __future__ import annotations

from collections.abc import Callable

from sim.domain.scenario import Scenario
from sim.domain.source import Source as SourceSpec
from sim.events import DefectEscaped, Fact, OrderCompleted, ShiftEnded
from sim.floor.agenda import Agenda, Phase, Ticket
from sim.floor.alarms import Alarms
from sim.floor.buffer import Buffer
from sim.floor.network import Network
from sim.floor.piece import Piece
from sim.floor.portrait import Portrait
from sim.floor.poste import Poste, Standing
from sim.floor.programme import Launcher, Programme
from sim.floor.repair import Maintenance
from sim.floor.source import Source
from sim.floor.staffing import Staffing
from sim.floor.stocks import Stocks
from sim.floor.upkeep import upkeep_of
from sim.floor.watch import Watch
from sim.hazards import Hazard, hazards_of

_CALENDAR_RANK = 1_000_000


class Line:
    """``record`` receives the facts in order. ``start`` begins the shift; ``advance`` lets time pass."""

    def __init__(self, scenario: Scenario, seed: int, record: Callable[[Fact], None]) -> None:
        self.scenario = scenario
        self.seed = seed
        self.record = record
        self.agenda = Agenda(self._settle)
        self.touched: list[Poste] = []
        self.on_break = False
        self.running = False
        self._portrait = Portrait()
        self._pending: list[Ticket] = []
        opening = {scenario.sequence[0]: sum(b.initial for b in scenario.buffers.values())}
        self.programme = Programme(scenario.orders, scenario.sequence, opening)
        self._products = {order.code: order.product for order in scenario.orders.values()}
        self.postes = {spec.code: Poste(spec, rank, self, seed) for rank, spec in enumerate(scenario.postes.values())}
        self.buffers = _buffers(scenario)
        self.sources: dict[str, Source] = {}
        self._connect()
        self.alarms = Alarms(self)
        self.maintenance = Maintenance(self)
        self.networks = {code: Network(self) for code in scenario.networks}
        self.stocks = Stocks(self)
        self.staffing = Staffing(self)
        self.watch = Watch(self)
        self.hazards: dict[str, Hazard] = hazards_of(self)
        self.upkeep = upkeep_of(self)

    def _connect(self) -> None:
        for buffer in self.buffers.values():
            for code in buffer.spec.upstream:
                buffer.upstream.append(self.postes[code])
                self.postes[code].outlet = buffer
            for code in buffer.spec.downstream:
                buffer.downstream.append(self.postes[code])
                self.postes[code].inlets.append(buffer)
        launchers: dict[str, Launcher] = {}
        for spec in self.scenario.sources.values():
            self._feed(spec, launchers)
        first = self._products[self.scenario.sequence[0]]
        for poste in self.postes.values():
            poste.tooled = first

    def _feed(self, spec: SourceSpec, launchers: dict[str, Launcher]) -> None:
        """``launchers`` by the buffer they send pieces to: saturated twins that feed one buffer share theirs."""
        inlet: Source | Launcher
        if spec.interarrival:
            inlet = self.sources[spec.code] = Source(spec, spec.interarrival, len(self.sources), self)
            inlet.postes = [self.postes[code] for code in spec.postes]
        else:
            outlet = self.postes[spec.postes[0]].outlet
            towards = outlet.spec.code if outlet else ""
            inlet = launchers.get(towards) or Launcher(self.programme)
            launchers[towards] = inlet
        for code in spec.postes:
            self.postes[code].inlets.append(inlet)

    @property
    def now_ms(self) -> int:
        return self.agenda.now_ms

    def product_of(self, order: str) -> str:
        return self._products[order]

    # -- time ---------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Instant 0: everything on the floor takes its first standing."""
        self.running = True
        for number, pause in enumerate(self.scenario.calendar.breaks):
            self._plan(pause.at_ms, number, lambda: self._pause(True))
            self._plan(pause.end_ms, number, lambda: self._pause(False))
        self.stocks.start()
        for source in self.sources.values():
            source.start()
        for poste in self.postes.values():
            poste.ageing.resume()
            if poste.process:
                poste.process.start()
        for hazard in self.hazards.values():
            hazard.plan()
        for upkeep in self.upkeep.values():
            upkeep.plan()
        self.watch.start()
        self.touch_all()
        self._settle()

    def _plan(self, at_ms: int, number: int, action: Callable[[], None]) -> None:
        self._pending.append(self.agenda.after(at_ms, Phase.PEOPLE, _CALENDAR_RANK + number, action))

    def _pause(self, begins: bool) -> None:
        self.on_break = begins
        self.touch_all()

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
            if not isinstance(poste.inlets[0], Buffer):
                poste.touch()

    def settle(self) -> None:
        """After a decision has been applied between two instants; before the shift starts nothing moves."""
        if self.running:
            self._settle()

    def _settle(self) -> None:
        """Let the touched postes move, downstream first, until nothing moves; then each tells its instant."""
        touched = self.touched
        told: dict[int, tuple[Poste, Standing]] = {}
        while touched or self.staffing.dispatch():
            poste = touched.pop() if len(touched) == 1 else self._furthest()
            poste.touched = False
            if poste.rank not in told:
                told[poste.rank] = (poste, (poste.state, poste.cause))
            poste.settle()
        for rank in sorted(told) if len(told) > 1 else told:
            poste, standing = told[rank]
            poste.tell(standing)

    def _furthest(self) -> Poste:
        """The touched poste furthest downstream, touched no more."""
        poste = max(self.touched, key=_rank)
        self.touched.remove(poste)
        return poste

    def deliver(self, piece: Piece, poste: str) -> None:
        """A piece held for good leaves the line by ``poste``."""
        order = piece.order
        for flaw in piece.flaws:
            self.record(DefectEscaped(self.now_ms, poste, order, piece.number, flaw))
        if self.programme.deliver(order, self.now_ms):
            self.record(OrderCompleted(self.now_ms, order))
            self.alarms.clear("order_late", order)

    def text(self) -> str:
        """The snapshot, written."""
        return self._portrait.of(self.snapshot())

    def snapshot(self) -> tuple[object, ...]:
        """Canonical state, part by part: integers and codes only, in the scenario's order."""
        return (
            self.now_ms,
            self.on_break,
            *(poste.snapshot() for poste in self.postes.values()),
            *(buffer.snapshot() for buffer in self.buffers.values()),
            self.programme.snapshot(),
            self.staffing.snapshot(),
            self.maintenance.snapshot(),
            self.stocks.snapshot(),
            self.alarms.snapshot(),
            *(hazard.snapshot() for hazard in self.hazards.values()),
            tuple((ticket.due_ms, ticket.order) for ticket in self._pending if ticket.live),
            *(source.snapshot() for source in self.sources.values()),
            *(network.snapshot() for network in self.networks.values()),
            *(upkeep.snapshot() for upkeep in self.upkeep.values()),
        )


def _buffers(scenario: Scenario) -> dict[str, Buffer]:
    """Initial pieces are numbered from the last buffer up: those nearest the exit were launched first."""
    number, filled = 1, {}
    for spec in reversed(list(scenario.buffers.values())):
        filled[spec.code] = Buffer(spec, scenario.sequence[0], number)
        number += spec.initial
    return {code: filled[code] for code in scenario.buffers}


def _rank(poste: Poste) -> int:
    return poste.rank
