"""The documents of a dossier as things to read: how long each takes, which come first, which were read. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

READ: Final = "dossier_read"
"""Kind of the draft that tells which documents were read to their end."""
FIRST: Final = ("D2", "D4", "D5", "D7")
"""What a shift cannot be started without: the line, the team, the programme, the safety rules. Codes of documents, the
same in every scenario."""
MINUTE_MS: Final = 60_000
_WORDS_A_MINUTE: Final = 200
"""Of a technical text read to be used; our convention."""


def reading_minutes(text: str) -> int:
    """At least 1."""
    words = sum(any(letter.isalnum() for letter in word) for word in text.split())
    return max(1, round(words / _WORDS_A_MINUTE))


def codes_read(body: object) -> set[str]:
    """From a draft; anything else than what was kept is left out."""
    kept = body.get("documents", ()) if isinstance(body, dict) else ()
    return {code for code in kept if isinstance(code, str)} if isinstance(kept, Iterable) else set()
