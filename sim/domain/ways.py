"""What pieces go through between postes, and what groups or holds them back: buffers, batches, kanban loops."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Buffer:
    """Places between postes, of ``capacity`` pieces, ``initial`` of them taken at instant 0."""

    code: str
    upstream: tuple[str, ...]
    downstream: tuple[str, ...]
    capacity: int
    initial: int
    products: tuple[str, ...] = ()
    """Those that go this way; empty: all."""
    rejects: bool = False
    """Refused pieces go this way, and no other."""
    returns: bool = False
    """Only pieces once refused come this way."""
    transfer_lot: int = 1
    """Pieces of one order are taken away by so many."""
    transit_ms: int = 0
    """A conveyor: a piece may be taken so long after it was put down."""

    def admits(self, product: str) -> bool:
        return not self.products or product in self.products


@dataclass(frozen=True, slots=True)
class Batch:
    """A poste that works on up to ``size`` pieces at once: it starts with fewer, ``least`` or more, once the first have
    waited ``wait_ms`` beside it free, or when no more can come."""

    size: int
    least: int
    wait_ms: int
    same_product: bool


@dataclass(frozen=True, slots=True)
class Subcontract:
    """A product made outside: ``piece_uc`` for the work and the transport of a piece, its material supplied; back
    ``delay_ms`` after it is ordered."""

    piece_uc: int
    delay_ms: int


@dataclass(frozen=True, slots=True)
class Loop:
    """Kanban: ``first`` takes a piece only with one of the ``cards``, which comes back from ``last``, when it takes the
    piece or, with ``held``, when it passes it on."""

    code: str
    first: str
    last: str
    cards: int
    held: bool
