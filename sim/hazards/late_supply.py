"""A supplier announces that a planned supply slips."""

from __future__ import annotations

from sim.floor.stocks import Delivery
from sim.hazards.base import Hazard


class LateSupply(Hazard):
    """Lasts until the component is received, late or express, or replaced."""

    def strike(self) -> None:
        component = self.settings["component"]
        if not self.line.stocks.delay(component, self.settings["until_ms"]):
            return
        self.begin(component)
        self.line.alarms.raise_("supply_late", component, 2)
        self.line.stocks.on_received.append(self._received)

    def _received(self, delivery: Delivery) -> None:
        if self.active and delivery.component == self.settings["component"]:
            self.end("express" if delivery.supply == "express" else "time")
