"""Facts of the flow: pieces from hand to hand, and their orders; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class CycleStarted(NamedTuple):
    """After a wait, a poste took a piece of ``order`` from upstream and began to work (state ``working``), unless it is
    down: a ``PosteEntered`` of the same instant then says so."""

    at_ms: int
    poste: str
    order: str


class CycleEnded(NamedTuple):
    """A poste ended a cycle.

    ``outcome``: good, retest (failed, stays on the poste for another cycle), rework (failed, leaves by the buffer of
    rejects) or scrap. ``then`` is the state entered at the same instant; when it is ``working`` the next piece, of
    ``next_order``, was taken at once. A good piece leaves for downstream, one to be reworked for the rejects, at once
    unless ``then`` is ``blocked``: a ``PieceReleased`` follows when room is made. Of a batch this tells the first
    piece; each other one has a ``PieceReleased``.
    """

    at_ms: int
    poste: str
    order: str
    outcome: str
    then: str
    next_order: str


class PhaseBegan(NamedTuple):
    """In the course of a semi-attended cycle, loaded at its start: the machine works ``alone``, or waits for hands or
    has them to ``unload``."""

    at_ms: int
    poste: str
    phase: str


class InletChosen(NamedTuple):
    """A poste fed by several ways, one piece of any, takes from ``inlet`` from now on; at first, from the first
    written."""

    at_ms: int
    poste: str
    inlet: str


class PieceLoaded(NamedTuple):
    """Another piece, of ``order``, is part of the batch begun at this instant."""

    at_ms: int
    poste: str
    order: str


class PieceArrived(NamedTuple):
    """A source brought a piece of ``order``. ``outcome``: queued, or lost because every place was taken."""

    at_ms: int
    source: str
    order: str
    outcome: str


class PieceReleased(NamedTuple):
    """A finished piece that was held by a full buffer left the poste."""

    at_ms: int
    poste: str
    order: str


class OrderReleased(NamedTuple):
    """An order entered the programme in the course of the séance, last in the sequence."""

    at_ms: int
    order: str


class OrderMoved(NamedTuple):
    at_ms: int
    order: str
    rank: int


class OrderCompleted(NamedTuple):
    """The last good piece ordered left the line."""

    at_ms: int
    order: str


class OrderCancelled(NamedTuple):
    """The client no longer wants the order: it has no date to meet any more."""

    at_ms: int
    order: str


class OrderWithdrawn(NamedTuple):
    """The supervisor took a cancelled order off the programme: no more of its pieces is launched."""

    at_ms: int
    order: str


class ElementMoved(NamedTuple):
    """An element of work is now done at that place: the gammes of both places follow."""

    at_ms: int
    element: str
    place: str


class OrderSplit(NamedTuple):
    """``quantity`` more pieces of the order are launched at its rank; the rest then goes last, told by
    ``OrderMoved``."""

    at_ms: int
    order: str
    quantity: int
