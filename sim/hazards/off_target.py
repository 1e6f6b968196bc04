"""A parameter leaves its target, slowly or at once, until it is set again: only measures, or rejects, show it."""

from __future__ import annotations

from sim.floor.characteristic import Characteristic
from sim.hazards.hidden import HiddenHazard


class OffTarget(HiddenHazard):
    def strike(self) -> None:
        poste = self.line.postes[self.settings["poste"]]
        assert poste.process is not None
        self.hide(poste.code)
        self.move()
        poste.process.on_known.append(self._known)
        poste.process.on_set.append(self._set)

    def move(self) -> None:
        raise NotImplementedError

    @property
    def characteristic(self) -> Characteristic:
        process = self.line.postes[self.settings["poste"]].process
        assert process is not None
        return process.characteristics[self.settings["parameter"]]

    def _known(self, parameter: str, off: bool) -> None:
        if off and parameter == self.settings["parameter"]:
            self.find()

    def _set(self, parameter: str) -> None:
        if parameter == self.settings["parameter"]:
            self.put_right("set")


class Drift(OffTarget):
    """The mean moves a little at each cycle."""

    def move(self) -> None:
        self.characteristic.drift(self.settings["drift_milli"])


class WrongParameter(OffTarget):
    """Somebody keyed in a wrong value."""

    def move(self) -> None:
        self.characteristic.jump(self.settings["value"])
