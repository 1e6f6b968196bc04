"""A past instant of a séance shown again: its facts folded from the checkpoint before it."""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections.abc import Sequence

from sim.events import Fact
from sim.indicators.board import Board

_FACTS = 400
"""Between two checkpoints: a few milliseconds of folding."""


class Past:
    """Boards of past instants of a journal. ``facts`` in order; checkpoints are made the first time they serve."""

    def __init__(self, board: Board, facts: Sequence[Fact]) -> None:
        """``board``: as new, nothing fed."""
        self._facts = facts
        self._instants = [fact.at_ms for fact in facts]
        self._checkpoints = [board]
        """The k-th has been fed the first k × ``_FACTS`` facts."""

    def at(self, at_ms: int) -> Board:
        """The indicators as they stood once all was known up to ``at_ms`` included; decisions are not counted."""
        return self.after(bisect_right(self._instants, at_ms), at_ms)

    def after(self, count: int, at_ms: int) -> Board:
        """The indicators at ``at_ms`` after the first ``count`` facts; the board is the caller's to feed on."""
        board = self._copy(self._checkpoint(count // _FACTS))
        board.feed(self._facts[count // _FACTS * _FACTS : count], at_ms)
        return board

    def go_on(self) -> bool:
        """Make the next checkpoint before it is asked for; False when all are made."""
        if len(self._checkpoints) <= len(self._facts) // _FACTS:
            self._checkpoint(len(self._checkpoints))
        return len(self._checkpoints) <= len(self._facts) // _FACTS

    def _checkpoint(self, rank: int) -> Board:
        while len(self._checkpoints) <= rank:
            fed = (len(self._checkpoints) - 1) * _FACTS
            board = self._copy(self._checkpoints[-1])
            board.feed(self._facts[fed : fed + _FACTS], self._instants[fed + _FACTS - 1])
            self._checkpoints.append(board)
        return self._checkpoints[rank]

    @staticmethod
    def _copy(board: Board) -> Board:
        return copy.deepcopy(board, {id(board.scenario): board.scenario})
