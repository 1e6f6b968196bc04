"""The reference cycle of each poste, as the elements of work moved before the shift leave it."""

from __future__ import annotations

from sim.domain.elements import retimed
from sim.domain.scenario import Scenario
from sim.events import ElementMoved
from sim.indicators.fold import Listeners


class Gammes:
    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._moved: dict[str, str] = {}
        self._references = {code: poste.reference_ms for code, poste in scenario.postes.items()}

    def listeners(self) -> Listeners:
        return {ElementMoved: self._move}

    def reference_ms(self, poste: str) -> int | None:
        """None where the law of the cycle has no lower bound."""
        return self._references[poste]

    def _move(self, fact: ElementMoved) -> None:
        self._moved[fact.element] = fact.place
        changed = retimed(self._scenario, self._moved)
        for code, poste in self._scenario.postes.items():
            self._references[code] = changed.get(code, poste).reference_ms
