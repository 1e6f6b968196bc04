"""A piece on the floor: a thing that moves from hand to hand, and may carry what nobody sees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Piece:
    """``number`` counts the pieces of ``order`` from 1, those there at the start first; a branch that joins in an
    assembly counts its own."""

    order: str
    number: int
    flaws: tuple[str, ...] = ()
    """Codes of its hidden defects, in the order in which they were made."""
    reworks: int = 0
    """How many times it was refused and sent to be reworked."""
    cards: tuple[str, ...] = ()
    """Kanban loops whose card it bears."""

    def snapshot(self) -> tuple[object, ...]:
        return self.order, self.number, self.flaws, self.reworks, self.cards
