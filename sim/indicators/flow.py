"""Flow: pieces taken, passed on and lost by each poste, and the time buffers spend at each level."""

from __future__ import annotations

from sim.domain.scenario import Scenario
from sim.events import CycleEnded, CycleStarted, PieceReleased, PieceReturned, PieceSetAside
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
    """What went through one poste, by order."""

    __slots__ = ("delivered", "inlets", "outlet", "released", "scrapped", "taken")

    def __init__(self, inlets: list[Level], outlet: Level | None) -> None:
        self.inlets = inlets
        self.outlet = outlet
        self.taken: dict[str, int] = {}
        self.scrapped: dict[str, int] = {}
        self.delivered: dict[str, int] = {}
        """Good pieces that left the line here."""
        self.released = 0

    @property
    def pieces_taken(self) -> int:
        return sum(self.taken.values())

    @property
    def pieces_scrapped(self) -> int:
        return sum(self.scrapped.values())


class Flow:
    def __init__(self, scenario: Scenario, orders: Orders, quarantine: Quarantine) -> None:
        self._scenario = scenario
        self._orders = orders
        self.quarantine = quarantine
        self.levels = {buffer.code: Level(buffer.capacity, buffer.initial) for buffer in scenario.buffers.values()}
        self.passages = {poste: self._passage(poste) for poste in scenario.postes}
        self._trunk = _trunk(scenario)
        self._reworked = 0

    def _passage(self, poste: str) -> Passage:
        buffers = self._scenario.buffers.values()
        inlets = [self.levels[buffer.code] for buffer in buffers if poste in buffer.downstream]
        outlets = [self.levels[buffer.code] for buffer in buffers if poste in buffer.upstream]
        return Passage(inlets, outlets[0] if outlets else None)

    def listeners(self) -> Listeners:
        return {
            CycleStarted: self._started,
            CycleEnded: self._ended,
            PieceReleased: self._released,
            PieceSetAside: self._left,
            PieceReturned: self._back,
        }

    def _started(self, fact: CycleStarted) -> None:
        at_ms, poste, order = fact
        self._take(self.passages[poste], at_ms, order)

    def _ended(self, fact: CycleEnded) -> None:
        at_ms, poste, order, outcome, then, next_order = fact
        passage = self.passages[poste]
        if outcome == "good":
            if then != "blocked":
                self._pass_on(passage, at_ms, order)
        elif outcome == "scrap":
            passage.scrapped[order] = passage.scrapped.get(order, 0) + 1
        else:
            self._reworked += 1
        if next_order:
            self._take(passage, at_ms, next_order)

    def _released(self, fact: PieceReleased) -> None:
        at_ms, poste, order = fact
        self._pass_on(self.passages[poste], at_ms, order)

    def _left(self, fact: PieceSetAside) -> None:
        self.levels[fact.buffer].move(fact.at_ms, -1)

    def _back(self, fact: PieceReturned) -> None:
        self.levels[fact.buffer].move(fact.at_ms, 1)

    def _take(self, passage: Passage, at_ms: int, order: str) -> None:
        for inlet in passage.inlets:
            inlet.move(at_ms, -1)
        taken = passage.taken
        taken[order] = taken.get(order, 0) + 1

    def _pass_on(self, passage: Passage, at_ms: int, order: str) -> None:
        passage.released += 1
        if passage.outlet:
            passage.outlet.move(at_ms, 1)
        else:
            passage.delivered[order] = passage.delivered.get(order, 0) + 1
            self._orders.deliver(order, at_ms)

    def on_poste(self, poste: str) -> int:
        """Pieces taken that have neither gone on nor been lost: one at most on a sound journal."""
        passage = self.passages[poste]
        return passage.pieces_taken - passage.released - passage.pieces_scrapped

    def pieces(self) -> Pieces:
        """The balance of pieces. Where routes join, only the first one brings pieces, the others parts."""
        postes = [poste for poste in self.passages if poste in self._trunk]
        buffers = [code for code in self.levels if code in self._trunk]
        first = [self.passages[poste] for poste in postes if not self.passages[poste].inlets]
        last = [self.passages[poste] for poste in postes if not self.passages[poste].outlet]
        return Pieces(
            wip_start=sum(self._scenario.buffers[code].initial for code in buffers),
            started=sum(passage.pieces_taken for passage in first),
            good=sum(passage.released for passage in last),
            scrapped=sum(self.passages[poste].pieces_scrapped for poste in postes) + self._discarded(buffers),
            reworked=self._reworked,
            wip_end=sum(self.levels[code].level + self.quarantine.aside(code) for code in buffers)
            + sum(self.on_poste(poste) for poste in postes),
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


def _trunk(scenario: Scenario) -> frozenset[str]:
    """Postes and buffers of the main route: from the exits up, by the first buffer of each poste."""
    buffers = scenario.buffers.values()
    inside = {poste for buffer in buffers for poste in buffer.upstream}
    front = [poste for poste in scenario.postes if poste not in inside]
    trunk: set[str] = set()
    while front:
        poste = front.pop()
        if poste in trunk:
            continue
        trunk.add(poste)
        inlet = next((buffer for buffer in buffers if poste in buffer.downstream), None)
        if inlet:
            trunk.add(inlet.code)
            front += inlet.upstream
    return frozenset(trunk)
