"""The ordinary course of a poste, without a detour: a cycle ends well, its piece goes on, the next one is taken.

Nothing here that ``Poste`` does not do too. Each step does what the general one would, or answers False and leaves
everything as it is for the general one: ``tests/sim/test_stride.py`` lives the same shifts with and without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.events import CycleEnded, CycleStarted, PieceReleased
from sim.floor.agenda import Phase, Ticket
from sim.floor.buffer import Buffer
from sim.floor.intake import Intake
from sim.floor.machine import left
from sim.floor.programme import Entry
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Stride:
    """One for each poste whose way is simple: see ``stride_of``."""

    def __init__(self, poste: Poste, line: Line) -> None:
        spec, hands = poste.spec, poste.hands
        self._poste = poste
        self._hands = hands
        self._line = line
        self._agenda = line.agenda
        inlet = hands.intake.inlets[0]
        self._entry = inlet if isinstance(inlet, Entry) else None
        self._queue = inlet if isinstance(inlet, Buffer) else None
        self._outlet = hands.outlets[0] if hands.outlets else None
        self._sampler = poste.sampler()
        self._inspects = bool(spec.reject_ppm or spec.detects or spec.tool)
        self._consumes = line.stocks.serves(poste.code)
        self._alone = spec.watched or not spec.attended
        self._cycle = Task("working", 0, phase="alone" if spec.watched else "")
        self._ticket = Ticket(0, (Phase.CYCLE.value, poste.rank), poste.end)

    # -- a cycle ends -------------------------------------------------------------------------------------------------

    def end(self) -> bool:
        """Away from changeovers, controls and micro-stops."""
        poste, line = self._poste, self._line
        task = poste.task
        if task is not self._cycle:
            return False
        poste.task = poste.ticket = None
        if poste.wears:
            ran = self._agenda.now_ms - task.since_ms
            for wear in poste.wears:
                wear.left_ms -= ran
        poste.cycles += 1
        piece = self._hands.pieces[0]
        poste.tooled = line.products[piece.order]
        outcome = poste.inspection.judge(piece, poste.reject_permille) if self._inspects else "good"
        if poste.practised:
            line.staffing.practise(poste)
        if poste.spoilage:
            poste.spoil()
        poste.ended, poste.ended_order = outcome, piece.order
        outlet = self._outlet
        if outcome != "good" or (outlet and len(outlet.pieces) >= outlet.capacity):
            poste.conclude()
        else:
            hands = self._hands
            hands.refused = False
            hands.pieces.pop()
            hands.out.append(piece.order)
            if outlet:
                outlet.pieces.append(piece)
                for follower in outlet.downstream:
                    if follower.task is None:
                        follower.offered()
            else:
                line.deliver(piece, poste.code)
        if poste.tour:
            poste.tour.ended(poste)
        poste.stir()
        return True

    # -- the next piece -----------------------------------------------------------------------------------------------

    def settle(self) -> bool:
        """Take the next piece and begin, when nothing else asks for the poste and nothing is lacking."""
        poste, line = self._poste, self._line
        if (
            poste.task
            or line.on_break
            or poste.breakdown
            or poste.stop_cause
            or poste.cuts
            or self._hands.pieces
            or poste.works.pending()
            or poste.state == "no_load"
        ):
            return False
        if not self._alone and not poste.crew_rate_permille:
            return False
        queue = self._queue
        if queue:
            if not queue.pieces:
                return False
            order = queue.pieces[0].order
        else:
            assert self._entry is not None
            order = self._entry.head()
            if not order:
                return False
        product = line.products[order]
        if product != poste.tooled:
            return False
        if self._consumes and line.stocks.missing(poste.code, product):
            return False
        if poste.wears and not min(poste.wears, key=left).left_ms:
            return False
        self._take(order)
        return True

    def _take(self, order: str) -> None:
        poste, hands, queue = self._poste, self._hands, self._queue
        if queue:
            piece = queue.pieces.popleft()
            if queue.rack.returning:
                queue.rack.give_back()
            elif queue.blocked:
                queue.pieces.append(queue.blocked.popleft().hands.release())
        else:
            assert self._entry is not None
            piece = self._entry.take()
        hands.pieces.append(piece)
        hands.taken.append(order)
        hands.last_order = order
        length_ms = self._sampler.draw()
        if self._consumes:
            length_ms += self._line.stocks.consume(poste.code, order)
        self._begin(length_ms)

    def _begin(self, length_ms: int) -> None:
        poste, task, agenda = self._poste, self._cycle, self._agenda
        now_ms = agenda.now_ms
        rate_permille = (1000 if self._alone else poste.crew_rate_permille) * poste.slow_permille // 1000
        task.left_ms, task.since_ms, task.rate_permille = length_ms, now_ms, rate_permille
        poste.task = task
        if rate_permille != 1000:
            length_ms = task.segment_ms()
        if poste.wears and min(poste.wears, key=left).left_ms < length_ms:
            poste.start(task)
        else:
            ticket = self._ticket
            ticket.due_ms, ticket.live = now_ms + length_ms, True
            agenda.push(ticket)
            poste.ticket = ticket
        if poste.state != "working":
            poste.state, poste.since_ms = "working", now_ms
        poste.cause = ""
        if poste.tour:
            poste.tour.settled(poste)

    # -- telling ------------------------------------------------------------------------------------------------------

    def tell(self) -> bool:
        """A piece was taken and work goes on; before it, a good one left or nothing happened."""
        poste, hands = self._poste, self._hands
        if poste.task is not self._cycle or not hands.taken or poste.phase or poste.state != "working":
            return False
        record, now_ms, code = self._line.record, self._agenda.now_ms, poste.code
        taken, out = hands.taken, hands.out
        if poste.ended:
            if poste.ended != "good" or len(out) != 1:
                return False
            record(CycleEnded(now_ms, code, poste.ended_order, "good", "working", taken[0]))
            poste.ended = poste.ended_order = ""
        else:
            for order in out:
                record(PieceReleased(now_ms, code, order))
            record(CycleStarted(now_ms, code, taken[0]))
        taken.clear()
        out.clear()
        poste.told = _WORKING
        return True


_WORKING = ("working", "")


def stride_of(poste: Poste, line: Line) -> Stride | None:
    """None for a poste that batches, merges, assembles, mends, is loaded by hand, is served in turn with others, whose
    parameters are followed, or that stands beside lots, conveyors, kanban loops and sources with their own pace."""
    spec, hands = poste.spec, poste.hands
    intake = hands.intake
    ways = [*intake.inlets, *hands.outlets]
    plain = (
        type(intake) is Intake
        and len(intake.inlets) == 1
        and len(hands.outlets) <= 1
        and all(type(way) in (Buffer, Entry) for way in ways)
        and not (intake.opened or intake.closed or hands.loops or hands.mends or hands.rejects)
        and not (spec.semi or spec.batch or spec.cycles or poste.process)
        and not (poste.tour and not spec.watched)
    )
    return Stride(poste, line) if plain else None
