"""The canonical text of the floor, whose digest each minute of the journal carries."""

from __future__ import annotations

from collections.abc import Sequence


class Portrait:
    """What of the floor has not changed since the last time keeps its text: to compare costs less than to write."""

    def __init__(self) -> None:
        self._parts: list[object] = []
        self._texts: list[str] = []

    def of(self, parts: Sequence[object]) -> str:
        """One line a part. ``parts``: integers, codes and tuples of them, always as many and in the same order."""
        if not self._parts:
            self._parts, self._texts = [None] * len(parts), [""] * len(parts)
        known, texts = self._parts, self._texts
        for rank, part in enumerate(parts):
            if part != known[rank]:
                known[rank], texts[rank] = part, repr(part)
        return "\n".join(texts)
