"""The journal of a package held against what it says of itself, and against a new life of its decisions."""

import json
from dataclasses import dataclass
from typing import Any

from app.packages.container import Package
from app.packages.errors import PackageError
from app.packages.names import JOURNAL
from app.packages.sheet import Seance
from app.replay.lines import refusal_of
from app.storage import Batch
from app.storage.rows import Decided
from sim import ENGINE_VERSION
from sim.domain.scenario import Scenario
from sim.journal import BATCH_MS
from sim.journal_reader import JournalError, Reading, read
from sim.session import Session


@dataclass(frozen=True, slots=True)
class Proof:
    """`lived_again`: False when another engine lived it: its facts can be seen, not made again."""

    reading: Reading
    batches: list[Batch]
    decided: list[Decided]
    lived_again: bool


def prove(package: Package, scenario: Scenario) -> Proof:
    """Raises PackageError `journal`, naming the first thing wrong."""
    seance = package.manifest.seance
    reading = _read(package)
    _agrees(reading, seance, scenario)
    batches, decided = _parts(reading)
    lived_again = seance.engine == ENGINE_VERSION
    if lived_again:
        _live_again(reading, seance, scenario, [batch.digest for batch in batches])
    return Proof(reading, batches, decided, lived_again)


def _read(package: Package) -> Reading:
    text = package.content(JOURNAL).decode("utf-8", "replace")
    try:
        return read(text.removesuffix("\n").split("\n"), JOURNAL)
    except JournalError as error:
        raise PackageError("journal", f"{JOURNAL}:{error.line}", error.found, error.expected) from None


def _agrees(reading: Reading, seance: Seance, scenario: Scenario) -> None:
    """The manifest tells the same as the journal, and a shift no longer than the scenario allows."""
    for field in ("scenario", "fingerprint", "engine", "seed"):
        told = getattr(seance, field)
        if reading.header[field] != told:
            raise _wrong(field, reading.header[field], told)
    if reading.end_ms != seance.reached_ms:
        raise _wrong("at_ms", reading.end_ms, seance.reached_ms)
    overtime = scenario.calendar.overtime
    longest = scenario.calendar.length_ms + (overtime.max_ms if overtime else 0)
    if reading.end_ms > longest:
        raise _wrong("at_ms", reading.end_ms, f"at most {longest}")


def _parts(reading: Reading) -> tuple[list[Batch], list[Decided]]:
    """The closed minutes as the base keeps them, and the decisions with what they were answered."""
    commands = iter(reading.commands)
    batches: list[Batch] = []
    decided: list[Decided] = []
    lines: list[str] = []
    before_ms = 0
    for line in reading.lines:
        lines.append(line)
        record: dict[str, Any] = json.loads(line)
        if "batch" in record:
            batches.append(Batch(record["batch"], before_ms, record["at_ms"], lines, record["digest"]))
            before_ms, lines = record["at_ms"], []
        elif "kind" in record:
            decided.append((next(commands), refusal_of(record)))
    return batches, decided


def _live_again(reading: Reading, seance: Seance, scenario: Scenario, digests: list[str]) -> None:
    """Minute by minute, so that a scenario that would never end is left at the first minute that differs."""
    session = Session(scenario, seance.seed)
    for command in reading.commands:
        if command.phase == "run" and (command.at_ms > session.now_ms or not session.running):
            _advance(session, command.at_ms, digests)
        try:
            session.submit(command)
        except ValueError as error:
            raise _wrong(command.kind, error, "decisions in order") from None
    if seance.phase != "prepare":
        _advance(session, reading.end_ms, digests)
    if session.journal.digest != reading.digest:
        raise _wrong("end", reading.digest, session.journal.digest)


def _advance(session: Session, until_ms: int, digests: list[str]) -> None:
    next_minute = (session.now_ms // BATCH_MS + 1) * BATCH_MS
    for stop_ms in (*range(next_minute, until_ms, BATCH_MS), until_ms):
        try:
            session.advance(stop_ms)
        except ValueError as error:
            raise _wrong(f"{stop_ms} ms", error, "decisions in order") from None
        number = len(session.batches)
        if number > len(digests) or (number and session.batches[-1].digest != digests[number - 1]):
            raise _wrong(f"minute {number}", session.batches[-1].digest, "the digest of what the decisions give")


def _wrong(where: str, found: object, expected: object) -> PackageError:
    return PackageError("journal", where, found, expected)
