"""The ordinary course of a poste, without a detour: a cycle ends well, its piece goes on, the next one is taken.

Nothing here that ``Poste`` does not do too. Each step does what the general one would, or answers False and leaves
everything as it is for the general one: ``tests/sim/test_stride.py`` lives the same shifts with and without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sim.events import CycleStarted, PieceReleased
from sim.floor.agenda import ELSEWHERE, Phase, Ticket
from sim.floor.buffer import Buffer
from sim.floor.intake import Intake
from sim.floor.programme import Entry
from sim.floor.sprint import beginning, cycle_ended, ending
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Stride:
    """One for each poste whose way is simple: see ``stride_of``.

    ``sure``: the poste took its piece here and nothing has touched it since, so that what kept it from working then,
    nothing, keeps it from working now.
    """

    def __init__(self, poste: Poste, line: Line) -> None:
        spec, hands = poste.spec, poste.hands
        inlet = hands.intake.inlets[0]
        self.poste = poste
        self.line = line
        self.queue = inlet if isinstance(inlet, Buffer) else None
        self.head, self.launch = inlet.head, inlet.take
        self.outlet = hands.outlets[0] if hands.outlets else None
        self.consumes = line.stocks.serves(poste.code)
        self.alone = spec.watched or not spec.attended
        self.cycle = Task("working", 0, phase="alone" if spec.watched else "")
        self.sure = False
        self._begin = beginning(self)
        end = ending(self, self._begin)
        order = Phase.CYCLE.value, poste.rank
        self.ticket = Ticket(0, order, lambda: end(line.agenda.now_ms, alone=False), end)

    # -- the next piece -----------------------------------------------------------------------------------------------

    def settle(self) -> bool:
        """Take the next piece and begin, or wait for one or for room, when nothing else asks for the poste."""
        poste, hands, line = self.poste, self.poste.hands, self.line
        if poste.task or not (self.sure or self._free()):
            return False
        if hands.pieces:
            return hands.held and self._stand("blocked")
        order = self.head() if not self.queue or self.queue.pieces else ""
        if not order:
            return self.lacks() and self._stand("starved")
        if line.products[order] != poste.tooled or self.hindered():
            return False
        poste.task = self.cycle
        poste.task.rate_permille = (1000 if self.alone else poste.crew_rate_permille) * poste.slow_permille // 1000
        hands.last_order = order
        piece = self.launch()
        hands.pieces.append(piece)
        next_ms = self._begin(line.agenda.now_ms, piece)
        if next_ms != ELSEWHERE:
            poste.ticket = self.ticket
            self.ticket.due_ms, self.ticket.live = next_ms, True
            line.agenda.push(self.ticket)
        hands.taken.append(order)
        self.sure = not poste.tool  # which its own cycles wear
        return self._stand("working")

    def _free(self) -> bool:
        """Nothing keeps the poste from working but pieces and room."""
        poste = self.poste
        return not (
            self.line.on_break
            or poste.breakdown
            or poste.stop_cause
            or poste.cuts
            or poste.works.pending()
            or poste.state == "no_load"
            or not (self.alone or poste.crew_rate_permille)
        )

    def _stand(self, state: str) -> bool:
        poste = self.poste
        poste.enter(state, "")
        if poste.tour:
            poste.tour.settled(poste)
        return True

    def lacks(self) -> bool:
        """No piece is there, though some may still come."""
        queue = self.queue
        return queue is not None and not (queue.pieces or queue.blocked) and not queue.dry()

    def hindered(self) -> bool:
        """The next piece wants more than to be taken: a component is missing, or a failure strikes first."""
        poste = self.poste
        if self.consumes and self.line.stocks.missing(poste.code, poste.tooled):
            return True
        for wear in poste.wears:  # noqa: SIM110 - asked at each cycle: a generator costs more
            if not wear.left_ms:
                return True
        return False

    # -- telling ------------------------------------------------------------------------------------------------------

    def tell(self) -> bool:
        """A good cycle ended, and work goes on or the poste waits; or a poste that waited has taken a piece."""
        poste, hands, line = self.poste, self.poste.hands, self.line
        taken, out, state = hands.taken, hands.out, poste.state
        if poste.phase or poste.cause:
            return False
        record, now_ms, code = line.record, line.agenda.now_ms, poste.code
        if poste.ended == "good" and (len(taken), len(out)) == _MOVED.get(state):
            record(cycle_ended((now_ms, code, poste.ended_order, "good", state, taken[0] if taken else "")))
            poste.ended = poste.ended_order = ""
        elif taken and state == "working" and not poste.ended:
            for order in out:
                record(PieceReleased(now_ms, code, order))
            record(CycleStarted(now_ms, code, taken[0]))
        else:
            return False
        taken.clear()
        out.clear()
        poste.told = state, ""
        return True


_MOVED: Final = {"working": (1, 1), "starved": (0, 1), "blocked": (0, 0)}
"""Pieces taken and passed on at the end of a good cycle, by the state that follows it."""


def stride_of(poste: Poste, line: Line) -> Stride | None:
    """None for a poste that batches, merges, assembles, mends, is loaded by hand, is served in turn with others, or
    that stands beside lots, conveyors, kanban loops and sources with their own pace."""
    spec, hands = poste.spec, poste.hands
    intake = hands.intake
    ways = [*intake.inlets, *hands.outlets]
    plain = (
        type(intake) is Intake
        and len(intake.inlets) == 1
        and len(hands.outlets) <= 1
        and all(type(way) in (Buffer, Entry) for way in ways)
        and not (intake.opened or intake.closed or hands.loops or hands.mends or hands.rejects)
        and not (spec.semi or spec.batch or spec.cycles)
        and not (poste.tour and not spec.watched)
    )
    return Stride(poste, line) if plain else None
