"""Tending: when semi-attended machines worked alone, their operator free."""

from __future__ import annotations

from sim.domain.scenario import Scenario
from sim.events import CycleEnded, PhaseBegan
from sim.indicators.fold import Listeners
from sim.indicators.spans import Span


class Tending:
    def __init__(self, scenario: Scenario) -> None:
        self._alone: dict[str, list[Span]] = {code: [] for code, poste in scenario.postes.items() if poste.semi}
        self._since: dict[str, int] = {}
        """Postes now in that phase of their cycle, whether they work or are stopped in it."""

    def listeners(self) -> Listeners:
        """None where no poste is semi-attended: cycles are many."""
        return {PhaseBegan: self._began, CycleEnded: self._ended} if self._alone else {}

    def _began(self, fact: PhaseBegan) -> None:
        if fact.phase == "alone":
            self._since[fact.poste] = fact.at_ms
        else:
            self._close(fact.poste, fact.at_ms)

    def _ended(self, fact: CycleEnded) -> None:
        self._close(fact.poste, fact.at_ms)

    def _close(self, poste: str, at_ms: int) -> None:
        since_ms = self._since.pop(poste, at_ms)
        if since_ms < at_ms:
            self._alone[poste].append((since_ms, at_ms))

    def alone(self, poste: str, now_ms: int) -> list[Span]:
        """In rising order, apart; none for a poste that is not semi-attended."""
        spans = self._alone.get(poste, [])
        return [*spans, (self._since[poste], now_ms)] if poste in self._since else spans
