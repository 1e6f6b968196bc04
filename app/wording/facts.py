"""What happened on the floor, one sentence a fact, without its end mark."""

from app.i18n import euro, labelled, number, translate
from app.wording.alarms import alarm
from app.wording.machine import machine_fact
from app.wording.names import Names, lower_first
from app.wording.readiness import readiness_fact
from app.wording.receipts import receipt_fact
from app.wording.refusals import REFUSAL_CODES, refusal
from app.wording.rotation import rotation_fact
from app.wording.states import cause, state
from sim import events as ev
from sim.commands import Refusal


def fact(names: Names, happened: ev.Fact) -> str:
    for tell in _TELLERS:
        sentence = tell(names, happened)
        if sentence:
            return sentence
    raise KeyError(type(happened).__name__)


def _rotation(names: Names, happened: ev.Fact) -> str:
    if not isinstance(happened, ev.RotationRefused):
        return rotation_fact(names, happened, "")
    refused = Refusal(code=happened.reason, subject=happened.subject)
    reason = refusal(names, refused) if happened.reason in REFUSAL_CODES else happened.reason
    return rotation_fact(names, happened, reason.rstrip("."))


def _machine(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.PosteEntered(poste=poste, state=entered, cause=why):
            return _entered(names, poste, entered, why)
        case ev.CycleStarted(poste=poste, order=order):
            text = translate("Fact", "{poste} : une pièce de l’{order} commence")
        case ev.CycleEnded(poste=poste, order=order, outcome="good"):
            text = translate("Fact", "{poste} : une pièce bonne de l’{order}")
        case ev.CycleEnded(poste=poste, order=order, outcome="retest"):
            text = translate("Fact", "{poste} : une pièce de l’{order} refusée, second essai")
        case ev.CycleEnded(poste=poste, order=order, outcome="rework"):
            text = translate("Fact", "{poste} : une pièce de l’{order} refusée, à retoucher")
        case ev.CycleEnded(poste=poste, order=order):
            text = translate("Fact", "{poste} : une pièce de l’{order} au rebut")
        case ev.PhaseBegan(poste=poste, phase="alone"):
            order, text = "", translate("Fact", "{poste} : chargé, la machine travaille seule")
        case ev.PhaseBegan(poste=poste):
            order, text = "", translate("Fact", "{poste} : cycle machine terminé, à décharger")
        case ev.PieceLoaded(poste=poste, order=order):
            text = translate("Fact", "{poste} : une pièce de l’{order} dans la même fournée")
        case ev.InletChosen(poste=poste, inlet=inlet):
            text = translate("Fact", "{poste} : prend maintenant ses pièces en {inlet}")
            return text.format(poste=names.poste(poste), inlet=inlet)
        case ev.PieceArrived(outcome="queued", order=order):
            return translate("Fact", "Une pièce de l’{order} arrive").format(order=names.order(order))
        case ev.PieceArrived(order=order):
            return translate("Fact", "Une pièce de l’{order} arrive, plus de place").format(order=names.order(order))
        case ev.PieceReleased(poste=poste, order=order):
            text = translate("Fact", "{poste} : la pièce retenue de l’{order} part en aval")
        case ev.PosteBrokeDown(poste=poste, mode=mode) if not names.breaks_down(poste, mode):
            order, text = "", translate("Fact", "{poste} : défaut signalé, le poste tourne encore")
        case ev.PosteBrokeDown(poste=poste):
            order, text = "", translate("Fact", "{poste} tombe en panne")
        case _:
            return ""
    return text.format(poste=names.poste(poste), order=names.order(order))


def _entered(names: Names, poste: str, entered: str, why: str) -> str:
    detail = names.symptom(poste, why) if entered in ("down", "waiting_repair") else cause(names, entered, why)
    text = labelled(names.poste(poste), lower_first(state(entered, why)))
    return f"{text}, {lower_first(detail).rstrip('.')}" if detail else text


def _maintenance(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.MaintenanceCalled(poste=poste, priority=priority, by="rule"):
            text = translate("Fact", "{poste} : l’opérateur appelle la maintenance, priorité {priority}")
            return text.format(poste=names.poste(poste), priority=priority)
        case ev.MaintenanceCalled(poste=poste, priority=priority):
            text = translate("Fact", "{poste} : maintenance appelée, priorité {priority}")
            return text.format(poste=names.poste(poste), priority=priority)
        case ev.TechnicianSent(technician=technician, poste=poste):
            text = translate("Fact", "{person} part vers {poste}")
            return text.format(person=names.short_person(technician), poste=names.poste(poste))
        case ev.RepairEnded(poste=poste) if poste in names.scenario.networks:
            return translate("Fact", "{poste} : fuite réparée").format(poste=names.poste(poste))
        case ev.RepairEnded(poste=poste, mode=mode):
            text = translate("Fact", "{poste} réparé : {failure}")
            return text.format(poste=names.poste(poste), failure=lower_first(names.failure(poste, mode)))
        case ev.CheckEnded(poste=poste, finding="sound"):
            return translate("Fact", "{poste} : contrôle fait, rien à signaler").format(poste=names.poste(poste))
        case ev.CheckEnded(poste=poste, finding=finding) if names.is_parameter(poste, finding):
            text = translate("Fact", "{poste} : contrôle fait, {parameter} hors limites de contrôle")
            return text.format(poste=names.poste(poste), parameter=lower_first(names.parameter(poste, finding)))
        case ev.CheckEnded(poste=poste) if poste in names.scenario.networks:
            return translate("Fact", "{poste} : fuite trouvée").format(poste=names.poste(poste))
        case ev.CheckEnded(poste=poste, finding=finding):
            text = translate("Fact", "{poste} : diagnostic fait, {failure}")
            return text.format(poste=names.poste(poste), failure=lower_first(names.failure(poste, finding)))
    return ""


def _quality(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.ParameterMeasured(poste=poste, parameter=parameter, mean=mean, sample=1):
            text = translate("Fact", "{poste} : {parameter} mesuré à {value}")
            return text.format(**_measure(names, poste, parameter, mean))
        case ev.ParameterMeasured(poste=poste, parameter=parameter, mean=mean, sample=sample):
            text = translate("Fact", "{poste} : {parameter}, moyenne de {sample} pièces {value}")
            return text.format(sample=sample, **_measure(names, poste, parameter, mean))
        case ev.ParameterSet(poste=poste, parameter=parameter, value=value):
            text = translate("Fact", "{poste} : {parameter} réglé à {value}")
            return text.format(**_measure(names, poste, parameter, value))
        case ev.PieceSetAside(buffer=buffer, order=order, number=rank):
            text = translate("Fact", "Stock {buffer} : pièce {number} de l’{order} isolée")
            return text.format(buffer=buffer, order=names.order(order), number=number(rank))
        case ev.PieceSorted(buffer=buffer, order=order, number=rank, outcome="good"):
            text = translate("Fact", "Stock {buffer} : pièce {number} de l’{order} triée, bonne")
            return text.format(buffer=buffer, order=names.order(order), number=number(rank))
        case ev.PieceSorted(buffer=buffer, order=order, number=rank):
            text = translate("Fact", "Stock {buffer} : pièce {number} de l’{order} mise au rebut")
            return text.format(buffer=buffer, order=names.order(order), number=number(rank))
        case ev.PieceReturned(buffer=buffer, order=order, number=rank):
            text = translate("Fact", "Stock {buffer} : pièce {number} de l’{order} remise en ligne")
            return text.format(buffer=buffer, order=names.order(order), number=number(rank))
        case ev.PieceSentToRework(buffer=buffer, order=order, number=rank):
            text = translate("Fact", "Stock {buffer} : pièce {number} de l’{order} envoyée en retouche")
            return text.format(buffer=buffer, order=names.order(order), number=number(rank))
        case ev.DefectEscaped(poste=poste, order=order):
            text = translate("Fact", "{poste} : une pièce de l’{order} part avec un défaut que rien n’a trouvé")
            return text.format(poste=names.poste(poste), order=names.order(order))
    return ""


def _measure(names: Names, poste: str, parameter: str, steps: int) -> dict[str, str]:
    return {
        "poste": names.poste(poste),
        "parameter": lower_first(names.parameter(poste, parameter)),
        "value": names.parameter_value(poste, parameter, steps),
    }


def _people(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.OperatorAssigned(person=person, position=position):
            text = translate("Fact", "{person} rejoint {position}")
            return text.format(person=names.short_person(person), position=names.position(position))
        case ev.OperatorFreed(person=person, position=position):
            text = translate("Fact", "{person} quitte {position}")
            return text.format(person=names.short_person(person), position=names.position(position))
        case ev.PersonLeft(person=person):
            return translate("Fact", "{person} quitte l’atelier").format(person=names.person(person))
        case ev.PersonArrived(person=person):
            return translate("Fact", "{person} arrive dans l’atelier").format(person=names.person(person))
        case ev.LevelReached(person=person, poste=poste, level=level):
            text = translate("Fact", "{person} passe au niveau {level} à {poste}")
            return text.format(person=names.person(person), level=level, poste=names.poste(poste))
        case ev.TempStaffCalled(person=person, due_ms=due_ms):
            text = translate("Fact", "{person} appelé en renfort, attendu à {clock}")
            return text.format(person=names.person(person), clock=names.clock(due_ms))
        case ev.BreakStarted(person=person, end_ms=end_ms):
            text = translate("Fact", "{person} en pause jusqu’à {clock}")
            return text.format(person=names.short_person(person), clock=names.clock(end_ms))
        case ev.BreakMoved(pause=pause, start_ms=start_ms):
            text = translate("Fact", "Pause {number} déplacée à {clock}")
            return text.format(number=pause, clock=names.clock(start_ms))
        case ev.ShiftExtended(end_ms=end_ms):
            return translate("Fact", "Équipe prolongée jusqu’à {clock}").format(clock=names.clock(end_ms))
        case ev.ShiftEnded():
            return translate("Fact", "Fin de l’équipe")
    return ""


def _materials(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.ComponentSpoiled(poste=poste, component=component, quantity=quantity):
            text = translate("Fact", "{poste} : {component}, {quantity} de perdu")
            return text.format(poste=poste, component=names.component(component), quantity=quantity)
        case ev.SupplyOrdered(component=component, quantity=quantity, due_ms=due_ms, cost_uc=cost_uc):
            text = translate("Fact", "Express commandé : {component}, {quantity}, à quai à {clock}, {cost}")
            return text.format(
                component=names.component(component),
                quantity=quantity,
                clock=names.clock(due_ms),
                cost=euro(cost_uc / 1e6),
            )
        case ev.SupplyReceived(component=component, quantity=quantity):
            text = translate("Fact", "Livré en bord de ligne : {component}, {quantity}")
            return text.format(component=names.component(component), quantity=quantity)
        case ev.StockCounted(component=component, book=book, found=found):
            text = translate("Fact", "{component} compté : {found}, {book} au stock informatique")
            return text.format(component=names.component(component), found=number(found), book=number(book))
        case ev.SupplyDelayed(component=component, due_ms=due_ms):
            text = translate("Fact", "Livraison retardée à {clock} : {component}")
            return text.format(component=names.component(component), clock=names.clock(due_ms))
        case ev.SubstituteChosen(component=component, substitute=""):
            text = translate("Fact", "Retour au composant prévu : {component}")
            return text.format(component=names.component(component))
        case ev.SubstituteChosen(component=component, substitute=substitute):
            text = translate("Fact", "{substitute} remplace {component}")
            return text.format(component=component, substitute=names.component(substitute))
    return ""


def _orders(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.OrderReleased(order=order):
            return translate("Fact", "{order} entre au programme").format(order=names.order(order))
        case ev.OrderMoved(order=order, rank=rank):
            text = translate("Fact", "{order} passe au rang {rank}")
            return text.format(order=names.order(order), rank=rank + 1)
        case ev.OrderCancelled(order=order):
            return translate("Fact", "{order} annulé par le client").format(order=names.order(order))
        case ev.OrderWithdrawn(order=order):
            return translate("Fact", "{order} retiré du programme").format(order=names.order(order))
        case ev.OrderSplit(order=order, quantity=quantity):
            text = translate("Fact", "{order} fractionné : {quantity} d’abord, le reste en fin de programme")
            return text.format(order=names.order(order), quantity=number(quantity))
        case ev.ElementMoved(element=element, place=place):
            text = translate("Fact", "« {element} » se fait à {place}")
            return text.format(element=names.element(element), place=place)
        case ev.ComplaintReceived(order=order, cost_uc=cost_uc):
            text = translate("Fact", "Réclamation d’un client sur l’{order}, {cost}")
            return text.format(order=names.order(order), cost=euro(cost_uc / 1e6))
        case ev.OrderCompleted(order=order):
            return translate("Fact", "{order} terminé").format(order=names.order(order))
    return ""


def _hazards(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.HazardStruck(hazard=hazard):
            return names.hazard_title(hazard)
        case ev.HazardResolved(hazard=hazard, how=how):
            text = translate("Fact", "Aléa clos ({how}) : {title}")
            return text.format(title=names.hazard_title(hazard), how=_how(how))
        case ev.SafetyEvent(poste=poste, severity="accident"):
            return translate("Fact", "{poste} : accident").format(poste=names.poste(poste))
        case ev.SafetyEvent(poste=poste):
            return translate("Fact", "{poste} : presqu’accident").format(poste=names.poste(poste))
        case ev.AlarmRaised():
            return translate("Fact", "Alarme : {title}").format(title=alarm(names, happened).title)
        case ev.AlarmCleared(alarm=number):
            return translate("Fact", "Alarme {number} disparue").format(number=number)
        case ev.AlarmAcknowledged(alarm=number):
            return translate("Fact", "Alarme {number} acquittée").format(number=number)
    return ""


def _how(how: str) -> str:
    """What ended an aléa."""
    return {
        "time": translate("How", "de lui-même"),
        "stop": translate("How", "poste arrêté à temps"),
        "express": translate("How", "livraison express"),
        "substitute": translate("How", "composant remplacé"),
        "counted": translate("How", "stock compté"),
        "sorted": translate("How", "lot trié"),
        "quarantined": translate("How", "pièces isolées"),
        "returned": translate("How", "lot retourné au fournisseur"),
        "set": translate("How", "paramètre réglé"),
        "maintenance": translate("How", "réparé par la maintenance"),
        "moved": translate("How", "OF placé dans la séquence"),
        "cleaning": translate("How", "nettoyage"),
    }.get(how, how)


_TELLERS = (
    _machine,
    machine_fact,
    readiness_fact,
    _rotation,
    _maintenance,
    _quality,
    _people,
    _materials,
    receipt_fact,
    _orders,
    _hazards,
)
