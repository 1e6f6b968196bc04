"""Facts of aléas: their beginning, their end, harm to people; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class HazardStruck(NamedTuple):
    """An aléa of the scenario began: ``subject`` is what shows it."""

    at_ms: int
    hazard: str
    subject: str


class HazardResolved(NamedTuple):
    """``how``: the response that ended it, or ``time``."""

    at_ms: int
    hazard: str
    how: str


class SafetyEvent(NamedTuple):
    """``severity``: near_miss or accident."""

    at_ms: int
    poste: str
    hazard: str
    severity: str
