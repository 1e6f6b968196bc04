"""Words as they are looked for: case, accents and signs do not count."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Lower case without accents or typographic signs."""
    letters = unicodedata.normalize("NFD", text.lower().replace("’", " ").replace("œ", "oe"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
