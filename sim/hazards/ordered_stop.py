"""Safety, or quality, has a poste stopped for what should have been in order before the start."""

from __future__ import annotations

from sim.hazards.base import Hazard


class OrderedStop(Hazard):
    """Lasts ``lasts_ms`` of putting in order; restarting is refused meanwhile. ``code`` says who stopped it and heads
    the alarm: the state of the poste tells it too."""

    code = ""

    def strike(self) -> None:
        poste = self.line.postes[self.settings["poste"]]
        self.begin(poste.code)
        self.line.alarms.raise_(f"{self.code}_stop", poste.code, 1)
        poste.stop_cause = self.code
        poste.touch()
        self.after(self.settings["lasts_ms"], self._released)

    def _released(self) -> None:
        poste = self.line.postes[self.settings["poste"]]
        poste.stop_cause = ""
        poste.touch()
        self.line.alarms.clear(f"{self.code}_stop", poste.code)
        self.end("time")


class SafetyStop(OrderedStop):
    code = "safety"


class QualityStop(OrderedStop):
    """Pieces made on an obsolete document, or without a control: sorted on the spot before anything more is made."""

    code = "quality"
