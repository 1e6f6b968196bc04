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
    """Ends of cycle by outcome: good, retest, scrap."""
    out: int = 0
    """Pieces that left the poste for downstream."""
    mountings: list[Mounting] = field(default_factory=list)
    scrapped: list[Mounting] = field(default_factory=list)
    """What was mounted here on the pieces this poste scrapped."""
    piece: str = ""
    """Order of the piece here, worked on or finished and waiting for room."""
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
    _since_ms: int = 0

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
        first = scenario.sequence[0]
        self.buffers = {code: BufferSheet(b, [first] * b.initial) for code, b in scenario.buffers.items()}
        self.inlet = {poste: b.code for b in scenario.buffers.values() for poste in b.downstream}
        self.outlet = {poste: b.code for b in scenario.buffers.values() for poste in b.upstream}
        self.substitutes: dict[str, str] = {}
        self.launched = 0
        self.aside: list[tuple[str, str]] = []
        """Buffer and order of each piece in quarantine."""
        self.discarded: list[tuple[str, str]] = []
        """The same of those scrapped from there."""
        self.deliveries: list[Delivery] = []
        for at_ms, instant in groupby(facts, key=lambda fact: fact.at_ms):
            self._live(at_ms, list(instant))
        self.end_ms = _end_of(facts, until_ms)
        for buffer in self.buffers.values():
            buffer.settle(self.end_ms)
        for poste in self.postes.values():
            poste.enter(self.end_ms, "")

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
        if fact.outcome == "scrap":
            poste.scrapped.append(poste.mountings[-1] if poste.mountings else Mounting(fact.order, ()))
            poste.piece = ""
        elif fact.outcome == "good" and fact.then != "blocked":
            self._send_on(fact.at_ms, fact.poste, fact.order)

    def _send_on(self, at_ms: int, poste: str, order: str) -> None:
        self.postes[poste].out += 1
        self.postes[poste].piece = ""
        if poste in self.outlet:
            self.buffers[self.outlet[poste]].pieces.append(order)
        else:
            self.deliveries.append(Delivery(at_ms, order))

    def _take_piece(self, at_ms: int, poste: str, order: str) -> None:
        if poste in self.inlet:
            self.buffers[self.inlet[poste]].take(order)
        else:
            self.launched += 1
        product = self.scenario.orders[order].product
        mounted = tuple(
            (need.component, self.substitutes.get(need.component) or need.component, need.quantity)
            for need in self.scenario.needs
            if (need.poste, need.product) == (poste, product)
        )
        self.postes[poste].mountings.append(Mounting(order, mounted))
        self.postes[poste].piece = order

    # -- what is asked of it ------------------------------------------------------------------------------------------

    def pieces(self) -> dict[str, int]:
        """The encours is in the buffers and on the postes; at the start the postes are empty."""
        waiting = sum(len(buffer.pieces) for buffer in self.buffers.values()) + len(self.aside)
        return {
            "wip_start": sum(b.initial for b in self.scenario.buffers.values()),
            "started": self.launched,
            "good": len(self.deliveries),
            "scrapped": sum(p.outcomes["scrap"] for p in self.postes.values()) + len(self.discarded),
            "reworked": sum(p.outcomes["retest"] for p in self.postes.values()),
            "wip_end": waiting + sum(bool(poste.piece) for poste in self.postes.values()),
        }


def _end_of(facts: list[Fact], until_ms: int | None) -> int:
    """The end of the shift, else the instant asked for, else that of the last fact."""
    for fact in facts:
        if isinstance(fact, facts_of.ShiftEnded):
            return fact.at_ms
    return until_ms if until_ms is not None else facts[-1].at_ms
