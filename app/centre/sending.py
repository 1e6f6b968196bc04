"""Sending: the séances lived here, oldest first, each in steps that the centre commits one by one."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.centre.base import Centre
from app.centre.errors import REFUSED_DATA, CentreError
from app.centre.marks import backlog, hold_against, mark, refuse
from app.centre.transfer import GROWING, Base, Held, Row, add, add_seance, agrees, held, seance_row, step_after
from app.storage.personal import forget, forget_seances
from app.storage.tables import Seance


class Refused(Exception):
    """The centre can't take this séance, the others go on. `differs`: it holds another past of it; `parent`: it
    lacks the séance this one is a branch of."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True, slots=True)
class Sent:
    """How many séances the centre now holds whole that it did not, and how many it refused."""

    whole: int
    refused: int


def send_all(
    local: Base,
    centre: Centre,
    *,
    afresh: bool,
    told: Callable[[int], None] = lambda left: None,
    stop: threading.Event | None = None,
) -> Sent:
    """Send all that the centre lacks; `told` how many séances are left before each, `stop` between two steps.

    `afresh`: ask it first what it still holds, and try again what it refused. What was sent before an error stays
    sent. Raises CentreError, and StorageError of the local base.
    """
    centre.check()
    stop = stop or threading.Event()
    if afresh:
        hold_against(local, centre)
    waiting = backlog(local).waiting
    refused = 0
    for rank, seance_id in enumerate(waiting):
        told(len(waiting) - rank)
        if stop.is_set():
            return Sent(rank - refused, refused)
        try:
            send(local, centre, seance_id, stop)
        except Refused as refusal:
            refuse(local, seance_id, refusal.code)
            refused += 1
    told(0)
    return Sent(len(waiting) - refused, refused)


def erase_at_centre(centre: Centre, name: str) -> int | None:
    """How many séances of `name` lost name, words, drafts and documents there; None when the centre did not know it.

    Raises CentreError.
    """
    centre.check()
    with centre.transaction() as far:
        ids = forget(far, name)
        return None if ids is None else len(ids)


def send(local: Base, centre: Centre, seance_id: str, stop: threading.Event) -> None:
    """One séance, from what the centre holds of it on. Raises Refused, and CentreError when the centre is lost."""
    try:
        _send(local, centre, seance_id, stop)
    except CentreError as error:
        if error.code == REFUSED_DATA:
            raise Refused(REFUSED_DATA) from error
        raise


def _send(local: Base, centre: Centre, seance_id: str, stop: threading.Event) -> None:
    with local.transaction() as base:
        row, trainee = seance_row(base, seance_id)
    with centre.transaction() as far:
        known, writings = _meet(far, row, trainee)
    while not stop.is_set():
        with local.transaction() as base:
            if not agrees(base, seance_id, known):
                raise Refused("differs")
            step = step_after(base, seance_id, known, writings=writings)
        with centre.transaction() as far:
            far.get_one(Seance, seance_id, with_for_update=True)
            seen = held(far, seance_id)
            if seen != known:  # sent meanwhile by another window of this computer
                known = seen
                continue
            add(far, step)
            if step.last:
                _grow(far, row)
            far.flush()
            known = held(far, seance_id)
        if step.last:
            mark(local, seance_id, row["updated_at"], known)
            return


def _meet(far: Session, row: Row, trainee: str) -> tuple[Held, bool]:
    """What the centre holds of the séance, made known to it if need be; whether it may have the person's own words.

    One that lost its name there was erased: neither name nor words come back. One that lost it here is erased there.
    """
    there = far.get(Seance, row["id"])
    if there is None:
        if row["parent_id"] and far.get(Seance, row["parent_id"]) is None:
            raise Refused("parent")
        # The folder of a scenario is this computer's own. It has not changed yet: not all of it is there.
        add_seance(far, row | {"scenario_path": None, "updated_at": row["created_at"]}, trainee)
        return held(far, row["id"]), True
    if there.trainee_id is not None and not trainee:
        forget_seances(far, [row["id"]])
    erased = bool(trainee) and there.trainee_id is None
    return held(far, row["id"]), not erased


def _grow(far: Session, row: Row) -> None:
    far.execute(update(Seance).where(Seance.id == row["id"]).values({name: row[name] for name in GROWING}))
