"""The canonical text of the floor, whose digest each minute of the journal carries."""

from __future__ import annotations


class Kept:
    """A text that seldom changes, beside others that do: shown once."""

    __slots__ = ("_shown",)

    def __init__(self, text: str) -> None:
        self._shown = repr(text)

    def __repr__(self) -> str:
        return self._shown


class Portrait:
    """What of the floor has not changed since the last time keeps its text: to compare costs less than to write."""

    def __init__(self) -> None:
        self._parts: list[object] = []
        self._texts: list[str] = []

    def of(self, texts: list[str], parts: list[object]) -> str:
        """One line each: ``texts`` as they are, then ``parts``, integers and tuples, always as many in the same
        order."""
        known = self._parts or [None] * len(parts)
        self._texts = self._texts or [""] * len(parts)
        for rank, part in enumerate(parts):
            if part != known[rank]:
                self._texts[rank] = repr(part)
        self._parts = parts
        return "\n".join(texts + self._texts)
