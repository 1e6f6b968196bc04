"""What an author writes of the ways pieces take: buffers, sources, batches, kanban loops, or outside."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from sim.scenario.fields import Code, Count, Model, NonNegative, Positive, Span


def _postes(value: Any) -> str:
    return "<several>" if isinstance(value, list | tuple) else "<one>"


Postes = Annotated[
    Annotated[Code, Tag("<one>")] | Annotated[tuple[Code, ...], Field(min_length=1), Tag("<several>")],
    Discriminator(_postes),
]


def _codes(postes: str | tuple[str, ...]) -> tuple[str, ...]:
    return (postes,) if isinstance(postes, str) else tuple(postes)


class Buffer(Model):
    code: Code | None = None
    from_: Annotated[Postes, Field(alias="from")]
    to: Postes
    capacity: Annotated[int, Field(ge=0, le=100_000)]
    initial: Count = 0
    products: tuple[Code, ...] = ()
    """Those that go this way; left out: all."""
    rejects: bool = False
    """Where refused pieces go to be reworked."""
    transfer_lot: Annotated[int, Field(ge=1, le=100_000)] = 1
    transit_s: NonNegative = 0

    @property
    def upstream(self) -> tuple[str, ...]:
        return _codes(self.from_)

    @property
    def downstream(self) -> tuple[str, ...]:
        return _codes(self.to)


class Source(Model):
    to: Postes
    interarrival_s: Span | None = None
    """Left out: saturated."""
    capacity: Annotated[int, Field(ge=0, le=100_000)] | None = None
    """Pieces that may wait; left out: any number."""
    products: tuple[Code, ...] = ()
    """Those of the programme that come from here; left out: all."""

    @property
    def postes(self) -> tuple[str, ...]:
        return _codes(self.to)


class Batch(Model):
    size: Annotated[int, Field(ge=2, le=10_000)]
    min: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """Left out: the size."""
    wait_min: NonNegative = 0
    same_product: bool = False


class Kanban(Model):
    code: Code
    from_: Annotated[Code, Field(alias="from")]
    to: Code
    cards: Annotated[int, Field(ge=1, le=100_000)]
    returns: Literal["taken", "left"] = "taken"


class Subcontracting(Model):
    eur_piece: NonNegative
    ready_h: Positive
