"""What is prepared and followed up: the checklists of the postes, the rotations planned."""

from __future__ import annotations

from sim.domain.scenario import Scenario
from sim.indicators.fold import Listeners
from sim.indicators.readiness import Readiness, ReadinessRow
from sim.indicators.rotation import Rotation, RotationRow


class Preparation:
    def __init__(self, scenario: Scenario) -> None:
        self._readiness, self._rotation = Readiness(scenario), Rotation()

    def listeners(self) -> Listeners:
        return {**self._readiness.listeners(), **self._rotation.listeners()}

    def readiness(self) -> list[ReadinessRow]:
        """Every point, those nobody looked at too."""
        return self._readiness.rows()

    def rotations(self) -> list[RotationRow]:
        """By instant, then in the order planned."""
        return self._rotation.rows()
