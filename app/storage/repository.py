"""The one door to the local base. Every method is one transaction, on disk before it returns."""

import datetime
import uuid
import zlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, case, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, defer

from app.storage import tables
from app.storage.arrivals import Arrival, add_arrival
from app.storage.database import open_engine
from app.storage.errors import StorageError, refused
from app.storage.holds import Hold, Holds
from app.storage.place import base_path
from app.storage.records import Batch, DocumentRecord, NewSeance, OutgoingDocument, Resumption, SeanceRecord
from app.storage.rows import (
    Decided,
    batch_row,
    command_of,
    command_row,
    last_batch,
    record_named,
    record_of,
    trainee_id,
)
from sim.commands import Command, Refusal


class Repository:
    """Séances, decisions, facts, drafts and documents of this computer. Safe to share between threads."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._holds = Holds(path)
        self.path = path

    @classmethod
    def open(cls, path: Path | None = None) -> "Repository":
        """The base at `path`, or this person's own. Raises StorageError (see `open_engine`)."""
        place = path or base_path()
        return cls(open_engine(place), place)

    def close(self) -> None:
        self._engine.dispose()

    def hold(self, seance_id: str) -> Hold | None:
        """The right to write that séance, until released or until this process dies; None when another window has it.

        Raises StorageError `unknown_seance`, or `in_use` while the whole base is being restored or cleaned.
        """
        return self._holds.take(self.seance(seance_id).id)

    def is_free(self, seance_id: str) -> bool:
        """Whether no window lives that séance now. Raises StorageError `in_use`."""
        return self._holds.free(seance_id)

    def create_seance(self, new: NewSeance) -> str:
        """A new séance in preparation; its id."""
        now = _now()
        with self._transaction() as base:
            seance = tables.Seance(
                id=str(uuid.uuid4()),
                trainee_id=trainee_id(base, new.trainee, now),
                scenario_code=new.scenario_code,
                scenario_path=new.scenario_path,
                fingerprint=new.fingerprint,
                engine=new.engine,
                seed=new.seed,
                mode=new.mode,
                created_at=now,
                updated_at=now,
                phase="prepare",
                reached_ms=0,
                status="open",
            )
            base.add(seance)
            return seance.id

    def create_branch(self, parent_id: str, at_ms: int, decided: Sequence[Decided], *, reached_ms: int) -> str:
        """A séance of its own that leaves `parent_id` at `at_ms`, with the decisions already `decided`; its id.

        Raises StorageError `unknown_seance`.
        """
        now = _now()
        with self._transaction() as base:
            parent = self._find(base, parent_id)
            branch = tables.Seance(
                id=str(uuid.uuid4()),
                trainee_id=parent.trainee_id,
                scenario_code=parent.scenario_code,
                scenario_path=parent.scenario_path,
                fingerprint=parent.fingerprint,
                engine=parent.engine,
                seed=parent.seed,
                mode=parent.mode,
                parent_id=parent_id,
                parent_at_ms=at_ms,
                created_at=now,
                updated_at=now,
                phase="run" if at_ms else "prepare",
                reached_ms=reached_ms,
                status="open",
            )
            base.add(branch)
            base.flush()
            base.add_all(command_row(branch.id, number, *each, now) for number, each in enumerate(decided, 1))
            return branch.id

    def holds_seance(self, seance_id: str) -> bool:
        with self._transaction() as base:
            return base.get(tables.Seance, seance_id) is not None

    def keep_arrival(self, arrival: Arrival) -> bool:
        """Keep a séance lived elsewhere; False when it is here already: then nothing is changed."""
        with self._transaction() as base:
            return add_arrival(base, arrival, _now())

    def relatives(self, seance_id: str) -> list[SeanceRecord]:
        """Séances that share a past with this one, itself included: from the same first ancestor, oldest first."""
        with self._transaction() as base:
            root = self._find(base, seance_id)
            while root.parent_id:
                root = self._find(base, root.parent_id)
            family, frontier = [root], [root.id]
            while frontier:
                children = list(base.scalars(select(tables.Seance).where(tables.Seance.parent_id.in_(frontier))))
                family += children
                frontier = [child.id for child in children]
            return [record_of(base, seance) for seance in sorted(family, key=lambda one: (one.created_at, one.id))]

    def same_luck(self, seance_id: str) -> list[SeanceRecord]:
        """Séances of the same scenario, engine and seed, itself included, oldest first."""
        with self._transaction() as base:
            own = self._find(base, seance_id)
            same = {"fingerprint": own.fingerprint, "engine": own.engine, "seed": own.seed}
            query = select(tables.Seance).filter_by(**same).order_by(tables.Seance.created_at, tables.Seance.id)
            return [record_of(base, seance) for seance in base.scalars(query)]

    def list_seances(self) -> list[SeanceRecord]:
        """Those lived here or imported, the most recent first; not the copies of the class.

        Without their results, which are heavy, but for those imported.
        """
        heavy = defer(tables.Seance.result), defer(tables.Seance.opening_state)
        result = case((tables.Seance.imported.is_not(None), tables.Seance.result))
        query = select(tables.Seance, tables.Trainee.name, result).outerjoin(tables.Trainee).options(*heavy)
        own = query.where(tables.Seance.origin.is_(None))
        newest_first = own.order_by(tables.Seance.updated_at.desc(), tables.Seance.id)
        with self._transaction() as base:
            return [record_named(seance, name or "", result) for seance, name, result in base.execute(newest_first)]

    def best_result(self, scenario_code: str) -> dict[str, Any] | None:
        """That of the highest score among the shifts of this scenario lived or imported here, to their end."""
        result = tables.Seance.result
        lived = select(result).where(tables.Seance.scenario_code == scenario_code, result.is_not(None))
        lived = lived.where(tables.Seance.origin.is_(None))
        with self._transaction() as base:
            return base.scalar(lived.order_by(result["score"].as_float().desc()).limit(1))

    def seance(self, seance_id: str) -> SeanceRecord:
        """Raises StorageError `unknown_seance`."""
        with self._transaction() as base:
            return record_of(base, self._find(base, seance_id))

    def record_command(self, seance_id: str, number: int, command: Command, refusal: Refusal | None) -> None:
        """Keep the decision of rank `number`, refused or not."""
        now = _now()
        with self._transaction() as base:
            seance = self._find(base, seance_id)
            seance.updated_at = now
            seance.reached_ms = max(seance.reached_ms, command.at_ms)
            base.add(command_row(seance_id, number, command, refusal, now))

    def record_batches(self, seance_id: str, batches: Sequence[Batch]) -> None:
        """Keep batches of facts; one already there (a séance re-simulated after a crash) is left as it is."""
        with self._transaction() as base:
            known = last_batch(base, seance_id)
            first_new = known.number + 1 if known else 0
            base.add_all(batch_row(seance_id, batch) for batch in batches if batch.number >= first_new)

    def fact_lines(self, seance_id: str) -> list[str]:
        """The journal lines stored so far, in order."""
        query = select(tables.FactBatch.lines).filter_by(seance_id=seance_id).order_by(tables.FactBatch.number)
        with self._transaction() as base:
            return [line for blob in base.scalars(query) for line in zlib.decompress(blob).decode().splitlines()]

    def save_progress(self, seance_id: str, phase: str, reached_ms: int) -> None:
        with self._transaction() as base:
            seance = self._find(base, seance_id)
            seance.phase, seance.reached_ms, seance.updated_at = phase, reached_ms, _now()

    def save_result(self, seance_id: str, result: dict[str, Any], *, closed: bool = False) -> None:
        """Keep the summary of a shift that is over; `closed` once its compte rendu is handed in."""
        with self._transaction() as base:
            seance = self._find(base, seance_id)
            seance.result, seance.updated_at = result, _now()
            if closed:
                seance.status = "closed"

    def resume(self, seance_id: str) -> Resumption:
        """Seed, decisions and the instant reached. Raises StorageError `unknown_seance`."""
        query = select(tables.Command).filter_by(seance_id=seance_id).order_by(tables.Command.number)
        with self._transaction() as base:
            seance = self._find(base, seance_id)
            rows = list(base.scalars(query))
            batch = last_batch(base, seance_id)
            reached = max([seance.reached_ms, *(row.at_ms for row in rows), batch.to_ms if batch else 0])
            last = (batch.number, batch.digest) if batch else None
            return Resumption(record_of(base, seance), [command_of(row) for row in rows], reached, last)

    def save_draft(self, seance_id: str, kind: str, body: dict[str, Any]) -> None:
        with self._transaction() as base:
            self._find(base, seance_id).updated_at = _now()
            base.merge(tables.Draft(seance_id=seance_id, kind=kind, body=body, saved_at=_now()))

    def load_draft(self, seance_id: str, kind: str) -> dict[str, Any] | None:
        with self._transaction() as base:
            draft = base.get(tables.Draft, (seance_id, kind))
            return draft.body if draft else None

    def drafts(self, seance_id: str) -> dict[str, dict[str, Any]]:
        """All of them, by kind."""
        with self._transaction() as base:
            rows = base.scalars(select(tables.Draft).filter_by(seance_id=seance_id))
            return {row.kind: row.body for row in rows}

    def load_drafts(self, kind: str) -> dict[str, dict[str, Any]]:
        """By séance."""
        query = select(tables.Draft.seance_id, tables.Draft.body).filter_by(kind=kind)
        with self._transaction() as base:
            return dict(base.execute(query).all())

    def add_document(self, seance_id: str, kind: str, format: str, name: str, body: bytes) -> int:
        """Keep a new version of a document beside the older ones; its version, from 1."""
        with self._transaction() as base:
            self._find(base, seance_id).updated_at = _now()
            return _add_document(base, seance_id, kind, format, name, body)

    def hand_in(self, seance_id: str, documents: Sequence[OutgoingDocument], result: dict[str, Any]) -> None:
        """Keep new versions of `documents` with the result of the shift, and close the séance: all or nothing."""
        with self._transaction() as base:
            for document in documents:
                _add_document(base, seance_id, *document)
            seance = self._find(base, seance_id)
            seance.result, seance.status, seance.updated_at = result, "closed", _now()

    def documents(self, seance_id: str) -> list[DocumentRecord]:
        """The oldest first."""
        query = select(tables.Document).filter_by(seance_id=seance_id).order_by(tables.Document.id)
        with self._transaction() as base:
            return [
                DocumentRecord(row.id, row.kind, row.format, row.version, row.name, row.created_at)
                for row in base.scalars(query)
            ]

    def document_body(self, document_id: int) -> bytes:
        """Raises StorageError `unknown_document`."""
        with self._transaction() as base:
            document = base.get(tables.Document, document_id)
            if document is None:
                raise StorageError("unknown_document", self.path, f"no document {document_id}", "a document kept there")
            return document.body

    def transaction(self) -> AbstractContextManager[Session]:
        """For the exchange with a centre, whose rows are the same: all of it is on disk at the end, or nothing."""
        return self._transaction()

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        try:
            with Session(self._engine) as base, base.begin():
                yield base
        except SQLAlchemyError as error:
            found = refused(self.path, getattr(error, "orig", None) or error)
            if found.passing:
                # SQLite opens for reading what it may not write, and would stay so once it may.
                self._engine.dispose()
            raise found from error

    def _find(self, base: Session, seance_id: str) -> tables.Seance:
        seance = base.get(tables.Seance, seance_id)
        if seance is None:
            raise StorageError("unknown_seance", self.path, f"no séance {seance_id!r}", "the id of a séance kept there")
        return seance


def _add_document(base: Session, seance_id: str, kind: str, format: str, name: str, body: bytes) -> int:
    same = {"seance_id": seance_id, "kind": kind, "format": format}
    newest = base.scalar(select(func.max(tables.Document.version)).filter_by(**same))
    version = (newest or 0) + 1
    base.add(tables.Document(**same, version=version, name=name, body=body, created_at=_now()))
    return version


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
