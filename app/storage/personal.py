"""What the base holds of one person: given back whole, or erased so that no byte of it stays here."""

import datetime
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, event, select, update
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from app.storage import tables
from app.storage.backups import backups
from app.storage.database import plain_engine
from app.storage.holds import Holds

Item = tuple[str, bytes]
"""Name of a file of the export and its content."""


@dataclass(frozen=True, slots=True)
class Erased:
    """`known` to the base or a backup; `seances` of the base; `copies`: backups rewritten; `out_of_reach`: files left,
    which may hold the name."""

    known: bool
    seances: int
    copies: int
    out_of_reach: tuple[Path, ...]


def trainee_items(path: Path, name: str) -> list[Item]:
    """All that is kept of `name`: an index, then decisions, drafts, documents and facts; empty when unknown."""
    with _opened(path) as engine, Session(engine) as base:
        trainee = base.scalar(select(tables.Trainee).filter_by(name=name))
        if trainee is None:
            return []
        seances = list(base.scalars(select(tables.Seance).filter_by(trainee_id=trainee.id).order_by(tables.Seance.id)))
        index = {
            "name": trainee.name,
            "known_since": trainee.created_at.isoformat(),
            "seances": [_columns(seance) for seance in seances],
        }
        return [("trainee.json", _json(index)), *(item for seance in seances for item in _of_seance(base, seance.id))]


def erase_trainee(path: Path, name: str) -> Erased:
    """Take the name, the words, the drafts and the documents of `name` out of the base and of its backups.

    Decisions and facts stay, without anybody's name: the chain of the journal commits to the words, it does not hold
    them. Raises StorageError, `in_use` while a séance is lived, and sqlalchemy's errors when a file can't be written.
    """
    with Holds(path).whole():
        seances = _erase_in(path, name)
        copies = [_erase_in(backup.path, name) for backup in backups(path)]
    rewritten = sum(found is not None for found in copies)
    _forget_preference(path.parent / "goulot.ini", name)
    aside = [*path.parent.glob(f"{path.name}.damaged-*"), *path.parent.glob("documents/*")]
    known = seances is not None or rewritten > 0
    return Erased(known, seances or 0, rewritten, tuple(sorted(aside)))


def _erase_in(path: Path, name: str) -> int | None:
    """How many séances of `name` there were in this file; None when it did not know them."""
    with _opened(path) as engine:
        with Session(engine) as base, base.begin():
            ids = forget(base, name)
            if ids is None:
                return None
        connection = engine.raw_connection()  # a VACUUM stands outside any transaction
        try:
            for order in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                connection.cursor().execute(order)
        finally:
            connection.close()
    return len(ids)


def forget(base: Session, name: str) -> list[str] | None:
    """Take `name`, and the writings of its séances, out of a base; their ids, None when the name is unknown there."""
    trainee = base.scalar(select(tables.Trainee).filter_by(name=name))
    if trainee is None:
        return None
    ids = list(base.scalars(select(tables.Seance.id).filter_by(trainee_id=trainee.id)))
    forget_seances(base, ids)
    base.execute(delete(tables.Trainee).filter_by(id=trainee.id))
    return ids


def forget_seances(base: Session, ids: list[str]) -> None:
    """Take whose they are, and all writings, out of these séances; a name that has none left goes too."""
    for table in (tables.Draft, tables.Document):
        base.execute(delete(table).where(table.seance_id.in_(ids)))
    base.execute(update(tables.Command).where(tables.Command.seance_id.in_(ids)).values(reason=None, salt=None))
    names = select(tables.Seance.trainee_id).where(tables.Seance.id.in_(ids), tables.Seance.trainee_id.is_not(None))
    trainees = list(base.scalars(names.distinct()))
    changed = base.execute(select(tables.Seance.id, tables.Seance.updated_at).where(tables.Seance.id.in_(ids)))
    for seance_id, updated_at in changed.all():
        # A change like any other for whoever holds a copy, yet as old in the lists as it was.
        row = update(tables.Seance).where(tables.Seance.id == seance_id)
        base.execute(row.values(trainee_id=None, updated_at=updated_at + datetime.timedelta(microseconds=1)))
    named = select(tables.Seance.trainee_id).where(tables.Seance.trainee_id.is_not(None))
    base.execute(delete(tables.Trainee).where(tables.Trainee.id.in_(trainees), tables.Trainee.id.not_in(named)))


@contextmanager
def _opened(path: Path) -> Iterator[Engine]:
    """A base of today's schema or a backup, as it stands; what is deleted is overwritten."""
    engine = plain_engine(path)
    event.listen(engine, "connect", lambda connection, _entry: connection.execute("PRAGMA secure_delete=ON"))
    try:
        yield engine
    finally:
        engine.dispose()


def _of_seance(base: Session, seance_id: str) -> Iterator[Item]:
    def rows(table: type[Any]) -> list[Any]:
        return list(base.scalars(select(table).filter_by(seance_id=seance_id)))

    commands = [_columns(row) for row in rows(tables.Command)]
    yield f"{seance_id}/decisions.json", _json(commands)
    for draft in rows(tables.Draft):
        yield f"{seance_id}/draft-{draft.kind}.json", _json(_columns(draft))
    for document in rows(tables.Document):
        yield f"{seance_id}/{document.kind}-{document.version}.{document.format}", document.body


def _columns(row: tables.Base) -> dict[str, Any]:
    return {column.name: getattr(row, column.key) for column in row.__table__.columns}


def _json(value: Any) -> bytes:
    def plain(other: object) -> str:
        return other.isoformat() if isinstance(other, datetime.datetime) else str(other)

    return json.dumps(value, ensure_ascii=False, indent=1, default=plain).encode()


def _forget_preference(file: Path, name: str) -> None:
    """The name proposed at the next start."""
    if file.exists():
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not (line.startswith("trainee=") and name in line)]
        file.write_text("".join(kept), encoding="utf-8")
