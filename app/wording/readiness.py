"""The checklists of the postes before the start: decisions, facts, refusals, kinds."""

from app.i18n import language, translate
from app.wording.names import Names, lower_first
from sim import events as ev
from sim.commands import CheckReadiness, PutRight


def readiness_item(names: Names, poste: str, item: str) -> str:
    """`Outillage de presse au râtelier`."""
    known = names.scenario.readiness.items.get((poste, item))
    return known.name.of(language()) if known else item


def readiness_finding(names: Names, poste: str, item: str) -> str:
    """What is seen where it is wrong: to be shown only once somebody has looked."""
    known = names.scenario.readiness.items.get((poste, item))
    return known.finding.of(language()) if known else ""


def readiness_kind(code: str) -> str:
    return {
        "document": translate("Readiness", "Document"),
        "tool": translate("Readiness", "Outillage"),
        "parameter": translate("Readiness", "Réglage"),
        "five_s": translate("Readiness", "5S"),
        "safety": translate("Readiness", "Sécurité"),
        "control": translate("Readiness", "Contrôle"),
    }[code]


def readiness_doer(names: Names, person: str | None) -> str:
    """Who sees to a point of the list."""
    if person is None:
        return translate("Readiness", "poste vide")
    return names.short_person(person) if person else translate("Readiness", "vous")


def about_readiness(names: Names, command: CheckReadiness | PutRight) -> str:
    """The decision in one sentence, without its end mark."""
    match command:
        case CheckReadiness():
            text = translate("Decision", "Vérifier à {poste} : {item}")
        case PutRight():
            text = translate("Decision", "Remettre en conformité à {poste} : {item}")
    item = lower_first(readiness_item(names, command.poste, command.item))
    return text.format(poste=names.poste(command.poste), item=item)


def readiness_fact(names: Names, happened: ev.Fact) -> str:
    match happened:
        case ev.ReadinessChecked(poste=poste, item=item, finding="sound"):
            text = translate("Fact", "{poste} : vérifié avant le démarrage, conforme : {item}")
        case ev.ReadinessChecked(poste=poste, item=item):
            text = translate("Fact", "{poste} : vérifié avant le démarrage, écart : {item}")
        case ev.ReadinessPutRight(poste=poste, item=item):
            text = translate("Fact", "{poste} : remis en conformité avant le démarrage : {item}")
        case _:
            return ""
    return text.format(poste=names.poste(poste), item=lower_first(readiness_item(names, poste, item)))


def readiness_refusals() -> dict[str, str]:
    return {
        "unknown_readiness": translate("Refusal", "Aucun point à vérifier ne porte le code {subject}."),
        "nobody_to_look": translate("Refusal", "Personne n’est affecté à {poste} pour le faire."),
        "no_time_left": translate("Refusal", "Pas assez de minutes avant le démarrage."),
        "already_looked_at": translate("Refusal", "C’est déjà vérifié."),
        "not_looked_at": translate("Refusal", "À vérifier d’abord."),
        "nothing_wrong": translate("Refusal", "Rien à reprendre : ce point est conforme."),
        "stop_ordered": translate("Refusal", "{poste} repart à la fin de la remise en conformité, pas avant."),
    }
