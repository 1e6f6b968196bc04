"""Facts of upkeep: tools, changeovers prepared, planned maintenance; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class ChangeoverPrepared(NamedTuple):
    """All that a changeover to the product needs is ready beside the poste."""

    at_ms: int
    poste: str
    product: str


class ToolChanged(NamedTuple):
    """The poste has a new tool."""

    at_ms: int
    poste: str


class UpkeepMoved(NamedTuple):
    """A planned maintenance or cleaning of the poste is put at ``due_ms``."""

    at_ms: int
    poste: str
    upkeep: str
    due_ms: int


class UpkeepDone(NamedTuple):
    at_ms: int
    poste: str
    upkeep: str
