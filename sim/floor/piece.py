"""A piece on the floor: a thing that moves from hand to hand, and may carry what nobody sees."""

from __future__ import annotations

from collections.abc import Iterable
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
    mark: str = ""
    """All of it in one word, for the digest of the floor; written anew by ``changed``."""

    def __post_init__(self) -> None:
        self.mark = f"{self.order}/{self.number}"

    def changed(self) -> None:
        """To be called after a change of flaws, reworks or cards."""
        self.mark = "/".join((self.order, str(self.number), *self.flaws, str(self.reworks), *self.cards))


def marks(pieces: Iterable[Piece]) -> str:
    """Those pieces in one text."""
    return " ".join([piece.mark for piece in pieces])
