"""Which part of the cockpit is shown anew in which frame: all at once would hold the next frame up."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from app.models.shift import Shift

Part = Callable[[Shift], object]
PART_S = 0.1
"""Least real time between two readings of one part."""


class Rota:
    """One part a frame, each at most ten times a second, whatever the speed."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._read_at: dict[Part, float] = {}

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Those that are seen now; the ones there before keep their turn."""
        if list(parts) != self._parts:
            self._parts = list(parts)

    def hurry(self) -> None:
        """Something was decided: every part takes its turn in the frames that come."""
        self._read_at.clear()

    def next(self, shift: Shift) -> None:
        """Show the part that has waited longest, if it is due."""
        now = time.monotonic()
        due = [part for part in self._parts if now - self._read_at.get(part, 0.0) >= PART_S]
        if due:
            part = min(due, key=lambda one: self._read_at.get(one, 0.0))
            self._read_at[part] = now
            part(shift)

    def all(self, shift: Shift) -> None:
        """Every part, at once."""
        for part in self._parts:
            part(shift)
