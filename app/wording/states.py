"""States of a poste, their causes, and the losses they make."""

from app.i18n import translate
from app.wording.names import Names, lower_first
from sim.indicators.rows import LossRow
from sim.state import PosteView


def state(code: str, why: str = "") -> str:
    """One or two words, for a tile."""
    if code == "planned" and why not in ("", "break"):
        return translate("State", "Arrêt prévu")
    return {
        "working": translate("State", "Production"),
        "micro_stop": translate("State", "Micro-arrêt"),
        "blocked": translate("State", "Bloqué"),
        "starved": translate("State", "Famine"),
        "no_material": translate("State", "Manque matière"),
        "no_operator": translate("State", "Sans opérateur"),
        "down": translate("State", "Réparation"),
        "waiting_repair": translate("State", "Panne"),
        "setup": translate("State", "Changement"),
        "checking": translate("State", "Contrôle"),
        "utility": translate("State", "Sans énergie"),
        "stopped": translate("State", "Arrêté"),
        "planned": translate("State", "Pause"),
        "no_load": translate("State", "Sans charge"),
        "off": translate("State", "Fermé"),
    }[code]


def state_cause(names: Names, poste: PosteView) -> str:
    """Why the poste stands so, as far as it is known; empty when the state says it all."""
    if poste.state in ("down", "waiting_repair"):
        return names.failure(poste.code, poste.cause) if poste.diagnosed else names.symptom(poste.code, poste.cause)
    return cause(names, poste.state, poste.cause)


def cause(names: Names, state_code: str, code: str) -> str:
    """The cause of a state other than a failure."""
    if state_code == "no_operator":
        return no_operator(code)
    if state_code == "no_material":
        return names.component(code)
    if state_code in ("starved", "blocked"):
        return wait(code)
    return _told(names, state_code, code)


def _told(names: Names, state_code: str, code: str) -> str:
    """A cause that is told among the losses too."""
    if state_code == "micro_stop":
        return names.micro_stop(code)
    if state_code == "utility":
        return utility(code)
    if state_code in ("stopped", "planned", "setup", "checking"):
        return stop(code)
    return ""


def wait(code: str) -> str:
    """What a poste waits for beside pieces or room."""
    return {
        "batch": translate("Wait", "fournée incomplète"),
        "kanban": translate("Wait", "pas de carte kanban"),
    }.get(code, "")


def no_operator(code: str) -> str:
    """Why nobody works at an attended poste."""
    return {
        "absent": translate("NoOperator", "personne absente"),
        "vacant": translate("NoOperator", "personne n’est affecté"),
        "walking": translate("NoOperator", "la personne affectée arrive"),
        "break": translate("NoOperator", "la personne affectée est en pause"),
        "busy": translate("NoOperator", "la personne sert un autre poste"),
        "unsupervised": translate("NoOperator", "niveau L sans tuteur sur la ligne"),
    }.get(code, "")


def symptom(code: str) -> str:
    """What shows of a hidden fault of a poste that runs on."""
    return {
        "slow": translate("Symptom", "cadence en baisse"),
        "jams": translate("Symptom", "micro-arrêts répétés"),
    }.get(code, code)


def utility(code: str) -> str:
    """A fluid of the shop."""
    return {
        "air": translate("Utility", "Air comprimé"),
        "electricity": translate("Utility", "Électricité"),
        "water": translate("Utility", "Eau"),
        "gas": translate("Utility", "Gaz"),
    }.get(code, code)


def stop(code: str) -> str:
    """Why a poste was stopped on purpose; empty when the state says it all."""
    return {
        "order": translate("Stop", "sur décision"),
        "cleaning": translate("Stop", "nettoyage"),
        "maintenance": translate("Stop", "entretien"),
        "tool": translate("Stop", "changement d’outil"),
        "zone": translate("Stop", "zone du robot à dégager"),
        "safety": translate("Stop", "mise en sécurité"),
        "quality": translate("Stop", "reprise demandée par la qualité"),
        "sorting": translate("Stop", "tri de pièces isolées"),
        "adjustment": translate("Stop", "réglage d’un paramètre"),
    }.get(code, "")


def loss_code(code: str) -> str:
    """A cause of loss of the NF E60-182 breakdown, whatever it came from."""
    return {
        "off": translate("Loss", "Fermeture"),
        "planned": translate("Loss", "Pauses"),
        "no_load": translate("Loss", "Sans charge"),
        "down": translate("Loss", "Réparation"),
        "waiting_repair": translate("Loss", "Attente maintenance"),
        "setup": translate("Loss", "Changement de série"),
        "checking": translate("Loss", "Contrôle"),
        "stopped": translate("Loss", "Arrêt décidé"),
        "no_operator": translate("Loss", "Sans opérateur"),
        "no_material": translate("Loss", "Manque matière"),
        "starved": translate("Loss", "Famine"),
        "blocked": translate("Loss", "Blocage"),
        "utility": translate("Loss", "Sans énergie"),
        "micro_stop": translate("Loss", "Micro-arrêts"),
        "slow": translate("Loss", "Ralentissement"),
        "scrap": translate("Loss", "Rebut"),
        "retest": translate("Loss", "Second essai"),
        "rework": translate("Loss", "Pièces à retoucher"),
    }[code]


def loss(names: Names, row: LossRow) -> str:
    """The loss with what it came from: `Famine, panne P20`, `Manque JT-42`, `Changement d’outil`."""
    if row.code == "no_material" and row.subject:
        return translate("Loss", "Manque {component}").format(component=row.subject)
    if row.code in ("starved", "blocked") and row.root:
        return f"{loss_code(row.code)}, {_induced(row.state)} {names.poste(row.root)}"
    told = _told(names, row.code, row.subject)
    if row.code == "setup" and told:
        return told[0].upper() + told[1:]
    head = state(row.code, row.subject) if row.code == "planned" and told else loss_code(row.code)
    return f"{head}, {lower_first(told)}" if told else head


def _induced(state_code: str) -> str:
    """The state of the poste waited for, inside a sentence."""
    return {
        "working": translate("Induced", "cadence"),
        "down": translate("Induced", "panne"),
        "waiting_repair": translate("Induced", "panne"),
        "setup": translate("Induced", "changement"),
        "no_operator": translate("Induced", "absence"),
        "stopped": translate("Induced", "arrêt"),
    }.get(state_code, state(state_code).lower())


def loss_kind(code: str) -> str:
    """The class of a loss."""
    return {
        "closing": translate("LossKind", "fermeture"),
        "planned": translate("LossKind", "arrêts planifiés"),
        "own": translate("LossKind", "arrêts propres"),
        "induced": translate("LossKind", "arrêts induits"),
        "speed": translate("LossKind", "cadence"),
        "quality": translate("LossKind", "non-qualité"),
    }[code]
