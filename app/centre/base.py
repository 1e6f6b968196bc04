"""The centre's base, reached over the network: short waits, one connection, the schema of this Goulot or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.centre.address import Address
from app.centre.errors import CentreError, translated
from app.storage import StorageError
from app.storage.database import SCHEMA, migrate, schema_of

OLDEST_SERVER = 13
CONNECT_S = 5
_WAITS = {"connect_timeout": CONNECT_S, "keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3}
_LIMITS = "SET statement_timeout = '30s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'"
_PREPARING = 0x60_75_6C_6F_74
"""The advisory lock of whoever makes or raises the schema."""


@dataclass(frozen=True, slots=True)
class Server:
    """`version` of PostgreSQL, as 15.18; `schema` of its base, None when it is empty."""

    version: str
    schema: str | None


class Centre:
    """Every transaction is committed by the server before it returns. Of one thread at a time."""

    def __init__(self, address: Address) -> None:
        self.address = address.shown
        self._engine = _engine(address.parameters)

    @property
    def engine(self) -> Engine:
        return self._engine

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Raises CentreError for whatever the server or the network says."""
        try:
            with Session(self._engine) as base, base.begin():
                yield base
        except SQLAlchemyError as error:
            self._engine.dispose()  # the next one asks for a new connection
            raise translated(self.address, error) from error

    def look(self) -> Server:
        """What answers there. Raises CentreError: `server_too_old`, `not_goulot`, or why it can't be reached."""
        with self.transaction() as base:
            connection = base.connection()
            version = str(base.scalar(text("SHOW server_version"))).split(" ")[0]
            if int(version.split(".")[0]) < OLDEST_SERVER:
                raise CentreError("server_too_old", self.address, f"PostgreSQL {version} < {OLDEST_SERVER}")
            try:
                return Server(version, schema_of(connection, self.address))
            except StorageError as error:
                raise CentreError("not_goulot", self.address, error.what) from error

    def check(self) -> Server:
        """What answers there, once sure that it speaks as this Goulot does.

        Raises CentreError as `look`, and `empty`, `older` or `newer`.
        """
        server = self.look()
        if server.schema is None:
            raise CentreError("empty", self.address)
        if server.schema != SCHEMA:
            code = "older" if server.schema < SCHEMA else "newer"
            raise CentreError(code, self.address, f"{server.schema} ≠ {SCHEMA}")
        return server

    def prepare(self) -> Server:
        """Make the tables, or raise them to the schema of this Goulot; once, whoever else does it at the same time.

        Raises CentreError as `check`, `empty` and `older` apart.
        """
        self.look()
        with self.transaction() as base:
            base.execute(text("SET LOCAL statement_timeout = '10min'"))
            base.execute(text(f"SELECT pg_advisory_xact_lock({_PREPARING})"))
            schema = schema_of(base.connection(), self.address)
            if schema is None or schema < SCHEMA:
                migrate(base.connection())
        return self.check()


def _engine(parameters: dict[str, str]) -> Engine:
    def connect() -> Any:
        import psycopg

        # No statement prepared on the server: some centres put a pooler in front of it.
        connection = psycopg.connect(**{**_WAITS, **parameters}, prepare_threshold=None, autocommit=True)  # type: ignore[arg-type]
        connection.execute(_LIMITS)
        connection.autocommit = False
        return connection

    return create_engine("postgresql+psycopg://", creator=connect, pool_size=1, max_overflow=1, pool_timeout=CONNECT_S)
