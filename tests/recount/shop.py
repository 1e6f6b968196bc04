"""What each poste and each buffer went through, replayed from the facts alone, instant by instant.

Nothing here is fast or clever: the sheets are those a supervisor could fill in by hand beside the line. Times are
milliseconds, pieces are whole.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

from sim import events as facts_of
from sim.domain.scenario import Buffer, Scenario
from sim.events import Fact


@dataclass(frozen=True)
class Span:
    """The poste was in ``state``, for that ``cause``, from ``start_ms`` to ``end_ms``."""

    start_ms: int
    end_ms: int
    state: str
    cause: str = ""

    @property
    def length_ms(self) -> int:
        return self.end_ms - self.start_ms


@dataclass(frozen=True)
class Mounting:
    """A poste took a piece of ``order`` and ``mounted``: (component of the gamme, component mounted, quantity)."""

    order: str
    mounted: tuple[tuple[str, str, int], ...]


@dataclass
class PosteSheet:
    """Everything counted at one poste."""

    code: str
    spans: list[Span] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    """Ends of cycle by outcome: good, retest, rework, scrap."""
    worked_ms: Counter[str] = field(default_factory=Counter)
    """The same at the reference cycle of each product."""
    out: int = 0
    """Pieces that left the poste for downstream."""
    mountings: list[Mounting] = field(default_factory=list)
    scrapped: list[Mounting] = field(default_factory=list)
    """What was mounted here on the pieces this poste scrapped."""
    pieces: list[str] = field(default_factory=list)
    """Orders of the pieces here, worked on or finished and waiting for room; several for a batch only."""
    opened: list[str] = field(default_factory=list)
    """Ways in from which it takes."""
    refused: bool = False
    """The finished piece goes to the rejects."""
    _state: str = ""
    _cause: str = ""
    _since_ms: int = 0

    def enter(self, at_ms: int, state: str, cause: str = "") -> None:
        if self._state and at_ms > self._since_ms:
            self.spans.append(Span(self._since_ms, at_ms, self._state, self._cause))
        self._state, self._cause, self._since_ms = state, cause, at_ms

    def causes_ms(self) -> dict[str, int]:
        """Time by state and cause, for the spans that have a cause."""
        total: Counter[str] = Counter()
        for span in self.spans:
            if span.cause:
                total[f"{span.state}/{span.cause}"] += span.length_ms
        return dict(total)

    def states_ms(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for span in self.spans:
            total[span.state] += span.length_ms
        return total


@dataclass
class BufferSheet:
    """Orders of the pieces waiting, oldest first, and the time spent at each level (if it lasted at all)."""

    spec: Buffer
    pieces: list[str]
    time_ms: Counter[int] = field(default_factory=Counter)
    at_first: list[str] = field(default_factory=list)
    """The pieces there at the start."""
    _since_ms: int = 0

    def __post_init__(self) -> None:
        self.at_first = list(self.pieces)

    def settle(self, at_ms: int) -> None:
        """Nothing changed in this buffer from the last call up to ``at_ms``."""
        if at_ms > self._since_ms:
            self.time_ms[len(self.pieces)] += at_ms - self._since_ms
        self._since_ms = at_ms

    def take(self, order: str) -> None:
        """The oldest piece of that order leaves; none is there when the facts are incomplete."""
        if order in self.pieces:
            self.pieces.remove(order)


@dataclass
class Delivery:
    """A good piece left the line."""

    at_ms: int
    order: str


class Shop:
    """The whole floor. ``until_ms`` ends the count when the facts do not (a séance looked at in its course)."""

    def __init__(self, facts: list[Fact], scenario: Scenario, until_ms: int | None = None) -> None:
        self.scenario = scenario
        self.postes = {code: PosteSheet(code) for code in scenario.postes}
        self.buffers = {code: BufferSheet(b, self._at_first(b)) for code, b in scenario.buffers.items()}
        self.inlets = {poste: self._ways_in(poste) for poste in scenario.postes}
        self.trunk = self._trunk()
        for code, poste in self.postes.items():
            merges = scenario.postes[code].takes == "any"
            poste.opened = self.inlets[code][:1] if merges else self.inlets[code]
        self.substitutes: dict[str, str] = {}
        self.launched = 0
        self.aside: list[tuple[str, str]] = []
        """Buffer and order of each piece in quarantine."""
        self.discarded: list[tuple[str, str]] = []
        """The same of those scrapped from there."""
        self.deliveries: list[Delivery] = []
        self.elements = {fact.element: fact.place for fact in facts if isinstance(fact, facts_of.ElementMoved)}
        """Elements of work that were moved -> where they are done."""
        for at_ms, instant in groupby(facts, key=lambda fact: fact.at_ms):
            self._live(at_ms, list(instant))
        self.end_ms = _end_of(facts, until_ms)
        for buffer in self.buffers.values():
            buffer.settle(self.end_ms)
        for poste in self.postes.values():
            poste.enter(self.end_ms, "")

    # -- the ways pieces take -----------------------------------------------------------------------------------------

    def _at_first(self, buffer: Buffer) -> list[str]:
        """Pieces of the first order whose product goes that way."""
        orders = [self.scenario.orders[code] for code in self.scenario.sequence]
        fitting = [order.code for order in orders if not buffer.products or order.product in buffer.products]
        return fitting[:1] * buffer.initial

    def _ways_in(self, poste: str) -> list[str]:
        buffers = [b.code for b in self.scenario.buffers.values() if poste in b.downstream]
        return buffers + [source.code for source in self.scenario.sources.values() if poste in source.postes]

    def way_out(self, poste: str, order: str, refused: bool = False) -> str:
        """The buffer a finished piece goes to; empty: it leaves the line."""
        product = self.scenario.orders[order].product
        for buffer in self.scenario.buffers.values():
            goes = not buffer.products or product in buffer.products
            if poste in buffer.upstream and goes and buffer.rejects == refused:
                return buffer.code
        return ""

    def _trunk(self) -> set[str]:
        """Postes, buffers and sources that count the pieces: in an assembly the first way in, from the exits up."""
        leading = {poste for b in self.scenario.buffers.values() if not b.rejects for poste in b.upstream}
        waiting = [poste for poste in self.scenario.postes if poste not in leading]
        trunk = set(waiting)
        while waiting:
            poste = waiting.pop()
            ways = self.inlets[poste] if self.scenario.postes[poste].takes == "any" else self.inlets[poste][:1]
            for way in ways:
                before = self.scenario.buffers[way].upstream if way in self.scenario.buffers else ()
                waiting += [code for code in before if code not in trunk]
                trunk.update((way, *before))
        return trunk

    # -- one instant after another ------------------------------------------------------------------------------------

    def _live(self, at_ms: int, instant: list[Fact]) -> None:
        """Pieces are put down before others are taken up: at one millisecond a piece may do both."""
        for buffer in self.buffers.values():
            buffer.settle(at_ms)
        for fact in instant:
            if isinstance(fact, facts_of.PieceReleased):
                self._send_on(at_ms, fact.poste, fact.order)
            elif isinstance(fact, facts_of.CycleEnded):
                self._end_cycle(fact)
        for fact in instant:
            self._go_on(fact)

    def _go_on(self, fact: Fact) -> None:
        if isinstance(fact, facts_of.PosteEntered):
            self.postes[fact.poste].enter(fact.at_ms, fact.state, fact.cause)
        elif isinstance(fact, facts_of.CycleStarted):
            self.postes[fact.poste].enter(fact.at_ms, "working")
            self._take_piece(fact.at_ms, fact.poste, fact.order)
        elif isinstance(fact, facts_of.CycleEnded):
            self.postes[fact.poste].enter(fact.at_ms, fact.then)
            if fact.next_order:
                self._take_piece(fact.at_ms, fact.poste, fact.next_order)
        elif isinstance(fact, facts_of.PieceSetAside | facts_of.PieceSorted | facts_of.PieceReturned):
            self._quarantine(fact)
        elif isinstance(fact, facts_of.PieceSentToRework):
            self.buffers[fact.rejects].pieces.append(fact.order)
            self._fetch((fact.buffer, fact.order))
        elif isinstance(fact, facts_of.PieceLoaded):
            self._take_piece(fact.at_ms, fact.poste, fact.order)
        elif isinstance(fact, facts_of.InletChosen):
            self.postes[fact.poste].opened = [fact.inlet]
        elif isinstance(fact, facts_of.SubstituteChosen):
            self.substitutes[fact.component] = fact.substitute

    def _quarantine(self, fact: facts_of.PieceSetAside | facts_of.PieceSorted | facts_of.PieceReturned) -> None:
        """Out of the buffer, back in it, or scrapped; one judged good stays aside until there is room."""
        place = fact.buffer, fact.order
        if isinstance(fact, facts_of.PieceSetAside):
            self.buffers[fact.buffer].take(fact.order)
            self.aside.append(place)
        elif isinstance(fact, facts_of.PieceReturned):
            self.buffers[fact.buffer].pieces.append(fact.order)
            self._fetch(place)
        elif fact.outcome == "scrap":
            self.discarded.append(place)
            self._fetch(place)

    def _fetch(self, place: tuple[str, str]) -> None:
        if place in self.aside:
            self.aside.remove(place)

    def _end_cycle(self, fact: facts_of.CycleEnded) -> None:
        poste = self.postes[fact.poste]
        poste.outcomes[fact.outcome] += 1
        product = self.scenario.orders[fact.order].product
        poste.worked_ms[fact.outcome] += self.reference_ms(fact.poste, product) or 0
        if fact.outcome == "scrap":
            poste.scrapped.append(poste.mountings[-1] if poste.mountings else Mounting(fact.order, ()))
            poste.pieces = []
        elif fact.outcome != "retest":
            poste.refused = fact.outcome == "rework"
            if fact.then != "blocked":
                self._send_on(fact.at_ms, fact.poste, fact.order)

    def reference_ms(self, poste: str, product: str = "") -> int | None:
        """Time of gamme, less the elements of work that left for another place, more those that came."""
        spec, elements = self.scenario.postes[poste], self.scenario.elements
        here, reference = spec.work_centre or poste, spec.reference_of(product)
        came = sum(elements[code].ms for code, place in self.elements.items() if place == here)
        gone = sum(elements[code].ms for code in self.elements if elements[code].place == here)
        return None if reference is None else reference + came - gone

    def _send_on(self, at_ms: int, poste: str, order: str) -> None:
        self.postes[poste].out += not self.postes[poste].refused
        if order in self.postes[poste].pieces:
            self.postes[poste].pieces.remove(order)
        way = self.way_out(poste, order, self.postes[poste].refused)
        if way:
            self.buffers[way].pieces.append(order)
        else:
            self.deliveries.append(Delivery(at_ms, order))

    def _take_piece(self, at_ms: int, poste: str, order: str) -> None:
        for way in self.postes[poste].opened:
            if way in self.buffers:
                self.buffers[way].take(order)
            elif way in self.trunk:
                self.launched += 1
        product = self.scenario.orders[order].product
        mounted = tuple(
            (need.component, self.substitutes.get(need.component) or need.component, need.quantity)
            for need in self.scenario.needs
            if (need.poste, need.product) == (poste, product)
        )
        self.postes[poste].mountings.append(Mounting(order, mounted))
        self.postes[poste].pieces.append(order)

    # -- what is asked of it ------------------------------------------------------------------------------------------

    def pieces(self) -> dict[str, int]:
        """The encours is in the buffers and on the postes; at the start the postes are empty."""
        postes = [poste for code, poste in self.postes.items() if code in self.trunk]
        buffers = [buffer for code, buffer in self.buffers.items() if code in self.trunk]
        aside = sum(buffer in self.trunk for buffer, _ in self.aside)
        lost = sum(buffer in self.trunk for buffer, _ in self.discarded)
        return {
            "wip_start": sum(buffer.spec.initial for buffer in buffers),
            "started": self.launched,
            "good": len(self.deliveries),
            "scrapped": sum(poste.outcomes["scrap"] for poste in postes) + lost,
            "reworked": sum(p.outcomes["retest"] + p.outcomes["rework"] for p in self.postes.values()),
            "wip_end": sum(len(b.pieces) for b in buffers) + sum(len(p.pieces) for p in postes) + aside,
        }


def _end_of(facts: list[Fact], until_ms: int | None) -> int:
    """The end of the shift, else the instant asked for, else that of the last fact."""
    for fact in facts:
        if isinstance(fact, facts_of.ShiftEnded):
            return fact.at_ms
    return until_ms if until_ms is not None else facts[-1].at_ms
