"""Why an order is refused, in one sentence."""

from app.i18n import number, translate
from app.wording.machine import machine_refusals
from app.wording.names import Names
from app.wording.readiness import readiness_refusals
from app.wording.receipts import receipt_refusals
from app.wording.rotation import rotation_refusals
from sim.commands import Refusal


def refusal(names: Names, refused: Refusal) -> str:
    subject = refused.subject
    return _sentence(refused.code).format(
        subject=subject,
        poste=names.poste(subject),
        person=names.person(subject),
        order=names.order(subject),
        component=names.component(subject),
        load=number(_load_kg(names, subject)),
        element=names.element(subject),
    )


def _load_kg(names: Names, poste: str) -> float | None:
    known = names.scenario.postes.get(poste)
    return known.load_g / 1000 if known else None


def _sentence(code: str) -> str:
    return _sentences()[code]


def _sentences() -> dict[str, str]:
    about_things = machine_refusals() | receipt_refusals() | readiness_refusals() | rotation_refusals() | _elements()
    return _unknown() | _people() | _hours() | _machines() | about_things | _programme()


def _unknown() -> dict[str, str]:
    return {
        "unknown_person": translate("Refusal", "Aucune personne ne porte le code {subject}."),
        "unknown_position": translate("Refusal", "Aucune affectation ne porte le code {subject}."),
        "unknown_poste": translate("Refusal", "Aucun poste ne porte le code {subject}."),
        "unknown_order": translate("Refusal", "Aucun OF du programme ne porte le numéro {subject}."),
        "unknown_component": translate("Refusal", "Aucun composant ne porte le code {subject}."),
        "unknown_parameter": translate("Refusal", "Ce poste n’a pas de paramètre {subject}."),
        "unknown_buffer": translate("Refusal", "Aucun stock ne porte le code {subject}."),
        "unknown_alarm": translate("Refusal", "Aucune alarme ne porte le numéro {subject}."),
        "wrong_phase": translate("Refusal", "Ce n’est pas possible à cette étape de la séance."),
        "held_elsewhere": translate("Refusal", "Séance ouverte dans une autre fenêtre : lecture seule ici."),
        "shift_over": translate("Refusal", "Équipe finie."),
        "replayed": translate("Refusal", "Séance rejouée : rien ne se décide ici."),
    }


def _people() -> dict[str, str]:
    return {
        "absent": translate("Refusal", "{person} n’est plus dans l’atelier."),
        "no_level": translate("Refusal", "Aucun niveau de polyvalence à {poste}."),
        "level_i_alone": translate(
            "Refusal", "Niveau I à {poste} : en apprentissage, seulement à côté d’une personne U ou O."
        ),
        "level_l_unsupervised": translate(
            "Refusal", "Niveau L à {poste} : il faut sur la ligne une personne U ou O de ce poste."
        ),
        "habilitation_missing": translate("Refusal", "Habilitation {subject} exigée, non détenue."),
        "habilitation_expired": translate("Refusal", "Habilitation {subject} expirée."),
        "load_limit": translate("Refusal", "Charge de {load} kg à {poste}, au-delà de la restriction d’aptitude."),
        "no_visual_andon": translate("Refusal", "Pas d’andon visuel à {poste}, alarme sonore seulement."),
        "not_an_operator": translate("Refusal", "Cette place n’est pas de la fonction de {person}."),
        "already_there": translate("Refusal", "C’est déjà sa place."),
        "not_there_yet": translate("Refusal", "{person} n’est pas encore là."),
        "already_on_break": translate("Refusal", "{person} est déjà en pause."),
        "repairing": translate("Refusal", "{person} est en intervention."),
        "not_on_call": translate("Refusal", "{person} n’est pas une personne à appeler en renfort."),
        "already_called_in": translate("Refusal", "{person} est déjà appelé en renfort."),
        "not_assigned": translate("Refusal", "Aucune affectation à retirer."),
    }


def _machines() -> dict[str, str]:
    return {
        "not_down": translate("Refusal", "{poste} n’est pas en panne."),
        "already_called": translate(
            "Refusal", "La maintenance est déjà appelée avec cette priorité, ou déjà en route."
        ),
        "already_repairing": translate("Refusal", "Le technicien est déjà à {poste}."),
        "no_technician": translate("Refusal", "Aucun technicien de maintenance dans l’équipe."),
        "already_stopped": translate("Refusal", "{poste} est déjà arrêté."),
        "not_stopped": translate("Refusal", "{poste} n’est pas arrêté sur décision."),
        "zone_occupied": translate("Refusal", "La zone de {poste} n’est pas dégagée : remise en marche interdite."),
        "already_checking": translate("Refusal", "Un contrôle est déjà demandé à {poste}."),
        "already_diagnosed": translate("Refusal", "La panne de {poste} est déjà diagnostiquée."),
        "empty_buffer": translate("Refusal", "Aucune pièce dans le stock {subject}."),
        "nothing_aside": translate("Refusal", "Aucune pièce isolée du stock {subject}."),
        "no_rework": translate("Refusal", "Aucune retouche ne suit le poste avant le stock {subject}."),
        "reworked_enough": translate("Refusal", "Ces pièces ont déjà été retouchées autant qu’il est permis."),
        "rework_full": translate("Refusal", "Plus de place pour les pièces à retoucher : {subject}."),
        "not_beside": translate("Refusal", "Le tri se fait à un poste voisin du stock {subject}."),
        "already_sorting": translate("Refusal", "Un tri est déjà en cours."),
        "already_counting": translate("Refusal", "Le comptage est déjà en cours : {component}."),
        "no_handler": translate("Refusal", "Personne n’est au poste de cariste."),
        "out_of_tolerance": translate("Refusal", "Valeur hors de la tolérance du paramètre."),
        "already_setting": translate("Refusal", "Ce réglage est déjà demandé à {poste}."),
        "no_operator_to_set": translate("Refusal", "Personne n’est à {poste} pour régler."),
        "leak_not_found": translate("Refusal", "Aucune fuite trouvée : la faire chercher d’abord."),
        "already_searching": translate("Refusal", "Le technicien cherche déjà la fuite."),
        "technician_busy": translate("Refusal", "Le technicien est occupé."),
        "no_operator_to_check": translate("Refusal", "Personne n’est à {poste} pour contrôler."),
    }


def _hours() -> dict[str, str]:
    return {
        "unknown_break": translate("Refusal", "Aucune pause ne porte le numéro {subject}."),
        "break_begun": translate("Refusal", "Cette pause est commencée ou passée."),
        "break_fixed": translate("Refusal", "Les règles de l’atelier ne permettent pas d’aller si loin."),
        "no_room_for_break": translate("Refusal", "La pause ne tient pas à cette heure."),
        "no_overtime": translate("Refusal", "Pas d’heures supplémentaires possibles ce jour."),
        "overtime_limit": translate("Refusal", "Il reste {subject} min d’heures supplémentaires au plus."),
        "overtime_too_late": translate("Refusal", "Trop tard : l’équipe doit le savoir {subject} min avant la fin."),
    }


def _programme() -> dict[str, str]:
    return {
        "order_wanted": translate("Refusal", "Le client n’a pas annulé {order}."),
        "nothing_left_over": translate("Refusal", "Il ne resterait rien à lancer plus tard."),
        "order_completed": translate("Refusal", "{order} est terminé."),
        "order_all_launched": translate("Refusal", "{order} est déjà lancé en entier."),
        "no_express": translate("Refusal", "Pas de livraison express pour ce composant : {component}."),
        "express_already_coming": translate("Refusal", "Une livraison express est déjà en route : {component}."),
        "no_substitute": translate("Refusal", "Aucun composant de remplacement : {component}."),
        "already_used": translate("Refusal", "C’est déjà le composant monté."),
        "already_acknowledged": translate("Refusal", "Alarme déjà acquittée."),
    }


def _elements() -> dict[str, str]:
    return {
        "elements_settled": translate("Refusal", "L’équipe a commencé : le contenu des postes ne change plus."),
        "unknown_element": translate("Refusal", "Aucun élément de travail ne porte le code {subject}."),
        "element_there": translate("Refusal", "« {element} » se fait déjà là."),
        "element_stays": translate("Refusal", "« {element} » ne peut pas se faire à ce poste."),
        "last_element": translate("Refusal", "C’est le dernier élément de {subject}."),
        "element_before": translate("Refusal", "Antériorité : « {element} » se fait avant, plus loin sur la ligne."),
        "element_after": translate("Refusal", "Antériorité : « {element} » se fait après, plus tôt sur la ligne."),
    }


REFUSAL_CODES = frozenset(_sentences())
"""Every code that has a sentence."""
