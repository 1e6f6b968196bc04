"""What is known of a poste, as lines of a name and a text."""

from __future__ import annotations

from dataclasses import dataclass

from app import wording
from app.i18n import minutes, number, translate
from app.models.consequence import HALTS
from app.models.shift import Shift
from app.models.zone import Zone, danger, zone
from app.views.run.card.parameters import measure_text
from app.views.run.line_panel import stock_text
from sim.state import PosteView

FAILED = ("down", "waiting_repair")
_UNATTENDED = "no_operator"


@dataclass(frozen=True, slots=True)
class FactLine:
    """``tall``: a sentence, which takes the whole width below its name."""

    name: str
    text: str
    strong: bool = False
    tall: bool = False


def fact_lines(shift: Shift, code: str) -> list[FactLine]:
    poste = shift.state.postes[code]
    lines = [*_danger(shift, code), *_why(shift, poste), _people(shift, poste), _stocks(shift, code)]
    if poste.state not in FAILED:
        lines.append(_order(shift, poste))
    lines += [*_changeover(shift, poste), *_tool(shift, poste)]
    lines += _parameters(shift, poste)
    stake = stake_text(shift, poste)
    return [*lines, FactLine(translate("Run", "Enjeu"), stake, strong=True)] if stake else lines


def awaits_decision(shift: Shift, code: str) -> bool:
    """The poste stands still and nobody has answered yet."""
    poste = shift.state.postes[code]
    stands = zone(shift, code)
    if stands in (Zone.OCCUPIED, Zone.CLEARING):
        return stands is Zone.OCCUPIED
    if poste.state == "waiting_repair":
        return not poste.called
    if poste.state == _UNATTENDED and _coming(shift, poste):
        return False
    return poste.state in HALTS and poste.state != "down" and poste.cause != "cleaning"


def situation_text(shift: Shift, code: str) -> str:
    """Where the answer already given stands: somebody on the way, the clearing of a zone. Else empty."""
    poste = shift.state.postes[code]
    coming = _coming(shift, poste) if poste.state == _UNATTENDED else []
    if coming:
        ready_ms, person = min(coming)
        text = translate("Run", "{person} y sera à {clock}")
        return text.format(person=shift.names.person(person), clock=shift.names.clock(ready_ms))
    return {
        Zone.CLEARING: translate("Run", "Zone en cours de dégagement"),
        Zone.CLEAR: translate("Run", "Zone dégagée : remettre en marche"),
    }.get(zone(shift, code), "")


def _coming(shift: Shift, poste: PosteView) -> list[tuple[int, str]]:
    """Who walks there, with when they will be at work."""
    people = ((shift.state.people[code].ready_ms, code) for code in poste.operators)
    return [(ready_ms, code) for ready_ms, code in people if ready_ms > shift.now_ms]


def _danger(shift: Shift, code: str) -> list[FactLine]:
    alarm = danger(shift, code)
    if alarm is None:
        return []
    return [FactLine(translate("Run", "Danger"), wording.alarm(shift.names, alarm).title, strong=True)]


def _why(shift: Shift, poste: PosteView) -> list[FactLine]:
    cause = wording.state_cause(shift.names, poste)
    if poste.state not in FAILED:
        known = [FactLine(translate("Run", "Cause"), cause)] if cause else []
        return [*known, *_fault(shift, poste)]
    maintenance = FactLine(translate("Run", "Maintenance"), maintenance_text(shift, poste))
    if poste.diagnosed:
        return [FactLine(translate("Run", "Cause"), cause, tall=True), maintenance]
    return [FactLine(translate("Run", "Symptôme, cause inconnue"), cause, tall=True), maintenance]


def _fault(shift: Shift, poste: PosteView) -> list[FactLine]:
    """A poste that runs on with a hidden fault: its symptom, its cause once found, and whether somebody comes."""
    if not poste.degraded:
        return []
    if poste.fault:
        told = FactLine(translate("Run", "Défaut trouvé"), shift.names.failure(poste.code, poste.fault), tall=True)
    else:
        told = FactLine(translate("Run", "Symptôme, cause inconnue"), wording.symptom(poste.degraded), strong=True)
    return [told, FactLine(translate("Run", "Maintenance"), maintenance_text(shift, poste))] if poste.called else [told]


def maintenance_text(shift: Shift, poste: PosteView) -> str:
    """Where the answer to a failure stands."""
    if poste.state == "down" and poste.technician:
        return translate("Run", "{person} répare").format(person=shift.names.short_person(poste.technician))
    if poste.technician:
        return translate("Run", "{person} arrive").format(person=shift.names.short_person(poste.technician))
    return translate("Run", "appelée, en attente") if poste.called else translate("Run", "pas appelée")


def _people(shift: Shift, poste: PosteView) -> FactLine:
    spec = shift.scenario.postes[poste.code]
    name = translate("Run", "Opérateurs")
    if not spec.attended or not shift.scenario.staffed:
        return FactLine(name, translate("Run", "aucun, poste automatique"))
    if not poste.operators:
        return FactLine(name, translate("Run", "personne à ce poste"), strong=True)
    texts = []
    for person in poste.operators:
        level = shift.state.people[person].levels.get(poste.code, "")
        arrives = shift.state.people[person].ready_ms
        text = f"{shift.names.short_person(person)} · {level}" if level else shift.names.short_person(person)
        if arrives > shift.now_ms:
            text += translate("Run", " (arrive à {clock})").format(clock=shift.names.clock(arrives))
        texts.append(text)
    return FactLine(name, ", ".join(texts))


def _stocks(shift: Shift, code: str) -> FactLine:
    up, down = stock_text(shift, code, up=True), stock_text(shift, code, up=False)
    parts = [translate("Run", "amont {level}").format(level=up)] if up else []
    parts += [translate("Run", "aval {level}").format(level=down)] if down else []
    return FactLine(translate("Run", "Stocks"), " · ".join(parts))


def _changeover(shift: Shift, poste: PosteView) -> list[FactLine]:
    """What is made ready for the next one."""
    told = {
        poste.preparing: translate("Run", "en préparation pour {product}"),
        poste.prepared: translate("Run", "préparé pour {product}"),
    }
    words = [text.format(product=shift.names.product(product)) for product, text in told.items() if product]
    return [FactLine(translate("Run", "Changement"), ", ".join(words))] if words else []


def _tool(shift: Shift, poste: PosteView) -> list[FactLine]:
    """What its tool can still do."""
    tool, left = shift.scenario.postes[poste.code].tool, poste.tool_left
    if tool is None or left is None:
        return []
    name = translate("Run", "Outil")
    if left <= 0:
        return [FactLine(name, translate("Run", "usé, à changer"), strong=True)]
    if tool.timed:
        return [FactLine(name, translate("Run", "encore {time} de travail").format(time=minutes(left)))]
    return [FactLine(name, translate("Run", "encore %n pièce", n=left))]


def _parameters(shift: Shift, poste: PosteView) -> list[FactLine]:
    return [
        FactLine(shift.names.parameter(poste.code, view.code), measure_text(shift, poste.code, view), strong=view.off)
        for view in poste.parameters
    ]


def _order(shift: Shift, poste: PosteView) -> FactLine:
    order = next((one for one in shift.state.orders if one.code == poste.order), None)
    if order is None:
        return FactLine(translate("Run", "OF"), translate("Run", "pas encore de pièce"))
    done = f"{number(order.delivered)}/{number(order.quantity)}"
    text = f"{order.code} · {order.product} · {done}"  # the head of the line gives its name
    return FactLine(translate("Run", "OF"), text)


def stake_text(shift: Shift, poste: PosteView) -> str:
    """What is lost or at risk, from reference cycles alone."""
    if poste.code == shift.scenario.goulot:
        return _goulot_stake(shift, poste)
    coming = shift.consequence
    if poste.state in HALTS and coming:
        text = translate("Run", "{poste} touché dans ≈ {delay}")
        return text.format(poste=coming.poste, delay=minutes(max(coming.in_ms, 60_000)))
    return ""


def _goulot_stake(shift: Shift, poste: PosteView) -> str:
    cycle_ms = shift.scenario.postes[poste.code].reference_ms
    end = next((end for end in shift.order_ends), None)
    if poste.state not in HALTS or cycle_ms is None or end is None:
        return ""
    order = shift.names.order(end.order.code)
    if end.slack_ms < 0:
        return translate("Run", "{order} en retard, 1 pièce perdue par {seconds} s").format(
            order=order, seconds=number(cycle_ms / 1000)
        )
    clock = shift.names.clock(shift.now_ms + end.slack_ms)
    return translate("Run", "{order} en retard après {clock}").format(order=order, clock=clock)
