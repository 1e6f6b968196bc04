"""The external part of a changeover (SMED): what the handler makes ready beside a poste while it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.events import ChangeoverPrepared
from sim.floor.errands import Trade

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

TOOLING = "tooling"


class Preparation:
    """Of one poste. What is ready for a product waits for its changeover, whatever others come before."""

    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.asked = ""
        """Product to be made ready for."""
        self.ready = ""
        """Product that everything is ready for."""

    def ask(self, product: str) -> None:
        self.asked = product
        self._poste.touch()
        self._line.stocks.errands.ask(TOOLING, self._poste.code)

    def saved_ms(self, product: str) -> int:
        """The changeover to ``product`` begins: what is ready is used; a preparation not ended is given up."""
        if self.asked == product:
            self.asked = ""
            self._line.stocks.errands.forget(TOOLING, self._poste.code)
        if self.ready != product:
            return 0
        self.ready = ""
        return self._poste.spec.external_between(self._poste.tooled, product)

    @property
    def length_ms(self) -> int:
        return self._poste.spec.external_between(self._poste.tooled, self.asked)

    def done(self) -> bool:
        self.ready, self.asked = self.asked, ""
        self._poste.touch()
        self._line.record(ChangeoverPrepared(self._line.now_ms, self._poste.code, self.ready))
        return True

    def snapshot(self) -> tuple[object, ...]:
        """Nothing for a poste that nobody prepares."""
        return (self.asked, self.ready) if self.asked or self.ready else ()


def handlers_trade(line: Line) -> Trade:
    """What the handler does at the poste that is the subject of the errand."""

    def preparation(poste: str) -> Preparation:
        return line.postes[poste].works.outside

    return Trade(lambda poste: preparation(poste).length_ms, lambda poste: preparation(poste).done())
