"""Planned maintenance and cleaning as moved and done, changes of tool, changeovers prepared."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from sim.domain.scenario import Scenario
from sim.events import ChangeoverPrepared, ToolChanged, UpkeepDone, UpkeepMoved
from sim.indicators.fold import Listeners
from sim.indicators.rows import UpkeepRow


class Upkeep:
    def __init__(self, scenario: Scenario) -> None:
        self._rows = {
            (code, planned.code): UpkeepRow(code, planned.code, planned.kind, planned.due_ms, None)
            for code, poste in scenario.postes.items()
            for planned in poste.upkeep
        }
        self._changes: Counter[str] = Counter()
        self._prepared: Counter[str] = Counter()
        self._preparable = [code for code, poste in scenario.postes.items() if poste.setup_external_ms]
        self._tooled = [code for code, poste in scenario.postes.items() if poste.tool]

    def listeners(self) -> Listeners:
        return {
            UpkeepMoved: self._moved,
            UpkeepDone: self._done,
            ToolChanged: self._changed,
            ChangeoverPrepared: self._prepare,
        }

    def _moved(self, fact: UpkeepMoved) -> None:
        key = fact.poste, fact.upkeep
        self._rows[key] = replace(self._rows[key], due_ms=fact.due_ms)

    def _done(self, fact: UpkeepDone) -> None:
        key = fact.poste, fact.upkeep
        self._rows[key] = replace(self._rows[key], done_ms=fact.at_ms)

    def _changed(self, fact: ToolChanged) -> None:
        self._changes[fact.poste] += 1

    def _prepare(self, fact: ChangeoverPrepared) -> None:
        self._prepared[fact.poste] += 1

    def rows(self) -> list[UpkeepRow]:
        return list(self._rows.values())

    def tool_changes(self) -> dict[str, int]:
        """Of the postes whose tool wears."""
        return {poste: self._changes[poste] for poste in self._tooled}

    def prepared(self) -> dict[str, int]:
        """Changeovers prepared, of the postes where part of one is external."""
        return {poste: self._prepared[poste] for poste in self._preparable}
