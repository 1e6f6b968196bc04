"""What every fold is: an object that listens to some kinds of facts and changes with nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeAlias

from sim.events import Fact

Listeners: TypeAlias = Mapping[type[Fact], Callable[[Any], None]]


class Fold(Protocol):
    def listeners(self) -> Listeners:
        """The kinds of facts heard, each with what hears it."""
        ...


def half_up(numerator: int, denominator: int) -> int:
    """``numerator / denominator`` rounded once to the nearest integer, halves up. ``denominator`` > 0."""
    return (2 * numerator + denominator) // (2 * denominator)
