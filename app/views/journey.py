"""The eight steps of a séance, and when each can be entered."""

from __future__ import annotations

from app.bridge import Bridge
from app.i18n import translate
from app.widgets import RailStep

HOME = "home"
LATER = ("ameliorer", "equipe", "planifier")
"""Steps whose time has not come."""
IN_SHIFT = ("piloter", "rendre")
"""The compte rendu can be begun while the shift runs, with its figures so far."""
REPLAY = "revoir"
"""A past séance seen again: no step of the one that is open."""
_AZERTY = "À&É\"'(-È_Ç"
SETTINGS, HELP = "reglages", "aide"


def steps() -> list[RailStep]:
    """In the order of the rail."""
    return [
        RailStep("dossier", translate("Journey", "Dossier"), "dossier"),
        RailStep("preparer", translate("Journey", "Préparer"), "preparer"),
        RailStep("piloter", translate("Journey", "Piloter"), "piloter"),
        RailStep("rendre", translate("Journey", "Rendre\ncompte"), "rendre"),
        RailStep("ameliorer", translate("Journey", "Améliorer"), "ameliorer", later=True),
        RailStep("equipe", translate("Journey", "Équipe"), "equipe", later=True),
        RailStep("planifier", translate("Journey", "Planifier"), "planifier", later=True),
        RailStep("debriefer", translate("Journey", "Débriefer"), "debriefer"),
    ]


def foot() -> list[RailStep]:
    return [
        RailStep(SETTINGS, translate("Journey", "Réglages"), "reglages"),
        RailStep(HELP, translate("Journey", "Aide F1"), "aide"),
    ]


def lock_reason(code: str, bridge: Bridge) -> str:
    """Why a step can't be entered now, "" when it can."""
    if code in LATER:
        return translate("Journey", "À venir : cette étape n’est pas dans cette version.")
    if not bridge.is_open:
        return translate("Journey", "Ouvrez d’abord une séance depuis l’accueil.")
    if code in IN_SHIFT and bridge.phase == "prepare":
        return translate("Journey", "Lancez d’abord l’équipe, depuis Préparer.")
    if code == "debriefer" and bridge.phase != "report":
        return translate("Journey", "Cette étape s’ouvre à la fin de l’équipe.")
    return ""


def digit(rank: int) -> tuple[str, str]:
    """Ctrl with a digit, and with what that key gives unshifted on a French keyboard."""
    return f"Ctrl+{rank}", f"Ctrl+{_AZERTY[rank]}"
