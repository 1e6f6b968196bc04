"""Charge and capacité: the work a programme asks of each poste, against what the poste can give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


def launched(wanted: int, scrap_permille: int) -> int:
    """Pieces to launch for ``wanted`` good ones, rounded up. Raises ValueError for 1000 ‰ or more."""
    if not 0 <= scrap_permille < 1000:
        raise ValueError(f"scrap {scrap_permille} ‰: expected 0 to 999")
    return -(-wanted * 1000 // (1000 - scrap_permille))


@dataclass(frozen=True, slots=True)
class Work:
    """``pieces`` of a product, ``unit_ms`` each."""

    product: str
    pieces: int
    unit_ms: int

    @property
    def ms(self) -> int:
        return self.pieces * self.unit_ms


def load_ms(work: Iterable[Work], setups_ms: int) -> int:
    """Charge of a poste: production and changeovers."""
    return sum(each.ms for each in work) + setups_ms


@dataclass(frozen=True, slots=True)
class Capacity:
    """``opening_ms`` of each of ``machines`` twins; ``stops_ms`` planned, of all of them; ``yield_ppm``: the TRS
    expected without changeovers, which are load, and with the pace of the people there."""

    opening_ms: int
    stops_ms: int = 0
    machines: int = 1
    yield_ppm: int = 1_000_000

    @property
    def required_ms(self) -> int:
        """TR of all the machines."""
        return self.opening_ms * self.machines - self.stops_ms

    @property
    def ms(self) -> int:
        """Capacité, rounded to the ms."""
        return round(Fraction(self.required_ms * self.yield_ppm, 1_000_000))


def rate(load: int, capacity: int) -> Fraction | None:
    """Taux de charge; None without capacity. Above 1 the poste is overloaded."""
    return Fraction(load, capacity) if capacity > 0 else None
