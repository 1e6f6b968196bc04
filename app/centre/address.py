"""Where the centre's base is: the environment says it, else a file of one line beside the local base.

An address is what libpq reads: a URL, or words such as `host=srv dbname=goulot user=eleve`, or `service=centre`. The
password is not part of what is kept: libpq finds it in its own password file, in a service file or in PGPASSWORD.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from app.centre.errors import CentreError
from app.whole_file import write_whole

VARIABLE = "GOULOT_CENTRE"
FILE_NAME = "centre.txt"


@dataclass(frozen=True, slots=True)
class Address:
    """`parameters` are libpq's, password included; `shown` never has it; `imposed` by the environment."""

    parameters: dict[str, str]
    shown: str
    imposed: bool = False


def address_of(folder: Path) -> Address | None:
    """That of GOULOT_CENTRE, else the one kept in `folder`; None when this computer belongs to no centre.

    Raises CentreError `bad_address` or `no_driver`.
    """
    told = os.environ.get(VARIABLE, "").strip()
    text = told or kept_address(folder)
    return parsed(text, imposed=bool(told)) if text else None


def kept_address(folder: Path) -> str:
    file = folder / FILE_NAME
    return file.read_text(encoding="utf-8").strip() if file.exists() else ""


def keep_address(folder: Path, text: str) -> None:
    """Empty: this computer leaves the centre. Raises CentreError `secret` and as `parsed`, OSError."""
    text = text.strip()
    if text and "password" in parsed(text).parameters:
        raise CentreError("secret", parsed(text).shown)
    write_whole(folder / FILE_NAME, f"{text}\n".encode() if text else b"")


def parsed(text: str, *, imposed: bool = False) -> Address:
    """Raises CentreError `bad_address` or `no_driver`."""
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict, make_conninfo
    except ImportError as error:
        raise CentreError("no_driver", "", str(error)) from error
    try:
        # `options` of an address are its own business; what Goulot needs is set once connected.
        found = {name: str(value) for name, value in conninfo_to_dict(text).items() if value is not None}
    except ProgrammingError as error:
        raise CentreError("bad_address", "", str(error)) from error
    if not found.keys() & {"host", "hostaddr", "service"}:
        raise CentreError("bad_address", make_conninfo(**_open(found)), "no server is named")
    return Address(found, _shown(found), imposed)


def _open(parameters: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in parameters.items() if "password" not in name}


def _shown(parameters: dict[str, str]) -> str:
    """`user@server:port/base`, as short as it can be."""
    if "host" not in parameters and "hostaddr" not in parameters:
        return f"service={parameters['service']}"
    user = f"{parameters['user']}@" if "user" in parameters else ""
    port = f":{parameters['port']}" if "port" in parameters else ""
    base = f"/{parameters['dbname']}" if "dbname" in parameters else ""
    return f"{user}{parameters.get('host') or parameters['hostaddr']}{port}{base}"
