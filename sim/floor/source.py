"""Sources: pieces of the programme that arrive in their own time and wait before the first postes."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from sim.domain.duration import Duration
from sim.domain.source import Source as SourceSpec
from sim.events import PieceArrived
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.chance import Sampler, Stream
from sim.floor.piece import Piece, marks
from sim.floor.programme import Entry

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Source:
    """Stands where its postes would have a buffer upstream. First come, first served; arrivals go on through breaks.

    A piece that finds every place taken is lost, unless a poste waits for it: at the very millisecond at which a cycle
    ends the poste is not waiting yet.
    """

    def __init__(self, spec: SourceSpec, law: Duration, rank: int, entry: Entry, line: Line) -> None:
        self.spec = spec
        self.code = spec.code
        self.postes: list[Poste] = []
        self._rank = ranks.SOURCE + rank
        self._line = line
        self._entry = entry
        self._interval = Sampler(Stream(line.seed, f"{spec.code}/interarrival"), law)
        self._queue: deque[Piece] = deque()
        self._next: Ticket | None = None

    def start(self) -> None:
        """The first piece is an interval away."""
        self._next = self._line.agenda.after(self._interval.draw(), Phase.MATERIAL, self._rank, self._arrive)

    def _arrive(self) -> None:
        self.start()
        order = self._entry.head()
        if not order:
            return
        room = self._has_room()
        self._line.record(PieceArrived(self._line.now_ms, self.spec.code, order, "queued" if room else "lost"))
        if room:
            self._queue.append(self._entry.take())
            for poste in self.postes:
                poste.touch()

    def _has_room(self) -> bool:
        capacity = self.spec.capacity
        if capacity is None or len(self._queue) < capacity:
            return True
        return not self._queue and any(poste.state == "starved" for poste in self.postes)

    def head(self) -> str:
        """Order of the next piece to be taken, empty when there is none."""
        return self._queue[0].order if self._queue else ""

    def take(self) -> Piece:
        return self._queue.popleft()

    def pick(self, index: int) -> Piece:
        piece = self._queue[index]
        del self._queue[index]
        return piece

    def loadable(self, limit: int, product: str) -> list[int]:
        """Ranks of the first pieces, of ``product`` unless it is empty, at most ``limit``."""
        ranks = (
            rank
            for rank, piece in enumerate(self._queue)
            if not product or self._line.product_of(piece.order) == product
        )
        return list(islice(ranks, limit))

    def full(self) -> bool:
        return self.spec.capacity is not None and len(self._queue) >= self.spec.capacity

    def ended(self) -> bool:
        """True when nothing will come any more."""
        return self._entry.empty()

    def dry(self) -> bool:
        """True when no piece is here nor will ever come."""
        return not self._queue and self._entry.empty()

    def empty(self) -> bool:
        return self.dry()

    def snapshot(self) -> tuple[object, ...]:
        return (
            marks(self._queue),
            self._next and self._next.due_ms,
            self._interval.drawn,
        )
