"""Maintenance and cleaning planned: each begins at its date, or at the end of the cycle under way then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.domain.stops import Upkeep as UpkeepSpec
from sim.events import UpkeepDone, UpkeepMoved
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.state import UpkeepView

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

_IDLE = ("planned", "no_operator", "utility")
"""States in which a piece begun waits on the poste."""


class Upkeep:
    """One of them. ``begun``: under way, or over once ``done``."""

    def __init__(self, spec: UpkeepSpec, rank: int, poste: Poste, line: Line) -> None:
        self.spec = spec
        self.poste = poste
        self.due_ms = spec.due_ms
        self.begun = False
        self.done = False
        self._rank = ranks.UPKEEP + rank
        self._line = line
        self._ticket: Ticket | None = None

    def plan(self) -> None:
        delay_ms = max(1, self.due_ms - self._line.now_ms)
        self._ticket = self._line.agenda.after(delay_ms, Phase.PEOPLE, self._rank, self._fall_due)

    def move(self, to_ms: int) -> None:
        self.due_ms = to_ms
        self._line.record(UpkeepMoved(self._line.now_ms, self.poste.code, self.spec.code, to_ms))
        if self._ticket:
            self._ticket.live = False
            self.plan()
        if self in self.poste.works.upkeep:
            self.poste.works.upkeep.remove(self)

    def _fall_due(self) -> None:
        self.poste.works.upkeep.append(self)
        self.poste.touch()

    def holds(self) -> bool:
        """Whether the poste is taken up by it; it begins as soon as the poste stands between two cycles, or for a
        break."""
        poste = self.poste
        pauses = self._line.on_break and not (poste.spec.through_breaks and poste.alone)
        stands = poste.task is None or poste.state in _IDLE or pauses
        if not self.begun and stands and not (poste.breakdown or poste.stop_cause):
            self.begun = True
            self._ticket = self._line.agenda.after(self.spec.length_ms, Phase.PEOPLE, self._rank, self._end)
        return self.begun

    def _end(self) -> None:
        self.done = True
        self.poste.works.upkeep.remove(self)
        self._line.record(UpkeepDone(self._line.now_ms, self.poste.code, self.spec.code))
        self.poste.touch()

    @property
    def window(self) -> tuple[int, int]:
        """Between which instants the supervisor may put it."""
        return max(0, self.spec.due_ms - self.spec.move_ms), self.spec.due_ms + self.spec.move_ms

    def view(self) -> UpkeepView:
        spec, window = self.spec, self.window
        return UpkeepView(self.poste.code, spec.code, spec.kind, self.due_ms, *window, self.begun, self.done)

    def snapshot(self) -> tuple[object, ...]:
        return self.spec.code, self.due_ms, self.begun, self.done


def upkeep_of(line: Line) -> dict[tuple[str, str], Upkeep]:
    """By poste and code, in the scenario's order."""
    specs = [(poste, spec) for poste in line.postes.values() for spec in poste.spec.upkeep]
    return {(poste.code, spec.code): Upkeep(spec, rank, poste, line) for rank, (poste, spec) in enumerate(specs)}
