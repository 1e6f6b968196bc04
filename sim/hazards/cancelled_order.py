"""A client gives an order up: what is launched of it from then on is made for nobody."""

from __future__ import annotations

from sim.events import OrderCancelled
from sim.hazards.base import Hazard


class CancelledOrder(Hazard):
    """Lasts until the order is taken off the programme. An order already complete is not cancelled any more."""

    def strike(self) -> None:
        order, programme = self.settings["order"], self.line.programme
        if order in programme.completed_ms:
            return
        self.begin(order)
        programme.cancelled.append(order)
        self.line.record(OrderCancelled(self.line.now_ms, order))
        self.line.alarms.clear("order_late", order)
        if programme.lacks(order):
            self.line.alarms.raise_("order_cancelled", order, 2)
        else:
            self.end("time")

    def withdrawn(self, order: str) -> None:
        """``order`` was taken off the programme."""
        if self.active and order == self.settings["order"]:
            self.end("withdrawn")
