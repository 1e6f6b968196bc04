"""A number typed in a cell: comma or point for decimals, spaces between thousands; what is wrong told in one line."""

from __future__ import annotations

import re
from fractions import Fraction

from app.i18n import NARROW_NBSP, NBSP, number, translate

LARGEST = 1_000_000
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


def typed_number(text: str) -> Fraction | None:
    """None for an empty cell.

    Raises ValueError, whose sentence is for the person, for anything but a number from 0 to `LARGEST`.
    """
    plain = re.sub(rf"[\s{NBSP}{NARROW_NBSP}]", "", text).removesuffix("min").removesuffix("%")
    if not plain:
        return None
    if plain[0] in "-−" and _PLAIN.fullmatch(plain[1:]):
        raise ValueError(translate("Typed", "Un temps ou un taux n’est jamais négatif : entrez 0 ou plus."))
    if not _PLAIN.fullmatch(plain):
        raise ValueError(translate("Typed", "Ce n’est pas un nombre : entrez des chiffres, par exemple 334,5."))
    value = Fraction(plain.replace(",", "."))
    if value > LARGEST:
        text = translate("Typed", "Nombre trop grand : au plus {most}.")
        raise ValueError(text.format(most=number(LARGEST)))
    return value
