"""Where the pieces of a line come from."""

from __future__ import annotations

from dataclasses import dataclass

from sim.domain.duration import Duration


@dataclass(frozen=True, slots=True)
class Source:
    """Feeds ``postes``, which share its queue."""

    code: str
    postes: tuple[str, ...]
    interarrival: Duration | None = None
    """None: saturated, a piece is there whenever one is wanted."""
    capacity: int | None = None
    """None: any number of pieces may wait; else a piece that finds so many there is lost."""
    products: tuple[str, ...] = ()
    """Those of the programme that come from here; empty: all."""

    @property
    def downstream(self) -> tuple[str, ...]:
        return self.postes

    def admits(self, product: str) -> bool:
        return not self.products or product in self.products
