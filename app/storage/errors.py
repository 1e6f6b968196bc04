"""What goes wrong with the local base, as a code and values that a person can act on."""

from pathlib import Path

from app.errors import GoulotError
from app.wording.failures import storage_failure


class StorageError(GoulotError):
    """`code` names the defect, `file` where it is, `what` was found there and `expected` instead.

    Codes: `network_path`, `unwritable`, `damaged`, `not_goulot`, `newer_base`, `unknown_seance`,
    `unknown_document`, `engine_differs`, `scenario_differs`, `journal_differs`, `write_failed`.
    """

    def __init__(self, code: str, file: Path | str, what: str, expected: str) -> None:
        self.code = code
        self.file = str(file)
        self.what = " ".join(what.split())
        self.expected = expected
        super().__init__(f"{self.file}: {self.what}: expected {expected}")

    def sentence(self) -> str:
        return storage_failure(self.code, file=self.file, what=self.what, expected=self.expected)
