"""Measures and settings of the parameters of the postes: what a control chart shows."""

from __future__ import annotations

from collections import Counter

from sim.domain.scenario import Scenario
from sim.events import DefectEscaped, ParameterMeasured, ParameterSet
from sim.indicators.fold import Listeners
from sim.indicators.rows import MeasurePoint, ParameterRow


class Process:
    def __init__(self, scenario: Scenario) -> None:
        self._measures: dict[tuple[str, str], list[MeasurePoint]] = {}
        self._settings: dict[tuple[str, str], list[tuple[int, int]]] = {}
        self.escaped: Counter[str] = Counter()
        """Defects that left the line, by flaw."""
        for poste in scenario.postes.values():
            for parameter in poste.parameters:
                self._measures[poste.code, parameter] = []
                self._settings[poste.code, parameter] = []

    def listeners(self) -> Listeners:
        return {ParameterMeasured: self._measured, ParameterSet: self._set, DefectEscaped: self._escaped}

    def _measured(self, fact: ParameterMeasured) -> None:
        point = MeasurePoint(fact.at_ms, fact.mean, fact.extent, fact.sample)
        self._measures[fact.poste, fact.parameter].append(point)

    def _set(self, fact: ParameterSet) -> None:
        self._settings[fact.poste, fact.parameter].append((fact.at_ms, fact.value))

    def _escaped(self, fact: DefectEscaped) -> None:
        self.escaped[fact.flaw] += 1

    def rows(self) -> list[ParameterRow]:
        return [ParameterRow(*key, tuple(points), tuple(self._settings[key])) for key, points in self._measures.items()]
