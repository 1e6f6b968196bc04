"""What the next changeover of a poste needs is not at its place: it is looked for while the poste stands."""

from __future__ import annotations

from sim.hazards.base import Hazard


class MissingTool(Hazard):
    """Shows at the first changeover that begins from its instant on, which lasts ``lasts_ms`` longer."""

    def strike(self) -> None:
        self.line.postes[self.settings["poste"]].works.hinder = self._hinder

    def _hinder(self) -> int:
        """What it adds to the changeover that begins, in ms."""
        poste, lasts_ms = self.settings["poste"], int(self.settings["lasts_ms"])
        self.line.postes[poste].works.hinder = None
        self.begin(poste)
        self.line.alarms.raise_("tool_missing", poste, 2)
        self.after(lasts_ms, self._found)
        return lasts_ms

    def _found(self) -> None:
        self.line.alarms.clear("tool_missing", self.settings["poste"])
        self.end("time")
