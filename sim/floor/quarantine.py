"""Pieces of a buffer set aside because they may be bad: sorted one by one, given back, scrapped, reworked."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from sim.events import PieceReturned, PieceSentToRework, PieceSetAside, PieceSorted
from sim.floor.chance import Stream
from sim.floor.piece import Piece, marks
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.buffer import Buffer
    from sim.floor.line import Line
    from sim.floor.poste import Poste

SORTING = "sorting"


class Rack:
    """Beside one buffer. What is given back goes in again as places fall free, before what postes hold."""

    def __init__(self, buffer: Buffer, line: Line) -> None:
        self._buffer = buffer
        self._line = line
        self._code = buffer.spec.code
        self._finds = Stream(line.seed, f"{self._code}/sorting")
        self.aside: deque[Piece] = deque()
        self.returning: deque[Piece] = deque()
        self.sorter: Poste | None = None
        self.used = False
        """Whether it ever served."""

    @property
    def empty(self) -> bool:
        return not self.aside and not self.returning

    def hold(self) -> None:
        """Set aside all that is in the buffer; what comes after is not."""
        self.used = True
        for _ in range(self._buffer.ready()):
            piece = self._buffer.take()
            self.aside.append(piece)
            self._line.record(PieceSetAside(self._line.now_ms, self._code, piece.order, piece.number))

    def release(self) -> None:
        """Give everything back as it is."""
        self.returning += self.aside
        self.aside.clear()
        self.give_back()

    def give_back(self) -> None:
        """Fill the free places."""
        while self.returning and not self._buffer.full():
            piece = self.returning.popleft()
            self._buffer.restore(piece)
            self._line.record(PieceReturned(self._line.now_ms, self._code, piece.order, piece.number))

    def scrap(self) -> None:
        while self.aside:
            self._judge(self.aside.popleft(), sound=False)

    # -- rework -------------------------------------------------------------------------------------------------------

    @property
    def rejects(self) -> Buffer | None:
        """Where the poste before puts what it refuses."""
        return next((poste.hands.rejects for poste in self._buffer.upstream if poste.hands.rejects), None)

    def reworkable(self, piece: Piece) -> bool:
        """It was not reworked too often yet."""
        return any(piece.reworks < poste.spec.max_reworks for poste in self._buffer.upstream if poste.hands.rejects)

    def rework(self) -> None:
        """Put among the rejects all that may be reworked, as far as there is room; the rest stays aside."""
        rejects = self.rejects
        assert rejects is not None
        for piece in list(self.aside):
            if self.reworkable(piece) and not rejects.full():
                self.aside.remove(piece)
                piece.reworks += 1
                piece.changed()
                rejects.restore(piece)
                self._line.record(
                    PieceSentToRework(self._line.now_ms, self._code, piece.order, piece.number, rejects.code)
                )

    # -- sorting ------------------------------------------------------------------------------------------------------

    def sort(self, poste: Poste) -> None:
        """``poste`` stands to check the pieces one after the other."""
        self.sorter, poste.rack = poste, self
        poste.touch()

    def next_task(self) -> Task | None:
        if self.aside:
            return Task("checking", self._line.scenario.rules.sort_ms, cause=SORTING, done=self._sorted)
        assert self.sorter is not None
        self.sorter.rack = None
        self.sorter = None
        return None

    def _sorted(self) -> None:
        """One piece checked: a flaw is found with the chance of the scenario. None is left if it was released since."""
        if self.aside:
            found = self._finds.happens(self._line.scenario.rules.sort_finds_ppm)
            piece = self.aside.popleft()
            self._judge(piece, sound=not (found and piece.flaws))

    def _judge(self, piece: Piece, *, sound: bool) -> None:
        outcome = "good" if sound else "scrap"
        self._line.record(PieceSorted(self._line.now_ms, self._code, piece.order, piece.number, outcome))
        if sound:
            self.returning.append(piece)
            self.give_back()
        else:
            self._line.unbind(piece)
            self._line.programme.lose(piece.order, self._buffer.upstream[0].hands.launchers)
            self._line.touch_launchers()
            self._buffer.touch_downstream()

    def snapshot(self) -> tuple[object, ...]:
        return (
            marks(self.aside),
            marks(self.returning),
            self.sorter.code if self.sorter else "",
            self._finds.drawn,
        )
