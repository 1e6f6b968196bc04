"""A real PostgreSQL of the tests' own: made in a temporary folder, stopped and started at will."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg

from app.centre import Centre
from app.centre.address import parsed
from app.storage.tables import Base

PASSWORD = "mot de passe du centre"
ADMINISTRATOR = "formateur"
_NOT_ROOT = "nobody"
"""PostgreSQL refuses to run as root."""


def binaries() -> Path | None:
    """The folder of `pg_ctl`: Debian keeps it out of the way."""
    places = [*Path("/usr/lib/postgresql").glob("*/bin"), *filter(None, [_of(shutil.which("pg_ctl"))])]
    return next((place for place in places if (place / "initdb").exists()), None)


class Server:
    """Listens on one port of this computer only, and asks for a password."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="goulot-centre-"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, _NOT_ROOT)
        self.port = _free_port()
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="utf-8")
        password.chmod(0o644)
        self._run(
            "initdb",
            "--auth=scram-sha-256",
            f"--username={ADMINISTRATOR}",
            f"--pwfile={password}",
            "--no-sync",
            "--encoding=UTF8",
            "--locale=C",
            "--pgdata",
            str(self.folder / "data"),
        )
        self._bases = 0
        self._prepared = ""
        self.start()

    def start(self) -> None:
        # Without fsync: a server stopped at once finds its files as it left them, only a power cut would not.
        options = f"-F -p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder}"
        self._run(
            "pg_ctl", "start", "--wait", "-D", str(self.folder / "data"), "-o", options, "-l", str(self.folder / "log")
        )

    def stop(self, mode: str = "immediate") -> None:
        """`immediate` is what a power cut does: no goodbye, recovery at the next start."""
        self._run("pg_ctl", "stop", "--wait", "-D", str(self.folder / "data"), "-m", mode)

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, base: str, *, password: str = PASSWORD, user: str = ADMINISTRATOR) -> str:
        return f"host=127.0.0.1 port={self.port} dbname={base} user={user} password='{password}'"

    def new_base(self) -> str:
        """The name of an empty base of its own."""
        self._bases += 1
        name = f"centre{self._bases}"
        self.order(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    def prepared_base(self) -> str:
        """The name of a base with Goulot's tables and nothing in them; it is one, emptied each time."""
        if not self._prepared:
            self._prepared = self.new_base()
            centre = Centre(parsed(self.address(self._prepared)))
            centre.prepare()
            centre.close()
        names = ", ".join(table.name for table in Base.metadata.sorted_tables)
        self.order(f"TRUNCATE {names} RESTART IDENTITY", self._prepared)
        return self._prepared

    def order(self, sentence: str, base: str = "postgres") -> list[tuple[object, ...]]:
        with psycopg.connect(self.address(base), autocommit=True) as connection:
            cursor = connection.execute(sentence)
            return list(cursor.fetchall()) if cursor.description else []

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        who = {"user": _NOT_ROOT, "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
        log = self.folder / f"{program}.out"
        with log.open("ab") as output:  # not a pipe: the server would keep it open
            done = subprocess.run(command, stdout=output, stderr=output, cwd="/", timeout=60, check=False, **who)  # type: ignore[call-overload]
        assert done.returncode == 0, log.read_text(encoding="utf-8", errors="replace")


def _of(found: str | None) -> Path | None:
    return Path(found).resolve().parent if found else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
