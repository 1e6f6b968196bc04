"""Facts of the preparation of the postes; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class ReadinessChecked(NamedTuple):
    """``person`` (empty: the supervisor) looked at a point of the checklist. ``finding``: sound or wrong."""

    at_ms: int
    poste: str
    item: str
    person: str
    finding: str


class ReadinessPutRight(NamedTuple):
    """What was found wrong is as it should be."""

    at_ms: int
    poste: str
    item: str
    person: str
