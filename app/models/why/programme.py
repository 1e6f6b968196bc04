"""Pieces, hours and orders: what was made, against what was to be made."""

from __future__ import annotations

from app import wording
from app.documents import Shift
from app.i18n import NO_VALUE, translate
from app.models.plan_real import plan_and_real
from app.models.projection import order_ends
from app.models.why.answer import (
    Answer,
    Term,
    facts,
    facts_of,
    minutes_term,
    of_model,
    of_scenario,
)
from sim.events import (
    AlarmAcknowledged,
    AlarmCleared,
    AlarmRaised,
    OrderCancelled,
    OrderCompleted,
    OrderMoved,
    OrderReleased,
    OrderSplit,
    OrderWithdrawn,
)
from sim.state import OrderView

_ORDER = (OrderReleased, OrderMoved, OrderSplit, OrderCancelled, OrderWithdrawn, OrderCompleted)


def pieces_answer(shift: Shift) -> Answer:
    """Entries = exits."""
    pieces = shift.board.pieces()
    terms = (
        Term(translate("Why", "Encours de départ"), pieces.wip_start),
        Term(translate("Why", "Lancées"), pieces.started),
        Term(translate("Why", "Au rebut"), pieces.scrapped),
        Term(translate("Why", "Encours maintenant"), pieces.wip_end),
        Term(translate("Why", "Bonnes"), pieces.good),
    )
    rule = translate("Why", "Bonnes = encours de départ + lancées − rebut − encours maintenant")
    return Answer(translate("Why", "Bilan pièces"), rule, terms, of_model(), facts(shift, "scrap", "good_pieces"))


def hour_answer(shift: Shift, from_ms: str) -> Answer:
    """One hour of the board; its plan is the share of the programme due in it."""
    row = next(row for row in shift.board.hours() if row.from_ms == int(from_ms))
    terms = (
        Term(translate("Why", "Plan de l’heure"), row.plan),
        Term(translate("Why", "Dû à cet instant"), row.plan_so_far),
        Term(translate("Why", "Bonnes au goulot"), row.goulot),
        Term(translate("Why", "Bonnes en sortie"), row.good),
        Term(translate("Why", "Écart"), row.gap),
    )
    rule = translate("Why", "Écart = bonnes en sortie − dû ; le programme est réparti sur le temps requis, hors pauses")
    span = f"{shift.names.clock(row.from_ms)} → {shift.names.clock(row.to_ms)}"
    found = [each for each in facts(shift, "good_pieces") if row.from_ms <= each.at_ms < row.to_ms]
    title = translate("Why", "Heure {span}").format(span=span)
    return Answer(title, rule, terms, of_scenario(), tuple(found))


def hours_answer(shift: Shift) -> Answer:
    """All hours together."""
    rows = shift.board.hours()
    good, due = sum(row.good for row in rows), sum(row.plan_so_far or 0 for row in rows)
    each = [Term(shift.names.clock(row.from_ms), row.good) for row in rows if row.from_ms <= shift.state.now_ms]
    terms = (
        *each,
        Term(translate("Why", "Bonnes en sortie"), good),
        Term(translate("Why", "Dû à cet instant"), due),
        Term(translate("Why", "Écart"), good - due),
    )
    rule = translate("Why", "Cumul = somme des heures ; écart = bonnes en sortie − dû à cet instant")
    return Answer(translate("Why", "Cumul des heures"), rule, terms, of_scenario(), facts(shift, "good_pieces"))


def order_answer(shift: Shift, code: str) -> Answer:
    """What is delivered of an order, and when it ends at best."""
    order = next(order for order in shift.state.orders if order.code == code)
    names = shift.names
    end = next((end for end in order_ends(shift.scenario, shift.state) if end.order.code == code), None)
    ends_ms = order.completed_ms if order.completed_ms is not None else end.end_ms if end else None
    terms = (
        Term(translate("Why", "Commandées"), order.quantity),
        Term(translate("Why", "Lancées"), order.launched),
        Term(translate("Why", "Au rebut"), order.scrapped),
        Term(translate("Why", "Livrées"), order.delivered),
        _clock(shift, translate("Why", "Dû"), order.due_ms),
        _clock(shift, _end_name(order), ends_ms),
        minutes_term(translate("Why", "Marge"), None if ends_ms is None else order.due_ms - ends_ms),
    )
    rule = translate(
        "Why", "Fin au mieux = reste à livrer × cadence du goulot, dans cette séquence, changements et pauses compris"
    )
    return Answer(names.order(code), rule, terms, of_scenario(), facts_of(shift, *_ORDER, about=("order", code)))


def plan_answer(shift: Shift, code: str) -> Answer:
    """The end planned for an order, and the one lived."""
    order = next(order for order in plan_and_real(shift).orders if order.code == code)
    terms = (
        _clock(shift, translate("Why", "Dû"), order.due_ms),
        _clock(shift, translate("Why", "Fin prévue"), order.planned_ms),
        _clock(shift, translate("Why", "Fin réelle"), order.real_ms),
        minutes_term(translate("Why", "Écart"), order.gap_ms),
    )
    rule = translate("Why", "Écart = fin réelle − fin prévue ; la fin prévue est celle du lancement, au TRS prévu")
    found = facts_of(shift, *_ORDER, about=("order", code))
    return Answer(shift.names.order(code), rule, terms, of_scenario(), found)


def alarms_answer(shift: Shift) -> Answer:
    """How many alarms an operator gets, against what EEMUA 191 asks."""
    stats = shift.board.alarms()
    ten = translate("Why", "par 10 min")
    response = None if stats.mean_response_ms is None else stats.mean_response_ms
    terms = (
        Term(translate("Why", "Alarmes levées"), stats.raised),
        Term(translate("Why", "Encore présentes"), stats.standing),
        Term(translate("Why", "Acquittées"), stats.acknowledged),
        minutes_term(translate("Why", "Délai moyen d’acquittement"), response),
        Term(translate("Why", "Depuis le début"), stats.overall_per_ten_minutes, ten, 1),
        Term(translate("Why", "Sur la dernière demi-heure"), stats.per_ten_minutes, ten, 1),
    )
    rule = translate("Why", "Alarmes levées sur la dernière demi-heure / 3 ; cible : 1 au plus par 10 min")
    found = facts_of(shift, AlarmRaised, AlarmAcknowledged, AlarmCleared)
    return Answer(translate("Why", "Alarmes par 10 min"), rule, terms, translate("Why", "EEMUA 191"), found)


def ends_answer(shift: Shift) -> Answer:
    """When the programme ends at best."""
    ends = order_ends(shift.scenario, shift.state)
    terms = [_clock(shift, shift.names.order(end.order.code), end.end_ms) for end in ends]
    if not terms:
        terms = [Term(translate("Why", "OF à finir"), 0)]
    rule = translate(
        "Why", "Fin au mieux = reste à livrer × cadence du goulot, dans cette séquence, changements et pauses compris"
    )
    found = facts(shift, "orders_on_time")
    return Answer(translate("Why", "Fin du programme au mieux"), rule, tuple(terms), of_scenario(), found)


def consequence_answer(shift: Shift) -> Answer:
    """What happens next if nobody acts, and from which figures that is told."""
    from app.models.shift import Shift as Now

    coming = Now(shift.scenario, shift.state).consequence
    rule = translate(
        "Why", "Délai = places libres ou pièces restantes × cycle de référence du poste qui les remplit ou les prend"
    )
    title = translate("Why", "Prochaine conséquence")
    if coming is None:
        return Answer(title, rule, (Term(title, None, text=NO_VALUE),), of_scenario())
    terms: list[Term] = []
    if coming.through in shift.state.buffers:
        buffer = shift.state.buffers[coming.through]
        terms += [Term(translate("Why", "Places"), buffer.capacity), Term(translate("Why", "Pièces"), buffer.level)]
    elif coming.through in shift.state.stocks:
        unit = shift.scenario.components[coming.through].unit
        stock = shift.state.stocks[coming.through].quantity
        terms.append(Term(coming.through, stock, wording.consumption_unit(unit)))
    delay = minutes_term(f"{shift.names.poste(coming.poste)}, {wording.state(coming.kind)}", coming.in_ms)
    return Answer(title, rule, (*terms, delay), of_scenario(), facts(shift, coming.kind, poste=coming.poste))


def _end_name(order: OrderView) -> str:
    return translate("Why", "Fin réelle") if order.completed_ms is not None else translate("Why", "Fin au mieux")


def _clock(shift: Shift, name: str, at_ms: int | None) -> Term:
    """An instant: its value is in minutes of the séance, it is read as a time of day."""
    if at_ms is None:
        return Term(name, None)
    return Term(name, at_ms / 60_000, translate("Why", "min"), text=shift.names.clock(at_ms))
