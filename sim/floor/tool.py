"""The tool of a poste: a life of so many pieces, or of so long at work, then a change."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from sim.domain.stops import Tool
from sim.events import ToolChanged
from sim.floor.chance import Stream

if TYPE_CHECKING:
    from sim.floor.line import Line

_NEVER_MS = 1 << 60
"""What a worn tool has left before it is worn again."""


class ToolLife(ABC):
    """A worn tool that may go on makes rejects, drawn at each cycle whether it is worn or not."""

    def __init__(self, spec: Tool, poste: str, line: Line) -> None:
        self.spec = spec
        self._poste = poste
        self._line = line
        self._rejects = Stream(line.seed, f"{poste}/tool")
        self.renew()

    @property
    @abstractmethod
    def left(self) -> int:
        """Of its life, in the unit of ``spec.life``; 0 or less once it is worn."""

    @abstractmethod
    def renew(self) -> None:
        """A new tool is there."""

    @abstractmethod
    def cut(self) -> bool:
        """One more piece made; whether the tool was worn before."""

    def spoils(self) -> bool:
        """One more piece made; whether the worn tool has it refused."""
        worn, worn_ppm = self.cut(), self.spec.worn_reject_ppm
        return worn_ppm is not None and self._rejects.happens(worn_ppm) and worn

    @property
    def finished(self) -> bool:
        """The poste can't go on without a change."""
        return self.left <= 0 and self.spec.worn_reject_ppm is None

    def change(self) -> None:
        self.renew()
        self._line.record(ToolChanged(self._line.now_ms, self._poste))
        self._line.alarms.clear("tool_worn", self._poste)

    def wear_out(self) -> None:
        if self.spec.worn_reject_ppm is not None:
            self._line.alarms.raise_("tool_worn", self._poste, 2)

    def snapshot(self) -> tuple[object, ...]:
        return self.left, self._rejects.drawn


class PieceLife(ToolLife):
    """Counts pieces, below 0 once it is worn."""

    def renew(self) -> None:
        self._left = self.spec.life

    @property
    def left(self) -> int:
        return self._left

    def cut(self) -> bool:
        self._left -= 1
        if not self._left:
            self.wear_out()
        return self._left < 0


class WorkLife(ToolLife):
    """Counts the time at work, as a failure mode of the poste would (``left_ms``); a cycle in which the tool wears out
    is one of a worn tool."""

    def renew(self) -> None:
        self.left_ms = self.spec.life

    @property
    def left(self) -> int:
        return 0 if self._worn else self.left_ms

    def cut(self) -> bool:
        return self._worn

    def strike(self) -> None:
        """Its life is over, in the course of a cycle or between two."""
        self.left_ms = _NEVER_MS
        self.wear_out()

    @property
    def _worn(self) -> bool:
        return self.left_ms > self.spec.life


def tool_life(spec: Tool | None, poste: str, line: Line) -> ToolLife | None:
    """None where no tool wears."""
    if spec is None:
        return None
    return WorkLife(spec, poste, line) if spec.timed else PieceLife(spec, poste, line)
