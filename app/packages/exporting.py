"""A séance of the base as the content of a package, with its person's name and words, or under a pseudonym."""

import datetime
from typing import Any

from app.lived import relive
from app.packages.container import seal
from app.packages.keys import CentreKey
from app.packages.names import JOURNAL, SCENARIO
from app.packages.sheet import FORMAT
from app.scenarios import locate
from app.storage import DocumentRecord, Repository, Resumption, SeanceRecord
from sim.journal import Entry, Journal, canonical
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
    contents = {JOURNAL: _journal(repository, kept, with_words=not pseudonymous)}
    scenario = files(locate(kept.seance.scenario_path or kept.seance.scenario_code))
    contents |= {f"{SCENARIO}{name}": data for name, data in sorted(scenario.items())}
    drafts, documents = ({}, []) if pseudonymous else (repository.drafts(seance_id), repository.documents(seance_id))
    drafts = {kind: body for kind, body in sorted(drafts.items()) if kind not in _DERIVED}
    contents |= {_draft(kind): canonical(body).encode("ascii") for kind, body in drafts.items()}
    contents |= {_document(rank, each): repository.document_body(each.id) for rank, each in enumerate(documents, 1)}
    sheets = {
        "goulot": "package",
        "format": FORMAT,
        "seance": _seance(kept, trainee) | {"pseudonymous": pseudonymous},
        "drafts": [{"kind": kind, "member": _draft(kind)} for kind in drafts],
        "documents": [_document_sheet(rank, each) for rank, each in enumerate(documents, 1)],
    }
    return seal(sheets, contents, key)


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
