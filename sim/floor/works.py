"""Work on the machine itself between two cycles: controls, cleaning, changes of tool and of product, upkeep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sim.events import CheckEnded
from sim.floor.preparation import Preparation
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste
    from sim.floor.upkeep import Upkeep

CLEANING = "cleaning"
TOOL = "tool"


class Works:
    """What was asked of one poste and is not yet done, in the order asked; a control goes first."""

    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.asked: list[str] = []
        self.upkeep: list[Upkeep] = []
        """Planned, and due by now; the first may be under way."""
        self.early = ""
        """Product of a changeover ordered before its first piece is there."""
        self.tooling = ""
        """Product of the changeover under way."""
        self.outside = Preparation(poste, line)
        self.hinder: Callable[[], int] | None = None
        """What lengthens the next changeover: tells by how much, in ms, as it begins."""

    def ask(self, work: str) -> None:
        self.asked.append(work)
        self._poste.touch()

    def change_over(self, product: str) -> None:
        self.early = product
        self._poste.touch()

    def pending(self) -> bool:
        """Whether ``next`` may have something to do, or upkeep is due."""
        poste = self._poste
        return bool(
            self.asked
            or poste.check_requested
            or self.upkeep
            or self.early
            or poste.rack
            or (poste.process and poste.process.pending())
            or (poste.tool and poste.tool.finished)
        )

    def next(self) -> Task | None:
        """The first work to do, ready to begin: a control, work asked for, a setting, a sample, sorting."""
        poste = self._poste
        if poste.check_requested:
            return Task("checking", poste.spec.check_ms, done=self._checked)
        if poste.tool and (TOOL in self.asked or poste.tool.finished):
            return Task("setup", poste.tool.spec.change_ms, cause=TOOL, done=self._tool_changed)
        if self.asked:
            return Task("stopped", poste.faults.cleaning_ms(), cause=CLEANING, done=self._cleaned)
        if self.early:
            product, self.early = self.early, ""
            return self.setup(product)
        task = poste.process.next_task() if poste.process else None
        return task or (poste.rack.next_task() if poste.rack else None)

    def setup(self, product: str) -> Task | None:
        """The changeover that ``product`` needs."""
        setup_ms = self._poste.spec.setup_between(self._poste.tooled, product)
        if not setup_ms:
            return None
        self.tooling = product
        hindered_ms = self.hinder() if self.hinder else 0
        return Task("setup", setup_ms - self.outside.saved_ms(product) + hindered_ms, done=self._tooled)

    def _checked(self) -> None:
        poste = self._poste
        poste.check_requested = False
        measured = poste.process.measure_all() if poste.process else "sound"
        self._line.record(CheckEnded(self._line.now_ms, poste.code, poste.faults.find() or measured))

    def _cleaned(self) -> None:
        self.asked.remove(CLEANING)
        self._poste.faults.cleaned()

    def _tool_changed(self) -> None:
        if TOOL in self.asked:
            self.asked.remove(TOOL)
        assert self._poste.tool is not None
        self._poste.tool.change()

    def _tooled(self) -> None:
        poste = self._poste
        line = self._line
        for purge in poste.spec.purges:
            component = purge.component or line.scenario.main_component(poste.code, poste.tooled)
            if component:
                line.stocks.waste(poste.code, component, purge.quantity)
        poste.tooled = self.tooling

    def snapshot(self) -> tuple[object, ...]:
        planned = [upkeep.spec.code for upkeep in self.upkeep]
        return *self.asked, *planned, self.early, *self.outside.snapshot()
