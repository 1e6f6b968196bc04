"""The figures of a calibration as tables for the person, and its verdict in one line."""

from collections.abc import Mapping
from typing import Any

from app.documents import Table
from app.i18n import NBSP, number, percent, translate
from app.wording import objective

Figures = Mapping[str, Any]


def tables(found: Figures) -> list[Table]:
    """Scores, objectives, pairs, moved aléas, families of verbs, criteria."""
    return [_scores(found), _objectives(found), _pairs(found), _moved(found), _families(found), _criteria(found)]


def verdict(found: Figures) -> str:
    """Empty while seeds are missing: an interrupted calibration has none."""
    if not found["complete"]:
        return ""
    if found["released"]:
        return translate("Calibration", "Le scénario distingue un bon superviseur d’un mauvais : il peut paraître.")
    missed = sum(not row["met"] for row in found["criteria"])
    return translate("Calibration", "Le scénario ne peut pas paraître : %n critère manqué.", n=missed)


def _scores(found: Figures) -> Table:
    rows = [(_policy(row["code"]), *_spread(row["score"]), number(row["score"]["sd"], 3)) for row in found["policies"]]
    columns = (_supervisor(), _mean(), _half_width(), translate("Calibration", "Écart type"))
    title = translate("Calibration", "Score par superviseur, %n graine", n=found["replications"])
    return Table("scores", title, columns, tuple(rows), "", (1, 2, 3))


def _objectives(found: Figures) -> Table:
    """Share of the seeds in which each objective is met, then all of them."""
    policies = found["policies"]
    codes = [row["code"] for row in policies[0]["objectives"]]
    rows = [
        (objective(code), *(percent(policy["objectives"][rank]["met"]) for policy in policies))
        for rank, code in enumerate(codes)
    ]
    for label, key in (
        (translate("Calibration", "Moyenne des objectifs"), "objectives_met"),
        (translate("Calibration", "Tous à la fois"), "all_objectives_met"),
    ):
        rows.append((label, *(percent(policy[key]) for policy in policies)))
    columns = (translate("Calibration", "Objectif"), *(_policy(policy["code"]) for policy in policies))
    title = translate("Calibration", "Objectifs tenus, part des graines")
    return Table("objectives_met", title, columns, tuple(rows), "", tuple(range(1, len(columns))))


def _pairs(found: Figures) -> Table:
    rows = [
        (f"{_policy(row['better'])} > {_policy(row['worse'])}", percent(row["wins"]), *_spread(row["difference"]))
        for row in found["pairs"]
    ]
    columns = (
        translate("Calibration", "Paire"),
        translate("Calibration", "Graines où le premier l’emporte"),
        translate("Calibration", "Écart moyen"),
        _half_width(),
    )
    return Table("pairs", translate("Calibration", "Deux à deux"), columns, tuple(rows), "", (1, 2, 3))


def _moved(found: Figures) -> Table:
    rows = [
        (number(move["minutes"], signed=True), _policy(row["code"]), *_spread(row["score"]))
        for move in found["moved"]
        for row in move["policies"]
    ]
    columns = (translate("Calibration", "Décalage (min)"), _supervisor(), _mean(), _half_width())
    lived = max((move["replications"] for move in found["moved"]), default=0)
    title = translate("Calibration", "Tous les aléas décalés ensemble, %n graine", n=lived)
    return Table("moved", title, columns, tuple(rows), "", (0, 2, 3))


def _families(found: Figures) -> Table:
    rows = [
        (_family(row["code"]), percent(row["used"]), *_spread(row["cost"], 4), percent(row["worse"]))
        for row in found["families"]
        if row["used"]
    ]
    columns = (
        translate("Calibration", "Verbes retirés"),
        translate("Calibration", "Graines où l’expert s’en sert"),
        translate("Calibration", "Perte de score"),
        _half_width(),
        translate("Calibration", "Graines perdantes"),
    )
    title = translate("Calibration", "L’expert privé d’une famille de verbes")
    return Table("families", title, columns, tuple(rows), "", (1, 2, 3, 4))


def _criteria(found: Figures) -> Table:
    rows = [
        (_criterion(row), _value(row), _limit(row), translate("Calibration", "oui") if row["met"] else _no())
        for row in found["criteria"]
    ]
    columns = (
        translate("Calibration", "Critère"),
        translate("Calibration", "Valeur"),
        translate("Calibration", "Attendu"),
        translate("Calibration", "Tenu"),
    )
    return Table("criteria", translate("Calibration", "Critères"), columns, tuple(rows), "", (1, 2))


def _criterion(row: Figures) -> str:
    subject = row["subject"]
    texts = {
        "wins": lambda: translate("Calibration", "L’expert au-dessus de ne rien faire, part des graines"),
        "rank": lambda: translate("Calibration", "Mieux que le précédent, écart moyen : {policy}").format(
            policy=_policy(subject)
        ),
        "met_by_best": lambda: translate("Calibration", "Tous les objectifs tenus par l’expert"),
        "met_by_worst": lambda: translate("Calibration", "Tous les objectifs tenus sans rien faire"),
        "moved": lambda: translate("Calibration", "Rangs gardés, aléas décalés de {minutes} min").format(
            minutes=number(int(subject), signed=True)
        ),
        "family": lambda: translate("Calibration", "Retirer coûte du score : {family}").format(family=_family(subject)),
    }
    return texts[row["code"]]()


def _value(row: Figures) -> str:
    if row["code"] in ("wins", "met_by_best", "met_by_worst"):
        return percent(row["value"])
    if row["code"] == "moved":
        return translate("Calibration", "oui") if row["value"] else _no()
    return number(row["value"], 4, signed=True)


def _limit(row: Figures) -> str:
    if row["code"] == "moved":
        return translate("Calibration", "oui")
    if row["code"] in ("rank", "family"):
        return "> 0"
    return f"{'≤' if row['code'] == 'met_by_worst' else '≥'}{NBSP}{percent(row['limit'], 0)}"


def _policy(code: str) -> str:
    return {
        "nothing": translate("Calibration", "rien"),
        "naive": translate("Calibration", "naïf"),
        "competent": translate("Calibration", "compétent"),
        "expert": translate("Calibration", "expert"),
    }[code]


def _family(code: str) -> str:
    return {
        "assignment": translate("Calibration", "affecter"),
        "hours": translate("Calibration", "pauses et heures"),
        "upkeep": translate("Calibration", "déplacer l’entretien prévu"),
        "readiness": translate("Calibration", "préparer les postes"),
        "maintenance": translate("Calibration", "appeler la maintenance"),
        "checks": translate("Calibration", "demander un contrôle"),
        "settings": translate("Calibration", "régler un paramètre"),
        "cleaning": translate("Calibration", "faire nettoyer"),
        "changeovers": translate("Calibration", "changer de série d’avance"),
        "tools": translate("Calibration", "faire changer l’outil"),
        "stops": translate("Calibration", "arrêter et relancer"),
        "orders": translate("Calibration", "ordonner les OF"),
        "supply": translate("Calibration", "livraison express"),
        "substitute": translate("Calibration", "remplaçant"),
        "receipts": translate("Calibration", "réceptions"),
    }[code]


def _spread(values: Figures, decimals: int = 3) -> tuple[str, str]:
    return number(values["mean"], decimals), number(values["half_width_95"], decimals)


def _supervisor() -> str:
    return translate("Calibration", "Superviseur")


def _mean() -> str:
    return translate("Calibration", "Moyenne")


def _half_width() -> str:
    return translate("Calibration", "± à 95 %")


def _no() -> str:
    return translate("Calibration", "non")
