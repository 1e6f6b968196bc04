"""The words of the tracking sheet."""

from app.i18n import translate


def sheet_cause(code: str) -> str:
    """A cause of stop, as it is ticked."""
    return {
        "breakdown": translate("Sheet", "Panne"),
        "setup": translate("Sheet", "Changement, réglage"),
        "material": translate("Sheet", "Manque matière"),
        "operator": translate("Sheet", "Manque opérateur"),
        "starved": translate("Sheet", "Attente amont"),
        "blocked": translate("Sheet", "Saturation aval"),
        "quality": translate("Sheet", "Contrôle, qualité"),
        "utility": translate("Sheet", "Énergie, fluides"),
        "decided": translate("Sheet", "Arrêt décidé"),
    }[code]


def stop_verdict(code: str) -> str:
    """What a stop noted, or missed, turns out to be."""
    return {
        "right": translate("Sheet", "juste"),
        "length": translate("Sheet", "durée fausse"),
        "cause": translate("Sheet", "cause fausse"),
        "missed": translate("Sheet", "oublié"),
        "none": translate("Sheet", "aucun arrêt alors"),
    }[code]
