"""A changeover taken apart: what must stop the machine, what may be done while it runs (SMED)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetupStep:
    """``external``: may be done while the machine runs; ``hands``: people who share it evenly, 1 or more."""

    name: str
    work_ms: int
    external: bool = False
    hands: int = 1


def stop_ms(steps: Iterable[SetupStep], externalised: bool) -> int:
    """How long the machine stands still, the steps one after the other; all of them unless ``externalised``."""
    return sum(step.work_ms // step.hands for step in steps if not (externalised and step.external))
