"""The ribbons of the timeline, kept up to date by reading only what is new."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from sim.indicators.board import Board
from sim.indicators.rows import Segment

CELL_MS = 20_000
"""About one pixel of the timeline: shorter states would not show."""
WAIT_MS = 90_000
"""A poste faster than its neighbour waits a little at each piece: below this, that is its ordinary work."""
_AGAIN = WAIT_MS // CELL_MS + 2


class RibbonCells:
    """For each poste, the longest state of each cell of time."""

    def __init__(self, postes: tuple[str, ...]) -> None:
        self._cells: dict[str, list[str]] = {poste: [] for poste in postes}

    def read(self, board: Board) -> None:
        """Read what is new, and again the last cells: a wait that was short may have become long."""
        for poste, cells in self._cells.items():
            del cells[-_AGAIN:]
            self._read_poste(board, poste, cells)

    def _read_poste(self, board: Board, poste: str, cells: list[str]) -> None:
        first = len(cells)
        shares: dict[int, Counter[str]] = {}
        for segment in board.segments(poste, max(first * CELL_MS - WAIT_MS, 0), board.now_ms):
            for index in range(max(segment.from_ms // CELL_MS, first), -(-segment.to_ms // CELL_MS)):
                start, end = index * CELL_MS, (index + 1) * CELL_MS
                time = min(end, segment.to_ms) - max(start, segment.from_ms)
                shares.setdefault(index, Counter())[_shown(segment)] += time
        cells.extend(shares[index].most_common(1)[0][0] for index in sorted(shares))

    def spans(self, poste: str, now_ms: int) -> list[tuple[int, int, str]]:
        """(start, end, state) of ``poste``, states that follow each other joined."""
        found, at = [], 0
        for state, run in groupby(self._cells[poste]):
            start, at = at, at + len(list(run)) * CELL_MS
            found.append((start, min(at, now_ms), state))
        return found

    def disturbed_ms(self, poste: str) -> int:
        """Time a poste spent otherwise than at work, in a break or without load."""
        quiet = ("working", "planned", "no_load", "off")
        return sum(CELL_MS for state in self._cells[poste] if state not in quiet)


def _shown(segment: Segment) -> str:
    waits = segment.state in ("starved", "blocked")
    return "working" if waits and segment.to_ms - segment.from_ms < WAIT_MS else segment.state
