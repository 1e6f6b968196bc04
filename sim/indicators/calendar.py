"""The calendar as lived: breaks moved, overtime."""

from __future__ import annotations

from sim.domain.scenario import Scenario
from sim.events import BreakMoved, ShiftExtended
from sim.indicators.fold import Listeners
from sim.indicators.spans import Span


class Calendar:
    """``breaks`` of the whole line; ``end_ms`` of the shift as known now."""

    def __init__(self, scenario: Scenario) -> None:
        self.planned_end_ms = self.end_ms = scenario.calendar.length_ms
        self.breaks: list[Span] = [(pause.at_ms, pause.end_ms) for pause in scenario.calendar.breaks]

    def listeners(self) -> Listeners:
        return {BreakMoved: self._moved, ShiftExtended: self._extended}

    def _moved(self, fact: BreakMoved) -> None:
        start, end = self.breaks[fact.pause - 1]
        self.breaks[fact.pause - 1] = (fact.start_ms, fact.start_ms + end - start)

    def _extended(self, fact: ShiftExtended) -> None:
        self.end_ms = fact.end_ms
