"""Families that leave a hidden fault in a poste: it lasts until the supervisor has it cured."""

from __future__ import annotations

from sim.floor.faults import Fault
from sim.hazards.base import Hazard


class FaultHazard(Hazard):
    """``symptom`` is all that shows: the alarm ``poste_<symptom>`` says so until the cure."""

    symptom = ""

    def strike(self) -> None:
        poste = self.line.postes[self.settings["poste"]]
        self.begin(poste.code)
        self.line.alarms.raise_(f"poste_{self.symptom}", poste.code, 2)
        poste.faults.add(
            Fault(
                code=self.spec.code,
                symptom=self.symptom,
                cure=self.settings["cure"],
                cure_ms=self.settings["cure_ms"],
                on_cured=self._cured,
                slow_permille=self.settings.get("slow_permille", 1000),
                mode=self.settings.get("mode", ""),
                often_permille=self.settings.get("often_permille", 1000),
            )
        )

    def _cured(self, how: str) -> None:
        self.line.alarms.clear(f"poste_{self.symptom}", self.settings["poste"])
        self.end(how)
