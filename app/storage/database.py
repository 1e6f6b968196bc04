"""Opening the base: the right pragmas, a sound file, the schema of today."""

import datetime
import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from app.storage.backups import keep
from app.storage.errors import StorageError
from app.storage.holds import Holds
from app.storage.place import as_unwritable, refuse_network, unwritable

SCHEMA = "0003"
"""The last step of `migrations/versions`."""
BUSY_MS = 2_000
"""How long a write waits for another process; the window waits with it, then says so and tries again."""
_BESIDE = ("-journal", "-wal", "-shm")


def open_engine(path: Path) -> Engine:
    """An engine on a sound base of today's schema, created when there is none.

    Raises StorageError: `network_path`, `unwritable`, `damaged`, `not_goulot` or `newer_base`.
    """
    refuse_network(path)
    with as_unwritable(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        _refuse_read_only(path)
    engine = plain_engine(path)
    try:
        _refuse_damaged(engine, path)
        _bring_up_to_date(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def plain_engine(path: Path) -> Engine:
    """An engine on the file as it stands: neither looked through nor brought up to date."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_MS / 1000})
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def set_aside(path: Path, now: datetime.datetime) -> Path:
    """Rename a damaged base, with what SQLite keeps beside it, so that a new one can be made."""
    kept = path.with_name(f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}")
    with as_unwritable(path):
        for suffix in ("", *_BESIDE):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(kept.with_name(kept.name + suffix))
    return kept


def wal_is_sound(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite is free of the WAL-reset defect of 3.7.0–3.51.2; two older branches are mended."""
    if version >= (3, 51, 3) or version < (3, 7, 0):
        return True
    return any(version[:2] == mended[:2] and version >= mended for mended in ((3, 50, 7), (3, 44, 6)))


def pragmas(version: tuple[int, int, int]) -> tuple[str, ...]:
    """A committed decision must survive a power cut: FULL in WAL, EXTRA with a rollback journal."""
    durable = (
        ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")
        if wal_is_sound(version)
        else ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA")
    )
    return (*durable, "PRAGMA foreign_keys=ON")


def _configure(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN comes too late and too weak: `_begin` says it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in pragmas(sqlite3.sqlite_version_info[:3]):
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    """Two writers then wait for each other, instead of one failing when a reader turns writer."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _refuse_read_only(path: Path) -> None:
    for place in (path, path.parent):
        if not os.access(place, os.W_OK):
            raise unwritable(place, "not writable")


def _refuse_damaged(engine: Engine, path: Path) -> None:
    try:
        with engine.connect() as connection:
            finding = str(connection.scalar(text("PRAGMA integrity_check")))
    except OperationalError as error:
        raise unwritable(path, str(error.orig)) from error
    except DatabaseError as error:
        finding = str(error.orig)
    if finding != "ok":
        raise StorageError("damaged", path, finding, "a sound SQLite base")


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        version = schema_of(connection, path)
        if version is not None and version > SCHEMA:
            raise StorageError("newer_base", path, f"schema {version}", f"schema {SCHEMA} or older")
        outdated = version is not None and version != SCHEMA
    if outdated:
        with Holds(path).whole():
            keep(path, "migration", datetime.datetime.now())
            _migrate_once(engine, path)
    else:
        _migrate_once(engine, path)


def _migrate_once(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        if schema_of(connection, path) != SCHEMA:  # another window may have done it meanwhile
            migrate(connection)


def schema_of(connection: Connection, where: Path | str) -> str | None:
    """The schema of a base, None when it is empty. Four digits, so that text order is number order.

    Raises StorageError `not_goulot`.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise StorageError("not_goulot", where, f"a base with a table {tables[0]!r}", "a base made by Goulot")
    return connection.scalar(text("SELECT version_num FROM alembic_version"))


def migrate(connection: Connection, schema: str = SCHEMA) -> None:
    """Bring the base behind `connection`, SQLite or PostgreSQL, to a `schema`: that of today."""
    # Imported here: most starts have nothing to migrate, and alembic is slow to load.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, schema)
