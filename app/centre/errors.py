"""What goes wrong with the centre's base, as a code and what the server said of it."""

from typing import Any

from sqlalchemy.exc import DataError, OperationalError, SQLAlchemyError

from app.errors import GoulotError
from app.wording.centre import centre_failure

UNREACHABLE = "unreachable"
REFUSED_DATA = "refused_data"
_BY_STATE = {
    "42501": "forbidden",
    "25006": "forbidden",
    "53100": "full",
    "53300": "unreachable",
    "57014": "slow",
    "55P03": "slow",
    "22": REFUSED_DATA,
    "23": REFUSED_DATA,
    "53": "full",
    "57": UNREACHABLE,
    "08": UNREACHABLE,
}
"""SQLSTATE, or its class, to the code."""
_SPOKEN = (
    (
        UNREACHABLE,
        ("starting", "shutting", "recovery", "accepting", "too many", "démarr", "arrêt", "accepte", "trop de"),
    ),
    ("password", ("password", "mot de passe", "role", "rôle", "pg_hba")),
    ("tls", ("ssl", "tls", "certificat")),
    ("no_base", ("does not exist", "n'existe pas", "n’existe pas")),
)
"""A server that refuses a connection gives no code, only words in its own language."""


class CentreError(GoulotError):
    """`code` names the defect, `address` the centre (never its password), `what` is what was found.

    Codes: `no_address`, `no_driver`, `bad_address`, `secret`, `unreachable`, `password`, `tls`, `no_base`, `empty`,
    `not_goulot`, `older`, `newer`, `server_too_old`, `forbidden`, `full`, `slow`, `refused_data`, `refused`, `unknown`.
    """

    def __init__(self, code: str, address: str, what: str = "") -> None:
        self.code = code
        self.address = address
        self.what = " ".join(what.split())
        super().__init__(f"{address}: {code}: {self.what}")

    def sentence(self) -> str:
        return centre_failure(self.code, address=self.address, what=self.what)


def translated(address: str, error: SQLAlchemyError) -> CentreError:
    """`error` of the driver as a defect a person can act on."""
    origin = getattr(error, "orig", None)
    # The driver says first where it was going, which `address` tells already, and last what it guesses.
    what = str(origin or error).rpartition(" failed: ")[2].strip().partition("\n")[0]
    state = getattr(origin, "sqlstate", None)
    if state:
        return CentreError(_BY_STATE.get(state) or _BY_STATE.get(state[:2], "refused"), address, what)
    return CentreError(_without_state(error, what), address, what)


def _without_state(error: SQLAlchemyError, what: str) -> str:
    """The driver itself speaks: of a value that PostgreSQL has no place for, or of a connection lost or never made."""
    if isinstance(error, DataError):
        return REFUSED_DATA
    if not isinstance(error, OperationalError):
        return "refused"
    return UNREACHABLE if error.connection_invalidated else _of_connecting(error.orig, what)


def _of_connecting(origin: Any, what: str) -> str:
    words = what.lower()
    if getattr(getattr(origin, "pgconn", None), "needs_password", False) or "no password supplied" in words:
        return "password"
    spoken = next((code for code, signs in _SPOKEN if any(sign in words for sign in signs)), None)
    if "fatal" in words:
        return spoken or "refused"
    return "tls" if spoken == "tls" else UNREACHABLE
