"""Flow: pieces taken, passed on and lost by each poste, and the time buffers spend at each level."""

from __future__ import annotations

from collections import Counter

from sim.domain.scenario import Scenario
from sim.events import (
    CycleEnded,
    CycleStarted,
    InletChosen,
    PieceLoaded,
    PieceReleased,
    PieceReturned,
    PieceSentToRework,
    PieceSetAside,
)
from sim.indicators.fold import Listeners
from sim.indicators.orders import Orders
from sim.indicators.quarantine import Quarantine
from sim.indicators.rows import BufferRow, Pieces, ratio


class Level:
    """Pieces in a buffer, and the time spent at each number of them."""

    __slots__ = ("level", "since_ms", "spent")

    def __init__(self, capacity: int, initial: int) -> None:
        self.level = initial
        self.since_ms = 0
        self.spent = [0] * (capacity + 1)

    def move(self, at_ms: int, step: int) -> None:
        """Levels that last no time leave no trace: within an instant facts come poste by poste."""
        if at_ms != self.since_ms:
            self.spent[self.level] += at_ms - self.since_ms
            self.since_ms = at_ms
        self.level += step

    def spent_by(self, now_ms: int) -> list[int]:
        spent = list(self.spent)
        if now_ms > self.since_ms:
            spent[self.level] += now_ms - self.since_ms
        return spent


class Passage:
    """What went through one poste, by order. ``inlets``: the level of each way in, None for a source."""

    __slots__ = (
        "again",
        "back",
        "delivered",
        "inlets",
        "opened",
        "refused",
        "released",
        "returning",
        "scrapped",
        "sent_back",
        "started",
        "taken",
    )

    def __init__(self, inlets: dict[str, Level | None], *, merges: bool) -> None:
        self.inlets = inlets
        self.opened = list(inlets)[:1] if merges else list(inlets)
        """Those it takes from."""
        self.taken: dict[str, int] = {}
        self.scrapped: dict[str, int] = {}
        self.delivered: dict[str, int] = {}
        """Good pieces that left the line here."""
        self.released = 0
        self.sent_back = 0
        """Those of them that went to the rejects."""
        self.started = 0
        """Pieces taken from a source."""
        self.refused = False
        """The piece held goes to the rejects."""
        self.returning = self.back = False
        """The piece under way comes back from rework."""
        self.again: Counter[str] = Counter()
        """Cycles on such pieces, by outcome."""

    @property
    def pieces_taken(self) -> int:
        return sum(self.taken.values())

    @property
    def pieces_scrapped(self) -> int:
        return sum(self.scrapped.values())

    def draw_from(self, inlet: str, *, back: bool) -> None:
        """It takes from ``inlet`` only from now on."""
        self.opened = [inlet]
        self.returning = back

    def take(self, at_ms: int, order: str) -> None:
        self.back = self.returning
        for code in self.opened:
            level = self.inlets[code]
            if level:
                level.move(at_ms, -1)
        self.started += self.inlets[self.opened[0]] is None
        self.taken[order] = self.taken.get(order, 0) + 1


class Flow:
    def __init__(self, scenario: Scenario, orders: Orders, quarantine: Quarantine) -> None:
        self._scenario = scenario
        self._orders = orders
        self.quarantine = quarantine
        self._route = scenario.route()
        self._products = {code: order.product for code, order in scenario.orders.items()}
        self.levels = {buffer.code: Level(buffer.capacity, buffer.initial) for buffer in scenario.buffers.values()}
        self.passages = {poste: self._passage(poste) for poste in scenario.postes}
        self._reworked = 0

    def _passage(self, poste: str) -> Passage:
        inlets = {code: self.levels.get(code) for code in self._route.inlets[poste]}
        passage = Passage(inlets, merges=self._scenario.postes[poste].takes == "any")
        first = self._scenario.buffers.get(passage.opened[0])
        passage.returning = first is not None and first.returns
        return passage

    def listeners(self) -> Listeners:
        return {
            InletChosen: self._chosen,
            CycleStarted: self._started,
            PieceLoaded: self._loaded,
            CycleEnded: self._ended,
            PieceReleased: self._released,
            PieceSetAside: self._set_aside,
            PieceReturned: self._came_back,
            PieceSentToRework: self._sent_to_rework,
        }

    def _chosen(self, fact: InletChosen) -> None:
        buffer = self._scenario.buffers.get(fact.inlet)
        self.passages[fact.poste].draw_from(fact.inlet, back=buffer is not None and buffer.returns)

    def _started(self, fact: CycleStarted) -> None:
        at_ms, poste, order = fact
        self.passages[poste].take(at_ms, order)

    def _loaded(self, fact: PieceLoaded) -> None:
        at_ms, poste, order = fact
        self.passages[poste].take(at_ms, order)

    def _ended(self, fact: CycleEnded) -> None:
        at_ms, poste, order, outcome, then, next_order = fact
        passage = self.passages[poste]
        if passage.back:
            passage.again[outcome] += 1
        if outcome == "scrap":
            passage.scrapped[order] = passage.scrapped.get(order, 0) + 1
        elif outcome != "retest":
            passage.refused = outcome == "rework"
            if then != "blocked":
                self._pass_on(poste, at_ms, order)
        if outcome in ("retest", "rework"):
            self._reworked += 1
        if next_order:
            passage.take(at_ms, next_order)

    def _released(self, fact: PieceReleased) -> None:
        at_ms, poste, order = fact
        self._pass_on(poste, at_ms, order)

    def _set_aside(self, fact: PieceSetAside) -> None:
        self.levels[fact.buffer].move(fact.at_ms, -1)

    def _came_back(self, fact: PieceReturned) -> None:
        self.levels[fact.buffer].move(fact.at_ms, 1)

    def _sent_to_rework(self, fact: PieceSentToRework) -> None:
        self.levels[fact.rejects].move(fact.at_ms, 1)

    def _pass_on(self, poste: str, at_ms: int, order: str) -> None:
        passage = self.passages[poste]
        passage.released += 1
        passage.sent_back += passage.refused
        outlet = self._outlet(poste, order, passage.refused)
        if outlet:
            outlet.move(at_ms, 1)
        else:
            passage.delivered[order] = passage.delivered.get(order, 0) + 1
            self._orders.deliver(order, at_ms)

    def _outlet(self, poste: str, order: str, refused: bool) -> Level | None:
        route = self._route
        buffer = route.rejects[poste] if refused else route.outlet(poste, self._products[order])
        return self.levels[buffer.code] if buffer else None

    def on_poste(self, poste: str) -> int:
        """Pieces taken that have neither gone on nor been lost: one at most on a sound journal, but for a
        batch."""
        passage = self.passages[poste]
        return passage.pieces_taken - passage.released - passage.pieces_scrapped

    def pieces(self) -> Pieces:
        """The balance of pieces. Where branches join, only the first one brings pieces, the others parts."""
        route = self._route
        trunk = [poste for poste in self.passages if route.branch_of(poste) == 0]
        buffers = [code for code in self.levels if route.branches[code] == 0]
        waiting = sum(self.levels[code].level + self.quarantine.aside(code) for code in buffers)
        return Pieces(
            wip_start=sum(self._scenario.buffers[code].initial for code in buffers),
            started=sum(self.passages[poste].started for poste in trunk),
            good=sum(sum(self.passages[poste].delivered.values()) for poste in route.exits()),
            scrapped=sum(self.passages[poste].pieces_scrapped for poste in trunk) + self._discarded(buffers),
            reworked=self._reworked,
            wip_end=waiting + sum(self.on_poste(poste) for poste in trunk),
        )

    def _discarded(self, buffers: list[str]) -> int:
        """Pieces scrapped from quarantine."""
        return sum(count for (buffer, _), count in self.quarantine.scrapped.items() if buffer in buffers)

    def buffers(self, now_ms: int) -> list[BufferRow]:
        return [buffer_row(code, level.level, level.spent_by(now_ms)) for code, level in self.levels.items()]


def buffer_row(code: str, level: int, spent: list[int]) -> BufferRow:
    """``spent``: time in ms at each number of pieces, from none to the capacity; ``level`` is the present one."""
    total = sum(spent)
    shares = tuple(ms / total for ms in spent) if total else tuple(float(at == level) for at in range(len(spent)))
    held = [at for at, ms in enumerate(spent) if ms] or [level]
    mean = ratio(sum(at * ms for at, ms in enumerate(spent)), total)
    return BufferRow(code, len(spent) - 1, level, mean, max(held), shares)
