"""Copies of the base: made, rotated, found again, put back; nothing is lost on the way."""

import datetime
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


def test_a_base_of_an_older_schema_is_copied_before_it_is_changed(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = add_seance(base)
    with sqlite3.connect(base) as old:
        old.execute("UPDATE alembic_version SET version_num = '0000'")
    old.close()
    monkeypatch.setattr("app.storage.database._migrate", _stamp)
    assert seances(base) == [first]
    (copy,) = backups(base)
    assert copy.why == "migration"
    with sqlite3.connect(copy.path) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)
    kept.close()


def _stamp(connection: object) -> None:
    """Stands for a step that does not exist yet: there is one schema so far."""
    from sqlalchemy import Connection, text

    assert isinstance(connection, Connection)
    connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
