"""What every aléa has: an instant drawn from its own stream, a beginning, an end, and how it ended."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from sim.domain.scenario import HazardPlan
from sim.events import HazardResolved, HazardStruck
from sim.floor.agenda import Phase, Ticket
from sim.floor.chance import Stream

if TYPE_CHECKING:
    from sim.floor.line import Line


class Hazard(ABC):
    """A family derives from this and says what happens in ``strike``. ``rank`` orders aléas of one instant."""

    def __init__(self, spec: HazardPlan, rank: int, line: Line) -> None:
        self.spec = spec
        self.rank = rank
        self.line = line
        self.active = False
        self._ticket: Ticket | None = None
        chance = Stream(line.seed, f"hazard/{spec.code}")
        self.at_ms = spec.earliest_ms + (chance.bits() * (spec.latest_ms - spec.earliest_ms) >> 53)
        self.chance = chance

    @property
    def settings(self) -> Any:
        return self.spec.settings

    def plan(self) -> None:
        self.after(max(1, self.at_ms - self.line.now_ms), self.strike)

    def after(self, delay_ms: int, action: Any) -> None:
        """Have ``action`` called later; replaces what this aléa was waiting for."""
        if self._ticket:
            self._ticket.live = False
        self._ticket = self.line.agenda.after(max(1, delay_ms), Phase.HAZARD, self.rank, action)

    @abstractmethod
    def strike(self) -> None:
        """Its instant has come."""

    def begin(self, subject: str) -> None:
        self.active = True
        self.line.record(HazardStruck(self.line.now_ms, self.spec.code, subject))

    def end(self, how: str) -> None:
        self.active = False
        self.line.record(HazardResolved(self.line.now_ms, self.spec.code, how))

    def snapshot(self) -> tuple[object, ...]:
        live = self._ticket is not None and self._ticket.live
        return self.spec.code, self.active, self._ticket.due_ms if live and self._ticket else None, self.chance.drawn
