"""Names of the files that leave Goulot: the same from one PC to another, and fit for every system."""

import re
import unicodedata

_LONGEST = 40
"""Of a part, in characters: the whole stays below the 255 of every file system."""
_SPELT = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "’": "-"})
_UNFIT = re.compile(r"[^A-Za-z0-9._]+")


def file_name(scenario: str, seance: str, document: str, date: str, suffix: str) -> str:
    """`goulot-pompes-3f2a91c0-compte-rendu-2026-03-17.pdf`; a part that is empty is left out."""
    parts = (_plain(part) for part in ("goulot", scenario, seance, document, date))
    return f"{'-'.join(filter(None, parts))}.{suffix}"


def _plain(text: str) -> str:
    """Letters without accents, hyphens for the rest; no dot at the ends, where it hides a file or is lost."""
    folded = unicodedata.normalize("NFKD", text.translate(_SPELT))
    ascii_only = folded.encode("ascii", "ignore").decode("ascii")
    return _UNFIT.sub("-", ascii_only).strip("-.")[:_LONGEST].strip("-.")
