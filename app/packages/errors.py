"""What is wrong with a package, as a code and values that a person can act on."""

from app.errors import GoulotError
from app.wording.packages import package_failure


class PackageError(GoulotError):
    """`where` in the package (a member, or nothing for the file), what was `found` there and `expected` instead.

    Codes: `not_package`, `newer_format`, `cut`, `unexpected`, `limit`, `name`, `twice`, `signature`, `altered`,
    `sheet`, `journal`, `scenario`, `untrusted`, `key`, `unreachable`.
    """

    def __init__(self, code: str, where: str, found: object, expected: object) -> None:
        self.code, self.where = code, where
        self.found, self.expected = _one_line(found), _one_line(expected)
        self.file = ""
        super().__init__(code)

    def __str__(self) -> str:
        place = ": ".join(part for part in (self.file, self.where) if part)
        return f"{place}: {self.found}: expected {self.expected}"

    def sentence(self) -> str:
        values = {"file": self.file, "where": self.where, "found": self.found, "expected": self.expected}
        return package_failure(self.code, **values)


def _one_line(value: object) -> str:
    """Hostile names and texts can't break the line, nor make it endless."""
    text = str(value)
    shown = "".join(letter if letter.isprintable() else "�" for letter in text[:200])
    return shown if len(text) <= 200 else f"{shown}…"
