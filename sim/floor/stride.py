"""The ordinary course of a poste, without a detour: a cycle ends well, its piece goes on, the next one is taken.

Nothing here that ``Poste`` does not do too. Each step does what the general one would, or answers False and leaves
everything as it is for the general one: ``tests/sim/test_stride.py`` lives the same shifts with and without.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sim.events import CycleEnded, CycleStarted, PieceReleased
from sim.floor.agenda import Phase, Ticket
from sim.floor.buffer import Buffer
from sim.floor.intake import Intake
from sim.floor.piece import Piece
from sim.floor.programme import Entry
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

_cycle_ended = partial(tuple.__new__, CycleEnded)
"""Makes the commonest of facts from the tuple of its fields, three times faster than its own constructor."""


class Stride:
    """One for each poste whose way is simple: see ``stride_of``.

    ``sure``: the poste took its piece here and nothing has touched it since, so that what kept it from working then,
    nothing, keeps it from working now.
    """

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
        self._followers = self._outlet.downstream if self._outlet else []
        self._draw = poste.sampler().draw
        self._process = poste.process
        self._inspects = bool(spec.reject_ppm or spec.detects or spec.tool)
        self._consumes = line.stocks.serves(poste.code)
        self._alone = spec.watched or not spec.attended
        self._cycle = Task("working", 0, phase="alone" if spec.watched else "")
        self._ticket = Ticket(0, (Phase.CYCLE.value, poste.rank), self._end)
        self.sure = False

    # -- a cycle ends -------------------------------------------------------------------------------------------------

    def _end(self) -> bool:
        """The cycle begun here ends. What the poste does next is settled with the others, unless only it may move."""
        poste, line = self._poste, self._line
        if poste.wears:
            ran = self._agenda.now_ms - self._cycle.since_ms
            for wear in poste.wears:
                wear.left_ms -= ran
        poste.cycles += 1
        piece = self._hands.pieces[0]
        order = piece.order
        if self._process:
            self._process.shape(piece)
        outcome = poste.inspection.judge(piece, poste.reject_permille) if self._inspects else "good"
        if poste.practised:
            line.staffing.practise(poste)
        if poste.spoilage:
            poste.spoil()
        passed = outcome == "good" and self._pass_on(piece)
        if passed and self._agenda.alone and self.sure and not line.touched and self._go_on(order):
            return True
        poste.task = poste.ticket = None
        poste.ended, poste.ended_order = outcome, order
        if passed:
            self._hands.out.append(order)
        else:
            poste.conclude()
        if poste.tour:
            poste.tour.ended(poste)
        poste.stir()
        return False

    def _pass_on(self, piece: Piece) -> bool:
        """The good piece leaves, if it finds room."""
        outlet, hands = self._outlet, self._hands
        if outlet:
            if len(outlet.pieces) >= outlet.capacity:
                return False
            outlet.pieces.append(piece)
        hands.pieces.pop()
        hands.refused = False
        if outlet:
            for follower in self._followers:
                if follower.task is None:
                    follower.offered()
        else:
            self._line.deliver(piece, self._poste.code)
        return True

    def _go_on(self, ended: str) -> bool:
        """A good piece of order ``ended`` has left, and nothing moved by it: take the next one at once."""
        if self._queue and (self._queue.blocked or self._queue.rack.returning):
            return False
        order = self._next(ended)
        if not order:
            return False
        self._run(self._take(order))
        self._line.record(_cycle_ended((self._agenda.now_ms, self._poste.code, ended, "good", "working", order)))
        return True

    # -- the next piece -----------------------------------------------------------------------------------------------

    def settle(self) -> bool:
        """Take the next piece and begin, or wait for one or for room, when nothing else asks for the poste."""
        poste, hands = self._poste, self._hands
        if (
            poste.task
            or self._line.on_break
            or poste.breakdown
            or poste.stop_cause
            or poste.cuts
            or poste.works.pending()
            or poste.state == "no_load"
            or not (self._alone or poste.crew_rate_permille)
        ):
            return False
        if hands.pieces:
            return hands.held and self._stand("blocked")
        order = self._next()
        if not order:
            return self._lacks() and self._stand("starved")
        poste.task = self._cycle
        poste.task.rate_permille = (1000 if self._alone else poste.crew_rate_permille) * poste.slow_permille // 1000
        self._run(self._take(order))
        hands.taken.append(order)
        self.sure = not poste.tool  # which its own cycles wear
        return self._stand("working")

    def _stand(self, state: str) -> bool:
        poste = self._poste
        poste.enter(state, "")
        if poste.tour:
            poste.tour.settled(poste)
        return True

    def _lacks(self) -> bool:
        """No piece is there, though some may still come."""
        queue = self._queue
        return queue is not None and not (queue.pieces or queue.blocked) and not queue.dry()

    def _next(self, ended: str = "") -> str:
        """Order of the piece to take, empty when there is none or it wants more than to be taken. ``ended``: the order
        for which the poste is known to be set up."""
        poste, queue = self._poste, self._queue
        if queue:
            order = queue.pieces[0].order if queue.pieces else ""
        else:
            assert self._entry is not None
            order = self._entry.head()
        if not order:
            return ""
        if order != ended and self._line.products[order] != poste.tooled:
            return ""
        if self._consumes and self._line.stocks.missing(poste.code, poste.tooled):
            return ""
        for wear in poste.wears:
            if not wear.left_ms:
                return ""
        return order

    def _take(self, order: str) -> int:
        """The piece comes here, with its components; the length of its cycle at the autonomous rate, in ms."""
        hands, queue = self._hands, self._queue
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
        hands.last_order = order
        if self._consumes:
            return self._draw() + self._line.stocks.consume(self._poste.code, piece)
        return self._draw()

    def _run(self, length_ms: int) -> None:
        """Let the clock run for a whole cycle, at the rate of the one before unless another was set."""
        poste, task, agenda = self._poste, self._cycle, self._agenda
        task.left_ms, task.since_ms = length_ms, agenda.now_ms
        if task.rate_permille != 1000:
            length_ms = task.segment_ms()
        for wear in poste.wears:
            if wear.left_ms < length_ms:
                poste.start(task)
                return
        ticket = self._ticket
        ticket.due_ms, ticket.live = agenda.now_ms + length_ms, True
        agenda.push(ticket)
        poste.ticket = ticket

    # -- telling ------------------------------------------------------------------------------------------------------

    def tell(self) -> bool:
        """A good cycle ended, and work goes on or the poste waits; or a poste that waited has taken a piece."""
        poste, hands = self._poste, self._hands
        taken, out, state = hands.taken, hands.out, poste.state
        if poste.phase or poste.cause:
            return False
        record, now_ms, code = self._line.record, self._agenda.now_ms, poste.code
        if poste.ended == "good" and (len(taken), len(out)) == _MOVED.get(state):
            record(_cycle_ended((now_ms, code, poste.ended_order, "good", state, taken[0] if taken else "")))
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


_MOVED = {"working": (1, 1), "starved": (0, 1), "blocked": (0, 0)}
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
