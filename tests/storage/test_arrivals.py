"""A séance lived elsewhere comes whole, once, and says where it comes from."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Arrival, ArrivedDocument, ArrivedDraft, Batch, Imported, Repository
from sim.commands import CallMaintenance

PLAYED = datetime.datetime(2026, 3, 17, 13, 18, tzinfo=datetime.UTC)
IMPORTED = Imported("Centre de Stains", "ab" * 32, PLAYED, pseudonymous=False)
DECISION = CallMaintenance(at_ms=61_000, poste="P60", priority=1, reason="Goulot arrêté", salt="ab" * 16)


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    base = Repository.open(tmp_path / "goulot.db")
    yield base
    base.close()


def arrival(parent_id: str | None = None) -> Arrival:
    return Arrival(
        id="11111111-2222-3333-4444-555555555555",
        trainee="Camille R.",
        scenario_code="pompes",
        scenario_path=None,
        fingerprint="f" * 64,
        engine="1",
        seed=7,
        mode="examen",
        created_at=PLAYED,
        phase="report",
        reached_ms=65_000,
        status="closed",
        result={"score": 0.5},
        parent_id=parent_id,
        parent_at_ms=5 if parent_id else None,
        imported=IMPORTED,
        decided=[(DECISION, None)],
        batches=[Batch(1, 0, 60_000, ['{"n":1}', '{"batch":1}'], "d")],
        drafts=[ArrivedDraft("report", {"texte": "un"})],
        documents=[ArrivedDocument("report", "docx", 2, "cr.docx", b"bytes", PLAYED)],
    )


def test_it_comes_whole_and_says_where_it_comes_from(repository: Repository) -> None:
    assert repository.keep_arrival(arrival())
    back = repository.resume(arrival().id)
    assert (back.seance.trainee, back.seance.status, back.seance.imported) == ("Camille R.", "closed", IMPORTED)
    assert (back.commands, back.reached_ms, back.last_batch) == ([DECISION], 65_000, (1, "d"))
    assert repository.load_draft(arrival().id, "report") == {"texte": "un"}
    (document,) = repository.documents(arrival().id)
    assert (document.version, document.created_at) == (2, PLAYED)
    assert repository.document_body(document.id) == b"bytes"


def test_one_already_here_is_not_doubled_nor_changed(repository: Repository) -> None:
    assert repository.keep_arrival(arrival())
    repository.save_draft(arrival().id, "report", {"texte": "deux"})
    assert not repository.keep_arrival(arrival())
    assert repository.load_draft(arrival().id, "report") == {"texte": "deux"}
    assert len(repository.list_seances()) == 1


def test_a_branch_knows_its_parent_only_where_the_parent_is(repository: Repository) -> None:
    repository.keep_arrival(arrival("99999999-2222-3333-4444-555555555555"))
    (kept,) = repository.list_seances()
    assert (kept.parent_id, kept.parent_at_ms) == (None, None)
