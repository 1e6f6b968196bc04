"""The branches of the séance that is open: made, kept beside it, lived again to be compared. No Qt."""

import datetime
from dataclasses import dataclass
from typing import Any

from app.futures import handed_over, past, without
from app.lived import Lived, Seen, relive, result_of
from app.storage import Repository, SeanceRecord
from sim.commands import Command
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
    lived_by: str = ""
    """Whose séance it is, when it only shares scenario and luck: nobody left it, nor it anybody."""
    stranger: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a séance came to: its summary, None while it is not over, and all that was ordered. `relative` None: the
    open one itself."""

    relative: Relative | None
    result: dict[str, Any] | None
    commands: list[Command]


class Branches:
    def __init__(self, repository: Repository, lived: Seen) -> None:
        self._repository = repository
        self._lived = lived

    def relatives(self) -> list[Relative]:
        """The séances on the same luck as the open one, itself left out, oldest first; not those in preparation.

        Those that share its past come first, then those that other people lived.
        """
        return [relative for relative, _ in self._found()]

    def outcomes(self) -> list[Outcome]:
        """The open séance and its relatives. Raises StorageError."""
        session = self._lived.session
        own = Outcome(None, result_of(session), [entry.command for entry in session.journal.decisions()])
        return [
            own,
            *(
                Outcome(relative, record.result, self._repository.resume(record.id).commands)
                for relative, record in self._found()
            ),
        ]

    def _found(self) -> list[tuple[Relative, SeanceRecord]]:
        own = self._lived.record.id
        family = self._repository.relatives(own)
        known = {record.id for record in family}
        others = [record for record in self._repository.same_luck(own) if record.id not in known]
        told = [(record, False) for record in family if record.id != own] + [(record, True) for record in others]
        return [(_relative(record, stranger), record) for record, stranger in told if record.phase != "prepare"]

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


def _relative(record: SeanceRecord, stranger: bool) -> Relative:
    result = record.result
    return Relative(
        record.id,
        record.created_at,
        record.parent_at_ms,
        None if result is None else float(result["score"]),
        "" if result is None else str(result["policy"]),
        record.trainee if stranger else "",
        stranger,
    )
