"""Sources: pieces of the programme that arrive in their own time and wait before the first postes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from sim.domain.duration import Duration
from sim.domain.source import Source as SourceSpec
from sim.events import PieceArrived
from sim.floor.agenda import Phase, Ticket
from sim.floor.chance import Sampler, Stream
from sim.floor.piece import Piece
from sim.floor.programme import Launcher

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

_ARRIVAL_RANK = 20_000


class Source:
    """Stands where its postes would have a buffer upstream. First come, first served; arrivals go on through breaks.

    A piece that finds every place taken is lost, unless a poste waits for it: at the very millisecond at which a cycle
    ends the poste is not waiting yet.
    """

    def __init__(self, spec: SourceSpec, law: Duration, rank: int, line: Line) -> None:
        self.spec = spec
        self.postes: list[Poste] = []
        self._rank = _ARRIVAL_RANK + rank
        self._line = line
        self._launcher = Launcher(line.programme)
        self._interval = Sampler(Stream(line.seed, f"{spec.code}/interarrival"), law)
        self._queue: deque[Piece] = deque()
        self._next: Ticket | None = None

    def start(self) -> None:
        """The first piece is an interval away."""
        self._next = self._line.agenda.after(self._interval.draw(), Phase.MATERIAL, self._rank, self._arrive)

    def _arrive(self) -> None:
        self.start()
        order = self._launcher.head()
        if not order:
            return
        room = self._has_room()
        self._line.record(PieceArrived(self._line.now_ms, self.spec.code, order, "queued" if room else "lost"))
        if room:
            self._queue.append(self._launcher.take())
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

    def dry(self) -> bool:
        """True when no piece is here nor will ever come."""
        return not self._queue and self._launcher.dry()

    def snapshot(self) -> tuple[object, ...]:
        return (
            tuple(piece.snapshot() for piece in self._queue),
            self._next and self._next.due_ms,
            self._interval.stream.drawn,
        )
