"""A séance being lived: the session and what the base keeps of it, always in step. No Qt."""

import secrets
from pathlib import Path
from typing import Protocol

from app.futures import again, past
from app.scenarios import locate
from app.storage import FactWriter, FreshBatches, Hold, NewSeance, Repository, Resumption, SeanceRecord, StorageError
from sim import ENGINE_VERSION
from sim.commands import COMMANDS, Command, Refusal
from sim.domain.scenario import Scenario
from sim.events import Fact
from sim.indicators.summary import summary
from sim.scenario import load
from sim.session import Receipt, Session, replay


class Seen(Protocol):
    """What can be looked at and branched from."""

    @property
    def record(self) -> SeanceRecord: ...
    @property
    def session(self) -> Session: ...


class Lived:
    """Every decision is on disk before it is applied, so that one that can't be kept is never taken."""

    def __init__(
        self, repository: Repository, record: SeanceRecord, session: Session, hold: Hold, known_batches: int = 0
    ) -> None:
        self.repository = repository
        self.record = record
        self.session = session
        self.phase = record.phase
        self._hold = hold
        self._decided = sum(1 for _ in session.journal.decisions())
        self._fresh = FreshBatches(session.journal, known_batches)
        self._writer = FactWriter(repository, record.id)

    @classmethod
    def begin(cls, repository: Repository, scenario: Scenario, new: NewSeance) -> "Lived":
        seance_id = repository.create_seance(new)
        return cls(repository, repository.seance(seance_id), Session(scenario, new.seed), _own(repository, seance_id))

    @classmethod
    def resume(cls, repository: Repository, seance_id: str) -> "Lived":
        """Take up a séance where it was left.

        Raises what `relive` raises, and StorageError `unknown_seance`, `held_elsewhere` when another window has it, or
        `copy` when it is somebody's whom the centre keeps.
        """
        record = repository.seance(seance_id)
        if record.origin:
            raise not_ours(repository.path, record)
        hold = _own(repository, seance_id)
        try:
            kept = repository.resume(seance_id)
            session = relive(repository, kept)
        except BaseException:
            hold.release()
            raise
        return cls(repository, kept.seance, session, hold, kept.last_batch[0] if kept.last_batch else 0)

    @classmethod
    def branch(cls, repository: Repository, parent: Seen, at_ms: int) -> "Lived":
        """A séance of its own that leaves `parent` at `at_ms`. Raises StorageError when it can't be kept."""
        journal, scenario, seed = parent.session.journal, parent.session.scenario, parent.session.seed
        session = again(scenario, seed, past(journal, at_ms), at_ms)
        return cls.kept_as_branch(repository, parent, at_ms, session)

    @classmethod
    def kept_as_branch(
        cls, repository: Repository, parent: Seen, at_ms: int, session: Session, policy: str = ""
    ) -> "Lived":
        """`session`, lived from `at_ms` on by `policy`, kept beside its parent."""
        decided = [(entry.command, entry.refusal) for entry in session.journal.decisions()]
        reached = session.now_ms
        seance_id = repository.create_branch(parent.record.id, at_ms, decided, reached_ms=reached)
        lived = cls(repository, repository.seance(seance_id), session, _own(repository, seance_id))
        if session.finished:
            lived.finish(policy)
        return lived

    def start(self) -> list[Fact]:
        """End of the preparation: the shift runs from its instant 0."""
        self._enter("run")
        return self.session.advance(0)

    def stamp(self, command: Command, reason: str = "") -> Command:
        """`command` as of now, with the person's words and the salt that hides them in the journal."""
        salt = secrets.token_hex(16) if reason else ""
        preparing = not (self.session.running or self.session.finished)
        now = {"at_ms": self.session.now_ms, "phase": "prepare" if preparing else "run"}
        return COMMANDS.validate_python(command.model_dump() | now | {"reason": reason, "salt": salt})

    def check(self, command: Command) -> Refusal | None:
        return self.session.check(self.stamp(command))

    def submit(self, command: Command, reason: str = "") -> Receipt:
        """Raises StorageError when the decision can't be kept: then nothing was applied."""
        stamped = self.stamp(command, reason)
        number = self._decided + 1
        self.repository.record_command(self.record.id, number, stamped, self.session.check(stamped))
        self._decided = number
        return self.session.submit(stamped)

    def advance(self, until_ms: int) -> list[Fact]:
        facts = self.session.advance(until_ms)
        self._writer.put(self._fresh.take())
        return facts

    def finish(self, policy: str = "") -> None:
        """The shift, lived by `policy` or by a person, is over: keep its result, and the compte rendu can begin."""
        self.repository.save_result(self.record.id, self.result(policy))
        self._enter("report")

    def result(self, policy: str = "") -> dict[str, object]:
        """The object of `simulate --json`."""
        return result_of(self.session, policy)

    @property
    def unstored(self) -> StorageError | None:
        """Why facts wait to be written; they are tried again until they are."""
        return self._writer.error

    def save_progress(self) -> None:
        """Raises StorageError, also for facts that can't be kept."""
        self._save(self.phase)

    def _enter(self, phase: str) -> None:
        """The step changes once that is kept."""
        self._save(phase)
        self.phase = phase

    def _save(self, phase: str) -> None:
        self.repository.save_progress(self.record.id, phase, self.session.now_ms)
        if self._writer.error:
            self._writer.write()

    def close(self) -> None:
        """Write all that is left, and let another window take the séance up. Raises StorageError."""
        try:
            self._writer.close()
            self.save_progress()
        finally:
            self._hold.release()


def _own(repository: Repository, seance_id: str) -> Hold:
    hold = repository.hold(seance_id)
    if hold is None:
        raise held_elsewhere(repository.path, seance_id)
    return hold


def not_ours(base: Path, record: SeanceRecord) -> StorageError:
    """Why a séance is only looked at here."""
    if record.origin:
        return StorageError("copy", base, f"séance {record.id}", "a séance lived on this computer")
    return held_elsewhere(base, record.id)


def held_elsewhere(base: Path, seance_id: str) -> StorageError:
    return StorageError("held_elsewhere", base, f"séance {seance_id}", "a séance that no other window lives")


def result_of(session: Session, policy: str = "") -> dict[str, object]:
    """The object of `simulate --json`."""
    journal = session.journal
    header = journal.header | {"policy": policy, "digest": journal.digest, "until_ms": session.now_ms}
    return summary(session.board, session.scenario, header)


def relive(repository: Repository, kept: Resumption) -> Session:
    """Live the stored decisions again up to the instant reached.

    Raises StorageError `engine_differs`, `scenario_differs` or `journal_differs`; and ScenarioError when the
    scenario can't be read any more.
    """
    seance = kept.seance
    _refuse("engine_differs", repository, seance.engine, ENGINE_VERSION)
    scenario = scenario_of(repository, seance)
    preparing = seance.phase == "prepare"
    session = _again(scenario, seance.seed, kept.commands, None if preparing else kept.reached_ms)
    if kept.last_batch:
        number, digest = kept.last_batch
        _refuse("journal_differs", repository, digest, session.batches[number - 1].digest)
    return session


def scenario_of(repository: Repository, seance: SeanceRecord) -> Scenario:
    """As it was then. Raises StorageError `scenario_differs`, and ScenarioError when it can't be read any more."""
    scenario = load(locate(seance.scenario_path or seance.scenario_code))
    _refuse("scenario_differs", repository, seance.fingerprint, scenario.fingerprint)
    return scenario


def _again(scenario: Scenario, seed: int, commands: list[Command], reached_ms: int | None) -> Session:
    """`reached_ms` None: the preparation was not over."""
    if reached_ms is not None:
        return replay(scenario, seed, commands, reached_ms)
    session = Session(scenario, seed)
    for command in commands:
        session.submit(command)
    return session


def _refuse(code: str, repository: Repository, stored: str, now: str) -> None:
    if stored != now:
        raise StorageError(code, repository.path, stored, now)
