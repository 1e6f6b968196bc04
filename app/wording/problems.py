"""What is wrong in a scenario's files, for its author."""

from app.i18n import translate
from sim.scenario.errors import Problem, ScenarioError


def scenario_failure(error: ScenarioError) -> str:
    """The first problem, and how many more there are."""
    first, *others = error.problems
    line = problem(first)
    return f"{line} {translate('Problem', '(%n autre défaut, voir check --all)', n=len(others))}" if others else line


def problem(found: Problem) -> str:
    """One line: which file, which field, which value, what was expected."""
    value = found.value or translate("Problem", "(vide)")
    expected = _expected()[found.code].format(**found.details)
    text = translate("Problem", "{file} : {field} : {value} : attendu {expected}")
    return text.format(file=found.file, field=found.field, value=value, expected=expected)


def _expected() -> dict[str, str]:
    return _files() | _fields() | _references() | _line() | _elements() | _plan()


def _files() -> dict[str, str]:
    return {
        "no_scenario": translate("Problem", "un dossier avec scenario.yaml, ou un fichier .yaml"),
        "no_file": translate("Problem", "un fichier du dossier du scénario"),
        "outside": translate("Problem", "un chemin dans le dossier du scénario, avec / entre ses parties"),
        "unreadable": translate("Problem", "un fichier lisible ({why})"),
        "too_big": translate("Problem", "au plus {limit} octets"),
        "not_utf8": translate("Problem", "un texte en UTF-8"),
        "yaml": translate("Problem", "du YAML valable ({why})"),
        "alias": translate("Problem", "la valeur en entier : ancres et alias sont refusés (ligne {line})"),
        "tag": translate("Problem", "une valeur sans étiquette (ligne {line})"),
        "duplicate_key": translate("Problem", "chaque clé une seule fois (ligne {line})"),
        "complex_key": translate("Problem", "une clé simple (ligne {line})"),
        "too_deep": translate("Problem", "au plus {limit} niveaux"),
        "csv": translate("Problem", "des valeurs séparées par des virgules ({why})"),
        "columns": translate("Problem", "des colonnes séparées par des virgules : {known}"),
        "unknown_column": translate("Problem", "une des colonnes {known}"),
        "missing_column": translate("Problem", "un en-tête avec cette colonne"),
        "row_length": translate("Problem", "{count} valeurs, comme dans l’en-tête"),
        "too_many_rows": translate("Problem", "au plus {limit} lignes"),
    }


def _fields() -> dict[str, str]:
    return {
        "missing": translate("Problem", "une valeur"),
        "unknown_field": translate("Problem", "un des champs {known}"),
        "at_least": translate("Problem", "un nombre supérieur ou égal à {limit}"),
        "above": translate("Problem", "un nombre supérieur à {limit}"),
        "at_most": translate("Problem", "un nombre inférieur ou égal à {limit}"),
        "number": translate("Problem", "un nombre, avec un point avant les décimales"),
        "whole_number": translate("Problem", "un nombre entier"),
        "boolean": translate("Problem", "true ou false"),
        "text": translate("Problem", "un texte"),
        "mapping": translate("Problem", "des champs nommés"),
        "list": translate("Problem", "une liste"),
        "length": translate("Problem", "{count} ou plus"),
        "length_at_most": translate("Problem", "au plus {count}"),
        "choice": translate("Problem", "un parmi {known}"),
        "code": translate("Problem", "un code d’au plus 32 lettres sans accent, chiffres et _ . -"),
        "clock": translate("Problem", "une heure HH:MM, par exemple 06:05"),
        "date": translate("Problem", "une date AAAA-MM-JJ qui existe"),
        "version": translate("Problem", "1, la seule version du format"),
        "one_law": translate(
            "Problem",
            "un seul parmi fixed, exponential, geometric, uniform, triangular, lognormal, gamma, weibull, empirical",
        ),
        "rising": translate("Problem", "des bornes croissantes"),
        "one_of_fields": translate("Problem", "un seul parmi {known}"),
        "family_needs": translate("Problem", "une valeur : {family} en a besoin"),
        "family_refuses": translate("Problem", "rien : {family} ne s’en sert pas"),
        "habilitations": translate("Problem", "des couples tels que BE:2027-03-31, séparés par des espaces"),
        "other": translate("Problem", "{why}"),
    }


def _references() -> dict[str, str]:
    return {
        "unknown_poste": translate("Problem", "un poste de la ligne : {known}"),
        "unknown_position": translate("Problem", "une place : {known}"),
        "unknown_shift": translate("Problem", "une équipe du calendrier : {known}"),
        "unknown_person": translate("Problem", "une personne de people.csv : {known}"),
        "unknown_component": translate("Problem", "un composant de components.csv : {known}"),
        "unknown_item": translate("Problem", "un composant, ou un sous-ensemble qui a ses lignes : {known}"),
        "unknown_parent": translate("Problem", "un produit, ou l’article d’une autre ligne : {known}"),
        "unknown_product": translate("Problem", "un produit : {known}"),
        "unknown_order": translate("Problem", "un OF de orders.csv : {known}"),
        "unknown_parameter": translate("Problem", "un paramètre de ce poste : {known}"),
        "unknown_supply": translate("Problem", "un composant dont une livraison est prévue : {known}"),
        "unknown_hazard": translate("Problem", "un aléa de hazards : {known}"),
        "unknown_utility": translate("Problem", "un fluide dont un poste a besoin : {known}"),
        "unknown_micro_stop": translate("Problem", "un mode de micro-arrêt du poste : {known}"),
        "duplicate": translate("Problem", "une valeur donnée une seule fois"),
    }


def _line() -> dict[str, str]:
    return {
        "takes": translate("Problem", "each ou any, puisque {count} voies y mènent"),
        "nobody_there": translate("Problem", "supervisor : aucune affectation ne tient ce poste"),
        "never_wrong": translate("Problem", "plus de 0, puisqu’un aléa en dépend"),
        "ways": translate("Problem", "une seule voie de sortie pour chaque produit qui y arrive : {known}"),
        "no_source": translate("Problem", "une source pour chaque produit du scénario"),
        "rejects": translate("Problem", "un seul stock rejects: true partant de ce poste, et non {count}"),
        "no_rework": translate("Problem", "un poste en on_reject: rework, puisque rejects vaut true"),
        "rework_ends": translate("Problem", "un poste d’où les pièces retouchées reviennent"),
        "too_small": translate("Problem", "au moins {limit} places"),
        "lot_or_transit": translate("Problem", "pas de transit_s avec transfer_lot"),
        "batch_quality": translate(
            "Problem", "pas de quality à un poste qui travaille par fournées, ses pièces sont jugées plus loin"
        ),
        "batch_inlets": translate("Problem", "une seule voie vers un poste qui travaille par fournées"),
        "batch_cards": translate("Problem", "un poste qui ne travaille pas par fournées"),
        "no_loop": translate("Problem", "un poste après {first} sur le parcours"),
        "loop": translate("Problem", "un parcours sans boucle, hors rebuts à retoucher"),
        "overfull": translate("Problem", "au plus la capacité, {limit}"),
        "idle_position": translate("Problem", "des postes, ou logistics: true"),
        "attended_too": translate("Problem", "full, puisque attended vaut true"),
        "not_there": translate("Problem", "rien : cette personne vient en cours d’équipe"),
        "comes_twice": translate("Problem", "false : des horaires ou un aléa font déjà venir cette personne"),
        "tended": translate("Problem", "load_s ou unload_s quand attendance vaut semi, et seulement là"),
        "shared_poste": translate("Problem", "un poste tenu par une seule place"),
        "tolerance": translate("Problem", "une cible dans une tolérance qui a une largeur"),
        "position_code": translate("Problem", "une place qui tient le poste du même code"),
        "too_short": translate("Problem", "une moyenne d’au moins 1 ms"),
        "micro_stop": translate(
            "Problem", "une moyenne de moins de {limit} minutes : un arrêt plus long est une panne"
        ),
        "nomenclature_loop": translate("Problem", "une nomenclature sans boucle"),
        "no_poste": translate("Problem", "un poste, ici ou sur la ligne du dessus de la nomenclature"),
        "itself": translate("Problem", "un autre composant"),
        "too_many_needs": translate("Problem", "une nomenclature d’au plus {limit} lignes une fois développée"),
        "both_kinds": translate("Problem", "soit un composant, soit un sous-ensemble"),
    }


def _elements() -> dict[str, str]:
    return {
        "unknown_place": translate("Problem", "un poste, ou le centre de charge de postes jumeaux : {known}"),
        "unknown_element": translate("Problem", "un élément d’une autre ligne : {known}"),
        "element_law": translate(
            "Problem", "un poste dont le cycle suit une loi bornée par le bas, la même pour tous les produits"
        ),
        "element_phase": translate("Problem", "cycle, ou load ou unload à un poste en attendance: semi"),
        "element_sum": translate("Problem", "des éléments dont la somme fait {limit} s, le temps de gamme de {poste}"),
        "element_order": translate(
            "Problem", "des éléments faits avant lui, à {place} ou plus tôt sur la ligne, sans boucle"
        ),
        "element_machine": translate("Problem", "rien : cet élément n’est fait par personne"),
        "element_hands": translate("Problem", "un poste où quelqu’un travaille"),
    }


def _plan() -> dict[str, str]:
    return {
        "outside_shift": translate("Problem", "une heure de l’équipe, de {start} à {end}"),
        "break_outside": translate("Problem", "une pause dans l’équipe, de {start} à {end}"),
        "break_overlap": translate("Problem", "des pauses qui ne se chevauchent pas"),
        "between": translate("Problem", "deux heures de l’équipe, croissantes"),
        "until": translate("Problem", "une heure après l’aléa"),
        "no_programme": translate("Problem", "au moins un OF qu’aucun aléa n’apporte"),
        "which_product": translate("Problem", "des OF, puisqu’il y a plusieurs produits"),
        "express": translate("Problem", "1 ou plus, puisque express_min est donné"),
        "weights": translate("Problem", "des poids dont la somme est 1"),
        "flat_objective": translate("Problem", "une cible autre que le plancher"),
        "tariff_overlap": translate("Problem", "des périodes tarifaires qui ne se chevauchent pas"),
        "reserved_code": translate("Problem", "un autre code, celui-ci est d’un réseau"),
    }


PROBLEM_CODES = frozenset(_expected())
"""Every code that has words."""
