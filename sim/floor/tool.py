"""The tool of a poste: so many pieces, then a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.domain.stops import Tool
from sim.events import ToolChanged
from sim.floor.chance import Stream

if TYPE_CHECKING:
    from sim.floor.line import Line


class ToolLife:
    """``left`` pieces before the tool is worn, below 0 once it is. A worn one that may go on makes rejects, drawn at
    each cycle whether it is worn or not."""

    def __init__(self, spec: Tool, poste: str, line: Line, seed: int) -> None:
        self.spec = spec
        self.left = spec.life_pieces
        self._poste = poste
        self._line = line
        self._worn = Stream(seed, f"{poste}/tool")

    def spoils(self) -> bool:
        """One more piece made; whether the worn tool has it refused."""
        self.left -= 1
        worn_ppm = self.spec.worn_reject_ppm
        if worn_ppm is None:
            return False
        if self.left == 0:
            self._line.alarms.raise_("tool_worn", self._poste, 2)
        return self._worn.happens(worn_ppm) and self.left < 0

    @property
    def finished(self) -> bool:
        """The poste can't go on without a change."""
        return self.left <= 0 and self.spec.worn_reject_ppm is None

    def change(self) -> None:
        self.left = self.spec.life_pieces
        self._line.record(ToolChanged(self._line.now_ms, self._poste))
        self._line.alarms.clear("tool_worn", self._poste)

    def snapshot(self) -> tuple[object, ...]:
        return self.left, self._worn.drawn
