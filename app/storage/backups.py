"""Copies of the base beside it: one a day and one before each migration or restoring, the oldest forgotten.

They are made by SQLite's own backup, so that a base in use is copied whole, and appear under their name only once they
are on disk.
"""

import datetime
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.storage.errors import StorageError, refused
from app.storage.place import as_unwritable

FOLDER = "backups"
KEPT = {"daily": 7, "migration": 3, "replaced": 3}
"""How many of each reason stay."""
_NAME = re.compile(r"goulot-(\d{8}-\d{6})-([a-z]+)\.db")
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """`made_at` is local time; `why`: daily, migration, or replaced by a restored one."""

    path: Path
    made_at: datetime.datetime
    why: str


def backups(base: Path) -> list[Backup]:
    """Those kept beside `base`, the newest first."""
    names = ((path, _NAME.fullmatch(path.name)) for path in _folder(base).glob("*.db"))
    found = [
        Backup(path, datetime.datetime.strptime(match[1], _STAMP), match[2])
        for path, match in names
        if match and match[2] in KEPT
    ]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def keep(base: Path, why: str, now: datetime.datetime) -> Backup:
    """Copy `base`; the oldest copies of the same reason go. Raises StorageError `unwritable` or `damaged`."""
    path = _folder(base) / f"goulot-{now.strftime(_STAMP)}-{why}.db"
    with as_unwritable(path):
        path.parent.mkdir(exist_ok=True)
        _copy(base, path)
        for old in [backup for backup in backups(base) if backup.why == why][KEPT[why] :]:
            old.path.unlink()
    return Backup(path, now.replace(microsecond=0), why)


def keep_daily(base: Path, now: datetime.datetime) -> Backup | None:
    """Copy `base` unless it was copied today already."""
    today = any(backup.made_at.date() == now.date() and backup.why == "daily" for backup in backups(base))
    return None if today else keep(base, "daily", now)


def newest_sound(base: Path) -> Backup | None:
    """The newest copy that can be read from end to end."""
    return next((backup for backup in backups(base) if _finding(backup.path) == "ok"), None)


def restore(base: Path, copy: Path, now: datetime.datetime) -> Backup | None:
    """Put `copy` in the place of `base`, whose own content is kept first: as a backup, given back, when it is sound.

    A base that can't be read is to be set aside before. Raises StorageError `damaged` when `copy` is not sound, or
    `unwritable`.
    """
    finding = _finding(copy)
    if finding != "ok":
        raise StorageError("damaged", copy, finding, "a sound backup")
    with as_unwritable(base):
        if not base.exists():
            _copy(copy, base)
            return None
        replaced = keep(base, "replaced", now)
        # Into the base rather than over it: SQLite then minds its own journal and whoever has it open.
        with _readable(copy) as read, closing(sqlite3.connect(base)) as written:
            read.backup(written)
        return replaced


def _folder(base: Path) -> Path:
    return base.parent / FOLDER


def _copy(source: Path, target: Path) -> None:
    """Whole or not at all: written aside, flushed, then renamed."""
    aside = target.with_name(f"{target.name}.part")
    aside.unlink(missing_ok=True)
    try:
        with _readable(source) as read, closing(sqlite3.connect(aside)) as written:
            read.backup(written)
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(aside, target)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """The new name must survive a power cut too; Windows knows no such call."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


@contextmanager
def _readable(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            yield connection
        except sqlite3.OperationalError as error:
            raise refused(path, error) from error
        except sqlite3.DatabaseError as error:
            raise StorageError("damaged", path, str(error), "a sound SQLite base") from error


def _finding(path: Path) -> str:
    """What SQLite says of a file: ``ok`` when it is sound."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
