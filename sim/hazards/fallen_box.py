"""A box falls into the zone of a robot. Stop, clear, restart; or somebody ends up reaching in."""

from __future__ import annotations

from sim.events import SafetyEvent
from sim.hazards.base import Hazard


class FallenBox(Hazard):
    """Stopped in time, the box is cleared in ``clear_ms``. Left running for ``patience_ms``, somebody reaches in: the
    light curtain stops the poste, with an accident (chance ``accident_ppm``) or a near miss, and a longer stop."""

    _AFTER_EVENT = 4

    def strike(self) -> None:
        poste = self.settings["poste"]
        self.begin(poste)
        self.line.alarms.raise_("zone_box", poste, 1)
        self.occupied = True
        risk_permille = self.line.postes[poste].risk_permille
        self.accident = self.chance.happens(self.settings["accident_ppm"] * risk_permille // 1000)
        if self.line.postes[poste].stop_cause:
            self.stopped()
        else:
            self.after(self.settings["patience_ms"], self._reached_in)

    occupied = False
    """Restarting is refused while it is true."""
    accident = False

    def stopped(self) -> None:
        """The supervisor has the poste stopped: the zone can be cleared."""
        if self.active:
            self.after(self.settings["clear_ms"], lambda: self._cleared("stop"))

    def _reached_in(self) -> None:
        poste = self.line.postes[self.settings["poste"]]
        severity = "accident" if self.accident else "near_miss"
        self.line.record(SafetyEvent(self.line.now_ms, poste.code, self.spec.code, severity))
        self.line.alarms.raise_("safety", poste.code, 1)
        poste.stop_cause = "zone"
        poste.touch()
        self.after(self.settings["clear_ms"] * self._AFTER_EVENT, lambda: self._cleared("time"))

    def _cleared(self, how: str) -> None:
        poste = self.line.postes[self.settings["poste"]]
        self.occupied = False
        self.line.alarms.clear("zone_box", poste.code)
        self.line.alarms.clear("safety", poste.code)
        if how == "time":
            poste.stop_cause = ""
            poste.touch()
        self.end(how)
