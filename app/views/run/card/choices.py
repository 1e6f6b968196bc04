"""The decisions that make sense at a poste now, each with its key, what it takes, and why it is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app import wording
from app.i18n import minutes, translate
from app.models.shift import Shift
from app.models.zone import Zone, zone
from app.views.run.card.facts import FAILED
from app.views.run.card.parameters import settings
from app.views.run.desk import Desk
from app.widgets import Option
from sim.commands import (
    CallMaintenance,
    Command,
    FreeOperator,
    OrderCheck,
    Refusal,
    RestartPoste,
    StopPoste,
)
from sim.state import PosteView

PRIORITIES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Choice:
    """``key`` is its shortcut and its name; ``short`` leaves room for a refusal, which ``detail`` then tells.

    ``commands``: one order an option (a single one: no option); none: the choice only opens the team. ``refusal`` is
    empty when the order would be taken.
    """

    key: str
    text: str
    short: str
    icon: str
    detail: str = ""
    refusal: str = ""
    commands: tuple[tuple[Option, Command], ...] = ()
    option_name: str = ""
    lit: bool = False
    """The one the situation calls for."""
    reasoned: bool = False
    """Not without a reason."""


def choices(shift: Shift, desk: Desk, code: str) -> list[Choice]:
    """At most four fit on the card."""
    poste, spec = shift.state.postes[code], shift.scenario.postes[code]
    found = [_maintenance(shift, desk, poste)] if poste.state in FAILED or poste.degraded else []
    found.append(_check(shift, desk, poste))
    stands = zone(shift, code)
    if stands is not Zone.FREE:
        safety = _stop_or_restart(desk, code)
        lit = stands is not Zone.CLEARING and not safety.refusal
        found.insert(0, replace(safety, lit=lit, reasoned=False))  # somebody may be in danger: no word to look for
    elif poste.state not in FAILED:
        found.append(_stop_or_restart(desk, code))
    if poste.parameters and poste.state not in FAILED:
        found.append(_set(shift, desk, poste))
    if spec.attended and shift.scenario.staffed:
        found.append(_assign(shift))
        if poste.operators and poste.state not in FAILED:
            found.append(_free(shift, desk, poste))
    return found


def _maintenance(shift: Shift, desk: Desk, poste: PosteView) -> Choice:
    usual = 1 if poste.code == shift.scenario.goulot else 2
    ranked = sorted(PRIORITIES, key=lambda priority: (priority != usual, priority))
    orders = [CallMaintenance(poste=poste.code, priority=priority) for priority in ranked]
    open_ones = [order for order in orders if desk.check(order) is None]
    return Choice(
        key="M",
        text=translate("Run", "Appeler la maintenance"),
        short=translate("Run", "Maintenance"),
        icon="maintenance",
        detail=_technician(shift) if open_ones else _refused(desk.check(orders[0])),
        refusal="" if open_ones else desk.refusal(orders[0]),
        commands=tuple((_priority(order.priority), order) for order in open_ones),
        option_name=translate("Run", "Priorité"),
    )


def _priority(priority: int) -> Option:
    words = {
        1: translate("Run", "1 urgente"),
        2: translate("Run", "2 normale"),
        3: translate("Run", "3 plus tard"),
    }
    return Option(str(priority), words[priority])


def _technician(shift: Shift) -> str:
    """Where the technicians are: free ones first."""
    people = [p for p in shift.scenario.people.values() if p.role == "technician"]
    views = [shift.state.people[p.code] for p in people if shift.state.people[p.code].present]
    if any(not view.position for view in views):
        travel = minutes(shift.scenario.rules.travel_ms)
        return translate("Run", "à {delay}").format(delay=travel)
    busy = next((view.position for view in views), "")
    return translate("Run", "occupée à {poste}").format(poste=busy) if busy else ""


def _check(shift: Shift, desk: Desk, poste: PosteView) -> Choice:
    order = OrderCheck(poste=poste.code)
    if poste.state in FAILED:
        text, short = translate("Run", "Demander un diagnostic"), translate("Run", "Diagnostic")
        detail = shift.names.people(poste.operators)
    else:
        text, short = translate("Run", "Demander un contrôle"), translate("Run", "Contrôle")
        lasts = shift.scenario.postes[poste.code].check_ms
        detail = f"≈ {minutes(lasts)}" if lasts else ""
    refused = desk.check(order)
    return Choice("D", text, short, "chercher", _refused(refused) or detail, desk.refusal(order), single(order))


def _set(shift: Shift, desk: Desk, poste: PosteView) -> Choice:
    orders = settings(shift, poste.code)
    open_ones = tuple((option, order) for option, order in orders if desk.check(order) is None)
    text, first = translate("Run", "Régler"), orders[0][1]
    refused = "" if open_ones else _refused(desk.check(first))
    return Choice(
        key="P",
        text=text,
        short=text,
        icon="reglages",
        detail=refused or shift.names.parameter(poste.code, first.parameter),
        refusal="" if open_ones else desk.refusal(first),
        commands=open_ones,
        option_name=translate("Run", "Réglage"),
        lit=bool(open_ones) and any(view.off for view in poste.parameters),
    )


def _stop_or_restart(desk: Desk, code: str) -> Choice:
    stop, restart = StopPoste(poste=code), RestartPoste(poste=code)
    refused = desk.check(stop)
    if refused and refused.code == "already_stopped":
        verb, detail = wording.decision_verb("RestartPoste"), _refused(desk.check(restart))
        return Choice("R", verb, verb, "lecture", detail, desk.refusal(restart), single(restart))
    verb = wording.decision_verb("StopPoste")
    detail = _refused(refused)
    return Choice("S", verb, verb, "stop", detail, desk.refusal(stop), single(stop), reasoned=True)


def _assign(shift: Shift) -> Choice:
    free = [
        code
        for code, person in shift.state.people.items()
        if person.present and not person.position and shift.scenario.people[code].role == "operator"
    ]
    detail = translate("Run", "%n libre", n=len(free))
    text = translate("Run", "Affecter quelqu’un")
    over = Refusal(code="shift_over") if shift.state.finished else None
    why = wording.refusal(shift.names, over) if over else ""
    return Choice("E", text, text, "equipe", _refused(over) or detail, why)


def _free(shift: Shift, desk: Desk, poste: PosteView) -> Choice:
    orders = [FreeOperator(person=person) for person in poste.operators]
    options = tuple((Option(o.person, shift.names.short_person(o.person)), o) for o in orders)
    return Choice(
        key="L",
        text=wording.decision_verb("FreeOperator"),
        short=wording.decision_verb("FreeOperator"),
        icon="personne",
        detail=shift.names.people(poste.operators),
        refusal=desk.refusal(orders[0]),
        commands=options,
        option_name=translate("Run", "Personne"),
    )


def _refused(refusal: Refusal | None) -> str:
    """Why, in two or three words beside the name of the decision; the sentence is in the tooltip."""
    if refusal is None:
        return ""
    return {
        "already_called": translate("Refused", "déjà appelée"),
        "already_repairing": translate("Refused", "déjà en réparation"),
        "already_diagnosed": translate("Refused", "déjà fait"),
        "already_checking": translate("Refused", "déjà demandé"),
        "no_operator_to_check": translate("Refused", "personne au poste"),
        "already_setting": translate("Refused", "déjà demandé"),
        "no_operator_to_set": translate("Refused", "personne au poste"),
        "no_technician": translate("Refused", "aucun technicien"),
        "zone_occupied": translate("Refused", "zone occupée"),
        "shift_over": translate("Refused", "équipe finie"),
        "replayed": translate("Refused", "rejouée"),
        "held_elsewhere": translate("Refused", "lecture seule"),
    }.get(refusal.code, translate("Refused", "refusé"))


def single(command: Command) -> tuple[tuple[Option, Command], ...]:
    """One order, without option."""
    return ((Option("", ""), command),)
