"""Kanban loops: cards without which the first poste of a loop takes no piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.domain.ways import Loop as LoopSpec

if TYPE_CHECKING:
    from sim.floor.piece import Piece
    from sim.floor.poste import Poste


class Loop:
    """``free``: cards at the first poste, that no piece bears."""

    def __init__(self, spec: LoopSpec, first: Poste) -> None:
        self.spec = spec
        self.code = spec.code
        self.free = spec.cards
        self._first = first

    def bind(self, piece: Piece) -> None:
        """The first poste takes ``piece``: it bears a card from now on."""
        self.free -= 1
        piece.cards = (*piece.cards, self.code)
        piece.changed()

    def unbind(self, piece: Piece) -> None:
        """The cards of this loop that ``piece`` bears come back."""
        borne = piece.cards.count(self.code)
        if borne:
            piece.cards = tuple(code for code in piece.cards if code != self.code)
            piece.changed()
            self.free += borne
            self._first.touch()
