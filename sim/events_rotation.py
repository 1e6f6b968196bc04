"""Facts of assignments planned for later in the shift; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class RotationPlanned(NamedTuple):
    """``person`` is to take ``position`` at ``due_ms``."""

    at_ms: int
    person: str
    position: str
    due_ms: int


class RotationCancelled(NamedTuple):
    """What ``person`` was to do at ``due_ms`` is taken off the plan."""

    at_ms: int
    person: str
    due_ms: int


class RotationRefused(NamedTuple):
    """The instant of a planned assignment came and it was no longer possible. ``reason``: code of the refusal,
    about ``subject``."""

    at_ms: int
    person: str
    position: str
    reason: str
    subject: str
