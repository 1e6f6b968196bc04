"""The control of what was received: decisions, facts, refusals."""

from app.i18n import number, translate
from app.wording.names import Names
from sim import events as ev
from sim.commands import AcceptReceipt, CheckReceipt, ReturnReceipt, SortReceipt


def about_receipt(names: Names, command: CheckReceipt | SortReceipt | ReturnReceipt | AcceptReceipt) -> str:
    """The decision in one sentence, without its end mark."""
    match command:
        case CheckReceipt():
            text = translate("Decision", "Contrôler la réception : {component}")
        case SortReceipt():
            text = translate("Decision", "Faire trier le lot isolé : {component}")
        case ReturnReceipt():
            text = translate("Decision", "Retourner le lot isolé au fournisseur : {component}")
        case AcceptReceipt():
            text = translate("Decision", "Accepter le lot isolé en l’état : {component}")
    return text.format(component=names.component(command.component))


def receipt_fact(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.ReceiptChecked(component=component, aside=0):
            text = translate("Fact", "Réception contrôlée, conforme : {component}")
            return text.format(component=names.component(component))
        case ev.ReceiptChecked(component=component, lot=lot, aside=quantity):
            text = translate("Fact", "Réception non conforme : {component}, lot {lot}, {quantity} isolés")
        case ev.PartSorted(component=component, lot=lot, outcome="good"):
            quantity, text = 1, translate("Fact", "{component}, lot {lot} : une pièce triée, bonne")
        case ev.PartSorted(component=component, lot=lot):
            quantity, text = 1, translate("Fact", "{component}, lot {lot} : une pièce triée, mauvaise")
        case ev.ReceiptReturned(component=component, lot=lot, quantity=quantity):
            text = translate("Fact", "{component}, lot {lot} : {quantity} retournés au fournisseur")
        case ev.ReceiptAccepted(component=component, lot=lot, quantity=quantity):
            text = translate("Fact", "{component}, lot {lot} : {quantity} acceptés en l’état")
        case _:
            return ""
    return text.format(component=names.component(component), lot=lot, quantity=number(quantity))


def receipt_refusals() -> dict[str, str]:
    return {
        "nothing_received": translate("Refusal", "Rien de reçu depuis le dernier contrôle : {component}."),
        "receipt_being_checked": translate("Refusal", "Le contrôle est déjà demandé : {component}."),
        "no_lot_aside": translate("Refusal", "Aucun lot isolé : {component}."),
        "not_in_pieces": translate("Refusal", "Seul un composant compté à la pièce peut être trié : {component}."),
        "receipt_being_sorted": translate("Refusal", "Le tri est déjà demandé : {component}."),
    }
