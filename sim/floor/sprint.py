"""The commonest thing on a floor, in one go: a cycle ends well, its piece goes on, the next one is taken.

Closures rather than methods: what never changes is bound once, which halves the cost of a cycle. They do what the
general way of ``Poste`` does, in its order: ``tests/sim/test_stride.py`` lives the same shifts with and without.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from sim.events import CycleEnded
from sim.floor.agenda import ELSEWHERE
from sim.floor.piece import Piece

if TYPE_CHECKING:
    from sim.floor.stride import Stride

cycle_ended = partial(tuple.__new__, CycleEnded)
"""Makes the commonest of facts from the tuple of its fields, three times faster than its own constructor."""

Beginning = Callable[[int, Piece], int]
"""Works on a piece taken at an instant; when its cycle will end, or ``ELSEWHERE``."""


class Ending(Protocol):
    """The cycle begun here ends. ``alone``: with nothing else at this instant; then the next one may begin at once."""

    def __call__(self, now_ms: int, alone: bool = True) -> int: ...


def beginning(stride: Stride) -> Beginning:
    poste, task, wears = stride.poste, stride.cycle, stride.poste.wears
    consume = partial(stride.line.stocks.consume, poste.code) if stride.consumes else None
    sampler = poste.sampler()
    ready, refill = sampler.ready, sampler.refill

    def begin(now_ms: int, piece: Piece) -> int:
        length_ms = ready.pop() if ready else refill()
        if consume:
            length_ms += consume(piece)
        task.left_ms, task.since_ms = length_ms, now_ms
        if task.rate_permille != 1000:
            length_ms = task.segment_ms()
        for wear in wears:
            if wear.left_ms < length_ms:
                poste.start(task)
                return ELSEWHERE
        return now_ms + length_ms

    return begin


def ending(stride: Stride, begin: Beginning) -> Ending:
    poste, line, hands, code = stride.poste, stride.line, stride.poste.hands, stride.poste.code
    outlet, queue, head, launch = stride.outlet, stride.queue, stride.head, stride.launch
    record, touched, deliver = line.record, line.touched, line.deliver
    followers = outlet.downstream if outlet else []
    places, room = (outlet.pieces, outlet.capacity) if outlet else ([], 1)
    waiting: deque[Piece] = queue.pieces if queue else deque()
    blocked, returning = (queue.blocked, queue.rack.returning) if queue else (None, None)
    work, hindered = _work(stride), _hindered(stride)

    def end(now_ms: int, alone: bool = True) -> int:
        poste.cycles += 1
        piece = hands.pieces[0]
        order = piece.order
        outcome = work(now_ms, piece) if work else "good"
        if outcome != "good" or not alone or not stride.sure or touched:
            return conclude(outcome, order)
        if len(places) >= room:
            return hold(order)
        for follower in followers:
            if not follower.task:
                return conclude(outcome, order)
        if queue:
            if not waiting:
                return starve(piece)
            if blocked or waiting[0].order != order or returning:
                return conclude(outcome, order)
        elif head() != order:
            return conclude(outcome, order)
        if hindered and hindered():
            return conclude(outcome, order)
        if outlet:
            places.append(piece)
        else:
            deliver(piece, code)
        piece = hands.pieces[0] = waiting.popleft() if queue else launch()
        next_ms = begin(now_ms, piece)
        record(cycle_ended((now_ms, code, order, "good", "working", order)))
        return next_ms

    def hold(order: str) -> int:
        """The piece finds no room."""
        hands.unload()
        return conclude("good", order) if touched or poste.tour else stand("blocked", order)

    def starve(piece: Piece) -> int:
        """Nobody moves by the piece that leaves, and there is none to take."""
        if poste.tour or not stride.lacks():
            return conclude("good", piece.order)
        hands.pieces.pop()
        if outlet:
            places.append(piece)
        else:
            deliver(piece, code)
        return stand("starved", piece.order)

    def stand(state: str, order: str) -> int:
        """The poste waits, and nobody else moves."""
        stop()
        poste.enter(state, "")
        poste.told = state, ""
        record(cycle_ended((line.agenda.now_ms, code, order, "good", state, "")))
        return ELSEWHERE

    def conclude(outcome: str, order: str) -> int:
        """The poste and those that it frees or wakes are to be settled."""
        stop()
        poste.ended, poste.ended_order = outcome, order
        poste.conclude()
        if poste.tour:
            poste.tour.ended(poste)
        poste.stir()
        return 0

    def stop() -> None:
        stride.ticket.live = False
        poste.task = poste.ticket = None

    return end


def _work(stride: Stride) -> Callable[[int, Piece], str] | None:
    """What a cycle does besides letting its piece go, and its outcome; None where it does nothing."""
    poste, task, spec, wears = stride.poste, stride.cycle, stride.poste.spec, stride.poste.wears
    process, spoilage, practise = poste.process, poste.spoilage, stride.line.staffing.practise
    judge = poste.inspection.judge if spec.reject_ppm or spec.detects or spec.tool else None
    if not (wears or process or spoilage or judge or spec.attended):
        return None

    def work(now_ms: int, piece: Piece) -> str:
        if wears:
            ran_ms = now_ms - task.since_ms
            for wear in wears:
                wear.left_ms -= ran_ms
        if process:
            process.shape(piece)
        outcome = judge(piece, poste.reject_permille) if judge else "good"
        if poste.practised:
            practise(poste)
        if spoilage:
            poste.spoil()
        return outcome

    return work


def _hindered(stride: Stride) -> Callable[[], object] | None:
    """Whether the next piece wants more than to be taken; None where it never does."""
    if stride.poste.wears:
        return stride.hindered
    poste, missing = stride.poste, stride.line.stocks.missing
    return (lambda: missing(poste.code, poste.tooled)) if stride.consumes else None
