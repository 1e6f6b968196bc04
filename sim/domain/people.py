"""People of the shop: what they hold, what they know, how they learn. Read with ``sim.domain.scenario``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.domain.calendar import WITH_THE_SHIFT, Hours
from sim.domain.text import Text

LEVELS = ("I", "L", "U", "O")
"""Polyvalence levels in rising order; a person without level at a poste has the empty string."""


@dataclass(frozen=True, slots=True)
class Position:
    """What one person holds: one or several postes, or (``logistics``) serving supplies."""

    code: str
    name: Text
    postes: tuple[str, ...]
    """By priority: one person works at one of them at a time."""
    logistics: bool = False
    walk_ms: int = 0
    """From one of its postes to another."""
    yields: bool = False
    """A job under way is left, and taken up again, when a poste of higher priority calls."""


@dataclass(frozen=True, slots=True)
class Level:
    """``rate_permille`` ≥ 1000 multiplies cycle time, ``reject_permille`` the rejects, of who holds this level."""

    rate_permille: int
    reject_permille: int
    risk_permille: int = 1000
    """Multiplies the chance of an accident at the poste."""


@dataclass(frozen=True, slots=True)
class Learning:
    """How people learn in the séance (see ``sim.floor.learning``)."""

    rate_permille: int
    """Share of the excess time left at each doubling of the cycles."""
    to_l_ms: int
    """Practice beside somebody autonomous, from I to L."""
    to_u_ms: int
    """Practice as holder, from L to U."""
    beside_permille: int
    """≥ 1000, multiplies the cycle time of who has a learner beside them."""


@dataclass(frozen=True, slots=True)
class Person:
    code: str
    name: str
    role: str
    """operator, handler or technician."""
    contract: str
    levels: Mapping[str, str]
    """Poste -> I, L, U or O."""
    habilitations: Mapping[str, str]
    """Habilitation -> last day of validity, ISO date."""
    max_load_g: int | None
    deaf: bool
    hourly_uc: int
    position: str
    """Prefilled assignment, empty when none."""
    note: Text
    skills: tuple[str, ...] = ()
    """Postes that a technician repairs; empty: all."""
    hours: Hours = WITH_THE_SHIFT
