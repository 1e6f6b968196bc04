"""How a poste takes its pieces: one of each way in, one of any, or a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sim.domain.ways import Batch as BatchSpec
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.piece import Piece

if TYPE_CHECKING:
    from sim.floor.kanban import Loop
    from sim.floor.line import Line
    from sim.floor.poste import Poste, Standing


class Feed(Protocol):
    """Whatever may still send pieces."""

    def empty(self) -> bool: ...


class Inlet(Protocol):
    """A buffer, a source with its queue, or the launching of the programme."""

    code: str

    def head(self) -> str: ...
    def take(self) -> Piece: ...
    def pick(self, index: int) -> Piece: ...
    def loadable(self, limit: int, product: str) -> list[int]: ...
    def full(self) -> bool: ...
    def ended(self) -> bool: ...
    def dry(self) -> bool: ...


class Intake:
    """One piece of each inlet; that of the first goes on, the others are mounted on it."""

    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.inlets: list[Inlet] = []
        self.opened: list[Loop] = []
        """Kanban loops whose cards a piece needs to be taken here."""
        self.closed: list[Loop] = []
        """Kanban loops whose cards come back when the piece is taken here."""

    def order(self) -> str:
        """Order of the piece to be taken next, once nothing is lacking."""
        return self.inlets[0].head()

    def lacking(self) -> Standing | None:
        """Why no piece can be taken."""
        for inlet in self.inlets:
            if not inlet.head():
                dry = any(inlet.dry() for inlet in self.inlets)
                return ("no_load" if dry else "starved"), ""
        return self._without_card()

    def _without_card(self) -> Standing | None:
        return ("blocked", "kanban") if any(not loop.free for loop in self.opened) else None

    def take(self) -> list[Piece]:
        """The pieces to work on, the first of which is told as taken."""
        piece, *mounted = [inlet.take() for inlet in self.inlets]
        for part in mounted:
            self._line.unbind(part)
        return self._pass_cards([piece])

    def _pass_cards(self, pieces: list[Piece]) -> list[Piece]:
        for piece in pieces:
            for loop in self.closed:
                loop.unbind(piece)
            for loop in self.opened:
                loop.bind(piece)
        return pieces

    def news(self) -> str:
        """The inlet it takes from since this instant; empty when that has not changed."""
        return ""

    def snapshot(self) -> tuple[object, ...]:
        return ()


class Merge(Intake):
    """One piece of any inlet, those written first before the others; where products take a changeover, what needs
    none goes before what does."""

    def __init__(self, poste: Poste, line: Line) -> None:
        super().__init__(poste, line)
        self._chosen = self._told = ""

    def _offering(self) -> Inlet | None:
        offering = [inlet for inlet in self.inlets if inlet.head()]
        ready = offering
        if len(offering) > 1 and self._poste.spec.setup_ms:
            ready = [
                inlet for inlet in offering if self._line.product_of(inlet.head()) == self._poste.tooled
            ] or offering
        return ready[0] if ready else None

    def order(self) -> str:
        inlet = self._offering()
        return inlet.head() if inlet else ""

    def lacking(self) -> Standing | None:
        if self._offering() is None:
            dry = all(inlet.dry() for inlet in self.inlets)
            return ("no_load" if dry else "starved"), ""
        return self._without_card()

    def take(self) -> list[Piece]:
        inlet = self._offering()
        assert inlet is not None
        self._chosen = inlet.code
        return self._pass_cards([inlet.take()])

    def news(self) -> str:
        if not self._told:
            self._told = self.inlets[0].code
        if self._chosen in ("", self._told):
            return ""
        self._told = self._chosen
        return self._chosen

    def snapshot(self) -> tuple[object, ...]:
        return self._chosen, self._told


class Batch(Intake):
    """Up to ``size`` pieces at once. A poste that could start with fewer waits for more, from the moment it could."""

    def __init__(self, poste: Poste, line: Line, spec: BatchSpec) -> None:
        super().__init__(poste, line)
        self._spec = spec
        self._could_ms: int | None = None
        self._ticket: Ticket | None = None

    def _ranks(self) -> list[int]:
        inlet, head = self.inlets[0], self.inlets[0].head()
        product = self._line.product_of(head) if head and self._spec.same_product else ""
        return inlet.loadable(self._spec.size, product) if head else []

    def lacking(self) -> Standing | None:
        inlet, pieces = self.inlets[0], len(self._ranks())
        if not pieces:
            return ("no_load" if inlet.dry() else "starved"), ""
        if pieces == self._spec.size or inlet.full() or inlet.ended():
            return None
        if pieces >= self._spec.least and self._waited():
            return None
        return "starved", "batch"

    def _waited(self) -> bool:
        """Whether the poste has waited long enough for a larger batch."""
        now, wait_ms = self._line.now_ms, self._spec.wait_ms
        if self._could_ms is None:
            self._could_ms = now
            if wait_ms:
                rank = ranks.BATCH + self._poste.rank
                self._ticket = self._line.agenda.after(wait_ms, Phase.MATERIAL, rank, self._poste.touch)
        return now >= self._could_ms + wait_ms

    def take(self) -> list[Piece]:
        if self._ticket:
            self._ticket.live = False
        self._could_ms = self._ticket = None
        ranks = self._ranks()
        pieces = [self.inlets[0].pick(rank - taken) for taken, rank in enumerate(ranks)]
        return self._pass_cards(pieces)

    def snapshot(self) -> tuple[object, ...]:
        return (self._could_ms,)


def intake_of(poste: Poste, line: Line) -> Intake:
    """The intake the scenario wants."""
    if poste.spec.batch:
        return Batch(poste, line, poste.spec.batch)
    return (Merge if poste.spec.takes == "any" else Intake)(poste, line)
