"""What is done to a machine between two cycles: decisions, facts, refusals."""

from app.i18n import translate
from app.wording.names import Names
from sim import events as ev
from sim.commands import (
    AllowLevelOne,
    ChangeTool,
    CleanPoste,
    MoveMaintenance,
    PrepareChangeover,
    StartChangeover,
)
from sim.state import UpkeepView

AboutMachine = CleanPoste | ChangeTool | StartChangeover | PrepareChangeover | MoveMaintenance | AllowLevelOne


def about_machine(names: Names, command: AboutMachine) -> str:
    """The decision in one sentence, without its end mark."""
    poste = names.poste(command.poste)
    match command:
        case CleanPoste():
            return translate("Decision", "Faire nettoyer {poste}").format(poste=poste)
        case ChangeTool():
            return translate("Decision", "Faire changer l’outil de {poste}").format(poste=poste)
        case StartChangeover(product=product):
            text = translate("Decision", "Passer {poste} en {product} sans attendre la première pièce")
            return text.format(poste=poste, product=names.product(product))
        case PrepareChangeover(product=product):
            text = translate("Decision", "Faire préparer le changement de {poste} pour {product}, machine en marche")
            return text.format(poste=poste, product=names.product(product))
        case MoveMaintenance(upkeep=upkeep, to_ms=to_ms):
            text = translate("Decision", "Mettre à {clock} l’entretien de {poste} : {upkeep}")
            return text.format(clock=names.clock(to_ms), poste=poste, upkeep=names.upkeep(command.poste, upkeep))
        case AllowLevelOne(allowed=True):
            text = translate("Decision", "Laisser les opérateurs de {poste} dépanner eux-mêmes au niveau 1")
        case AllowLevelOne():
            text = translate("Decision", "Réserver à la maintenance tous les dépannages de {poste}")
    return text.format(poste=poste)


def upkeep_move(names: Names, planned: UpkeepView) -> str:
    """The decision to move one, on a button."""
    text = translate("Run", "Déplacer l’entretien de {clock} : {upkeep}")
    return text.format(clock=names.clock(planned.due_ms), upkeep=names.upkeep(planned.poste, planned.code))


def option_name(kind: str) -> str:
    """What is chosen with the decision."""
    return {
        "StartChangeover": translate("Run", "Produit"),
        "PrepareChangeover": translate("Run", "Produit"),
        "MoveMaintenance": translate("Run", "Heure"),
    }[kind]


def machine_fact(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.ChangeoverPrepared(poste=poste, product=product):
            text = translate("Fact", "{poste} : changement préparé pour {product}")
            return text.format(poste=names.poste(poste), product=names.product(product))
        case ev.ToolChanged(poste=poste):
            return translate("Fact", "{poste} : outil changé").format(poste=names.poste(poste))
        case ev.UpkeepMoved(poste=poste, upkeep=upkeep, due_ms=due_ms):
            text = translate("Fact", "{poste} : entretien mis à {clock}, {upkeep}")
            clock = names.clock(due_ms)
            return text.format(poste=names.poste(poste), clock=clock, upkeep=names.upkeep(poste, upkeep))
        case ev.UpkeepDone(poste=poste, upkeep=upkeep):
            text = translate("Fact", "{poste} : entretien fait, {upkeep}")
            return text.format(poste=names.poste(poste), upkeep=names.upkeep(poste, upkeep))
    return ""


def machine_refusals() -> dict[str, str]:
    return {
        "poste_is_down": translate("Refusal", "{poste} est en panne."),
        "already_cleaning": translate("Refusal", "Un nettoyage est déjà demandé à {poste}."),
        "no_tool": translate("Refusal", "{poste} n’a pas d’outil qui s’use."),
        "already_changing": translate("Refusal", "Le changement d’outil est déjà demandé à {poste}."),
        "unknown_product": translate("Refusal", "Aucun produit ne porte le code {subject}."),
        "not_waiting": translate("Refusal", "{poste} n’attend pas : une pièce ou un travail y est en cours."),
        "no_changeover": translate("Refusal", "{poste} est déjà prêt pour ce produit."),
        "no_external": translate("Refusal", "Tout le changement de {poste} se fait machine arrêtée."),
        "already_prepared": translate("Refusal", "Le changement de {poste} est déjà préparé pour ce produit."),
        "being_prepared": translate("Refusal", "Un changement de {poste} est déjà en préparation."),
        "unknown_upkeep": translate("Refusal", "Aucun entretien prévu ne porte le code {subject}."),
        "upkeep_begun": translate("Refusal", "Cet entretien est commencé, ou déjà fait."),
        "upkeep_fixed": translate("Refusal", "La date de cet entretien est imposée."),
        "upkeep_window": translate("Refusal", "Cet entretien ne peut pas être mis à cette heure."),
        "upkeep_there": translate("Refusal", "Cet entretien est déjà prévu à cette heure."),
        "no_level_one": translate("Refusal", "Aucune panne de {poste} n’est du niveau 1."),
        "level_one_there": translate("Refusal", "C’est déjà la règle à {poste}."),
        "operator_repairs": translate("Refusal", "L’opérateur dépanne déjà {poste} lui-même."),
    }
