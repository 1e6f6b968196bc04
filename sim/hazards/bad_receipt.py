"""A supply arrives with bad parts in it: the operators find some as they mount them, a control finds the lot."""

from __future__ import annotations

from sim.floor.receipts import BadLot
from sim.floor.stocks import Delivery
from sim.hazards.base import Hazard

_PPM = 1_000_000


class BadReceipt(Hazard):
    """The next planned supply of the component to reach the line side. Lasts until its lot is sorted, sent back or
    used."""

    _awaiting = False

    def strike(self) -> None:
        self._awaiting = True
        self.line.stocks.on_received.append(self._received)

    def _received(self, delivery: Delivery) -> None:
        component = self.settings["component"]
        if not self._awaiting or (delivery.component, delivery.supply) != (component, "planned"):
            return
        self._awaiting = False
        self.begin(component)
        stocks = self.line.stocks
        stocks.receipts.bad[component] = BadLot(
            number=stocks.receipts.lots[component],
            left=delivery.quantity,
            bad=max(1, (delivery.quantity * self.settings["share_ppm"] + _PPM // 2) // _PPM),
            ahead=stocks.quantities[component] - delivery.quantity,
            seen_ppm=self.settings["seen_ppm"],
            on_seen=self._seen,
            on_over=self._over,
        )

    def _seen(self) -> None:
        if self.active:
            self.line.alarms.raise_("bad_parts", self.settings["component"], 2)

    def _over(self, how: str) -> None:
        self.line.alarms.clear("bad_parts", self.settings["component"])
        self.end(how)

    def snapshot(self) -> tuple[object, ...]:
        return *super().snapshot(), self._awaiting
