"""Assignments planned for later: carried out, taken off the plan, or refused when their time came."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sim.events import RotationCancelled, RotationPlanned, RotationRefused
from sim.indicators.fold import Listeners


@dataclass(frozen=True, slots=True)
class RotationRow:
    """``refused``: code of the reason, empty when it was not. The last place planned for a person at an instant."""

    person: str
    position: str
    due_ms: int
    cancelled: bool = False
    refused: str = ""


class Rotation:
    def __init__(self) -> None:
        self._rows: dict[tuple[str, int], RotationRow] = {}

    def listeners(self) -> Listeners:
        return {
            RotationPlanned: self._planned,
            RotationCancelled: self._cancelled,
            RotationRefused: self._refused,
        }

    def _planned(self, fact: RotationPlanned) -> None:
        self._rows[fact.person, fact.due_ms] = RotationRow(fact.person, fact.position, fact.due_ms)

    def _cancelled(self, fact: RotationCancelled) -> None:
        key = fact.person, fact.due_ms
        self._rows[key] = replace(self._rows[key], cancelled=True)

    def _refused(self, fact: RotationRefused) -> None:
        """It is refused at the instant it was planned for."""
        key = fact.person, fact.at_ms
        self._rows[key] = replace(self._rows[key], refused=fact.reason)

    def rows(self) -> list[RotationRow]:
        """By instant, then in the order planned."""
        return sorted(self._rows.values(), key=lambda row: row.due_ms)
