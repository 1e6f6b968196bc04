"""What is drawn on what, and the contrast it must have: text 4.5, what is seen to act or to understand 3 (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.theme.hatches import FILLS
from app.theme.roles import PALETTES, PaletteName, contrast_ratio

TEXT: Final = 4.5
SHAPE: Final = 3.0
GROUNDS: Final = ("fond", "panneau", "releve", "creux")
COLOURED: Final = ("rouge", "jaune", "vert", "bleu")
_PANELS = ("panneau", "releve")


@dataclass(frozen=True, slots=True)
class Pair:
    """`ink` on `ground` for `use`; `doubled` says what else tells the same where `least` need not be reached."""

    use: str
    ink: str
    ground: str
    least: float
    doubled: str = ""

    def ratio(self, palette: PaletteName) -> float:
        """From 1 (equal) to 21 (black on white)."""
        roles = PALETTES[palette]
        return contrast_ratio(roles[self.ink], roles[self.ground])

    def holds(self, palette: PaletteName) -> bool:
        return self.ratio(palette) >= self.least


def pairs() -> list[Pair]:
    """All of them, by use."""
    return [*_texts(), *_icons(), *_states(), *_rings(), *_charts()]


def _texts() -> Iterator[Pair]:
    for ink in ("texte", "texte2"):
        for ground in GROUNDS:
            yield Pair("texte", ink, ground, TEXT)
    for tone in COLOURED:
        for ground in (*_PANELS, f"{tone}_f"):
            yield Pair("texte coloré", f"{tone}_t", ground, TEXT)
        yield Pair("texte sur un fond teinté", "texte", f"{tone}_f", TEXT)
    for tone in (*COLOURED, "forme"):
        yield Pair("texte sur une couleur pleine", f"sur_{tone}", tone, TEXT)
    yield Pair("texte sur une couleur pleine", "sur_bleu", "bleu_t", TEXT)
    yield Pair("texte sur une seconde barre", "texte", "forme2", TEXT)
    yield Pair("texte inversé", "panneau", "texte", TEXT)


def _icons() -> Iterator[Pair]:
    for ink in ("forme", "rouge", "vert", "bleu", "jaune_t"):
        for ground in _PANELS:
            yield Pair("icône", ink, ground, SHAPE)
    for ground in _PANELS:
        yield Pair("icône", "jaune", ground, SHAPE, "contour jaune_t, forme et mot")
        yield Pair("bord d’un contrôle", "bord", ground, SHAPE)
    yield Pair("contour d’une icône jaune", "jaune_t", "jaune", SHAPE, "jaune seul se détache déjà du fond")


def _states() -> Iterator[Pair]:
    """The marks by which fills differ, and the edge that parts each from the panel."""
    for state, fill in FILLS.items():
        if fill.ink:
            use, doubled = f"motif de l’état {state}", "état neutre, dit par un mot" if fill.ink == "forme2" else ""
            yield Pair(use, fill.ink, fill.ground, SHAPE, doubled)
        if fill.edge in ("texte", "texte2", "jaune_t", "forme"):
            yield Pair(f"contour de l’état {state}", fill.edge, "panneau", SHAPE)


def _rings() -> Iterator[Pair]:
    for ground in (*GROUNDS, "bleu_f"):
        yield Pair("anneau du clavier", "bleu", ground, SHAPE)


def _charts() -> Iterator[Pair]:
    for mark in ("forme", "texte", "texte2", "bleu"):
        for ground in (*_PANELS, "creux"):
            yield Pair("trait ou barre d’une figure", mark, ground, SHAPE)
    for ground in _PANELS:
        yield Pair("seconde barre d’une figure", "forme2", ground, SHAPE, "motif ou valeur écrite à côté")
