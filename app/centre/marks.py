"""What this computer knows the centre to hold: kept locally, so that what is left to send is known offline too."""

import datetime
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from app.centre.transfer import Base, Held
from app.storage.tables import CentreMark, Command, Document, FactBatch, Seance

_AT_ONCE = 500
"""Séances in one question to the centre."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """Ids of séances lived here: `waiting` to be sent whole, the oldest first; `refused` by the centre, with the code
    of why."""

    waiting: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.waiting or self.refused)


def backlog(local: Base) -> Backlog:
    with local.transaction() as base:
        refused = select(CentreMark.seance_id, CentreMark.refusal).where(CentreMark.refusal.is_not(None))
        return Backlog(
            tuple(base.scalars(_waiting())),
            tuple((seance, code) for seance, code in base.execute(refused) if code),
        )


def mark(local: Base, seance_id: str, changed_at: datetime.datetime, known: Held) -> None:
    """The centre has committed all this."""
    counts = {"commands": known.commands, "batch": known.batch, "documents": len(known.documents)}
    _set(local, seance_id, changed_at=changed_at, refusal=None, **counts)


def refuse(local: Base, seance_id: str, code: str) -> None:
    _set(local, seance_id, refusal=code)


def hold_against(local: Base, centre: Base) -> None:
    """Ask the centre what it holds of what was sent: what it has lost (its own base restored from an older copy, or
    another base than yesterday's) is to be sent again, and what it refused is to be tried again."""
    with local.transaction() as base:
        marks = {mark.seance_id: _counts(mark) for mark in base.scalars(select(CentreMark))}
    there: dict[str, tuple[Any, ...]] = {}
    ids = iter(marks)
    while asked := list(islice(ids, _AT_ONCE)):
        with centre.transaction() as far:
            there |= {row[0]: tuple(row[1:]) for row in far.execute(_summaries().where(Seance.id.in_(asked)))}
    lost = [seance for seance, counts in marks.items() if there.get(seance) != counts]
    with local.transaction() as base:
        base.execute(update(CentreMark).values(refusal=None))
        base.execute(update(CentreMark).where(CentreMark.seance_id.in_(lost)).values(changed_at=None))


def _set(local: Base, seance_id: str, **values: Any) -> None:
    with local.transaction() as base:
        known = _mark(base, seance_id)
        for name, value in values.items():
            setattr(known, name, value)


def _mark(base: Session, seance_id: str) -> CentreMark:
    known = base.get(CentreMark, seance_id)
    if known is None:
        known = CentreMark(seance_id=seance_id, commands=0, batch=0, documents=0)
        base.add(known)
    return known


def _counts(mark: CentreMark) -> tuple[Any, ...]:
    return mark.changed_at, mark.commands, mark.batch, mark.documents


def _waiting() -> Any:
    """Those of which the centre lacks something; one it refused waits until it is held against it again."""
    _, changed, commands, batch, documents = _summary_columns()
    differs = or_(
        CentreMark.seance_id.is_(None),
        CentreMark.changed_at.is_(None),
        CentreMark.changed_at != changed,
        CentreMark.commands != commands,
        CentreMark.batch != batch,
        CentreMark.documents != documents,
    )
    query = select(Seance.id).outerjoin(CentreMark, CentreMark.seance_id == Seance.id)
    return query.where(*_lived_here(), CentreMark.refusal.is_(None), differs).order_by(Seance.created_at, Seance.id)


def _lived_here() -> tuple[Any, ...]:
    """Neither a copy from the centre nor brought by a package: those are their owner's to send."""
    return Seance.origin.is_(None), Seance.imported.is_(None)


def _summaries() -> Any:
    return select(*_summary_columns())


def _summary_columns() -> tuple[Any, ...]:
    """Id, instant of the last change, number of the last decision and of the last facts, documents."""

    def last(table: type[Command] | type[FactBatch]) -> Any:
        query = select(func.coalesce(func.max(table.number), 0)).where(table.seance_id == Seance.id)
        return query.correlate(Seance).scalar_subquery()

    documents = select(func.count()).select_from(Document).where(Document.seance_id == Seance.id)
    return Seance.id, Seance.updated_at, last(Command), last(FactBatch), documents.correlate(Seance).scalar_subquery()
