"""Sources: how many pieces came, how long they waited before their first poste, and in all until they left."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sim.domain.scenario import Scenario
from sim.domain.source import Source
from sim.events import CycleEnded, CycleStarted, InletChosen, PieceArrived, PieceLoaded, PieceReleased
from sim.indicators.fold import Listeners
from sim.indicators.rows import SourceRow


class Totals(NamedTuple):
    """Counts of pieces, and times in ms summed over pieces, from instant 0 on. The difference of two is a window's."""

    arrivals: int
    lost: int
    served: int
    waited_ms: int
    queued_ms: int
    """Sum over the pieces of the time each has spent in the queue so far."""
    left: int
    passed_ms: int
    present_ms: int
    """Sum over the pieces of the time each has spent between its arrival and its departure so far."""

    def since(self, before: Totals) -> Totals:
        return Totals(*(after - known for after, known in zip(self, before, strict=True)))

    def row(self, code: str, span_ms: int) -> SourceRow:
        return SourceRow(
            code,
            self.arrivals,
            self.lost,
            self.waited_ms / self.served if self.served else None,
            self.queued_ms / span_ms if span_ms else None,
            self.passed_ms / self.left if self.left else None,
            self.present_ms / span_ms if span_ms else None,
        )


class Count:
    """Pieces of one source. ``waiting``: instants at which those in the queue arrived."""

    def __init__(self) -> None:
        self.waiting: deque[int] = deque()
        self.arrivals = self.lost = self.served = self.waited_ms = self.left = self.passed_ms = 0
        self._queue, self._system = Area(), Area()

    def arrive(self, at_ms: int, queued: bool) -> None:
        self.arrivals += 1
        if queued:
            self.waiting.append(at_ms)
            self._queue.move(at_ms, 1)
            self._system.move(at_ms, 1)
        else:
            self.lost += 1

    def serve(self, at_ms: int) -> int:
        """The oldest leaves the queue; when it arrived."""
        arrived_ms = self.waiting.popleft()
        self.served += 1
        self.waited_ms += at_ms - arrived_ms
        self._queue.move(at_ms, -1)
        return arrived_ms

    def leave(self, at_ms: int, arrived_ms: int) -> None:
        self.left += 1
        self.passed_ms += at_ms - arrived_ms
        self._system.move(at_ms, -1)

    def totals(self, now_ms: int) -> Totals:
        return Totals(
            self.arrivals,
            self.lost,
            self.served,
            self.waited_ms,
            self._queue.until(now_ms),
            self.left,
            self.passed_ms,
            self._system.until(now_ms),
        )


class Area:
    """A number of pieces over time, summed."""

    __slots__ = ("_number", "_since_ms", "_total")

    def __init__(self) -> None:
        self._number = self._since_ms = self._total = 0

    def move(self, at_ms: int, step: int) -> None:
        self._total += self._number * (at_ms - self._since_ms)
        self._since_ms = at_ms
        self._number += step

    def until(self, now_ms: int) -> int:
        return self._total + self._number * (now_ms - self._since_ms)


class Piece(NamedTuple):
    source: Count
    arrived_ms: int


Slot = list[Piece | None]
"""Where one piece is; None for one that no source brought."""


class Lane:
    """The pieces between postes, oldest first. Within an instant a taking may be told before the arrival that made it
    possible: the taker is then owed that piece."""

    def __init__(self, initial: int) -> None:
        self._pieces: deque[Piece | None] = deque([None] * initial)
        self._owed: deque[Slot] = deque()

    def take(self) -> Slot:
        if self._pieces:
            return [self._pieces.popleft()]
        self._owed.append([None])
        return self._owed[-1]

    def put(self, piece: Piece | None) -> None:
        if self._owed:
            self._owed.popleft()[0] = piece
        else:
            self._pieces.append(piece)


class Sources:
    """Follows each piece from its source to where it leaves the line, is scrapped, or is mounted on another. Deaf when
    all sources are saturated."""

    def __init__(self, scenario: Scenario) -> None:
        timed = [source for source in scenario.sources.values() if source.interarrival is not None]
        self._timed = {source.code: Count() for source in timed}
        self._route = scenario.route()
        self._products = {code: order.product for code, order in scenario.orders.items()}
        self._lanes = {buffer.code: Lane(buffer.initial) for buffer in scenario.buffers.values()}
        self._opened = {
            poste: inlets[:1] if scenario.postes[poste].takes == "any" else inlets
            for poste, inlets in self._route.inlets.items()
        }
        self._here: dict[str, deque[Slot]] = {poste: deque() for poste in scenario.postes}
        self._refused: dict[str, bool] = dict.fromkeys(scenario.postes, False)

    def listeners(self) -> Listeners:
        if not self._timed:
            return {}
        return {
            PieceArrived: self._arrived,
            InletChosen: self._chosen,
            CycleStarted: self._started,
            PieceLoaded: self._loaded,
            CycleEnded: self._ended,
            PieceReleased: self._released,
        }

    def totals(self, now_ms: int) -> Mapping[str, Totals]:
        """Of each source with arrivals of its own."""
        return {code: count.totals(now_ms) for code, count in self._timed.items()}

    def _arrived(self, fact: PieceArrived) -> None:
        self._timed[fact.source].arrive(fact.at_ms, fact.outcome == "queued")

    def _chosen(self, fact: InletChosen) -> None:
        self._opened[fact.poste] = [fact.inlet]

    def _started(self, fact: CycleStarted) -> None:
        self._take(fact.at_ms, fact.poste)

    def _loaded(self, fact: PieceLoaded) -> None:
        self._take(fact.at_ms, fact.poste)

    def _ended(self, fact: CycleEnded) -> None:
        at_ms, poste, order, outcome, then, next_order = fact
        if outcome == "scrap":
            _leave(at_ms, self._let_go(poste))
        elif outcome != "retest":
            self._refused[poste] = outcome == "rework"
            if then != "blocked":
                self._pass_on(at_ms, poste, order)
        if next_order:
            self._take(at_ms, poste)

    def _released(self, fact: PieceReleased) -> None:
        self._pass_on(fact.at_ms, fact.poste, fact.order)

    def _take(self, at_ms: int, poste: str) -> None:
        piece, *mounted = [self._draw(at_ms, inlet) for inlet in self._opened[poste]]
        self._here[poste].append(piece)
        for part in mounted:
            _leave(at_ms, part[0])

    def _draw(self, at_ms: int, inlet: str) -> Slot:
        if inlet in self._lanes:
            return self._lanes[inlet].take()
        count = self._timed.get(inlet)
        return [Piece(count, count.serve(at_ms)) if count else None]

    def _let_go(self, poste: str) -> Piece | None:
        return self._here[poste].popleft()[0] if self._here[poste] else None

    def _pass_on(self, at_ms: int, poste: str, order: str) -> None:
        route, piece = self._route, self._let_go(poste)
        outlet = route.rejects[poste] if self._refused[poste] else route.outlet(poste, self._products[order])
        if outlet:
            self._lanes[outlet.code].put(piece)
        else:
            _leave(at_ms, piece)


def _leave(at_ms: int, piece: Piece | None) -> None:
    if piece:
        piece.source.leave(at_ms, piece.arrived_ms)


def source_rows(
    sources: Iterable[Source], totals: Mapping[str, Totals], taken: Mapping[str, int], span_ms: int
) -> list[SourceRow]:
    """``taken``: pieces by poste, which is all there is to say of a saturated source: none waits there."""
    return [
        totals[source.code].row(source.code, span_ms)
        if source.code in totals
        else SourceRow(source.code, sum(taken[poste] for poste in source.postes), 0, 0.0, 0.0, None, None)
        for source in sources
    ]
