"""Orders: what was delivered of each, and whether in time."""

from __future__ import annotations

from dataclasses import dataclass

from sim.domain.scenario import Order, Scenario
from sim.events import (
    ComplaintReceived,
    OrderCancelled,
    OrderCompleted,
    OrderMoved,
    OrderReleased,
    OrderSplit,
    OrderWithdrawn,
)
from sim.indicators.fold import Listeners
from sim.indicators.rows import OrderRow


@dataclass(slots=True)
class Delivery:
    spec: Order
    count: int = 0
    on_time: int = 0
    completed_ms: int | None = None
    cancelled_ms: int | None = None
    withdrawn_ms: int | None = None
    splits: int = 0

    def late(self, now_ms: int) -> bool:
        """The due instant has passed and the last piece was not out by then, of an order still wanted."""
        if self.cancelled_ms is not None:
            return False
        done_ms = now_ms if self.completed_ms is None else self.completed_ms
        return done_ms > self.spec.due_ms or (self.completed_ms is None and done_ms == self.spec.due_ms)

    @property
    def met(self) -> bool:
        done_ms = self.completed_ms
        return done_ms is not None and done_ms <= self.spec.due_ms and self.cancelled_ms is None


class Orders:
    def __init__(self, scenario: Scenario) -> None:
        self._deliveries = {code: Delivery(order) for code, order in scenario.orders.items()}
        self.known = list(scenario.sequence)
        """Orders of the programme, the urgent ones once released."""
        self.released: list[tuple[int, str]] = []
        """Orders that entered in the course of the séance, with the instant."""
        self._sequence = list(scenario.sequence)
        self.complaints_uc = 0

    def listeners(self) -> Listeners:
        return {
            OrderReleased: self._entered,
            OrderMoved: self._moved,
            OrderCompleted: self._completed,
            OrderCancelled: self._cancelled,
            OrderWithdrawn: self._withdrawn,
            OrderSplit: self._split,
            ComplaintReceived: self._complained,
        }

    def deliver(self, order: str, at_ms: int) -> None:
        """A good piece of ``order`` left the line."""
        delivery = self._deliveries[order]
        delivery.count += 1
        if at_ms <= delivery.spec.due_ms:
            delivery.on_time += 1

    def _entered(self, fact: OrderReleased) -> None:
        self.known.append(fact.order)
        self.released.append((fact.at_ms, fact.order))
        self._sequence.append(fact.order)

    def _moved(self, fact: OrderMoved) -> None:
        self._sequence.remove(fact.order)
        self._sequence.insert(fact.rank, fact.order)

    def _completed(self, fact: OrderCompleted) -> None:
        self._deliveries[fact.order].completed_ms = fact.at_ms

    def _cancelled(self, fact: OrderCancelled) -> None:
        self._deliveries[fact.order].cancelled_ms = fact.at_ms

    def _withdrawn(self, fact: OrderWithdrawn) -> None:
        self._deliveries[fact.order].withdrawn_ms = fact.at_ms

    def _split(self, fact: OrderSplit) -> None:
        self._deliveries[fact.order].splits += 1

    def _complained(self, fact: ComplaintReceived) -> None:
        self.complaints_uc += fact.cost_uc

    def deliveries(self) -> list[Delivery]:
        return [self._deliveries[code] for code in self.known]

    def met(self) -> int:
        """Orders completed by their due instant."""
        return sum(delivery.met for delivery in self.deliveries())

    def penalty_uc(self, now_ms: int) -> int:
        """Orders late or incomplete, and complaints."""
        return sum(self.late_uc(now_ms).values()) + self.complaints_uc

    def late_uc(self, now_ms: int) -> dict[str, int]:
        """The penalty of each order late or incomplete."""
        late = (delivery.spec for delivery in self.deliveries() if delivery.late(now_ms))
        return {spec.code: spec.penalty_uc for spec in late}

    def rows(self, now_ms: int) -> list[OrderRow]:
        return [
            OrderRow(
                delivery.spec.code,
                delivery.spec.product,
                delivery.spec.due_ms,
                delivery.spec.quantity,
                delivery.on_time,
                delivery.count,
                delivery.completed_ms,
                self._sequence.index(delivery.spec.code),
                delivery.cancelled_ms,
                delivery.withdrawn_ms,
                delivery.splits,
                delivery.late(now_ms),
            )
            for delivery in self.deliveries()
        ]
