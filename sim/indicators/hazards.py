"""Aléas struck and resolved, and what they did to people's safety."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from sim.domain.scenario import Scenario
from sim.events import HazardResolved, HazardStruck, SafetyEvent
from sim.indicators.fold import Listeners
from sim.indicators.rows import HazardRow


class Hazards:
    def __init__(self, scenario: Scenario) -> None:
        self._families = {plan.code: plan.family for plan in scenario.hazards}
        self.rows: list[HazardRow] = []
        self._open: dict[str, int] = {}
        self._safety: Counter[str] = Counter()

    def listeners(self) -> Listeners:
        return {HazardStruck: self._struck, HazardResolved: self._resolved, SafetyEvent: self._harmed}

    def _struck(self, fact: HazardStruck) -> None:
        self._open[fact.hazard] = len(self.rows)
        self.rows.append(HazardRow(fact.hazard, fact.at_ms, self._families[fact.hazard], None, ""))

    def _resolved(self, fact: HazardResolved) -> None:
        index = self._open.pop(fact.hazard)
        self.rows[index] = replace(self.rows[index], resolved_ms=fact.at_ms, how=fact.how)

    def _harmed(self, fact: SafetyEvent) -> None:
        self._safety[fact.severity] += 1

    @property
    def accidents(self) -> int:
        return self._safety["accident"]

    @property
    def near_misses(self) -> int:
        return self._safety["near_miss"]
