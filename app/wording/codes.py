"""Short words for the codes of people and séances."""

from app.i18n import translate


def level(code: str) -> str:
    """A level of polyvalence, in a few words."""
    return {
        "": translate("Level", "aucun niveau"),
        "I": translate("Level", "I, en apprentissage, jamais sans tuteur"),
        "L": translate("Level", "L, tient le poste sous surveillance"),
        "U": translate("Level", "U, autonome"),
        "O": translate("Level", "O, autonome et formateur"),
    }[code]


def contract(code: str) -> str:
    """A work contract; CDI and CDD are what French shops say."""
    return {
        "CDI": translate("Contract", "CDI"),
        "CDD": translate("Contract", "CDD"),
        "interim": translate("Contract", "intérim"),
    }[code]


def role(code: str) -> str:
    return {
        "operator": translate("Role", "opérateur"),
        "handler": translate("Role", "cariste"),
        "technician": translate("Role", "technicien de maintenance"),
    }[code]


def mode(code: str) -> str:
    return {
        "apprentissage": translate("Mode", "Apprentissage"),
        "entrainement": translate("Mode", "Entraînement"),
        "examen": translate("Mode", "Examen blanc"),
    }[code]


def phase(code: str) -> str:
    return {
        "prepare": translate("Phase", "Préparer"),
        "run": translate("Phase", "Piloter"),
        "report": translate("Phase", "Rendre compte"),
    }[code]


def hazard_family(code: str) -> str:
    return {
        "absence": translate("Hazard", "Absence"),
        "late_supply": translate("Hazard", "Livraison en retard"),
        "urgent_order": translate("Hazard", "OF urgent"),
        "cancelled_order": translate("Hazard", "OF annulé"),
        "drift": translate("Hazard", "Dérive d’un paramètre"),
        "stock_error": translate("Hazard", "Erreur de stock"),
        "complaint": translate("Hazard", "Réclamation d’un client"),
        "bad_receipt": translate("Hazard", "Réception non conforme"),
        "wrong_parameter": translate("Hazard", "Paramètre mal réglé"),
        "fallen_box": translate("Hazard", "Obstacle dans une zone"),
        "air_leak": translate("Hazard", "Fuite d’air comprimé"),
        "utility_failure": translate("Hazard", "Coupure d’un fluide"),
        "slow_running": translate("Hazard", "Perte de cadence"),
        "more_micro_stops": translate("Hazard", "Micro-arrêts répétés"),
        "missing_tool": translate("Hazard", "Outillage manquant"),
        "safety_stop": translate("Hazard", "Arrêt par la sécurité"),
        "quality_stop": translate("Hazard", "Arrêt par la qualité"),
    }[code]


def policy(code: str) -> str:
    """Who a reference supervisor is."""
    return {
        "nothing": translate("Policy", "personne : les seules règles de l’atelier"),
        "naive": translate("Policy", "un débutant, qui réagit tard"),
        "competent": translate("Policy", "un superviseur compétent"),
        "expert": translate("Policy", "un expert, qui anticipe"),
    }[code]
