"""One person for several postes: who they serve now, whom next, and the walk between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket

if TYPE_CHECKING:
    from sim.domain.scenario import Position
    from sim.floor.line import Line
    from sim.floor.poste import Poste

_HANDS_ON: Final = ("working", "micro_stop", "setup", "checking")
"""States in which a poste keeps the person it was given."""


class Tour:
    """``postes`` by priority. A poste that needs hands calls; once the instant has settled the person, if free, goes to
    the first of those that call, and stays until its job is done: a cycle, a changeover, a control, or on a
    semi-attended poste unloading and loading again; where the position yields, until a higher one calls."""

    def __init__(self, line: Line, postes: list[Poste], position: Position, rank: int) -> None:
        self._line = line
        self._postes = postes
        self._walk_ms = position.walk_ms
        self._yields = position.yields
        self._rank = ranks.TOUR + rank
        self._calling: set[str] = set()
        """Codes of the postes that call; never iterated."""
        self._person = ""
        self.at: Poste | None = None
        """Where the person stands, or goes to."""
        self.serving = False
        self._walk: Ticket | None = None

    def absence(self, poste: Poste) -> str:
        """Why the person is not at ``poste``, which needs them; empty when they are."""
        if self.serving and self.at is poste:
            return "walking" if self._walk else ""
        self._calling.add(poste.code)
        if self._yields and self.serving:
            self._yield_to(poste)
        return "busy"

    def _yield_to(self, poste: Poste) -> None:
        """Leave the job under way for a poste of higher priority; it calls again at once."""
        left = self.at
        assert left is not None
        if self._postes.index(poste) < self._postes.index(left):
            self._leave(left)
            left.touch()

    def settled(self, poste: Poste) -> None:
        """``poste`` has found its state: one that needs nobody lets the person go."""
        if poste.alone or not self._keeps(poste):
            self._calling.discard(poste.code)
            self._leave(poste)

    def _keeps(self, poste: Poste) -> bool:
        """A break leaves the person on the job under way, and a poste without operator may wait for their walk."""
        if poste.state == "no_operator":
            return poste.crew_rate_permille > 0
        return poste.state in _HANDS_ON or self._line.on_break

    def ended(self, poste: Poste) -> None:
        """A job of ``poste`` is done. A semi-attended one is loaded again at once if it can be."""
        if not poste.spec.semi:
            self._leave(poste)

    def _leave(self, poste: Poste) -> None:
        if self.at is poste:
            self.serving = False
            self._stop()

    def dispatch(self) -> bool:
        """Send a free person to the first poste that calls; True when something may move."""
        if self.serving or not self._calling:
            return False
        poste = next(poste for poste in self._postes if poste.code in self._calling)
        self._calling.remove(poste.code)
        if self.at not in (None, poste) and self._walk_ms:
            self._walk = self._line.agenda.after(self._walk_ms, Phase.PEOPLE, self._rank, self._arrive)
        self.at, self.serving = poste, True
        poste.touch()
        return True

    def _arrive(self) -> None:
        self._walk = None
        assert self.at is not None
        self.at.touch()

    def hold(self, person: str) -> None:
        """``person`` holds the position now, or nobody; who is new begins wherever they are wanted."""
        if person != self._person:
            self._person, self.at, self.serving = person, None, False
            self._stop()
            self._calling.clear()
            for poste in self._postes:
                poste.touch()

    def _stop(self) -> None:
        if self._walk:
            self._walk.live = False
            self._walk = None

    def snapshot(self) -> tuple[object, ...]:
        calling = tuple([poste.code for poste in self._postes if poste.code in self._calling])
        return self.at and self.at.code, self.serving, calling, self._walk and self._walk.due_ms
