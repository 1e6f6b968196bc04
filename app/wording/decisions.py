"""The supervisor's decisions: their verb on a button, their sentence in a list."""

from app.i18n import minutes, number, translate
from app.wording.machine import about_machine
from app.wording.names import Names, lower_first
from app.wording.readiness import about_readiness
from app.wording.receipts import about_receipt
from app.wording.rotation import about_rotation
from sim.commands import (
    AcceptReceipt,
    AcknowledgeAlarm,
    AllowLevelOne,
    AssignOperator,
    CallMaintenance,
    CallTempStaff,
    CancelOrder,
    CancelPlanned,
    ChangeTool,
    CheckReadiness,
    CheckReceipt,
    CleanPoste,
    Command,
    CountStock,
    ExpressSupply,
    ExtendShift,
    FreeOperator,
    GiveBreak,
    MoveBreak,
    MoveElement,
    MoveMaintenance,
    MoveOrder,
    OrderCheck,
    PlanAssignment,
    PrepareChangeover,
    PutRight,
    Quarantine,
    ReleaseHeld,
    RestartPoste,
    ReturnReceipt,
    ReworkHeld,
    ScrapHeld,
    SetParameter,
    SortHeld,
    SortReceipt,
    SplitOrder,
    StartChangeover,
    StopPoste,
    UseSubstitute,
)


def decision_verb(kind: str) -> str:
    """The verb alone, for a button or a filter."""
    return {
        "AssignOperator": translate("Verb", "Affecter"),
        "FreeOperator": translate("Verb", "Libérer"),
        "CallMaintenance": translate("Verb", "Appeler la maintenance"),
        "OrderCheck": translate("Verb", "Demander un contrôle"),
        "CleanPoste": translate("Verb", "Faire nettoyer le poste"),
        "ChangeTool": translate("Verb", "Faire changer l’outil"),
        "StartChangeover": translate("Verb", "Lancer le changement de série"),
        "PrepareChangeover": translate("Verb", "Préparer le changement de série"),
        "MoveMaintenance": translate("Verb", "Déplacer un entretien"),
        "AllowLevelOne": translate("Verb", "Maintenance de niveau 1"),
        "SetParameter": translate("Verb", "Régler un paramètre"),
        "Quarantine": translate("Verb", "Isoler les pièces"),
        "SortHeld": translate("Verb", "Faire trier"),
        "ReleaseHeld": translate("Verb", "Remettre"),
        "ScrapHeld": translate("Verb", "Rebuter"),
        "ReworkHeld": translate("Verb", "Retoucher"),
        "CountStock": translate("Verb", "Compter le stock"),
        "CheckReceipt": translate("Verb", "Contrôler la réception"),
        "SortReceipt": translate("Verb", "Trier le lot"),
        "ReturnReceipt": translate("Verb", "Retourner le lot"),
        "AcceptReceipt": translate("Verb", "Accepter le lot"),
        "StopPoste": translate("Verb", "Arrêter le poste"),
        "RestartPoste": translate("Verb", "Remettre en marche"),
        "MoveOrder": translate("Verb", "Déplacer un OF"),
        "CancelOrder": translate("Verb", "Retirer un OF annulé"),
        "SplitOrder": translate("Verb", "Fractionner un OF"),
        "MoveElement": translate("Verb", "Changer un élément de poste"),
        "ExpressSupply": translate("Verb", "Commander en express"),
        "UseSubstitute": translate("Verb", "Changer de composant"),
        "AcknowledgeAlarm": translate("Verb", "Acquitter"),
        "MoveBreak": translate("Verb", "Déplacer une pause"),
        "GiveBreak": translate("Verb", "Donner une pause"),
        "ExtendShift": translate("Verb", "Prolonger l’équipe"),
        "CallTempStaff": translate("Verb", "Appeler un renfort"),
        "PlanAssignment": translate("Verb", "Prévoir une rotation"),
        "CancelPlanned": translate("Verb", "Retirer une rotation"),
        "CheckReadiness": translate("Verb", "Vérifier avant le démarrage"),
        "PutRight": translate("Verb", "Remettre en conformité"),
    }[kind]


def decision(names: Names, command: Command) -> str:
    """One sentence, without its end mark."""
    match command:
        case AssignOperator(person=person, position=position):
            text = translate("Decision", "Affecter {person} à {position}")
            return text.format(person=names.short_person(person), position=names.position(position))
        case FreeOperator(person=person):
            return translate("Decision", "Libérer {person}").format(person=names.short_person(person))
        case CallMaintenance(poste=poste, priority=priority) if poste in names.scenario.networks:
            text = translate("Decision", "Faire réparer la fuite d’air, priorité {priority}")
            return text.format(priority=priority)
        case CallMaintenance(poste=poste, priority=priority):
            text = translate("Decision", "Appeler la maintenance à {poste}, priorité {priority}")
            return text.format(poste=names.poste(poste), priority=priority)
        case OrderCheck(poste=poste) if poste in names.scenario.networks:
            return translate("Decision", "Faire chercher une fuite d’air")
        case OrderCheck(poste=poste):
            return translate("Decision", "Demander un contrôle à {poste}").format(poste=names.poste(poste))
        case (
            CleanPoste() | ChangeTool() | StartChangeover() | PrepareChangeover() | MoveMaintenance() | AllowLevelOne()
        ):
            return about_machine(names, command)
        case SetParameter(poste=poste, parameter=parameter, value=value):
            text = translate("Decision", "Régler {parameter} de {poste} à {value}")
            return text.format(
                parameter=lower_first(names.parameter(poste, parameter)),
                poste=names.poste(poste),
                value=names.parameter_value(poste, parameter, value),
            )
        case StopPoste(poste=poste):
            return translate("Decision", "Arrêter {poste}").format(poste=names.poste(poste))
        case RestartPoste(poste=poste):
            return translate("Decision", "Remettre {poste} en marche").format(poste=names.poste(poste))
        case AcknowledgeAlarm(alarm=alarm):
            return translate("Decision", "Acquitter l’alarme {number}").format(number=alarm)
        case CountStock(component=component):
            text = translate("Decision", "Compter le stock : {component}")
            return text.format(component=names.component(component))
        case CheckReceipt() | SortReceipt() | ReturnReceipt() | AcceptReceipt():
            return about_receipt(names, command)
        case Quarantine() | SortHeld() | ReleaseHeld() | ScrapHeld() | ReworkHeld():
            return _about_quarantine(names, command)
        case MoveBreak() | GiveBreak() | ExtendShift() | CallTempStaff():
            return _about_hours(names, command)
        case PlanAssignment() | CancelPlanned():
            return about_rotation(names, command)
        case CheckReadiness() | PutRight():
            return about_readiness(names, command)
        case MoveOrder() | CancelOrder() | SplitOrder():
            return _about_orders(names, command)
        case MoveElement(element=element, place=place):
            text = translate("Decision", "Faire « {element} » à {place}")
            return text.format(element=names.element(element), place=place)
        case ExpressSupply() | UseSubstitute():
            return _about_supplies(names, command)


def _about_quarantine(names: Names, command: Quarantine | SortHeld | ReleaseHeld | ScrapHeld | ReworkHeld) -> str:
    match command:
        case Quarantine(buffer=buffer):
            text = translate("Decision", "Isoler les pièces du stock {buffer}")
        case SortHeld(buffer=buffer, poste=poste):
            text = translate("Decision", "Faire trier à {poste} les pièces isolées du stock {buffer}")
            return text.format(poste=names.poste(poste), buffer=buffer)
        case ReleaseHeld(buffer=buffer):
            text = translate("Decision", "Remettre en ligne les pièces isolées du stock {buffer}")
        case ReworkHeld(buffer=buffer):
            text = translate("Decision", "Envoyer en retouche les pièces isolées du stock {buffer}")
        case ScrapHeld(buffer=buffer):
            text = translate("Decision", "Mettre au rebut les pièces isolées du stock {buffer}")
    return text.format(buffer=buffer)


def _about_hours(names: Names, command: MoveBreak | GiveBreak | ExtendShift | CallTempStaff) -> str:
    match command:
        case MoveBreak(pause=pause, to_ms=to_ms):
            text = translate("Decision", "Déplacer la pause {number} à {clock}")
            return text.format(number=pause, clock=names.clock(to_ms))
        case GiveBreak(person=person, minutes=length):
            text = translate("Decision", "Donner {length} de pause à {person}")
            return text.format(length=minutes(length * 60_000), person=names.short_person(person))
        case ExtendShift(minutes=length):
            return translate("Decision", "Prolonger l’équipe de {length}").format(length=minutes(length * 60_000))
        case CallTempStaff(person=person):
            return translate("Decision", "Appeler {person} en renfort").format(person=names.short_person(person))


def _about_orders(names: Names, command: MoveOrder | CancelOrder | SplitOrder) -> str:
    match command:
        case MoveOrder(order=order, rank=rank):
            text = translate("Decision", "Placer l’{order} au rang {rank}")
            return text.format(order=names.order(order), rank=rank + 1)
        case CancelOrder(order=order):
            return translate("Decision", "Retirer l’{order} du programme").format(order=names.order(order))
        case SplitOrder(order=order, quantity=quantity):
            text = translate("Decision", "Fractionner l’{order} : {quantity} d’abord, le reste en fin de programme")
            return text.format(order=names.order(order), quantity=number(quantity))


def _about_supplies(names: Names, command: ExpressSupply | UseSubstitute) -> str:
    match command:
        case ExpressSupply(component=component):
            text = translate("Decision", "Commander en express : {component}")
        case UseSubstitute(component=component, use=True):
            text = translate("Decision", "Monter le remplaçant : {component}")
        case UseSubstitute(component=component):
            text = translate("Decision", "Revenir au composant prévu : {component}")
    return text.format(component=names.component(component))
