"""The past séances of the base of this computer. No Qt."""

from __future__ import annotations

from app.lived import relive
from app.modes import MODES, OPENED
from app.replay.remarks import Remarks
from app.replay.tape import Tape
from app.storage import Repository, SeanceRecord


class Archive:
    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def remarks(self, seance_id: str) -> Remarks:
        return Remarks(self._repository, seance_id)

    def tape(self, seance_id: str) -> Tape:
        """What is left of a séance. Raises what `relive` raises."""
        kept = self._repository.resume(seance_id)
        record = kept.seance
        session = relive(self._repository, kept)
        return Tape(
            scenario=session.scenario,
            seed=record.seed,
            engine=record.engine,
            entries=session.journal.entries,
            reached_ms=session.now_ms,
            seance_id=record.id,
            trainee=record.trainee,
            mode=record.mode,
            lived_at=record.created_at,
            parted_ms=record.parent_at_ms,
            unveiled=self._unveiled(record),
        )

    def _unveiled(self, record: SeanceRecord) -> bool:
        if MODES[record.mode].debrief == "with_trainer":
            return self._repository.load_draft(record.id, OPENED) is not None
        return record.status == "closed" or record.parent_id is not None
