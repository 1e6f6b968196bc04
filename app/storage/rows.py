"""From values to rows of the base and back."""

import datetime
import json
import zlib
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage import tables
from app.storage.imported import read_imported
from app.storage.records import Batch, SeanceRecord
from sim.commands import COMMANDS, Command, Refusal
from sim.journal import canonical, commitment

Decided = tuple[Command, Refusal | None]
WORDS = {"reason", "salt"}
"""The fields of a decision that stay out of its payload, so that they can be erased."""


def trainee_id(base: Session, name: str, now: datetime.datetime) -> int | None:
    if not name:
        return None
    trainee = base.scalar(select(tables.Trainee).filter_by(name=name))
    if trainee is None:
        trainee = tables.Trainee(name=name, created_at=now)
        base.add(trainee)
        base.flush()
    return trainee.id


def record_of(base: Session, seance: tables.Seance) -> SeanceRecord:
    trainee = base.get(tables.Trainee, seance.trainee_id) if seance.trainee_id else None
    return record_named(seance, trainee.name if trainee else "", seance.result)


def record_named(seance: tables.Seance, trainee: str, result: dict[str, Any] | None) -> SeanceRecord:
    """For whoever reads many: the name already at hand, and the result or not."""
    return SeanceRecord(
        id=seance.id,
        trainee=trainee,
        scenario_code=seance.scenario_code,
        scenario_path=seance.scenario_path,
        fingerprint=seance.fingerprint,
        engine=seance.engine,
        seed=seance.seed,
        mode=seance.mode,
        created_at=seance.created_at,
        updated_at=seance.updated_at,
        phase=seance.phase,
        reached_ms=seance.reached_ms,
        status=seance.status,
        result=result,
        parent_id=seance.parent_id,
        parent_at_ms=seance.parent_at_ms,
        imported=read_imported(seance.imported),
        origin=seance.origin,
    )


def command_row(
    seance_id: str, number: int, command: Command, refusal: Refusal | None, now: datetime.datetime
) -> tables.Command:
    return tables.Command(
        seance_id=seance_id,
        number=number,
        at_ms=command.at_ms,
        phase=command.phase,
        payload=_payload(command),
        reason=command.reason or None,
        salt=command.salt or None,
        refusal=refusal.model_dump() if refusal else None,
        decided_at=now,
    )


def _payload(command: Command) -> str:
    """With the commitment to the words, which must outlive them."""
    sha = commitment(command.salt, command.reason) or command.words_sha
    return canonical(command.model_dump(exclude=WORDS) | {"words_sha": sha})


def command_of(row: tables.Command) -> Command:
    words = {"reason": row.reason, "salt": row.salt, "words_sha": ""} if row.reason else {}
    return COMMANDS.validate_python(json.loads(row.payload) | words)


def last_batch(base: Session, seance_id: str) -> tables.FactBatch | None:
    query = select(tables.FactBatch).filter_by(seance_id=seance_id)
    return base.scalar(query.order_by(tables.FactBatch.number.desc()).limit(1))


def batch_row(seance_id: str, batch: Batch) -> tables.FactBatch:
    return tables.FactBatch(
        seance_id=seance_id,
        number=batch.number,
        from_ms=batch.from_ms,
        to_ms=batch.to_ms,
        lines=zlib.compress("\n".join(batch.lines).encode()),
        digest=batch.digest,
    )
