"""The plain line that every simulator can express: postes one after the other, finite buffers, nobody.

The first poste never lacks pieces, the last is never blocked; a finished piece that finds no room stays on its poste
(blocking after service). Cycle times are uniform.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from sim.domain.scenario import Scenario
from sim.scenario import load


@dataclass(frozen=True)
class PlainLine:
    """``low_s`` and ``high_s``: bounds of the cycle of every poste; ``capacity``: of every buffer, postes left out."""

    postes: int = 5
    capacity: int = 5
    low_s: int = 4
    high_s: int = 8
    horizon_s: int = 20_000

    def codes(self) -> list[str]:
        return [f"P{number}" for number in range(1, self.postes + 1)]


LINE = PlainLine(postes=10, capacity=5, low_s=4, high_s=8, horizon_s=20_000)
"""The one that is measured."""


@dataclass(frozen=True)
class Lived:
    """Cycles ended on all postes together, and pieces out of the line."""

    cycles: int
    pieces: int


Count = Callable[[], Lived]
"""Counts what was lived, outside the time measured."""


def scenario(line: PlainLine) -> Scenario:
    codes = line.codes()
    text = "format: 1\ncode: plain\npostes:\n"
    text += "".join(f"  {code}: {{ cycle_s: {{ uniform: [{line.low_s}, {line.high_s}] }} }}\n" for code in codes)
    text += "buffers:\n"
    for before, after in pairwise(codes):
        text += f"  - {{ from: {before}, to: {after}, capacity: {line.capacity} }}\n"
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "scenario.yaml").write_text(text, encoding="utf-8")
        return load(Path(folder))
