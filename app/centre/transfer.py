"""What goes from one base to another of a séance: entries that only ever grow, in numbered steps.

What the receiver holds, asked of itself, says what comes next: a step that was cut is simply asked for again. The same
code sends and fetches.
"""

import datetime
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Table, delete, insert, select, tuple_
from sqlalchemy.orm import Session

from app.storage import tables

COMMANDS, BATCHES = 200, 100
"""Rows of a step, at most; and one document."""
GROWING = ("phase", "reached_ms", "status", "result", "updated_at")
"""The columns of a séance that change while it is lived."""
Row = dict[str, Any]


def _table(mapped: type[tables.Base]) -> Table:
    assert isinstance(mapped.__table__, Table)
    return mapped.__table__


_command, _batch, _draft, _document = map(_table, (tables.Command, tables.FactBatch, tables.Draft, tables.Document))


class Base(Protocol):
    """The local base or a centre's."""

    def transaction(self) -> AbstractContextManager[Session]: ...


class Held(NamedTuple):
    """Of a séance in one base: number and content of the last decision, number and digest of the last facts, the
    versions of documents, when each draft was saved."""

    commands: int = 0
    payload: str = ""
    batch: int = 0
    digest: str = ""
    documents: frozenset[tuple[str, str, int]] = frozenset()
    drafts: frozenset[tuple[str, datetime.datetime]] = frozenset()


@dataclass(frozen=True, slots=True)
class Step:
    """Rows for the receiver; `last` when it then holds all that the sender had."""

    commands: Sequence[Row]
    batches: Sequence[Row]
    documents: Sequence[Row]
    drafts: Sequence[Row]
    last: bool


def held(base: Session, seance_id: str) -> Held:
    command = base.execute(_last(_command, seance_id, "number", "payload")).first()
    batch = base.execute(_last(_batch, seance_id, "number", "digest")).first()
    documents = base.execute(
        select(_document.c.kind, _document.c.format, _document.c.version).where(_of(_document, seance_id))
    )
    drafts = base.execute(select(_draft.c.kind, _draft.c.saved_at).where(_of(_draft, seance_id)))
    number, payload = command or (0, "")
    closed, digest = batch or (0, "")
    return Held(
        number,
        payload,
        closed,
        digest,
        frozenset((kind, form, version) for kind, form, version in documents),
        frozenset((kind, saved_at) for kind, saved_at in drafts),
    )


def agrees(base: Session, seance_id: str, other: Held) -> bool:
    """Whether all that the other base holds is the beginning of what this one does.

    A digest covers all the facts and decisions before it; the last decision may come after it.
    """
    command = _at(base, _command, seance_id, other.commands, "payload")
    batch = _at(base, _batch, seance_id, other.batch, "digest")
    return (command or "") == other.payload and (batch or "") == other.digest


def step_after(base: Session, seance_id: str, other: Held, *, writings: bool = True) -> Step:
    """What this base has that `other` has not, in part when it is much. Without `writings`: nobody's own words."""

    def after(table: Table, number: int, limit: int) -> list[Row]:
        query = (
            select(table).where(_of(table, seance_id), table.c.number > number).order_by(table.c.number).limit(limit)
        )
        return _rows(base, query)

    commands, batches = after(_command, other.commands, COMMANDS), after(_batch, other.batch, BATCHES)
    documents = _documents(base, seance_id, other) if writings else []
    last = len(commands) < COMMANDS and len(batches) < BATCHES and not documents
    if not writings:
        commands = [row | {"reason": None, "salt": None} for row in commands]
    return Step(commands, batches, documents, _drafts(base, seance_id, other) if last and writings else [], last)


def add(base: Session, step: Step) -> None:
    for table, rows in ((_command, step.commands), (_batch, step.batches), (_document, step.documents)):
        if rows:
            base.execute(insert(table), list(rows))
    for row in step.drafts:
        base.merge(tables.Draft(**row))


def add_seance(base: Session, seance: Row, trainee: str) -> None:
    """Nothing when it is there already."""
    number = trainee_number(base, trainee) if trainee else None
    _insert_if_absent(base, _table(tables.Seance), seance | {"trainee_id": number})


def trainee_number(base: Session, name: str) -> int:
    """Of the trainee of that name, known from now on."""
    _insert_if_absent(base, _table(tables.Trainee), {"name": name, "created_at": datetime.datetime.now(datetime.UTC)})
    return base.scalars(select(tables.Trainee.id).filter_by(name=name)).one()


def seance_row(base: Session, seance_id: str) -> tuple[Row, str]:
    """The columns of a séance, without the number of its trainee, and the trainee's name."""
    seance = base.get_one(tables.Seance, seance_id)
    row = {column.name: getattr(seance, column.key) for column in seance.__table__.columns}
    del row["trainee_id"]
    trainee = base.get(tables.Trainee, seance.trainee_id) if seance.trainee_id else None
    return row, trainee.name if trainee else ""


def empty(base: Session, seance_id: str) -> None:
    """Forget what was lived of a séance, its own row apart: branches may hang on it."""
    for table in (_command, _batch, _document):
        base.execute(delete(table).where(_of(table, seance_id)))


def _documents(base: Session, seance_id: str, other: Held) -> list[Row]:
    """The oldest that is missing: one may be large."""
    missing = select(*(column for column in _document.columns if column.name != "id")).where(_of(_document, seance_id))
    if other.documents:
        name = tuple_(_document.c.kind, _document.c.format, _document.c.version)
        missing = missing.where(name.not_in(sorted(other.documents)))
    return _rows(base, missing.order_by(_document.c.id).limit(1))


def _drafts(base: Session, seance_id: str, other: Held) -> list[Row]:
    rows = _rows(base, select(_draft).where(_of(_draft, seance_id)))
    return [row for row in rows if (row["kind"], row["saved_at"]) not in other.drafts]


def _rows(base: Session, query: Any) -> list[Row]:
    return [dict(row) for row in base.execute(query).mappings()]


def _of(table: Table, seance_id: str) -> Any:
    return table.c.seance_id == seance_id


def _last(table: Table, seance_id: str, *columns: str) -> Any:
    query = select(*(table.c[name] for name in columns)).where(_of(table, seance_id))
    return query.order_by(table.c.number.desc()).limit(1)


def _at(base: Session, table: Table, seance_id: str, number: int, column: str) -> str | None:
    return base.scalar(select(table.c[column]).where(_of(table, seance_id), table.c.number == number))


def _insert_if_absent(base: Session, table: Table, row: Row) -> None:
    from sqlalchemy.dialects import postgresql, sqlite  # slow to load, and of use to the computers of a centre only

    dialect = sqlite if base.get_bind().dialect.name == "sqlite" else postgresql
    base.execute(dialect.insert(table).values(row).on_conflict_do_nothing())
