"""Encours between postes: finite, first in first out, with blocking after service; in lots, or on a conveyor.

The pieces that may be taken come before the others: ``ready`` tells how many they are.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from sim.domain.ways import Buffer as BufferSpec
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.piece import Piece, marks
from sim.floor.quarantine import Rack

if TYPE_CHECKING:
    from sim.floor.intake import Feed
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Buffer:
    """Places between postes. Postes that hold a finished piece wait in ``blocked``, first blocked first served."""

    def __init__(self, spec: BufferSpec, order: str, first: int, line: Line) -> None:
        """The initial pieces are of ``order``, numbered from ``first`` on."""
        self.spec = spec
        self.code = spec.code
        self.capacity = spec.capacity
        self.pieces: deque[Piece] = deque(Piece(order, first + rank) for rank in range(spec.initial))
        self.blocked: deque[Poste] = deque()
        self.rack = Rack(self, line)
        self.upstream: list[Poste] = []
        self.downstream: list[Poste] = []
        self.feeds: list[Feed] = []
        """All that may still send pieces here, nearest first."""
        self._line = line

    # -- taking -------------------------------------------------------------------------------------------------------

    def ready(self) -> int:
        """How many pieces may be taken, the first ones; those that postes hold are not counted."""
        return len(self.pieces)

    def head(self) -> str:
        """Order of the next piece to be taken, empty when there is none."""
        if self.pieces:
            return self.pieces[0].order if self.ready() else ""
        return self.blocked[0].hands.pieces[0].order if self.blocked else ""

    def take(self) -> Piece:
        """Take the head away; room made lets the first blocked poste release its piece."""
        return self.pick(0) if self.pieces else self.blocked.popleft().hands.release()

    def pick(self, index: int) -> Piece:
        """Take one of the pieces ready away."""
        piece = self.pieces[index]
        del self.pieces[index]
        self._gone(index)
        if self.rack.returning:
            self.rack.give_back()
        elif self.blocked:
            self._add(self.blocked.popleft().hands.release())
        return piece

    def loadable(self, limit: int, product: str) -> list[int]:
        """Ranks of the first pieces ready, of ``product`` unless it is empty, at most ``limit``."""
        found: list[int] = []
        for rank in range(self.ready()):
            if len(found) == limit:
                break
            if not product or self._line.product_of(self.pieces[rank].order) == product:
                found.append(rank)
        return found

    def full(self) -> bool:
        return len(self.pieces) >= self.capacity

    # -- putting ------------------------------------------------------------------------------------------------------

    def put(self, piece: Piece, poste: Poste) -> bool:
        """Accept the finished ``piece`` of ``poste``, or let it wait there and answer False."""
        accepted = not self.full()
        if accepted:
            self._add(piece)
        else:
            self.blocked.append(poste)
        for follower in self.downstream:
            follower.offered()
        return accepted

    def restore(self, piece: Piece) -> None:
        """A piece comes back from quarantine; there is room."""
        self._add(piece)
        self.touch_downstream()

    def touch_downstream(self) -> None:
        for follower in self.downstream:
            follower.touch()

    def _add(self, piece: Piece) -> None:
        self.pieces.append(piece)

    def _gone(self, index: int) -> None:
        """The piece at ``index`` was taken."""

    # -- looking ------------------------------------------------------------------------------------------------------

    def empty(self) -> bool:
        return not self.pieces and self.rack.empty

    def ended(self) -> bool:
        """True when nothing will come here any more."""
        return all(feed.empty() for feed in self.feeds)

    def dry(self) -> bool:
        """True when no piece is here nor will ever come."""
        return not self.pieces and self.rack.empty and self.ended()

    def start(self) -> None:
        """Instant 0."""

    def snapshot(self) -> str:
        inside = marks(self.pieces)
        if self.blocked or self.rack.used:
            return f"{inside}|{[poste.code for poste in self.blocked]}|{self.rack.snapshot()}"
        return inside


class Lots(Buffer):
    """Pieces are taken away by complete lots of one order; the last lot may be short."""

    def __init__(self, spec: BufferSpec, order: str, first: int, line: Line) -> None:
        super().__init__(spec, order, first, line)
        self._complete = spec.initial
        """Pieces, the first ones, of lots that may be taken."""

    def ready(self) -> int:
        if not self._complete and self.ended():
            self._complete = len(self.pieces)
        return self._complete

    def _add(self, piece: Piece) -> None:
        if len(self.pieces) > self._complete and self.pieces[-1].order != piece.order:
            self._complete = len(self.pieces)
        self.pieces.append(piece)
        if len(self.pieces) - self._complete == self.spec.transfer_lot:
            self._complete = len(self.pieces)

    def _gone(self, index: int) -> None:
        self._complete -= 1

    def snapshot(self) -> str:
        return f"{super().snapshot()}|{self._complete}"


class Conveyor(Buffer):
    """A piece may be taken so long after it was put down. Those at the start have arrived."""

    def __init__(self, spec: BufferSpec, order: str, first: int, line: Line) -> None:
        super().__init__(spec, order, first, line)
        self._moving: deque[int] = deque()
        """When each piece still on its way arrives."""
        self._ticket: Ticket | None = None

    def ready(self) -> int:
        return len(self.pieces) - len(self._moving)

    def _add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        self._moving.append(self._line.now_ms + self.spec.transit_ms)
        if self._ticket is None:
            self._await()

    def _await(self) -> None:
        delay_ms = self._moving[0] - self._line.now_ms
        rank = ranks.TRANSIT + self._line.rank_of_buffer(self.code)
        self._ticket = self._line.agenda.after(delay_ms, Phase.MATERIAL, rank, self._arrive)

    def _arrive(self) -> None:
        self._ticket = None
        while self._moving and self._moving[0] <= self._line.now_ms:
            self._moving.popleft()
        if self._moving:
            self._await()
        self.touch_downstream()

    def snapshot(self) -> str:
        return f"{super().snapshot()}|{list(self._moving)}"


def buffer_of(spec: BufferSpec, order: str, first: int, line: Line) -> Buffer:
    """A buffer of the kind the scenario wants."""
    kind = Conveyor if spec.transit_ms else Lots if spec.transfer_lot > 1 else Buffer
    return kind(spec, order, first, line)
