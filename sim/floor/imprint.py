"""All that the future of a poste depends on, for the digest of the floor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sim.floor.chance import Sampler, Stream
from sim.floor.piece import marks

if TYPE_CHECKING:
    from sim.floor.poste import Poste


class Imprint:
    """What ordinary cycles leave as it was is written anew only once the poste has strayed from them."""

    def __init__(self, poste: Poste, streams: Sequence[Sampler | Stream]) -> None:
        self._poste = poste
        self._streams = streams
        self._uncertain = bool(poste.tool or poste.spec.reject_ppm or poste.spec.detects)
        self._found: tuple[object, ...] = ()
        self._aside = ""
        """What was out of course, and its text."""
        self._known: tuple[object, ...] = ()
        """What any change to the rest comes with."""
        self._text = ""

    def taken(self) -> str:
        poste, ticket = self._poste, self._poste.ticket
        known = poste.cycles, poste.state, ticket, ticket and ticket.due_ms
        if poste.strayed or poste.breakdown:
            self._set_aside(self._out_of_course())
            poste.strayed = False
        elif known == self._known:
            return self._text
        self._known, self._text = known, self._written()
        return self._text

    def _set_aside(self, found: tuple[object, ...]) -> None:
        if found != self._found:
            self._found, self._aside = found, repr(found)

    def _written(self) -> str:
        poste, hands, ticket = self._poste, self._poste.hands, self._poste.ticket
        task, pieces = poste.task, hands.pieces
        text = (
            f"{poste.state} {poste.cause}|{pieces[0].mark if len(pieces) == 1 else marks(pieces)}"
            f"|{'1' if hands.held else '0'}{'1' if hands.refused else '0'}|{task.text() if task else ''}"
            f"|{f'{ticket.due_ms} {ticket.order[0]}' if ticket else ''}|{poste.cycles}|{self._aside}"
        )
        for stream in self._streams:
            text += f" {stream.drawn}"
        for wear in poste.wears:
            text += f"|{wear.snapshot()}"
        if self._uncertain:
            text += f"|{poste.inspection.failed_once} {poste.tool and poste.tool.snapshot()}"
        return text

    def _out_of_course(self) -> tuple[object, ...]:
        """What an ordinary cycle does not change."""
        poste = self._poste
        return (
            poste.tooled,
            poste.hands.intake.snapshot(),
            poste.works.tooling,
            poste.breakdown and poste.breakdown.snapshot(),
            poste.stop_cause,
            poste.check_requested,
            *poste.ageing.snapshot(),
            *(poste.process.snapshot() if poste.process else ()),
            *(poste.tending.snapshot() if poste.tending else ()),
            *poste.cuts,
            *poste.faults.snapshot(),
            *poste.works.snapshot(),
        )
