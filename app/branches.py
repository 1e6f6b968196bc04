"""The branches of the séance that is open: made, kept beside it, lived again to be compared. No Qt."""

import datetime
from dataclasses import dataclass

from app.futures import handed_over, past, without
from app.lived import Lived, Seen, relive
from app.storage import Repository
from sim.session import Session


@dataclass(frozen=True, slots=True)
class Relative:
    """A séance that shares a past with another. `parted_ms`: where it left its parent, None for the first one;
    `score`: 0 to 1, None while it is not over."""

    id: str
    created_at: datetime.datetime
    parted_ms: int | None
    score: float | None
    policy: str = ""
    """The reference supervisor who lived it from there on; empty: a person."""


class Branches:
    def __init__(self, repository: Repository, lived: Seen) -> None:
        self._repository = repository
        self._lived = lived

    def relatives(self) -> list[Relative]:
        """The séances that share a past with the open one, itself left out, oldest first; not those in preparation."""
        own = self._lived.record.id
        found = (record for record in self._repository.relatives(own) if record.id != own and record.phase != "prepare")
        return [
            Relative(
                record.id,
                record.created_at,
                record.parent_at_ms,
                None if record.result is None else float(record.result["score"]),
                "" if record.result is None else str(record.result["policy"]),
            )
            for record in found
        ]

    def future(self, seance_id: str) -> Session:
        """A relative, lived again up to where it was left. Raises what `relive` raises."""
        return relive(self._repository, self._repository.resume(seance_id))

    def hand_over(self, at_ms: int, name: str) -> tuple[str, Session]:
        """The reference supervisor `name` lives the rest from `at_ms` on; the id of that branch, and how it went.

        Raises StorageError when it can't be kept.
        """
        session = self._lived.session
        commands = past(session.journal, at_ms)
        lived = handed_over(session.scenario, session.seed, commands, at_ms, name)
        branch = Lived.kept_as_branch(self._repository, self._lived, at_ms, lived, name)
        branch.close()
        return branch.record.id, lived

    def without(self, number: int) -> Session:
        """The same orders at the same hours, less one; it is no séance anybody lived, and is not kept."""
        session = self._lived.session
        return without(session.scenario, session.seed, session.journal, number)

    def leave(self, at_ms: int) -> Lived:
        """A branch for the person to live from `at_ms` on. Raises StorageError when it can't be kept."""
        return Lived.branch(self._repository, self._lived, at_ms)
