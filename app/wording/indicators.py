"""Objectives, costs and consumptions: their names, units and figures as people read them."""

from app.i18n import NBSP, euro, number, percent, translate
from app.wording.names import Names
from sim.indicators.rows import ObjectiveRow


def objective(code: str) -> str:
    """The name of an objective."""
    return {
        "good_pieces": translate("Objective", "Pièces bonnes"),
        "orders_on_time": translate("Objective", "OF livrés à l’heure"),
        "line_trs_percent": translate("Objective", "TRS de la ligne"),
        "scrap_percent": translate("Objective", "Rebut"),
        "air_per_piece_nl": translate("Objective", "Air par pièce"),
        "cost_per_piece_eur": translate("Objective", "Coût par pièce"),
        "accidents": translate("Objective", "Accidents"),
    }[code]


def objective_formula(code: str) -> str:
    """How it is worked out, and in what unit."""
    return {
        "good_pieces": translate("Objective", "Pièces sorties bonnes de la ligne, face au plan de l’heure."),
        "orders_on_time": translate(
            "Objective", "OF dont toute la quantité est livrée à sa date due, sur ceux du programme."
        ),
        "line_trs_percent": translate(
            "Objective", "TRS = TU ÷ TR, au goulot, en % : pièces bonnes × cycle de référence ÷ temps requis."
        ),
        "scrap_percent": translate("Objective", "Rebut = pièces perdues ÷ (bonnes + perdues), en %."),
        "air_per_piece_nl": translate("Objective", "Air débité par le compresseur ÷ pièces bonnes, en Nm³ par pièce."),
        "cost_per_piece_eur": translate(
            "Objective", "Matière, main-d’œuvre, machines, énergie, rebut et pénalités ÷ pièces bonnes, en € par pièce."
        ),
        "accidents": translate("Objective", "Accidents de la séance ; un presqu’accident ne compte pas ici."),
    }.get(code, "")


def objective_value(code: str, value: float | None) -> str:
    """The value with its unit."""
    if code in ("line_trs_percent", "scrap_percent"):
        return percent(None if value is None else value / 100)
    if code == "cost_per_piece_eur":
        return euro(value)
    text = objective_number(code, value)
    unit = objective_unit(code)
    return f"{text}{NBSP}{unit}" if unit and value is not None else text


def objective_number(code: str, value: float | None, *, signed: bool = False) -> str:
    """The value alone, where its unit stands beside."""
    if code == "air_per_piece_nl":
        return number(None if value is None else value / 1000, 3, signed)
    decimals = {"line_trs_percent": 1, "scrap_percent": 1, "cost_per_piece_eur": 2}.get(code, 0)
    return number(value, decimals, signed)


def objective_unit(code: str) -> str:
    """The unit of `objective_number`; empty for a plain count."""
    return {
        "line_trs_percent": "%",
        "scrap_percent": "%",
        "air_per_piece_nl": translate("Unit", "Nm³/pièce"),
        "cost_per_piece_eur": translate("Unit", "€/pièce"),
    }.get(code, "")


def objective_gap(code: str, gap: float | None) -> str:
    """Value minus target, signed; points for a gap between percentages."""
    if code == "cost_per_piece_eur":
        return euro(gap, 2, signed=True)
    text = objective_number(code, gap, signed=True)
    if gap is None or code not in ("line_trs_percent", "scrap_percent"):
        return text
    return f"{text}{NBSP}{translate('Unit', 'pt')}"


def objective_target(row: ObjectiveRow) -> str:
    """`≥ 79,0 %`: the target and the side it is met on; zero is a limit by itself."""
    value = objective_value(row.code, row.aim)
    return value if not row.aim else _limit(row, value)


def objective_aim(row: ObjectiveRow) -> str:
    """`≥ 79,0`: the target where its unit stands beside."""
    return _limit(row, objective_number(row.code, row.aim))


def _limit(row: ObjectiveRow, value: str) -> str:
    if row.every_order:
        return translate("Objective", "tous")
    return f"{'≥' if row.target > row.floor else '≤'}{NBSP}{value}"


def cost(code: str) -> str:
    """A component of cost."""
    return {
        "material": translate("Cost", "Matière"),
        "labour": translate("Cost", "Main-d’œuvre"),
        "machine": translate("Cost", "Machine"),
        "energy": translate("Cost", "Énergie et fluides"),
        "scrap": translate("Cost", "Rebut"),
        "penalty": translate("Cost", "Pénalités de retard"),
        "measures": translate("Cost", "Mesures prises"),
        "encours": translate("Cost", "Variation d’encours"),
    }[code]


VARIANCES = ("quantity", "price", "yield", "volume")
"""What a gap between standard and real cost is made of, in the order in which it is told."""


def variance(code: str) -> str:
    return {
        "quantity": translate("Cost", "Quantité"),
        "price": translate("Cost", "Prix"),
        "yield": translate("Cost", "Rendement"),
        "volume": translate("Cost", "Volume"),
    }[code]


def variance_rule(code: str) -> str:
    """How the variance is told apart from the others."""
    return {
        "quantity": translate("Cost", "matière, heures et énergie en plus ou en moins que le standard"),
        "price": translate(
            "Cost", "payé au-dessus du tarif : remplaçants, express, majorations, heures pleines, renforts"
        ),
        "yield": translate("Cost", "ce que les pièces au rebut ont pris, et les réclamations"),
        "volume": translate(
            "Cost", "pièces non faites qui laissent leurs heures à payer, mélange des produits, encours, retards"
        ),
    }[code]


def consumption(names: Names, code: str) -> str:
    """A component or a utility."""
    utilities = {
        "electricity": translate("Consumption", "Électricité"),
        "air": translate("Consumption", "Air comprimé"),
        "gas": translate("Consumption", "Gaz"),
        "water": translate("Consumption", "Eau"),
    }
    return utilities.get(code) or names.component(code)
