"""The checklists of the postes: what was looked at before the start, found and put right, and the time it took."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sim.domain.scenario import Scenario
from sim.events import ReadinessChecked, ReadinessPutRight
from sim.indicators.fold import Listeners


@dataclass(frozen=True, slots=True)
class ReadinessRow:
    """A point of a poste's checklist. ``finding``: sound or wrong, empty when nobody looked; ``spent_ms``: time spent
    on it before the start."""

    poste: str
    code: str
    finding: str
    put_right: bool
    spent_ms: int


class Readiness:
    def __init__(self, scenario: Scenario) -> None:
        self._items = scenario.readiness.items
        self._rows = {key: ReadinessRow(*key, "", False, 0) for key in self._items}

    def listeners(self) -> Listeners:
        return {ReadinessChecked: self._checked, ReadinessPutRight: self._put_right}

    def _checked(self, fact: ReadinessChecked) -> None:
        key = fact.poste, fact.item
        row = self._rows[key]
        self._rows[key] = replace(row, finding=fact.finding, spent_ms=row.spent_ms + self._items[key].check_ms)

    def _put_right(self, fact: ReadinessPutRight) -> None:
        key = fact.poste, fact.item
        row = self._rows[key]
        self._rows[key] = replace(row, put_right=True, spent_ms=row.spent_ms + self._items[key].put_right_ms)

    def rows(self) -> list[ReadinessRow]:
        return list(self._rows.values())
