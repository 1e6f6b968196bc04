"""Work on the machine itself between two cycles: controls, cleaning, changeovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.events import CheckEnded
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

CLEANING = "cleaning"


class Works:
    """What was asked of one poste and is not yet done, in the order asked; a control goes first."""

    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.asked: list[str] = []
        self.tooling = ""
        """Product of the changeover under way."""

    def ask(self, work: str) -> None:
        self.asked.append(work)
        self._poste.touch()

    def next(self) -> Task | None:
        """The first work to do, ready to begin: a control, work asked for, a setting, a sample, sorting."""
        poste = self._poste
        if poste.check_requested:
            return Task("checking", poste.spec.check_ms, done=self._checked)
        if self.asked:
            return Task("stopped", poste.faults.cleaning_ms(), cause=CLEANING, done=self._cleaned)
        task = poste.process.next_task() if poste.process else None
        return task or (poste.rack.next_task() if poste.rack else None)

    def setup(self, product: str) -> Task | None:
        """The changeover that ``product`` needs."""
        setup_ms = self._poste.spec.setup_ms
        if product == self._poste.tooled or not setup_ms:
            return None
        self.tooling = product
        return Task("setup", setup_ms, done=self._tooled)

    def _checked(self) -> None:
        poste = self._poste
        poste.check_requested = False
        measured = poste.process.measure_all() if poste.process else "sound"
        self._line.record(CheckEnded(self._line.now_ms, poste.code, poste.faults.find() or measured))

    def _cleaned(self) -> None:
        self.asked.remove(CLEANING)
        self._poste.faults.cleaned()

    def _tooled(self) -> None:
        poste = self._poste
        line = self._line
        for purge in poste.spec.purges:
            component = purge.component or line.scenario.main_component(poste.code, poste.tooled)
            if component:
                line.stocks.waste(poste.code, component, purge.quantity)
        poste.tooled = self.tooling
