"""Work on the machine itself, asked for and done between two cycles: a cleaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.poste import Poste

CLEANING = "cleaning"


class Works:
    """What was asked of one poste and is not yet done, in the order asked."""

    def __init__(self, poste: Poste) -> None:
        self._poste = poste
        self.asked: list[str] = []

    def ask(self, work: str) -> None:
        self.asked.append(work)
        self._poste.touch()

    def next(self) -> Task | None:
        """The first work asked for, ready to begin."""
        return Task("stopped", self._poste.faults.cleaning_ms(), cause=CLEANING) if self.asked else None

    def done(self, task: Task) -> None:
        self.asked.remove(task.cause)
        self._poste.faults.cleaned()

    def snapshot(self) -> tuple[object, ...]:
        return tuple(self.asked)
