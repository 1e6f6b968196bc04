"""A supervisor who decides every few milliseconds at random, and what must be found of it afterwards.

python -m benchmarks.durability.living FOLDER SEED DECISIONS

Lives a new séance there; FOLDER/acks gets a line a decision kept.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.lived import Lived, relive
from app.storage import NewSeance, Repository, StorageError
from sim import ENGINE_VERSION
from sim.commands import AssignOperator, CallMaintenance, Command, FreeOperator, RestartPoste, StopPoste
from sim.domain.scenario import Scenario
from sim.scenario import load

BASE = "goulot.db"
ACKS = "acks"
STEP_MS = 20_000
"""Simulated time between two decisions, at most."""
SCENARIO = Path(__file__).resolve().parents[2] / "scenarios" / "pompes"


@dataclass(frozen=True, slots=True)
class Ack:
    """The decision of rank `number` was told as taken; `sha`: what it was, with its words."""

    seance: str
    number: int
    sha: str

    def line(self) -> str:
        return f"{self.seance} {self.number} {self.sha}\n"

    @classmethod
    def of_line(cls, line: str) -> Ack:
        seance, number, sha = line.split()
        return cls(seance, int(number), sha)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a base holds after an accident. `finding`: SQLite's integrity check, or why it could not be opened."""

    finding: str
    lost: int
    stored: int

    @property
    def sound(self) -> bool:
        return self.finding == "ok" and not self.lost


def sha_of(command: Command) -> str:
    # The commitment to the words is made as the decision is stored, the words themselves are kept beside it.
    return hashlib.sha256(repr(command.model_dump(exclude={"words_sha"})).encode()).hexdigest()[:32]


def begun(repository: Repository, scenario: Scenario, seed: int) -> str:
    """A new séance of `scenario`."""
    lived = Lived.begin(
        repository,
        scenario,
        NewSeance(
            scenario.code, str(SCENARIO), scenario.fingerprint, ENGINE_VERSION, seed, "entrainement", "Camille R."
        ),
    )
    lived.start()
    lived.close()
    return lived.record.id


def decide(lived: Lived, random: Random, ack: Callable[[Ack], object]) -> None:
    """One decision at random after some simulated time, then a draft now and then."""
    session = lived.session
    lived.advance(min(session.now_ms + random.randrange(STEP_MS), session.end_ms - 1))
    receipt = lived.submit(_order(lived.session.scenario, random), random.choice(("", "", "Le goulot d’abord, sûr !")))
    number = sum(1 for _ in session.journal.decisions())
    entry = session.journal.entries[receipt.number - 1]
    ack(Ack(lived.record.id, number, sha_of(entry.command)))  # type: ignore[union-attr]
    if not random.randrange(20):
        lived.repository.save_draft(lived.record.id, "report", {"text": "é" * random.randrange(20_000)})


def _order(scenario: Scenario, random: Random) -> Command:
    poste, person = random.choice(list(scenario.postes)), random.choice(list(scenario.people))
    return random.choice(
        (
            StopPoste(poste=poste),
            RestartPoste(poste=poste),
            CallMaintenance(poste=poste),
            FreeOperator(person=person),
            AssignOperator(person=person, position=poste),
        )
    )


def judged(base: Path, acks: Iterable[Ack], *, again: bool = False) -> Verdict:
    """Open `base` as Goulot does, and look for every decision acknowledged; `again`: hold its facts against it too."""
    try:
        repository = Repository.open(base)
    except StorageError as error:
        return Verdict(f"{error.code}: {error.what}", 0, 0)
    try:
        return _found(repository, list(acks), again)
    finally:
        repository.close()


def _found(repository: Repository, acks: list[Ack], again: bool) -> Verdict:
    lost = stored = 0
    for seance in dict.fromkeys(ack.seance for ack in acks):
        try:
            kept = repository.resume(seance)
            if again:
                relive(repository, kept)
        except StorageError as error:
            return Verdict(f"{error.code}: {error.what}", len(acks), stored)
        shas = [sha_of(command) for command in kept.commands]
        stored += len(shas)
        mine = [ack for ack in acks if ack.seance == seance]
        lost += sum(ack.number > len(shas) or shas[ack.number - 1] != ack.sha for ack in mine)
    return Verdict("ok", lost, stored)


def main(folder: str, seed: str, decisions: str) -> int:
    random, place = Random(int(seed)), Path(folder)
    repository = Repository.open(place / BASE)
    lived = Lived.resume(repository, begun(repository, load(SCENARIO), int(seed)))
    acks = os.open(place / ACKS, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    for _ in range(int(decisions)):
        decide(lived, random, lambda ack: os.write(acks, ack.line().encode()))
    lived.close()
    repository.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
