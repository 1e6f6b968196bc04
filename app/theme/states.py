"""How a state is shown: which shape, which tone. The word comes from the caller."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Tone = Literal["neutral", "rouge", "jaune", "vert", "bleu"]
TonePart = Literal["text", "ground", "shape", "on"]


@dataclass(frozen=True, slots=True)
class StateLook:
    """`shape` is an icon name; `tone` tells which family of roles colours the word and the band."""

    shape: str
    tone: Tone


_LOOKS: Final = {
    "working": StateLook("production", "neutral"),
    "micro_stop": StateLook("micro_arret", "jaune"),
    "blocked": StateLook("bloque", "neutral"),
    "starved": StateLook("famine", "neutral"),
    "no_material": StateLook("manque_matiere", "jaune"),
    "no_operator": StateLook("sans_operateur", "jaune"),
    "down": StateLook("panne", "rouge"),
    "waiting_repair": StateLook("attente_maintenance", "rouge"),
    "setup": StateLook("changement", "neutral"),
    "checking": StateLook("controle", "neutral"),
    "utility": StateLook("sans_energie", "jaune"),
    "stopped": StateLook("arrete", "neutral"),
    "planned": StateLook("pause_poste", "neutral"),
    "no_load": StateLook("sans_charge", "neutral"),
    "off": StateLook("hors_equipe", "neutral"),
    "hse_stop": StateLook("arret_hse", "rouge"),
    "drift": StateLook("anomalie", "jaune"),
    "waiting_quality": StateLook("attente_qualite", "jaune"),
    "action": StateLook("action", "bleu"),
    "met": StateLook("objectif_tenu", "vert"),
    "missed": StateLook("objectif_manque", "jaune"),
}

POSTE_STATES: Final = tuple(list(_LOOKS)[:15])
"""The fifteen states a poste can be in, in the order of the legend."""

_TONE_ROLES: Final[dict[TonePart, tuple[str, str]]] = {
    "text": ("{}_t", "texte"),
    "ground": ("{}_f", "creux"),
    "shape": ("{}", "forme"),
    "on": ("sur_{}", "sur_forme"),
}


def look_of(state: str) -> StateLook:
    """Shape and tone of a state code.

    Raises KeyError for an unknown code: a state without a shape is a defect.
    """
    return _LOOKS[state]


def tone_role(tone: Tone, part: TonePart) -> str:
    """The colour role that plays `part` in `tone`: ("rouge", "text") -> "rouge_t"."""
    coloured, neutral = _TONE_ROLES[part]
    return neutral if tone == "neutral" else coloured.format(tone)
