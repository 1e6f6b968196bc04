"""What a poste has in hand: the pieces it takes, works on, holds and passes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.events import CycleEnded, CycleStarted, Fact, InletChosen, PieceLoaded, PieceReleased
from sim.floor.intake import intake_of
from sim.floor.piece import Piece

if TYPE_CHECKING:
    from sim.floor.buffer import Buffer
    from sim.floor.kanban import Loop
    from sim.floor.line import Line
    from sim.floor.poste import Poste
    from sim.floor.programme import Launcher


class Hands:
    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.intake = intake_of(poste, line)
        self.outlets: list[Buffer] = []
        """Where good pieces go, by product; none: out of the line."""
        self.rejects: Buffer | None = None
        """Where pieces to be reworked go."""
        self.mends = False
        """Pieces come here to be reworked: their flaws are mended."""
        self.loops: list[Loop] = []
        """Kanban loops whose cards come back when a piece leaves here."""
        self.launchers: list[Launcher] = []
        """Those whose pieces come here: they replace what is scrapped here."""

        self.pieces: list[Piece] = []
        """The pieces here, worked on or held, in the order in which they leave."""
        self.held = False
        self.refused = False
        """The finished piece goes to the rejects."""
        self.last_order = ""

        self.taken: list[str] = []
        self.out: list[str] = []
        """Orders of the pieces taken, and of those that left, at this instant."""

    # -- taking and passing on ----------------------------------------------------------------------------------------

    def take(self) -> None:
        """Take the next piece, or batch; nothing is lacking."""
        self.pieces = self.intake.take()
        for piece in self.pieces:
            self.taken.append(piece.order)
        self.last_order = self.pieces[0].order

    def unload(self) -> None:
        """Pass the finished pieces on, until one finds no room: it is then held."""
        while self.pieces and not self.held:
            piece = self.pieces[0]
            outlet = self._outlet(piece)
            if outlet is None:
                self._let_go()
                self._line.deliver(piece, self._poste.code)
            elif outlet.put(piece, self._poste):
                self._let_go()
            else:
                self.held = True

    def _outlet(self, piece: Piece) -> Buffer | None:
        if self.refused:
            return self.rejects
        if len(self.outlets) < 2:
            return self.outlets[0] if self.outlets else None
        product = self._line.product_of(piece.order)
        return next(outlet for outlet in self.outlets if outlet.spec.admits(product))

    def _let_go(self) -> Piece:
        """The first piece leaves."""
        piece = self.pieces.pop(0)
        self.out.append(piece.order)
        self.held = False
        for loop in self.loops:
            loop.unbind(piece)
        return piece

    def release(self) -> Piece:
        """The held piece, which found room downstream, leaves."""
        piece = self._let_go()
        self._poste.stir()
        return piece

    def lose(self) -> None:
        """The piece is scrapped: whoever launched it launches another."""
        piece = self.pieces.pop(0)
        self._line.unbind(piece)
        self._line.programme.lose(piece.order, self.launchers)

    def touch_followers(self) -> None:
        for outlet in self.outlets:
            outlet.touch_downstream()
        if self.rejects:
            self.rejects.touch_downstream()

    # -- telling ------------------------------------------------------------------------------------------------------

    def told_end(self, order: str, outcome: str, state: str) -> tuple[list[Fact], str]:
        """The facts of this instant, at which a cycle ended; and the state they leave the poste in.

        A piece that finds no room is told as held, even when a break or a stop begins at that very instant; a poste
        that is blocked for another reason says so in a fact of its own.
        """
        then = "blocked" if self.held and not self.out else "starved" if state == "blocked" else state
        next_order = self.taken[0] if self.taken else ""
        ended = CycleEnded(self._line.now_ms, self._poste.code, order, outcome, then, next_order)
        return [*self._chosen(), ended, *self._released(self.out[1:]), *self._loaded()], then

    def told(self) -> list[Fact]:
        """The facts of this instant otherwise."""
        facts = self._released(self.out)
        if self.taken:
            facts += self._chosen()
            facts.append(CycleStarted(self._line.now_ms, self._poste.code, self.taken[0]))
        return facts + self._loaded()

    def _chosen(self) -> list[Fact]:
        inlet = self.intake.news() if self.taken else ""
        return [InletChosen(self._line.now_ms, self._poste.code, inlet)] if inlet else []

    def _released(self, orders: list[str]) -> list[Fact]:
        return [PieceReleased(self._line.now_ms, self._poste.code, order) for order in orders]

    def _loaded(self) -> list[Fact]:
        return [PieceLoaded(self._line.now_ms, self._poste.code, order) for order in self.taken[1:]]

    @property
    def took(self) -> bool:
        """Whether it took a piece at this instant."""
        return bool(self.taken)

    def forget(self) -> None:
        """The instant is told."""
        self.taken.clear()
        self.out.clear()

    def empty(self) -> bool:
        return not self.pieces
