"""A parameter leaves its target, slowly or at once, until it is set again: only measures, or rejects, show it."""

from __future__ import annotations

from abc import abstractmethod

from sim.floor.characteristic import Characteristic
from sim.floor.process import Process
from sim.hazards.base import Hazard


class OffTarget(Hazard):
    def strike(self) -> None:
        self.begin(self.settings["poste"])
        self.move(self._process.characteristics[self.settings["parameter"]])
        self.line.postes[self.settings["poste"]].strayed = True
        self._process.on_set.append(self._set)

    @abstractmethod
    def move(self, characteristic: Characteristic) -> None:
        """Put it off its target, or on its way there."""

    @property
    def _process(self) -> Process:
        process = self.line.postes[self.settings["poste"]].process
        assert process is not None
        return process

    def _set(self, parameter: str) -> None:
        if self.active and parameter == self.settings["parameter"]:
            self.end("set")


class Drift(OffTarget):
    """The mean moves a little at each cycle."""

    def move(self, characteristic: Characteristic) -> None:
        characteristic.drift(self.settings["drift_milli"])


class WrongParameter(OffTarget):
    """Somebody keyed in a wrong value."""

    def move(self, characteristic: Characteristic) -> None:
        characteristic.jump(self.settings["value"])
