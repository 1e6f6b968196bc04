"""What was used and what it cost: components, utilities, stocks, people, money."""

from __future__ import annotations

from app import wording
from app.documents import Shift
from app.i18n import translate
from app.models.projection import covers
from app.models.why.answer import (
    Answer,
    Term,
    euro_term,
    facts,
    facts_of,
    minutes_term,
    objective_term,
    of_model,
    of_scenario,
)
from app.wording import VARIANCES
from sim.events import (
    BreakStarted,
    LevelReached,
    OperatorAssigned,
    OperatorFreed,
    OrderCompleted,
    OrderReleased,
    PersonArrived,
    PersonLeft,
    TempStaffCalled,
)
from sim.indicators.evidence import EvidenceRow

_UTILITY_FACTS = {"air": "air_per_piece_nl"}
_PERSON = (
    OperatorAssigned,
    OperatorFreed,
    PersonArrived,
    PersonLeft,
    BreakStarted,
    LevelReached,
    TempStaffCalled,
)


def use_answer(shift: Shift, code: str) -> Answer:
    """A component or a utility: real against standard, the gap in euros split in two."""
    row = next(row for row in shift.board.consumption() if row.code == code)
    unit, amount = wording.consumption_unit(row.unit), wording.consumption_amount
    gap = (row.real - row.standard) / row.standard if row.standard else None
    terms = (
        Term(translate("Why", "Standard"), amount(row.unit, row.standard), unit, 1),
        Term(translate("Why", "Réel"), amount(row.unit, row.real), unit, 1),
        euro_term(translate("Why", "Écart de quantité"), row.quantity_variance_uc),
        euro_term(translate("Why", "Écart de prix"), row.price_variance_uc),
        Term(translate("Why", "Écart"), gap, "%"),
    )
    rule = translate(
        "Why", "Écart = (réel − standard) / standard ; quantité × prix du tarif, puis prix payé − prix du tarif"
    )
    return Answer(wording.consumption(shift.names, code), rule, terms, of_scenario(), _use_facts(shift, code))


def uses_answer(shift: Shift) -> Answer:
    """The gap of all consumptions together."""
    rows = shift.board.consumption()
    each = [
        euro_term(wording.consumption(shift.names, row.code), row.quantity_variance_uc + row.price_variance_uc)
        for row in rows
    ]
    total = sum(row.quantity_variance_uc + row.price_variance_uc for row in rows)
    rule = translate("Why", "Écart cumulé = somme des écarts de quantité et de prix de chaque consommation")
    title = translate("Why", "Écart cumulé des consommations")
    terms = (*(term for term in each if term.value), euro_term(title, total))
    return Answer(title, rule, terms, of_scenario(), facts(shift, "material", "measures"))


def flow_answer(shift: Shift, code: str) -> Answer:
    """What the compressor delivers against what the postes draw."""
    view = shift.state.networks[code.removesuffix("_flow")]
    litres = translate("Why", "NL/min")
    terms = (
        Term(translate("Why", "Appelé par les postes"), view.drawn_nml_min / 1000, litres),
        Term(translate("Why", "Débité par le compresseur"), view.flow_nml_min / 1000, litres),
        Term(translate("Why", "Écart"), (view.flow_nml_min - view.drawn_nml_min) / 1000, litres),
    )
    rule = translate("Why", "Écart = débité − appelé : un écart qui dure est une fuite")
    return Answer(translate("Why", "Débit d’air"), rule, terms, of_model(), facts(shift, "air_per_piece_nl"))


def stock_answer(shift: Shift, code: str) -> Answer:
    """A component: what is left, what is needed, when it runs out."""
    stock, spec = shift.state.stocks[code], shift.scenario.components[code]
    unit = wording.consumption_unit(spec.unit)
    cover = next((each for each in covers(shift.scenario, shift.state) if each.stock.component == code), None)
    terms = (
        Term(translate("Why", "Au départ"), wording.consumption_amount(spec.unit, spec.stock), unit),
        Term(
            translate("Why", "Besoin du programme"),
            wording.consumption_amount(spec.unit, stock.need),
            unit,
        ),
        Term(
            translate("Why", "Attendu"),
            wording.consumption_amount(spec.unit, sum(supply.quantity for supply in stock.incoming)),
            unit,
        ),
        Term(translate("Why", "Isolé"), wording.consumption_amount(spec.unit, stock.aside), unit),
        Term(translate("Why", "En stock"), wording.consumption_amount(spec.unit, stock.quantity), unit),
        minutes_term(translate("Why", "Couverture"), cover.cover_ms if cover else None),
    )
    rule = translate("Why", "Couverture = stock / rythme moyen du reste du programme")
    return Answer(shift.names.component(code), rule, terms, of_scenario(), facts(shift, code))


def person_answer(shift: Shift, code: str) -> Answer:
    """How somebody's time was spent."""
    row = next(row for row in shift.board.people() if row.code == code)
    terms = (
        minutes_term(translate("Why", "Attente au poste"), row.waiting_ms),
        minutes_term(translate("Why", "Pauses et absences"), row.off_ms),
        minutes_term(translate("Why", "Au travail"), row.busy_ms),
    )
    rule = translate("Why", "Au travail + attente + pauses et absences = temps écoulé")
    found = facts_of(shift, *_PERSON, about=("person", code))
    return Answer(shift.names.person(code), rule, terms, of_model(), found)


def cost_answer(shift: Shift, code: str) -> Answer:
    """A component of cost, or the « total »."""
    rows = shift.board.variances()
    if code != "total":
        row = next(row for row in rows if row.code == code)
        terms = (
            euro_term(translate("Why", "Standard des pièces bonnes"), row.standard_uc),
            *(euro_term(wording.variance(each), getattr(row, f"{each}_uc")) for each in VARIANCES),
            euro_term(wording.cost(code), row.real_uc),
        )
        return Answer(wording.cost(code), _cost_rule(), terms, of_scenario(), facts(shift, code))
    total = translate("Why", "Coût total")
    terms = (
        *(euro_term(wording.cost(row.code), row.real_uc) for row in rows),
        euro_term(total, shift.board.total_uc()),
    )
    rule = translate("Why", "Coût total = somme des natures de coût")
    return Answer(total, rule, terms, of_scenario(), facts(shift, "cost_per_piece_eur"))


def variance_answer(shift: Shift, code: str) -> Answer:
    """One of the four gaps, or a whole: « standard », « real »."""
    rows = shift.board.variances()
    if code in ("standard", "real"):
        name = translate("Why", "Coût standard") if code == "standard" else translate("Why", "Coût réel")
        rule = _cost_rule()
    else:
        name, rule = wording.variance(code), wording.variance_rule(code)
    terms = [euro_term(wording.cost(row.code), getattr(row, f"{code}_uc")) for row in rows]
    whole = sum(getattr(row, f"{code}_uc") for row in rows)
    return Answer(name, rule, (*terms, euro_term(name, whole)), of_scenario(), facts(shift, "cost_per_piece_eur"))


def order_cost_answer(shift: Shift, code: str) -> Answer:
    """The prix de revient of an order."""
    row = next(row for row in shift.board.order_costs() if row.code == code)
    terms = (
        *(euro_term(wording.cost(each), uc) for each, uc in row.costs.items() if uc),
        euro_term(translate("Why", "Coût de l’OF"), row.real_uc),
        Term(translate("Why", "Pièces bonnes"), row.good),
        euro_term(translate("Why", "Prix de revient"), row.per_piece_uc),
    )
    rule = translate("Why", "Prix de revient = coût de l’OF / pièces bonnes")
    found = facts_of(shift, OrderReleased, OrderCompleted, about=("order", code))
    return Answer(shift.names.order(code), rule, terms, of_scenario(), found)


def objective_answer(shift: Shift, code: str) -> Answer:
    """An indicator, from what it is made of."""
    row = next(row for row in shift.board.objectives() if row.code == code)
    made = shift.board.measures()
    good = Term(translate("Why", "Pièces bonnes"), made.good)
    parts: dict[str, tuple[str, tuple[Term, ...]]] = {
        "good_pieces": (translate("Why", "Pièces bonnes sorties de ligne"), ()),
        "orders_on_time": (translate("Why", "OF livrés complets avant leur échéance"), ()),
        "line_trs_percent": (
            "TRS = TU / TR",
            (minutes_term("TU", made.useful_ms), minutes_term("TR", made.required_ms)),
        ),
        "scrap_percent": (
            translate("Why", "Rebut = pièces au rebut / (bonnes + rebut)"),
            (Term(translate("Why", "Au rebut"), made.scrapped), good),
        ),
        "air_per_piece_nl": (
            translate("Why", "Air par pièce = air comprimé / pièces bonnes"),
            (Term(translate("Why", "Air comprimé"), made.air_nml / 1e6, translate("Why", "Nm³"), 1), good),
        ),
        "cost_per_piece_eur": (
            translate("Why", "Coût par pièce = coût total / pièces bonnes"),
            (euro_term(translate("Why", "Coût total"), made.cost_uc), good),
        ),
        "accidents": (translate("Why", "Accidents survenus"), ()),
    }
    rule, terms = parts[code]
    target = objective_term(code, row.aim, translate("Why", "Objectif"))
    source = translate("Why", "Norme NF E60-182") if code == "line_trs_percent" else of_scenario()
    terms = (*terms, target, objective_term(code, row.value))
    return Answer(wording.objective(code), rule, terms, source, facts(shift, code))


def points_answer(shift: Shift, code: str) -> Answer:
    """The points of an objective in the score."""
    row = next(row for row in shift.board.objectives() if row.code == code)
    terms = (
        Term(translate("Why", "Poids"), 100 * row.weight),
        objective_term(code, row.value, translate("Why", "Réel")),
        objective_term(code, row.floor, translate("Why", "Plancher")),
        objective_term(code, row.target, translate("Why", "Objectif")),
        Term(translate("Why", "Points"), 100 * row.weight * row.score, decimals=1),
    )
    rule = translate("Why", "Points = poids × (réel − plancher) / (objectif − plancher), de 0 au poids")
    return Answer(wording.objective(code), rule, terms, of_scenario(), facts(shift, code))


def score_answer(shift: Shift) -> Answer:
    """The score, objective by objective."""
    rows = shift.board.objectives()
    title = translate("Why", "Score sur 100")
    terms = (
        *(Term(wording.objective(row.code), 100 * row.weight * row.score, decimals=1) for row in rows),
        Term(title, 100 * shift.board.score(), decimals=1),
    )
    rule = translate("Why", "Score = somme des points de chaque objectif, pondérés par leur poids")
    return Answer(title, rule, terms, of_scenario(), facts(shift, *(row.code for row in rows)))


def _cost_rule() -> str:
    return translate("Why", "Réel = standard des pièces bonnes + quantité + prix + rendement + volume")


def _use_facts(shift: Shift, code: str) -> tuple[EvidenceRow, ...]:
    """Utilities follow what the postes did."""
    if code in shift.scenario.components:
        return facts(shift, code)
    return facts(shift, _UTILITY_FACTS.get(code, "energy"))
