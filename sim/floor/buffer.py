"""Encours between postes: finite, first in first out, with blocking after service. Pieces are known by their order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from sim.domain.scenario import Buffer as BufferSpec

if TYPE_CHECKING:
    from sim.floor.poste import Poste


class Buffer:
    """Places between postes. Postes that hold a finished piece wait in ``blocked``, first blocked first served."""

    def __init__(self, spec: BufferSpec, order: str) -> None:
        self.spec = spec
        self.capacity = spec.capacity
        self.pieces: deque[str] = deque([order] * spec.initial)
        self.blocked: deque[Poste] = deque()
        self.upstream: list[Poste] = []
        self.downstream: list[Poste] = []

    def head(self) -> str:
        """Order of the next piece to be taken, empty when there is none."""
        if self.pieces:
            return self.pieces[0]
        return self.blocked[0].piece if self.blocked else ""

    def take(self) -> None:
        """Take the head away; room made lets the first blocked poste release its piece."""
        if self.pieces:
            self.pieces.popleft()
            if self.blocked:
                poste = self.blocked.popleft()
                self.pieces.append(poste.piece)
                poste.release()
        else:
            self.blocked.popleft().release()

    def put(self, poste: Poste) -> bool:
        """Accept the finished piece of ``poste``, or let it wait and answer False."""
        if len(self.pieces) < self.capacity:
            self.pieces.append(poste.piece)
            accepted = True
        else:
            self.blocked.append(poste)
            accepted = False
        for follower in self.downstream:
            follower.touch()
        return accepted

    def dry(self) -> bool:
        """True when no piece is here nor will ever come."""
        return not self.pieces and not self.blocked and all(poste.dry() for poste in self.upstream)

    def snapshot(self) -> tuple[object, ...]:
        return tuple(self.pieces), tuple(poste.code for poste in self.blocked)
