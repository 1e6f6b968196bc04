"""The class: the séances that the centre holds, as a trainer's list shows them."""

import datetime
from dataclasses import dataclass

from sqlalchemy import select

from app.centre.transfer import Base
from app.storage.tables import Seance, Trainee


@dataclass(frozen=True, slots=True)
class ClassSeance:
    """`phase`: prepare, run or report; `status`: open or closed; `score`: 0 to 1, None while it is not over."""

    id: str
    trainee: str
    scenario_code: str
    mode: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    phase: str
    status: str
    reached_ms: int
    branch: bool
    score: float | None


def class_seances(base: Base, *, copies_only: bool = False, limit: int = 1_000) -> list[ClassSeance]:
    """Those of the centre, the most recent first; with `copies_only`, those a local base had fetched from it."""
    query = (
        select(
            Seance.id,
            Trainee.name,
            Seance.scenario_code,
            Seance.mode,
            Seance.created_at,
            Seance.updated_at,
            Seance.phase,
            Seance.status,
            Seance.reached_ms,
            Seance.parent_id,
            Seance.result["score"].as_float(),
        )
        .outerjoin(Trainee, Trainee.id == Seance.trainee_id)
        .order_by(Seance.updated_at.desc(), Seance.id)
        .limit(limit)
    )
    if copies_only:
        query = query.where(Seance.origin.is_not(None))
    with base.transaction() as session:
        return [
            ClassSeance(row[0], row[1] or "", *row[2:9], row[9] is not None, row[10]) for row in session.execute(query)
        ]
