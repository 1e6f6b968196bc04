"""The programme: orders in launching sequence, what was launched, delivered and scrapped of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sim.domain.scenario import Order
from sim.floor.piece import Piece


class Programme:
    """``moved`` is called with each order whose rank has changed."""

    def __init__(self, orders: Mapping[str, Order], sequence: tuple[str, ...], moved: Callable[[str], None]) -> None:
        self._moved = moved
        self.orders = orders
        self.sequence = list(sequence)
        self.delivered = dict.fromkeys(orders, 0)
        self.scrapped = dict.fromkeys(orders, 0)
        self.completed_ms: dict[str, int] = {}
        self.launchers: list[Launcher] = []
        """One a branch of the route, the trunk's first."""
        self.recalled: list[str] = []
        """Orders already launched whose replacements the supervisor wants next."""
        self.cancelled: list[str] = []
        """Orders that their client gave up."""
        self.withdrawn: list[str] = []
        """Those of them of which nothing more is launched."""
        self.parts: dict[str, int] = {}
        """Of an order split, the pieces still to be launched before the rest of it goes last."""

    @property
    def _main(self) -> Launcher:
        return self.launchers[0]

    def launched(self, order: str) -> int:
        """Launched since instant 0, down the trunk of the route."""
        return self._main.launched.get(order, 0)

    def intended(self, order: str) -> int:
        """Pieces meant to go down the line in all: ordered, expected rejects, replacements of the others."""
        if order in self.withdrawn:
            return self.under_way(order)
        return self.orders[order].quantity + self.orders[order].extra + self._main.shortfall(order)

    def demand(self) -> dict[str, int]:
        """Pieces meant to go down the line, by order in launching sequence."""
        return {order: self.intended(order) for order in self.sequence}

    def under_way(self, order: str) -> int:
        """Launched or on the line at instant 0."""
        return self.launched(order) + self._main.opening.get(order, 0)

    def move(self, order: str, rank: int) -> None:
        """Change the sequence; an order already launched has the pieces it lacks launched at its new rank."""
        self.sequence.remove(order)
        self.sequence.insert(rank, order)
        if self._replaces(order):
            self.recalled.append(order)
        self._reconsider()
        self._moved(order)

    def enter(self, order: str) -> None:
        """The order is known from now on, last in the sequence."""
        self.sequence.append(order)
        self._reconsider()

    def withdraw(self, order: str) -> None:
        """Nothing more of it is launched."""
        self.withdrawn.append(order)
        self._reconsider()

    def _reconsider(self) -> None:
        for launcher in self.launchers:
            launcher.reconsider()

    def _replaces(self, order: str) -> bool:
        """What there is to launch of it is replacements only, in the trunk."""
        return self._main.missing(order, replacements=False) <= 0

    def remaining(self, order: str) -> int:
        """Pieces still to be launched, down the trunk."""
        return self._main.missing(order, replacements=True)

    def count_launch(self, order: str, launcher: Launcher) -> None:
        """A piece was launched: the first part of an order split may be over."""
        if launcher is self._main and order in self.parts:
            self.parts[order] -= 1
            if not self.parts[order]:
                del self.parts[order]
                self.move(order, len(self.sequence) - 1)

    def recallable(self, order: str) -> bool:
        """True when nothing but replacements remain to be launched, which nobody has asked for yet."""
        return self._replaces(order) and self.lacks(order) and order not in self.recalled

    def lacks(self, order: str) -> bool:
        """True while pieces remain to be launched, replacements of unexpected rejects included."""
        return any(launcher.missing(order, replacements=True) > 0 for launcher in self.launchers)

    def lose(self, order: str, launchers: list[Launcher]) -> None:
        """A piece is scrapped; ``launchers`` sent it, or the parts it is made of."""
        self.scrapped[order] += 1
        for launcher in launchers:
            launcher.lost[order] = launcher.lost.get(order, 0) + 1
            launcher.reconsider()

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
            tuple(self.cancelled),
            tuple(self.withdrawn),
            tuple(self.parts.items()),
            tuple(self.delivered.values()),
            tuple(self.scrapped.values()),
            tuple([launcher.snapshot() for launcher in self.launchers]),
        )


class Launcher:
    """Launches the pieces of the orders in sequence down one branch of the route, whatever the postes they enter by.

    The order in hand goes on to its end, replacements of its rejects included; then the first of the sequence not yet
    launched; replacements that come too late for that are launched when nothing else is left.
    """

    def __init__(self, programme: Programme, opening: Mapping[str, int]) -> None:
        """``opening``: pieces of each order already on the way at instant 0."""
        self._programme = programme
        self.opening = opening
        self.launched: dict[str, int] = {}
        self.lost: dict[str, int] = {}
        """Pieces of each order scrapped further down."""
        self.current: dict[tuple[str, ...], str] = {}
        """Order in hand at the entries for these products."""
        self._next: dict[tuple[str, ...], str] = {}
        """What ``next`` found, as long as it holds."""
        programme.launchers.append(self)

    def shortfall(self, order: str) -> int:
        """Pieces to launch again because rejects went beyond what was expected."""
        return max(0, self.lost.get(order, 0) - self._programme.orders[order].extra)

    def missing(self, order: str, *, replacements: bool) -> int:
        """Pieces of ``order`` yet to be launched: those ordered and expected rejects, with or without replacements."""
        if order in self._programme.withdrawn:
            return 0
        spec = self._programme.orders[order]
        due = spec.quantity + spec.extra - self.opening.get(order, 0)
        return due + (self.shortfall(order) if replacements else 0) - self.launched.get(order, 0)

    def reconsider(self) -> None:
        """The sequence, what it wants or what was lost has changed: what is next may be another order."""
        self._next.clear()

    def next(self, products: tuple[str, ...]) -> str:
        """Order of the next piece of ``products`` (empty: any) to launch, empty when done."""
        order = self._next.get(products)
        if order is None:
            order = self._next[products] = self._choose(products)
        return order

    def _choose(self, products: tuple[str, ...]) -> str:
        current = self.current.get(products, "")
        if current and self.missing(current, replacements=False) <= 0 < self.missing(current, replacements=True):
            return current
        return self._first(products, replacements=False) or self._first(products, replacements=True)

    def _first(self, products: tuple[str, ...], *, replacements: bool) -> str:
        plan = self._programme
        for order in plan.sequence:
            if products and plan.orders[order].product not in products:
                continue
            if self.missing(order, replacements=replacements or order in plan.recalled) > 0:
                return order
        return ""

    def launch(self, products: tuple[str, ...]) -> Piece:
        order = self.current[products] = self.next(products)
        count = self.launched[order] = self.launched.get(order, 0) + 1
        if self.missing(order, replacements=False) <= 0:
            self.reconsider()
        self._programme.count_launch(order, self)
        return Piece(order, self.opening.get(order, 0) + count)

    def snapshot(self) -> tuple[object, ...]:
        return tuple([tuple(sorted(kept.items())) for kept in (self.launched, self.lost, self.current)])


class Entry:
    """Stands where a first poste would have a buffer upstream: a piece is there whenever one is wanted."""

    def __init__(self, code: str, launcher: Launcher, products: tuple[str, ...]) -> None:
        self.code = code
        self._launcher = launcher
        self._products = products

    def head(self) -> str:
        """Order of the next piece to launch, empty when the programme is done."""
        return self._launcher.next(self._products)

    def take(self) -> Piece:
        return self._launcher.launch(self._products)

    def pick(self, index: int) -> Piece:
        return self.take()

    def loadable(self, limit: int, product: str) -> list[int]:
        """As many pieces of the order in hand as remain to be launched, at most ``limit``."""
        return list(range(min(limit, self._launcher.missing(self.head(), replacements=True))))

    def full(self) -> bool:
        """Waiting would bring no more."""
        return True

    def empty(self) -> bool:
        return not self.head()

    def ended(self) -> bool:
        return self.empty()

    def dry(self) -> bool:
        return self.empty()
