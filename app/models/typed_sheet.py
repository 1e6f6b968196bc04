"""What may be typed on the tracking sheet: counts and times of day; what is wrong told in one line."""

from __future__ import annotations

import re

from app.i18n import NARROW_NBSP, NBSP, number, translate

MOST_PIECES = 100_000
MOST_MINUTES = 1_440
_CLOCK = re.compile(r"(\d{1,2})\s*[:hH]\s*([0-5]\d)")
_MINUTE_MS = 60_000
_DAY_MINUTES = 1_440


def typed_count(text: str, most: int = MOST_PIECES) -> int | None:
    """None for an empty cell. Raises ValueError, whose sentence is for the person."""
    plain = re.sub(rf"[\s{NBSP}{NARROW_NBSP}]", "", text)
    if not plain:
        return None
    if plain[0] in "-−" and plain[1:].isdecimal():
        raise ValueError(translate("TypedSheet", "Un nombre n’est jamais négatif ici : entrez 0 ou plus."))
    if re.fullmatch(r"\d+[.,]\d+", plain):
        raise ValueError(translate("TypedSheet", "Un nombre entier est attendu, sans virgule."))
    if not re.fullmatch(r"[0-9]+", plain):
        raise ValueError(translate("TypedSheet", "Ce n’est pas un nombre : entrez des chiffres, par exemple 42."))
    if len(plain) > len(str(most)) or int(plain) > most:
        text = translate("TypedSheet", "Nombre trop grand : au plus {most}.")
        raise ValueError(text.format(most=number(most)))
    return int(plain)


def typed_instant(text: str, start_ms_of_day: int, end_ms: int) -> int | None:
    """`07:12`, `7h12` as an instant of the séance; None for an empty field. Raises ValueError like `typed_count`."""
    plain = text.strip()
    if not plain:
        return None
    match = _CLOCK.fullmatch(plain)
    if match is None or int(match[1]) > 23:
        raise ValueError(translate("TypedSheet", "Ce n’est pas une heure : entrez-la comme 07:12."))
    start = start_ms_of_day // _MINUTE_MS
    at_ms = ((int(match[1]) * 60 + int(match[2]) - start) % _DAY_MINUTES) * _MINUTE_MS
    if at_ms > end_ms:
        raise ValueError(translate("TypedSheet", "Cette heure n’est pas dans l’équipe."))
    return at_ms
