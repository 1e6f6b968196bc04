"""Pieces set aside: by buffer, how many were, were sorted, went back, were scrapped, reworked, and are still."""

from __future__ import annotations

from collections import Counter

from sim.events import PieceReturned, PieceSentToRework, PieceSetAside, PieceSorted
from sim.indicators.fold import Listeners
from sim.indicators.rows import QuarantineRow


class Quarantine:
    def __init__(self) -> None:
        self._held: Counter[str] = Counter()
        self._sorted: Counter[str] = Counter()
        self._returned: Counter[str] = Counter()
        self._reworked: Counter[str] = Counter()
        self.scrapped: Counter[tuple[str, str]] = Counter()
        """By buffer and order."""
        self.scraps: list[tuple[int, str]] = []
        """Instant and buffer of each of them."""

    def listeners(self) -> Listeners:
        return {
            PieceSetAside: self._set_aside,
            PieceReturned: self._went_back,
            PieceSorted: self._judged,
            PieceSentToRework: self._sent_to_rework,
        }

    def _set_aside(self, fact: PieceSetAside) -> None:
        self._held[fact.buffer] += 1

    def _went_back(self, fact: PieceReturned) -> None:
        self._returned[fact.buffer] += 1

    def _judged(self, fact: PieceSorted) -> None:
        self._sorted[fact.buffer] += 1
        if fact.outcome == "scrap":
            self.scrapped[fact.buffer, fact.order] += 1
            self.scraps.append((fact.at_ms, fact.buffer))

    def _sent_to_rework(self, fact: PieceSentToRework) -> None:
        self._reworked[fact.buffer] += 1

    def aside(self, buffer: str) -> int:
        """Neither back in the buffer nor scrapped nor reworked."""
        return self._held[buffer] - self._returned[buffer] - self._lost(buffer) - self._reworked[buffer]

    def _lost(self, buffer: str) -> int:
        return sum(count for (code, _), count in self.scrapped.items() if code == buffer)

    def rows(self) -> list[QuarantineRow]:
        """Buffers of which something was ever set aside."""
        return [
            QuarantineRow(
                code,
                held,
                self._sorted[code],
                self._returned[code],
                self._lost(code),
                self._reworked[code],
                self.aside(code),
            )
            for code, held in self._held.items()
        ]
