"""Copies of the base: made, rotated, found again, put back; nothing is lost on the way."""

import datetime
import gzip
import sqlite3
from pathlib import Path

import pytest

from app.storage import NewSeance, Repository, StorageError, backups, keep_daily, newest_sound, restore
from app.storage.backups import KEPT, keep

NEW = NewSeance("pompes", None, "f" * 64, "1", 7, "entrainement", "Camille Durand")
MORNING = datetime.datetime(2026, 3, 17, 8, 14, 5)
DAY = datetime.timedelta(days=1)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tmp_path / "data" / "goulot.db"


def add_seance(base: Path) -> str:
    repository = Repository.open(base)
    try:
        return repository.create_seance(NEW)
    finally:
        repository.close()


def seances(base: Path) -> list[str]:
    repository = Repository.open(base)
    try:
        return [record.id for record in repository.list_seances()]
    finally:
        repository.close()


def test_one_copy_a_day_and_the_oldest_is_forgotten(base: Path) -> None:
    add_seance(base)
    days = [MORNING + number * DAY for number in range(KEPT["daily"] + 2)]
    for day in days:
        assert keep_daily(base, day) is not None
        assert keep_daily(base, day + datetime.timedelta(hours=3)) is None
    assert [backup.made_at for backup in backups(base)] == days[:1:-1]


def test_a_base_in_use_is_copied_whole(base: Path) -> None:
    first = add_seance(base)
    repository = Repository.open(base)
    second = repository.create_seance(NEW)
    copy = keep_daily(base, MORNING)
    repository.close()
    assert copy is not None and sorted(seances(copy.path)) == sorted([first, second])


def test_a_restored_base_is_that_of_the_backup_and_what_it_replaces_is_kept(base: Path) -> None:
    first = add_seance(base)
    copy = keep_daily(base, MORNING)
    assert copy is not None
    second = add_seance(base)
    replaced = restore(base, copy.path, MORNING + DAY)
    assert seances(base) == [first]
    assert replaced is not None and sorted(seances(replaced.path)) == sorted([first, second])


def test_the_newest_backup_that_can_be_read_is_found(base: Path) -> None:
    add_seance(base)
    sound = keep_daily(base, MORNING)
    spoilt = keep_daily(base, MORNING + DAY)
    assert sound is not None and spoilt is not None
    spoilt.path.write_bytes(b"\xa5" * 8192)
    assert newest_sound(base) == sound
    with pytest.raises(StorageError) as error:
        restore(base, spoilt.path, MORNING + 2 * DAY)
    assert error.value.code == "damaged" and len(seances(base)) == 1


def test_a_copy_cut_short_is_not_taken_for_a_backup(base: Path) -> None:
    add_seance(base)
    folder = base.parent / "backups"
    folder.mkdir()
    (folder / "goulot-20260317-081405-daily.db.part").write_bytes(b"half")
    (folder / "holiday.db").write_bytes(b"not ours")
    assert backups(base) == []
    assert keep(base, "daily", MORNING) in backups(base)


FIRST = Path(__file__).parent / "data" / "schema_0001.db.gz"
"""A base written by the Goulot of the first schema: fifteen minutes lived, words, a draft, a document, a branch."""


def test_a_base_of_the_first_schema_is_copied_then_changed_and_holds_all_it_held(base: Path) -> None:
    base.parent.mkdir(parents=True, exist_ok=True)
    base.write_bytes(gzip.decompress(FIRST.read_bytes()))
    repository = Repository.open(base)
    branch, first = sorted(repository.list_seances(), key=lambda seance: seance.parent_id is None)
    assert (first.trainee, first.seed, first.reached_ms) == ("Zoé Béranger-Ñuñez", 2**40 + 3, 900_000)
    assert (branch.parent_id, branch.parent_at_ms, branch.reached_ms) == (first.id, 600_000, 720_000)
    assert repository.resume(first.id).commands[0].reason.startswith("Consigne orale de Zoé")
    assert repository.load_draft(first.id, "report") == {"texte": "à relire"}
    assert [repository.document_body(one.id) for one in repository.documents(first.id)] == [b"PK\0\xff" * 50]
    assert len(repository.fact_lines(first.id)) > 100
    repository.close()
    (copy,) = backups(base)
    assert copy.why == "migration"
    with sqlite3.connect(copy.path) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    kept.close()
