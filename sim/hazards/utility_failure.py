"""A fluid fails: every poste that needs it stops until it is back."""

from __future__ import annotations

from sim.hazards.base import Hazard


class UtilityFailure(Hazard):
    """Lasts ``lasts_ms``, whatever the supervisor does: what can be moved is the work of the people meanwhile."""

    def strike(self) -> None:
        utility = self.settings["utility"]
        self.begin(utility)
        self.line.alarms.raise_("utility_failed", utility, 1)
        for poste in self.line.postes.values():
            if utility in poste.spec.needs:
                poste.cuts.append(utility)
                poste.touch()
        self.after(self.settings["lasts_ms"], self._back)

    def _back(self) -> None:
        utility = self.settings["utility"]
        for poste in self.line.postes.values():
            if utility in poste.spec.needs:
                poste.cuts.remove(utility)
                poste.touch()
        self.line.alarms.clear("utility_failed", utility)
        self.end("time")
