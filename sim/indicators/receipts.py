"""Receipts controlled, and what became of the lots that were set aside, by component."""

from __future__ import annotations

from collections import Counter

from sim.events import PartSorted, ReceiptAccepted, ReceiptChecked, ReceiptReturned
from sim.indicators.fold import Listeners
from sim.indicators.rows import ReceiptRow


class Receipts:
    def __init__(self) -> None:
        self._controls: Counter[str] = Counter()
        self._set_aside: Counter[str] = Counter()
        self._sorted: Counter[tuple[str, str]] = Counter()
        """By component and outcome."""
        self._returned: Counter[str] = Counter()
        self._accepted: Counter[str] = Counter()

    def listeners(self) -> Listeners:
        return {
            ReceiptChecked: self._checked,
            PartSorted: self._judged,
            ReceiptReturned: self._went_back,
            ReceiptAccepted: self._kept,
        }

    def _checked(self, fact: ReceiptChecked) -> None:
        self._controls[fact.component] += 1
        self._set_aside[fact.component] += fact.aside

    def _judged(self, fact: PartSorted) -> None:
        self._sorted[fact.component, fact.outcome] += 1

    def _went_back(self, fact: ReceiptReturned) -> None:
        self._returned[fact.component] += fact.quantity

    def _kept(self, fact: ReceiptAccepted) -> None:
        self._accepted[fact.component] += fact.quantity

    def rows(self) -> list[ReceiptRow]:
        """Components of which a receipt was ever controlled."""
        return [
            ReceiptRow(
                code,
                controls,
                self._set_aside[code],
                self._sorted[code, "good"],
                self._sorted[code, "bad"],
                self._returned[code],
                self._accepted[code],
            )
            for code, controls in self._controls.items()
        ]
