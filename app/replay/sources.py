"""Where a past séance comes from: the base of this computer. No Qt."""

from __future__ import annotations

from app.lived import relive
from app.replay.film import Film, Footage
from app.replay.tape import Tape
from app.storage import Repository


def of_base(repository: Repository, seance_id: str) -> Tape:
    """Raises what `relive` raises."""
    kept = repository.resume(seance_id)
    record = kept.seance
    session = relive(repository, kept)
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
        unveiled=record.status == "closed" or record.parent_id is not None,
    )


def footage_of(tape: Tape) -> Footage:
    return Film(tape)
