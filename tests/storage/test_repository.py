"""The base keeps each decision, whatever happens after."""

import datetime
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from app.storage import Batch, FactWriter, NewSeance, Repository, StorageError, base_path, set_aside
from app.storage.database import SCHEMA, pragmas, wal_is_sound
from app.storage.place import mount_type
from sim.commands import AssignOperator, CallMaintenance, Refusal
from sim.journal import commitment

NEW = NewSeance("pompes", None, "f" * 64, "1", 2**63 - 1, "entrainement", trainee="Camille R.")
DECISION = CallMaintenance(at_ms=61_000, poste="P60", priority=1, reason="Goulot arrêté", salt="ab" * 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "été" / "goulot.db"


@pytest.fixture
def repository(path: Path) -> Iterator[Repository]:
    base = Repository.open(path)
    yield base
    base.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest) -> Repository:
    """The local base, and a centre's read and written by the same code."""
    if request.param == "sqlite":
        return cast(Repository, request.getfixturevalue("repository"))
    return Repository(request.getfixturevalue("centre").engine, Path("centre"))


def test_a_seance_comes_back_as_it_was(repository: Repository, path: Path) -> None:
    seance = repository.create_seance(NEW)
    first = AssignOperator(phase="prepare", person="OP01", position="P10")
    repository.record_command(seance, 1, first, None)
    repository.record_command(seance, 2, DECISION, Refusal(code="not_down", subject="P60"))
    repository.save_progress(seance, "run", 65_000)
    repository.close()

    again = Repository.open(path)
    back = again.resume(seance)
    again.close()
    assert (back.seance.seed, back.seance.trainee, back.seance.phase) == (NEW.seed, "Camille R.", "run")
    assert back.commands == [first, DECISION]
    assert back.reached_ms == 65_000


def test_a_seance_comes_back_from_either_base(either: Repository) -> None:
    seance = either.create_seance(NEW)
    either.record_command(seance, 1, DECISION, Refusal(code="not_down", subject="P60"))
    either.save_progress(seance, "run", 40 * 24 * 3_600_000)
    branch = either.create_branch(seance, 60_000, [(DECISION, None)], reached_ms=61_000)
    back = either.resume(seance)
    assert (back.seance.seed, back.seance.trainee, back.seance.phase) == (NEW.seed, "Camille R.", "run")
    assert (back.commands, back.reached_ms) == ([DECISION], 40 * 24 * 3_600_000)
    assert [one.id for one in either.relatives(branch)] == [seance, branch]


def test_words_stay_out_of_the_payload(repository: Repository, path: Path) -> None:
    seance = repository.create_seance(NEW)
    repository.record_command(seance, 1, DECISION, None)
    row = sqlite3.connect(path).execute("SELECT payload, reason, salt FROM command").fetchone()
    assert json.loads(row[0]) == {
        "at_ms": 61000,
        "kind": "CallMaintenance",
        "phase": "run",
        "poste": "P60",
        "priority": 1,
        "words_sha": commitment("ab" * 16, "Goulot arrêté"),
    }
    assert row[1:] == ("Goulot arrêté", "ab" * 16)


def test_words_once_erased_leave_their_commitment(repository: Repository, path: Path) -> None:
    seance = repository.create_seance(NEW)
    repository.record_command(seance, 1, DECISION, None)
    with sqlite3.connect(path) as base:
        base.execute("UPDATE command SET reason = NULL, salt = NULL")
    base.close()
    (command,) = repository.resume(seance).commands
    assert (command.reason, command.words_sha) == ("", commitment("ab" * 16, "Goulot arrêté"))


def test_a_decision_recorded_survives_the_death_of_the_process(path: Path) -> None:
    script = f"""
import os, pathlib
from app.storage import Repository, NewSeance
from sim.commands import CallMaintenance
base = Repository.open(pathlib.Path({str(path)!r}))
seance = base.create_seance(NewSeance("pompes", None, "f" * 64, "1", 7, "entrainement"))
base.record_command(seance, 1, CallMaintenance(at_ms=5, poste="P20"), None)
os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    base = Repository.open(path)
    (seance,) = base.list_seances()
    assert base.resume(seance.id).commands == [CallMaintenance(at_ms=5, poste="P20")]
    assert base.resume(seance.id).reached_ms == 5
    base.close()


def test_a_decision_is_never_written_twice_under_one_number(either: Repository) -> None:
    seance = either.create_seance(NEW)
    either.record_command(seance, 1, DECISION, None)
    with pytest.raises(StorageError) as error:
        either.record_command(seance, 1, DECISION, None)
    assert error.value.code == "write_failed"
    assert len(either.resume(seance).commands) == 1


def test_facts_written_aside_come_back_in_order_and_once(either: Repository) -> None:
    seance = either.create_seance(NEW)
    writer = FactWriter(either, seance)
    batches = [
        Batch(n, n * 60_000, (n + 1) * 60_000, [f'{{"n":{n},"é":1}}', f'{{"batch":{n}}}'], f"d{n}") for n in range(5)
    ]
    writer.put(batches[:3])
    writer.put(batches[3:])
    writer.close()
    either.record_batches(seance, batches[4:])
    assert writer.error is None
    assert either.fact_lines(seance) == [line for batch in batches for line in batch.lines]
    back = either.resume(seance)
    assert (back.last_batch, back.reached_ms) == ((4, "d4"), 300_000)


def test_the_writer_keeps_its_error(either: Repository) -> None:
    writer = FactWriter(either, "no such séance")
    writer.put([Batch(0, 0, 1, ["x"], "d")])
    with pytest.raises(StorageError):
        writer.close()
    assert writer.error is not None and writer.error.code == "write_failed"


def test_drafts_are_replaced_and_documents_are_not(either: Repository) -> None:
    seance = either.create_seance(NEW)
    assert either.load_draft(seance, "report") is None
    either.save_draft(seance, "report", {"texte": "un"})
    either.save_draft(seance, "report", {"texte": "deux"})
    assert either.load_draft(seance, "report") == {"texte": "deux"}
    assert [either.add_document(seance, "report", "docx", "cr.docx", body) for body in (b"1", b"2")] == [
        1,
        2,
    ]
    assert [either.document_body(document.id) for document in either.documents(seance)] == [
        b"1",
        b"2",
    ]


def test_recent_seances_come_first(either: Repository) -> None:
    old, new = either.create_seance(NEW), either.create_seance(NEW)
    either.save_result(old, {"score": 0.5}, closed=True)
    assert [(seance.id, seance.trainee, seance.status) for seance in either.list_seances()] == [
        (old, "Camille R.", "closed"),
        (new, "Camille R.", "open"),
    ]
    assert either.seance(old).result == {"score": 0.5}


def test_the_best_result_is_that_of_the_highest_score(either: Repository) -> None:
    assert either.best_result("pompes") is None
    for score in (0.5, 0.75, 0.25):
        either.save_result(either.create_seance(NEW), {"score": score})
    either.create_seance(NEW)
    assert either.best_result("pompes") == {"score": 0.75}
    assert either.best_result("flacons") is None


def test_instants_are_in_utc(either: Repository) -> None:
    seance = either.seance(either.create_seance(NEW))
    assert seance.created_at.tzinfo is datetime.UTC
    assert abs(datetime.datetime.now(datetime.UTC) - seance.created_at) < datetime.timedelta(minutes=1)


def test_an_unknown_seance_is_named(either: Repository) -> None:
    with pytest.raises(StorageError, match="no séance 'nope'"):
        either.resume("nope")


@pytest.mark.parametrize(
    "content", [b"this is no base at all, only a few words", b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_base_is_named_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with pytest.raises(StorageError) as error:
        Repository.open(path)
    assert error.value.code == "damaged" and str(path) in str(error.value) and "\n" not in str(error.value)
    assert path.read_bytes() == content
    kept = set_aside(path, datetime.datetime(2026, 3, 17, 13, 18, 5))
    assert kept.name == "goulot.db.damaged-20260317-131805" and kept.read_bytes() == content
    Repository.open(path).close()


def test_a_page_damaged_inside_is_seen(path: Path) -> None:
    base = Repository.open(path)
    seance = base.create_seance(NEW)
    for number in range(20):
        base.save_draft(seance, f"kind{number}", {"texte": "x" * 10_000})
    base.close()
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 40 * 4096] = b"\xa5" * (20 * 4096)
    path.write_bytes(content)
    with pytest.raises(StorageError) as error:
        Repository.open(path)
    assert error.value.code == "damaged"


def test_the_base_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name)")
    other.close()
    with pytest.raises(StorageError, match="recipes") as error:
        Repository.open(path)
    assert error.value.code == "not_goulot"


def test_a_base_of_a_later_goulot_is_refused(path: Path) -> None:
    Repository.open(path).close()
    with sqlite3.connect(path) as base:
        base.execute("UPDATE alembic_version SET version_num = '9999'")
    base.close()
    with pytest.raises(StorageError) as error:
        Repository.open(path)
    assert error.value.code == "newer_base"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as error:
        Repository.open(tmp_path / "file" / "goulot.db")
    assert error.value.code == "unwritable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_without_the_right_to_write(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError) as error:
            Repository.open(tmp_path / "goulot.db")
    finally:
        tmp_path.chmod(0o700)
    assert error.value.code == "unwritable"


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
srv:/home /home nfs4 rw 0 0
//srv/a /mnt/Mes\\040docs cifs rw 0 0
/dev/sdb /home/eve ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/adam/x", "nfs4"),
        ("/home/eve/x", "ext4"),
        ("/mnt/Mes docs/b", "cifs"),
        ("/mnt/Mes", "ext4"),
        ("/homes", "ext4"),
    ],
)
def test_network_mounts_are_recognised(path: str, kind: str) -> None:
    assert mount_type(Path(path), MOUNTS) == kind


def test_a_network_path_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.place.network_type", lambda path: "nfs4")
    with pytest.raises(StorageError) as error:
        Repository.open(path)
    assert error.value.code == "network_path" and not path.exists()


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 6, 23), True),
    ],
)
def test_wal_only_where_it_is_sound(version: tuple[int, int, int], sound: bool) -> None:
    assert wal_is_sound(version) is sound
    assert pragmas(version)[:2] == (
        ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")
        if sound
        else ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA")
    )


def test_the_pragmas_hold_on_every_connection(repository: Repository) -> None:
    with repository._engine.connect() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    sound = wal_is_sound(sqlite3.sqlite_version_info[:3])
    assert found == (["wal", 2, 1] if sound else ["delete", 3, 1])


def test_the_migrations_make_the_tables_of_the_models(path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from app.storage.tables import Base

    Repository.open(path).close()
    engine: Engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == SCHEMA
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_goulot_data_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path))
    assert base_path() == tmp_path / "goulot.db"
    monkeypatch.delenv("GOULOT_DATA")
    assert base_path().name == "goulot.db" and "goulot" in base_path().parent.name
