"""Colour roles and their three palettes: the only place where a colour is written.

Text roles hold a contrast of 4.5 against their ground, shapes and control edges 3 (WCAG 2.2); `jaune` in
light and `forme2` in light and dark are below 3 and must always be outlined or doubled by a word.
"""

from __future__ import annotations

from typing import Final, Literal

PaletteName = Literal["light", "dark", "contrast"]

ROLES: Final = (
    "fond", "panneau", "releve", "creux", "trait", "bord", "texte", "texte2", "forme", "forme2",
    "rouge", "rouge_t", "rouge_f", "jaune", "jaune_t", "jaune_f",
    "vert", "vert_t", "vert_f", "bleu", "bleu_t", "bleu_f",
    "sur_rouge", "sur_jaune", "sur_vert", "sur_bleu", "sur_forme",
)  # fmt: skip

_LIGHT = (
    "#E4E7EA #F4F5F7 #FFFFFF #E6E9EC #CFD4D9 #7D8791 #171C21 #4A545D #59646E #B4BCC3 "
    "#C21A1F #A81419 #FBE6E5 #F5BC00 #6B5000 #FFF3CC "
    "#237A3F #1C6834 #E0F0E4 #0F5FB3 #0D559F #E1EDF9 "
    "#FFFFFF #171C21 #FFFFFF #FFFFFF #FFFFFF"
)
_DARK = (
    "#121619 #1A1F24 #232A30 #262D34 #333B43 #7C8791 #E6EAED #B0BAC3 #8E99A3 #55606A "
    "#F0564E #FF8A82 #3A1C1D #FFC933 #FFD35C #352B10 "
    "#58B877 #74CB90 #17301F #5AA5F2 #82BDF7 #15293D "
    "#121619 #121619 #121619 #121619 #121619"
)
_CONTRAST = (
    "#000000 #000000 #000000 #1A1A1A #8C8C8C #FFFFFF #FFFFFF #E6E6E6 #FFFFFF #757575 "
    "#FF7A70 #FF9A92 #330A08 #FFE000 #FFE000 #2B2600 "
    "#5CF08A #5CF08A #04260F #7CC4FF #9AD2FF #04213A "
    "#000000 #000000 #000000 #000000 #000000"
)


def _palette(colours: str) -> dict[str, str]:
    return dict(zip(ROLES, colours.split(), strict=True))


PALETTES: Final[dict[PaletteName, dict[str, str]]] = {
    "light": _palette(_LIGHT),
    "dark": _palette(_DARK),
    "contrast": _palette(_CONTRAST),
}


def contrast_ratio(first: str, second: str) -> float:
    """WCAG contrast of two `#RRGGBB` colours, from 1 (equal) to 21 (black on white)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
