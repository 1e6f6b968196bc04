"""Encours between postes: finite, first in first out, with blocking after service. The head is told by its order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from sim.domain.scenario import Buffer as BufferSpec
from sim.floor.piece import Piece
from sim.floor.quarantine import Rack

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Buffer:
    """Places between postes. Postes that hold a finished piece wait in ``blocked``, first blocked first served."""

    def __init__(self, spec: BufferSpec, order: str, first: int, line: Line) -> None:
        """The initial pieces are of ``order``, numbered from ``first`` on."""
        self.spec = spec
        self.capacity = spec.capacity
        self.pieces: deque[Piece] = deque(Piece(order, first + rank) for rank in range(spec.initial))
        self.blocked: deque[Poste] = deque()
        self.rack = Rack(self, line)
        self.upstream: list[Poste] = []
        self.downstream: list[Poste] = []

    def head(self) -> str:
        """Order of the next piece to be taken, empty when there is none."""
        if self.pieces:
            return self.pieces[0].order
        return self.blocked[0].held_order() if self.blocked else ""

    def take(self) -> Piece:
        """Take the head away; room made lets the first blocked poste release its piece."""
        if not self.pieces:
            return self.blocked.popleft().release()
        piece = self.pieces.popleft()
        if self.rack.returning:
            self.rack.give_back()
        elif self.blocked:
            self.pieces.append(self.blocked.popleft().release())
        return piece

    def put(self, piece: Piece, poste: Poste) -> bool:
        """Accept the finished ``piece`` of ``poste``, or let it wait there and answer False."""
        if len(self.pieces) < self.capacity:
            self.pieces.append(piece)
            accepted = True
        else:
            self.blocked.append(poste)
            accepted = False
        for follower in self.downstream:
            follower.touch()
        return accepted

    def dry(self) -> bool:
        """True when no piece is here nor will ever come."""
        return not self.pieces and not self.blocked and self.rack.empty and all(poste.dry() for poste in self.upstream)

    def snapshot(self) -> tuple[object, ...]:
        return (
            tuple(piece.snapshot() for piece in self.pieces),
            tuple(poste.code for poste in self.blocked),
            self.rack.snapshot(),
        )
