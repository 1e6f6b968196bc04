"""Compressed air escapes somewhere on the network until the leak is found and mended."""

from __future__ import annotations

from sim.domain.scenario import AIR
from sim.hazards.base import Hazard


class AirLeak(Hazard):
    """Shown by the network alone; where it is, and that it is a leak, stays hidden until the round of a technician."""

    @property
    def nml_min(self) -> int:
        """Lost at any time, whatever the postes draw."""
        flow: int = self.settings["nml_min"]
        return flow

    def strike(self) -> None:
        self.begin(AIR)
        self.line.networks[AIR].leaks.append(self)
