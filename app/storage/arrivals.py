"""A séance that was lived elsewhere, kept whole in one transaction, or not at all."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.storage import tables
from app.storage.imported import written
from app.storage.records import Batch, Imported
from app.storage.rows import Decided, batch_row, command_row, trainee_id


@dataclass(frozen=True, slots=True)
class ArrivedDraft:
    kind: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ArrivedDocument:
    kind: str
    format: str
    version: int
    name: str
    body: bytes
    created_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """`scenario_path`: None when the scenario travels with Goulot; `parent_id` is kept when the parent is here."""

    id: str
    trainee: str
    scenario_code: str
    scenario_path: str | None
    fingerprint: str
    engine: str
    seed: int
    mode: str
    created_at: datetime.datetime
    phase: str
    reached_ms: int
    status: str
    result: dict[str, Any] | None
    parent_id: str | None
    parent_at_ms: int | None
    imported: Imported
    decided: Sequence[Decided]
    batches: Sequence[Batch]
    drafts: Sequence[ArrivedDraft]
    documents: Sequence[ArrivedDocument]


def add_arrival(base: Session, arrival: Arrival, now: datetime.datetime) -> bool:
    """False when that séance is here already: then nothing is changed."""
    if base.get(tables.Seance, arrival.id) is not None:
        return False
    base.add(_seance(base, arrival, now))
    base.flush()
    base.add_all(command_row(arrival.id, rank, *each, now) for rank, each in enumerate(arrival.decided, 1))
    base.add_all(batch_row(arrival.id, batch) for batch in arrival.batches)
    base.add_all(
        tables.Draft(seance_id=arrival.id, kind=draft.kind, body=draft.body, saved_at=now) for draft in arrival.drafts
    )
    base.add_all(_document(arrival.id, document) for document in arrival.documents)
    return True


def _seance(base: Session, arrival: Arrival, now: datetime.datetime) -> tables.Seance:
    parent = base.get(tables.Seance, arrival.parent_id) if arrival.parent_id else None
    return tables.Seance(
        id=arrival.id,
        trainee_id=trainee_id(base, arrival.trainee, now),
        scenario_code=arrival.scenario_code,
        scenario_path=arrival.scenario_path,
        fingerprint=arrival.fingerprint,
        engine=arrival.engine,
        seed=arrival.seed,
        mode=arrival.mode,
        parent_id=parent.id if parent else None,
        parent_at_ms=arrival.parent_at_ms if parent else None,
        created_at=arrival.created_at,
        updated_at=now,
        phase=arrival.phase,
        reached_ms=arrival.reached_ms,
        status=arrival.status,
        result=arrival.result,
        imported=written(arrival.imported),
    )


def _document(seance_id: str, document: ArrivedDocument) -> tables.Document:
    return tables.Document(
        seance_id=seance_id,
        kind=document.kind,
        format=document.format,
        version=document.version,
        name=document.name,
        body=document.body,
        created_at=document.created_at,
    )
