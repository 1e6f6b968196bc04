"""The programme: orders in launching sequence, what was launched, delivered and scrapped of each."""

from __future__ import annotations

from collections.abc import Mapping

from sim.domain.scenario import Order
from sim.floor.piece import Piece


class Programme:
    """``opening``: pieces of each order already in the encours at instant 0."""

    def __init__(self, orders: Mapping[str, Order], sequence: tuple[str, ...], opening: Mapping[str, int]) -> None:
        self.orders = orders
        self.sequence = list(sequence)
        self.opening = opening
        self.delivered = dict.fromkeys(orders, 0)
        self.scrapped = dict.fromkeys(orders, 0)
        self.completed_ms: dict[str, int] = {}
        self.launchers: list[Launcher] = []
        self.recalled: list[str] = []
        """Orders already launched whose replacements the supervisor wants next."""

    def planned_launches(self, order: str) -> int:
        """Pieces to launch at first, expected rejects included."""
        spec = self.orders[order]
        return spec.quantity + spec.extra - self.opening.get(order, 0)

    def shortfall(self, order: str) -> int:
        """Pieces to launch again because rejects went beyond what was expected."""
        return max(0, self.scrapped[order] - self.orders[order].extra)

    def launched(self, order: str) -> int:
        """Launched since instant 0, where several launch the slowest counts."""
        return min((launcher.launched.get(order, 0) for launcher in self.launchers), default=0)

    def intended(self, order: str) -> int:
        """Pieces meant to go down the line in all: ordered, expected rejects, replacements of the others."""
        return self.orders[order].quantity + self.orders[order].extra + self.shortfall(order)

    def demand(self) -> dict[str, int]:
        """Pieces meant to go down the line, by order in launching sequence."""
        return {order: self.intended(order) for order in self.sequence}

    def under_way(self, order: str) -> int:
        """Launched or on the line at instant 0."""
        return self.launched(order) + self.opening.get(order, 0)

    def move(self, order: str, rank: int) -> None:
        """Change the sequence; an order already launched has the pieces it lacks launched at its new rank."""
        self.sequence.remove(order)
        self.sequence.insert(rank, order)
        if self.launched(order) >= self.planned_launches(order):
            self.recalled.append(order)

    def lacks(self, order: str) -> bool:
        """True while pieces remain to be launched, replacements of unexpected rejects included."""
        return self.launched(order) < self.planned_launches(order) + self.shortfall(order)

    def deliver(self, order: str, now_ms: int) -> bool:
        """Count a good piece out of the line; True when it completes its order."""
        self.delivered[order] += 1
        if self.delivered[order] == self.orders[order].quantity:
            self.completed_ms[order] = now_ms
            return True
        return False

    def snapshot(self) -> tuple[object, ...]:
        return (
            tuple(self.sequence),
            tuple(self.recalled),
            tuple(self.delivered.values()),
            tuple(self.scrapped.values()),
            tuple(tuple(sorted(launcher.launched.items())) for launcher in self.launchers),
        )


class Launcher:
    """Stands where first postes would have a buffer upstream: launches the pieces of the orders in sequence. Twins that
    feed one buffer share it.

    The order in hand goes on to its end, replacements of its rejects included; then the first of the sequence not yet
    launched; replacements that come too late for that are launched when nothing else is left.
    """

    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self._current = ""
        self.launched: dict[str, int] = {}
        programme.launchers.append(self)

    def head(self) -> str:
        """Order of the next piece to launch, empty when the programme is done."""
        first, current = self._first(replacements=False), self._current
        if current and self._missing(current, replacements=False) <= 0 < self._missing(current, replacements=True):
            return current
        return first or self._first(replacements=True)

    def _missing(self, order: str, *, replacements: bool) -> int:
        plan = self._programme
        due = plan.planned_launches(order) + (plan.shortfall(order) if replacements else 0)
        return due - self.launched.get(order, 0)

    def _first(self, *, replacements: bool) -> str:
        plan = self._programme
        for order in plan.sequence:
            if self._missing(order, replacements=replacements or order in plan.recalled) > 0:
                return order
        return ""

    def take(self) -> Piece:
        order = self._current = self.head()
        count = self.launched[order] = self.launched.get(order, 0) + 1
        return Piece(order, self._programme.opening.get(order, 0) + count)

    def dry(self) -> bool:
        return not self.head()
