"""The handler between deliveries: what they were asked to do, one thing at a time, in the order asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.stocks import Stocks


class Trade(NamedTuple):
    """One kind of errand: how long it takes for a subject, in ms, and what its end does: true once it is over, false to
    go on with as much again."""

    length_ms: Callable[[str], int]
    done: Callable[[str], bool]


class Errands:
    """The dock is served first. An errand is begun anew after the handler has been away."""

    def __init__(self, line: Line, stocks: Stocks) -> None:
        self._line = line
        self._stocks = stocks
        self._trades: dict[str, Trade] = {}
        self.asked: list[tuple[str, str]] = []
        """What, and of which subject."""
        self._doing: Ticket | None = None

    def learn(self, what: str, trade: Trade) -> None:
        self._trades[what] = trade

    def ask(self, what: str, subject: str) -> None:
        self.asked.append((what, subject))
        self.poke()

    def forget(self, what: str, subject: str) -> None:
        """It is no longer wanted, begun or not."""
        if (what, subject) in self.asked:
            if self.asked[0] == (what, subject):
                self._drop()
            self.asked.remove((what, subject))
            self._stocks.poke()

    @property
    def busy(self) -> bool:
        return self._doing is not None

    def poke(self) -> None:
        """Go on with what was asked first, unless the handler is away or serves the dock."""
        if not self._stocks.handler_ready():
            self._drop()
        elif self.asked and not self.busy and not self._stocks.serving:
            what, subject = self.asked[0]
            delay_ms = max(1, self._trades[what].length_ms(subject))
            self._doing = self._line.agenda.after(delay_ms, Phase.MATERIAL, ranks.RECEIPT, self._done)

    def _drop(self) -> None:
        if self._doing:
            self._doing.live = False
            self._doing = None

    def _done(self) -> None:
        self._doing = None
        what, subject = self.asked[0]
        if self._trades[what].done(subject):
            self.asked.remove((what, subject))
        self._stocks.poke()

    def snapshot(self) -> tuple[object, ...]:
        return tuple(self.asked), self._doing and self._doing.due_ms
