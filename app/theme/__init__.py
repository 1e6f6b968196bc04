"""Colours, type, spacing, icons and fills: every look of the application comes from here."""

from app.theme.roles import PALETTES, ROLES, PaletteName, contrast_ratio
from app.theme.scale import FontStyle, Space
from app.theme.states import POSTE_STATES, StateLook, Tone, look_of, tone_role
from app.theme.theme import MAX_TEXT_SCALE, Theme, theme_of

__all__ = [
    "MAX_TEXT_SCALE",
    "PALETTES",
    "POSTE_STATES",
    "ROLES",
    "FontStyle",
    "PaletteName",
    "Space",
    "StateLook",
    "Theme",
    "Tone",
    "contrast_ratio",
    "look_of",
    "theme_of",
    "tone_role",
]
