"""A séance of the base as the content of a package, with its person's name and words, or under a pseudonym."""

import datetime
import json
import uuid
from pathlib import Path
from typing import Any

from app import headless
from app.lived import relive
from app.packages.container import seal
from app.packages.keys import CentreKey
from app.packages.names import JOURNAL, SCENARIO
from app.packages.sheet import FORMAT
from app.scenarios import locate
from app.storage import DocumentRecord, Repository, Resumption, SeanceRecord
from sim.journal import Entry, Journal, canonical
from sim.journal_reader import JournalError
from sim.scenario import files

_DERIVED = {"snapshot"}
"""Drafts that the home page makes again by itself."""


def export_seance(repository: Repository, seance_id: str, key: CentreKey, *, pseudonymous: bool) -> bytes:
    """The bytes of a package.

    Under a pseudonym, words, drafts and documents stay behind: they are free text, and free text tells who wrote it.
    Raises what `relive` raises, StorageError `unknown_seance`, and PackageError when a limit is passed.
    """
    kept = repository.resume(seance_id)
    trainee = key.pseudonym(kept.seance.trainee) if pseudonymous else kept.seance.trainee
    drafts, documents = ({}, []) if pseudonymous else (repository.drafts(seance_id), repository.documents(seance_id))
    drafts = {kind: body for kind, body in sorted(drafts.items()) if kind not in _DERIVED}
    contents = {JOURNAL: _journal(repository, kept, with_words=not pseudonymous)}
    contents |= _scenario(locate(kept.seance.scenario_path or kept.seance.scenario_code))
    contents |= {_draft(kind): canonical(body).encode("ascii") for kind, body in drafts.items()}
    contents |= {_document(rank, each): repository.document_body(each.id) for rank, each in enumerate(documents, 1)}
    sheets = _sheets(_seance(kept, trainee) | {"pseudonymous": pseudonymous})
    sheets["drafts"] = [{"kind": kind, "member": _draft(kind)} for kind in drafts]
    sheets["documents"] = [_document_sheet(rank, each) for rank, each in enumerate(documents, 1)]
    return seal(sheets, contents, key)


def export_journal(file: Path, own_scenario: str | None, key: CentreKey, *, pseudonymous: bool) -> bytes:
    """A journal file as a package: a séance of nobody, always the same one for the same journal.

    `own_scenario`: its folder, when it does not travel with Goulot. Raises JournalError, ScenarioError or OSError.
    """
    reading = headless.read_journal(file)
    scenario = headless.scenario_of(reading, own_scenario)
    header = reading.header
    if header["fingerprint"] != scenario.fingerprint:
        raise JournalError(str(file), 1, f"fingerprint: {header['fingerprint']}", scenario.fingerprint)
    written_at = _instant(datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.UTC))
    seance = {name: header[name] for name in ("scenario", "fingerprint", "engine", "seed")} | {
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, reading.digest)),
        "trainee": "",
        "pseudonymous": pseudonymous,
        "mode": "entrainement",
        "phase": "report" if reading.end_ms >= scenario.calendar.length_ms else "run",
        "status": "open",
        "reached_ms": reading.end_ms,
        "created_at": written_at,
        "played_at": written_at,
        "parent_id": None,
        "parent_at_ms": None,
    }
    lines = file.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if not (pseudonymous and "words" in json.loads(line))]
    contents = {JOURNAL: b"".join(kept)} | _scenario(locate(own_scenario or header["scenario"]))
    return seal(_sheets(seance), contents, key)


def _sheets(seance: dict[str, Any]) -> dict[str, Any]:
    return {"goulot": "package", "format": FORMAT, "seance": seance, "drafts": [], "documents": []}


def _scenario(place: Path) -> dict[str, bytes]:
    return {f"{SCENARIO}{name}": data for name, data in sorted(files(place).items())}


def _journal(repository: Repository, kept: Resumption, *, with_words: bool) -> bytes:
    session = relive(repository, kept)
    lines = session.journal.lines(now_ms=session.now_ms)
    said = {entry.words() for entry in _spoken(session.journal)} if not with_words else set()
    return "".join(f"{line}\n" for line in lines if line not in said).encode("ascii")


def _spoken(journal: Journal) -> list[Entry]:
    return [entry for entry in journal.decisions() if entry.command.reason]


def _seance(kept: Resumption, trainee: str) -> dict[str, Any]:
    seance = kept.seance
    return {
        "id": seance.id,
        "trainee": trainee,
        "scenario": seance.scenario_code,
        "fingerprint": seance.fingerprint,
        "engine": seance.engine,
        "seed": seance.seed,
        "mode": seance.mode,
        "phase": seance.phase,
        "status": seance.status,
        "reached_ms": kept.reached_ms,
        "created_at": _instant(seance.created_at),
        "played_at": _instant(_played_at(seance)),
        "parent_id": seance.parent_id,
        "parent_at_ms": seance.parent_at_ms,
    }


def _played_at(seance: SeanceRecord) -> datetime.datetime:
    """Of one that came in a package, when it was lived, not when it came."""
    return seance.imported.played_at if seance.imported else seance.updated_at


def _draft(kind: str) -> str:
    return f"drafts/{kind}.json"


def _document(rank: int, document: DocumentRecord) -> str:
    return f"documents/{rank}.{document.format}"


def _document_sheet(rank: int, document: DocumentRecord) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "format": document.format,
        "version": document.version,
        "name": document.name,
        "created_at": _instant(document.created_at),
        "member": _document(rank, document),
    }


def _instant(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")
