"""What of a séance says that a step of the guided one is done: its journal, its state, what was opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.documents import Paragraph, report_from_json
from app.models.report_draft import figure_runs, word_count
from sim.domain.scenario import Scenario
from sim.events import AlarmRaised
from sim.journal import Entry, Journal
from sim.state import State


class Heard:
    """Decisions taken and facts, counted by kind as the journal grows."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.facts: Counter[type] = Counter()
        self.alarms: set[str] = set()
        """Codes of those raised."""
        self._read = 0

    def read(self, journal: Journal) -> None:
        """What was not read yet."""
        for entry in journal.since(self._read):
            if isinstance(entry, Entry):
                self.taken[entry.command.kind] += entry.refusal is None
            else:
                self.facts[type(entry)] += 1
                if isinstance(entry, AlarmRaised):
                    self.alarms.add(entry.code)
        self._read = journal.count


@dataclass(frozen=True, slots=True)
class Situation:
    """`visited`: pages that were shown since the guide began; `looked`: what was opened there, by name."""

    scenario: Scenario
    phase: str
    state: State
    heard: Heard
    speed: float
    playing: bool
    page: str
    visited: frozenset[str]
    looked: frozenset[str]
    draft: Mapping[str, Any] | None
    """Of the compte rendu."""
    handed_in: bool

    def held(self, position: str) -> bool:
        """Somebody present is assigned there."""
        return any(person.present and person.position == position for person in self.state.people.values())

    @property
    def words(self) -> int:
        """In the compte rendu."""
        return 0 if self.draft is None else word_count(report_from_json(_report(self.draft)))

    @property
    def cited(self) -> int:
        """Figures cited in the compte rendu, their source with them."""
        if self.draft is None:
            return 0
        sections = report_from_json(_report(self.draft)).sections
        blocks = [block for section in sections for block in section.blocks]
        whole = sum(not isinstance(block, Paragraph) for block in blocks)
        return whole + sum(1 for _ in figure_runs(blocks))


def _report(draft: Mapping[str, Any]) -> dict[str, Any]:
    """A draft without what the editor adds to it."""
    return {key: value for key, value in draft.items() if key not in ("kept", "explained")}
