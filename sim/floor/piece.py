"""A piece on the floor: a thing that moves from hand to hand, and may carry what nobody sees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Piece:
    """``number`` counts the pieces of ``order`` from 1, those there at the start first."""

    order: str
    number: int
    flaws: tuple[str, ...] = ()
    """Codes of its hidden defects, in the order in which they were made."""

    def snapshot(self) -> tuple[object, ...]:
        return self.order, self.number, self.flaws
