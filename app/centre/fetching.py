"""Fetching: copies of the class's séances, read-only, brought up to date from what is already here."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.centre.base import Centre
from app.centre.errors import CentreError
from app.centre.transfer import (
    GROWING,
    Base,
    Held,
    Row,
    add,
    add_seance,
    agrees,
    empty,
    held,
    seance_row,
    step_after,
    trainee_number,
)
from app.replay.remarks import KIND as REMARKS
from app.replay.remarks import together
from app.storage.personal import forget_seances
from app.storage.tables import Draft, Seance

COPY = "centre"
"""`origin` of a séance fetched from there."""


def fetch(local: Base, centre: Centre, seance_id: str) -> None:
    """Bring a copy of the séance, and of those it is a branch of; one lived here is left as it is.

    Raises CentreError (`unknown` when the centre has no such séance), and StorageError of the local base.
    """
    for ancestor in _line(centre, seance_id):
        _fetch(local, centre, ancestor)


def fetch_class(local: Base, centre: Centre, told: Callable[[int], None] = lambda left: None) -> int:
    """Bring all that is new or has changed at the centre; how many séances. Raises as `fetch`."""
    with centre.transaction() as far:
        there = [
            (row.id, row.updated_at)
            for row in far.execute(select(Seance.id, Seance.updated_at).order_by(Seance.created_at))
        ]
    with local.transaction() as base:
        here = {row.id: row for row in base.execute(select(Seance.id, Seance.updated_at, Seance.origin))}
    wanted = [
        seance_id
        for seance_id, changed in there
        if seance_id not in here or (here[seance_id].origin == COPY and here[seance_id].updated_at != changed)
    ]
    for rank, seance_id in enumerate(wanted):
        told(len(wanted) - rank)
        _fetch(local, centre, seance_id)
    told(0)
    return len(wanted)


def _line(centre: Centre, seance_id: str) -> list[str]:
    """The séance and its ancestors, the first ancestor first."""
    line: list[str] = []
    following: str | None = seance_id
    with centre.transaction() as far:
        while following:
            line.insert(0, following)
            following = _found(far, centre, following).parent_id
    return line


def _found(far: Session, centre: Centre, seance_id: str) -> Seance:
    seance = far.get(Seance, seance_id)
    if seance is None:
        raise CentreError("unknown", centre.address, seance_id)
    return seance


def _fetch(local: Base, centre: Centre, seance_id: str) -> None:
    with centre.transaction() as far:
        row, trainee = seance_row(far, seance_id)
    with local.transaction() as base:
        if not _take_in(base, row, trainee):
            return
        known = held(base, seance_id)
    last = False
    while not last:
        with centre.transaction() as far:
            same = agrees(far, seance_id, known)
            step = step_after(far, seance_id, known if same else Held())
        with local.transaction() as base:
            if not same:
                empty(base, seance_id)
            add(base, replace(step, drafts=[_with_remarks_made_here(base, row) for row in step.drafts]))
            last = step.last
            if last:
                base.execute(update(Seance).where(Seance.id == seance_id).values({name: row[name] for name in GROWING}))
            base.flush()
            known = held(base, seance_id)


def _with_remarks_made_here(base: Session, draft: Row) -> Row:
    """What a trainer pinned to a copy stays with what the trainee did."""
    mine = base.get(Draft, (draft["seance_id"], draft["kind"])) if draft["kind"] == REMARKS else None
    return draft | {"body": together(mine.body, draft["body"])} if mine else draft


def _take_in(base: Session, row: Row, trainee: str) -> bool:
    """Have the copy's row here, under its name; False for a séance lived here."""
    mine = base.get(Seance, row["id"])
    if mine is None:
        add_seance(base, row | {"origin": COPY, "updated_at": row["created_at"]}, trainee)
        return True
    if mine.origin != COPY:
        return False
    if mine.trainee_id and not trainee:  # erased there since: all that was written of that person goes too
        forget_seances(base, [mine.id])
    mine.trainee_id = trainee_number(base, trainee) if trainee else None
    return True
