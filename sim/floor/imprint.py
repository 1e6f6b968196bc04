"""All that the future of a poste depends on, for the digest of the floor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sim.floor.chance import Stream

if TYPE_CHECKING:
    from sim.floor.poste import Poste


class Imprint:
    """What ordinary cycles leave as it was is written anew only once the poste has strayed from them."""

    def __init__(self, poste: Poste, streams: Sequence[Stream]) -> None:
        self._poste = poste
        self._streams = streams
        self._aside: tuple[object, ...] = ()

    def taken(self) -> tuple[object, ...]:
        poste = self._poste
        if poste.strayed or poste.breakdown:
            self._aside, poste.strayed = self._out_of_course(), False
        task, ticket = poste.task, poste.ticket
        return (
            poste.code,
            poste.state,
            poste.cause,
            poste.hands.snapshot(),
            task and task.snapshot(),
            ticket and (ticket.due_ms, ticket.order),
            poste.cycles,
            poste.inspection.failed_once,
            tuple([stream.drawn for stream in self._streams]),
            tuple([wear.snapshot() for wear in poste.wears]),
            poste.tool and poste.tool.snapshot(),
            self._aside,
        )

    def _out_of_course(self) -> tuple[object, ...]:
        """What an ordinary cycle does not change."""
        poste = self._poste
        return (
            poste.tooled,
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
