"""The past séances of the base of this computer. No Qt."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.lived import relive, scenario_of
from app.modes import MODES, OPENED
from app.replay.file import by_facts
from app.replay.lines import entries_of
from app.replay.remarks import Remarks
from app.replay.tape import Tape
from app.storage import Repository, Resumption, SeanceRecord, StorageError
from sim import ENGINE_VERSION
from sim.domain.scenario import Scenario
from sim.events import Fact
from sim.journal import Entry


class Archive:
    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def remarks(self, seance_id: str) -> Remarks:
        return Remarks(self._repository, seance_id)

    def tape(self, seance_id: str) -> Tape:
        """What is left of a séance; of another engine's, the facts. Raises what `relive` raises otherwise."""
        kept = self._repository.resume(seance_id)
        if kept.seance.engine != ENGINE_VERSION:
            return self._by_facts(kept)
        session = relive(self._repository, kept)
        return self._tape(kept.seance, session.scenario, session.journal.entries, session.now_ms)

    def _by_facts(self, kept: Resumption) -> Tape:
        scenario = scenario_of(self._repository, kept.seance)
        lines = self._repository.fact_lines(kept.seance.id)
        try:
            entries = entries_of(lines, kept.commands)
        except ValueError as error:
            raise StorageError("engine_differs", self._repository.path, kept.seance.engine, ENGINE_VERSION) from error
        reached_ms = json.loads(lines[-1])["at_ms"] if lines else 0
        return self._tape(kept.seance, scenario, entries, reached_ms, by_facts(kept.seance.engine))

    def _tape(
        self,
        record: SeanceRecord,
        scenario: Scenario,
        entries: Sequence[Fact | Entry],
        reached_ms: int,
        doubt: str = "",
    ) -> Tape:
        return Tape(
            scenario=scenario,
            seed=record.seed,
            engine=record.engine,
            entries=entries,
            reached_ms=reached_ms,
            seance_id=record.id,
            trainee=record.trainee,
            mode=record.mode,
            lived_at=record.created_at,
            parted_ms=record.parent_at_ms,
            unveiled=self._unveiled(record),
            doubt=doubt,
        )

    def _unveiled(self, record: SeanceRecord) -> bool:
        if MODES[record.mode].debrief == "with_trainer":
            return self._repository.load_draft(record.id, OPENED) is not None
        return record.status == "closed" or record.parent_id is not None
