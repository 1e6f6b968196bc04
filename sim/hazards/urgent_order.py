"""A client calls: an urgent order enters the programme, last in the sequence."""

from __future__ import annotations

from sim.events import OrderReleased
from sim.hazards.base import Hazard


class UrgentOrder(Hazard):
    """Lasts until the order is placed in the sequence by the supervisor or delivered."""

    def strike(self) -> None:
        order = self.settings["order"]
        self.begin(order)
        self.line.programme.enter(order)
        self.line.record(OrderReleased(self.line.now_ms, order))
        self.line.alarms.raise_("order_urgent", order, 2)
        self.line.touch_all()
        self.end("time")
