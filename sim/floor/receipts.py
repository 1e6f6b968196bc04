"""Supplies received: their control by the handler; a lot with bad parts in it, used, set aside, sorted, sent back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sim.domain.duration import ONE
from sim.events import PartSorted, ReceiptAccepted, ReceiptChecked, ReceiptReturned
from sim.floor.chance import Stream
from sim.floor.errands import Errands, Trade
from sim.floor.piece import Piece

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.stocks import Stocks

CONTROL, SORTING = "control", "sorting"


@dataclass(slots=True)
class BadLot:
    """A lot received with ``bad`` parts among those ``left`` of it, mixed. Lots are used first in, first out."""

    number: int
    left: int
    bad: int
    ahead: int
    """Parts on the shelf that are used before these."""
    seen_ppm: int
    """Chance that whoever mounts a bad part sees it."""
    on_seen: Callable[[], None]
    on_over: Callable[[str], None]
    aside: bool = False
    """Found by a control: off the shelf."""


class Receipts:
    def __init__(self, line: Line, stocks: Stocks, errands: Errands) -> None:
        self._line = line
        self._stocks = stocks
        self._errands = errands
        self.lots: Counter[str] = Counter()
        """Lots received, by component."""
        self.unchecked: dict[str, None] = {}
        """Components received since their last control."""
        self.bad: dict[str, BadLot] = {}
        self._mixed = {code: Stream(line.seed, f"{code}/mixed") for code in line.scenario.components}
        self._seen = {code: Stream(line.seed, f"{code}/seen") for code in line.scenario.components}
        rules = line.scenario.rules
        errands.learn(CONTROL, Trade(lambda _: rules.receipt_check_ms, self._checked))
        errands.learn(SORTING, Trade(lambda _: rules.sort_ms, self._sorted))

    def received(self, component: str) -> None:
        self.lots[component] += 1
        self.unchecked[component] = None

    def aside(self, component: str) -> int:
        """Parts set aside by a control."""
        lot = self.bad.get(component)
        return lot.left if lot and lot.aside else 0

    def at_work(self, component: str) -> str:
        """What the handler was asked to do with it first."""
        mine = (what for what, subject in self._errands.asked if subject == component and what in (CONTROL, SORTING))
        return next(mine, "")

    # -- using the lot ------------------------------------------------------------------------------------------------

    def mount(self, poste: str, component: str, quantity: int, piece: Piece) -> None:
        """``quantity`` is about to go into ``piece``. A bad part that is seen is thrown away and another one taken, as
        long as there is one; unseen, it is a hidden flaw of the piece."""
        stocks, lot = self._stocks, self.bad[component]
        while self.take(component, quantity):
            seen = self._seen[component].happens(lot.seen_ppm)
            if not seen or stocks.quantities[component] < 2 * quantity:
                if component not in piece.flaws:
                    piece.flaws += (component,)
                    piece.changed()
                return
            lot.on_seen()
            stocks.throw(poste, component, quantity)

    def take(self, component: str, quantity: int) -> bool:
        """``quantity`` leaves the shelf; whether some of it is bad. Bad parts lie together, as in a box: what is taken
        is all bad with a chance of their share, as far as there are both kinds."""
        lot = self.bad.get(component)
        if lot is None or lot.aside:
            return False
        before = min(lot.ahead, quantity)
        lot.ahead -= before
        taken = min(lot.left, quantity - before)
        if not taken:
            return False
        drawn = self._mixed[component].bits() * lot.left < lot.bad * ONE
        bad = min(taken, lot.bad) if drawn else max(0, taken - (lot.left - lot.bad))
        lot.left -= taken
        lot.bad -= bad
        if not lot.left:
            self._over(component, "time")
        return bad > 0

    def _over(self, component: str, how: str) -> None:
        self.bad.pop(component).on_over(how)

    # -- what the supervisor asks for ---------------------------------------------------------------------------------

    def send_back(self, component: str) -> None:
        """The lot set aside goes back to its supplier, who is not paid for it."""
        lot = self.bad[component]
        self._line.record(ReceiptReturned(self._line.now_ms, component, lot.number, lot.left))
        self._errands.forget(SORTING, component)
        self._over(component, "returned")

    def accept(self, component: str) -> None:
        """The lot set aside goes back to the shelf as it is, to be used last."""
        lot, quantities = self.bad[component], self._stocks.quantities
        self._line.record(ReceiptAccepted(self._line.now_ms, component, lot.number, lot.left))
        self._errands.forget(SORTING, component)
        lot.aside, lot.ahead = False, quantities[component]
        quantities[component] += lot.left
        self._line.touch_all()

    # -- the handler at it --------------------------------------------------------------------------------------------

    def _checked(self, component: str) -> bool:
        """A bad lot still on the shelf is found, and what is left of it set aside."""
        del self.unchecked[component]
        lot = self.bad.get(component)
        if lot is None or lot.aside:
            self._line.record(ReceiptChecked(self._line.now_ms, component, self.lots[component], 0))
            return True
        lot.aside = True
        self._stocks.quantities[component] -= lot.left
        self._line.record(ReceiptChecked(self._line.now_ms, component, lot.number, lot.left))
        lot.on_seen()
        self._line.touch_all()
        return True

    def _sorted(self, component: str) -> bool:
        """One part sorted: the good ones go back to the shelf, the bad ones to the supplier."""
        lot = self.bad[component]
        bad = self._mixed[component].bits() * lot.left < lot.bad * ONE
        lot.left -= 1
        lot.bad -= bad
        if not bad:
            self._stocks.quantities[component] += 1
            self._line.touch_all()
        outcome = "bad" if bad else "good"
        self._line.record(PartSorted(self._line.now_ms, component, lot.number, outcome))
        if lot.left:
            return False
        self._over(component, "sorted")
        return True

    def snapshot(self) -> tuple[object, ...]:
        received = tuple(sorted(self.lots.items())), tuple(self.unchecked)
        if not (self.bad or self._errands.asked):
            return received
        return (
            *received,
            tuple([(code, lot.number, lot.left, lot.bad, lot.ahead, lot.aside) for code, lot in self.bad.items()]),
            *self._errands.snapshot(),
            tuple([(code, self._mixed[code].drawn, self._seen[code].drawn) for code in self.bad]),
        )
