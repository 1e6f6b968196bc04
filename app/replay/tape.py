"""What is left of a past séance: its entries in order, and which of them were known at an instant. No Qt."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.events import Fact
from sim.journal import Entry, Journal

SECOND_MS = 1_000


@dataclass(frozen=True)
class Tape:
    """`entries` as journalled, up to `reached_ms`. `seance_id` is empty when no séance of the base is behind it.

    An instant belongs to its facts, not yet to its decisions: what was decided at 10:42 is known from the next second
    on. At `reached_ms` everything is known.
    """

    scenario: Scenario
    seed: int
    engine: str
    entries: Sequence[Fact | Entry]
    reached_ms: int
    seance_id: str = ""
    trainee: str = ""
    mode: str = ""
    lived_at: datetime.datetime | None = None
    parted_ms: int | None = None
    unveiled: bool = False
    """Its hidden causes may be told: its compte rendu is handed in, a mock exam opened by the trainer."""
    source: str = ""
    """The file it was read from, if any."""
    doubt: str = ""
    """Why it can't be lived again: its facts are then all there is."""

    def known(self, at_ms: int) -> int:
        """How many entries are known at `at_ms`."""
        return len(self.entries) if at_ms >= self.reached_ms else bisect_right(self._dates, 2 * at_ms)

    def facts_known(self, at_ms: int) -> int:
        return self._counts[self.known(at_ms)]

    @cached_property
    def facts(self) -> list[Fact]:
        return [entry for entry in self.entries if not isinstance(entry, Entry)]

    @property
    def commands(self) -> list[Command]:
        return [entry.command for entry in self.entries if isinstance(entry, Entry)]

    def journal_with(self, count: int) -> Journal:
        """The first `count` entries."""
        journal = Journal({})
        journal.entries += self.entries[:count]
        return journal

    @cached_property
    def stands(self) -> list[int]:
        """The whole seconds at which something more is known than before, the start and the end included."""
        seconds = {-(-date // (2 * SECOND_MS)) * SECOND_MS for date in self._dates}
        return sorted({0, self.reached_ms, *(second for second in seconds if second < self.reached_ms)})

    @cached_property
    def _dates(self) -> list[int]:
        """Twice the instant of each entry, one more from the first decision of that instant on."""
        dates: list[int] = []
        decided_ms = -1
        for entry in self.entries:
            at_ms = entry.command.at_ms if isinstance(entry, Entry) else entry.at_ms
            if isinstance(entry, Entry) and entry.command.phase == "run":
                decided_ms = at_ms
            dates.append(2 * at_ms + (at_ms == decided_ms))
        return dates

    @cached_property
    def _counts(self) -> list[int]:
        """Facts among the first entries."""
        return [0, *accumulate(not isinstance(entry, Entry) for entry in self.entries)]
