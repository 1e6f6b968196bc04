"""What goes wrong with the local base, as a code and values that a person can act on."""

from pathlib import Path

from app.errors import GoulotError
from app.wording.failures import storage_failure


class StorageError(GoulotError):
    """`code` names the defect, `file` where it is, `what` was found there and `expected` instead.

    Codes: `network_path`, `unwritable`, `damaged`, `not_goulot`, `newer_base`, `unknown_seance`,
    `unknown_document`, `engine_differs`, `scenario_differs`, `journal_differs`, `held_elsewhere`, `copy`, `in_use`,
    and those that `passing` knows.
    """

    def __init__(self, code: str, file: Path | str, what: str, expected: str) -> None:
        self.code = code
        self.file = str(file)
        self.what = " ".join(what.split())
        self.expected = expected
        super().__init__(f"{self.file}: {self.what}: expected {expected}")

    @property
    def passing(self) -> bool:
        """Whether the same write may succeed later: room comes back, a file is let go."""
        return self.code in ("disk_full", "read_only", "busy", "write_failed")

    def sentence(self) -> str:
        return storage_failure(self.code, file=self.file, what=self.what, expected=self.expected)


def refused(file: Path, error: BaseException) -> StorageError:
    """What SQLite's refusal of a read or a write means."""
    name = getattr(error, "sqlite_errorname", "") or ""
    code = next((code for start, code in _CODES.items() if name.startswith(start)), "write_failed")
    return StorageError(code, file, str(error), "a base that can be read and written")


_CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "read_only",
    "SQLITE_CANTOPEN": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
}
"""By the beginning of the name that SQLite gives its errors."""
