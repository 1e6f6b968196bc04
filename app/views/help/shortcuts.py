"""The shortcuts of each screen, as F1 and ? list them."""

from __future__ import annotations

from dataclasses import dataclass

from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` is a portable key sequence; several are separated by spaces."""

    keys: str
    does: str


def everywhere() -> list[Shortcut]:
    return [
        Shortcut("Ctrl+1 Ctrl+8", translate("Help", "Aller à une étape, dans l’ordre de la barre de gauche")),
        Shortcut("Ctrl+0", translate("Help", "Aller à l’accueil")),
        Shortcut("Ctrl+K", translate("Help", "Chercher une action")),
        Shortcut("F1", translate("Help", "Aide de la page")),
        Shortcut("?", translate("Help", "Liste des raccourcis")),
        Shortcut("Ctrl+,", translate("Help", "Réglages")),
        Shortcut("Ctrl+C", translate("Help", "Copier en tableau la figure ou la liste qui a le clavier")),
        Shortcut("F10", translate("Help", "Aller au guide de la séance guidée, en revenir")),
        Shortcut("Tab Shift+Tab", translate("Help", "Passer d’un élément à l’autre")),
        Shortcut("Ctrl+Tab", translate("Help", "Sortir d’une grille, dont Tab parcourt les cellules")),
    ]


def of_page(page: str) -> list[Shortcut]:
    """Those of one screen; none for a page without its own."""
    return {
        "home": _home,
        "dossier": _dossier,
        "preparer": _prepare,
        "piloter": _run,
        "revoir": _replay,
        "rendre": _report,
    }.get(page, list)()


def _home() -> list[Shortcut]:
    return [
        Shortcut("Return", translate("Help", "Ouvrir la séance choisie")),
        Shortcut("Ctrl+F", translate("Help", "Chercher une séance")),
        Shortcut("Ctrl+R", translate("Help", "Revoir la séance choisie")),
        Shortcut("Ctrl+E", translate("Help", "Exporter la séance choisie dans un paquet")),
        Shortcut("Ctrl+I", translate("Help", "Importer un paquet")),
        Shortcut("Ctrl+L", translate("Help", "Séances de la classe, sur un poste relié à un centre")),
    ]


def _dossier() -> list[Shortcut]:
    return [
        Shortcut("Ctrl+F", translate("Help", "Chercher dans le dossier")),
        Shortcut("Return", translate("Help", "Document suivant qui contient les mots")),
        Shortcut("Ctrl+P", translate("Help", "Imprimer")),
        Shortcut("Ctrl+Shift+P", translate("Help", "Écrire les formulaires vides à imprimer")),
        Shortcut("Ctrl+Return", translate("Help", "Préparer l’équipe")),
    ]


def _prepare() -> list[Shortcut]:
    return [
        Shortcut("Space", translate("Help", "Prendre ou reposer une personne")),
        Shortcut("Left Right", translate("Help", "Viser un poste")),
        Shortcut("Return", translate("Help", "Montrer l’effet, puis affecter")),
        Shortcut("Del", translate("Help", "Libérer la personne")),
        Shortcut("Esc", translate("Help", "Abandonner l’essai")),
        Shortcut("Ctrl+Z Ctrl+Y", translate("Help", "Revenir par l’ordre inverse, refaire")),
        Shortcut("Ctrl+I", translate("Help", "Pourquoi est-ce impossible ?")),
        Shortcut("Alt+P", translate("Help", "Voir où en est la préparation")),
        Shortcut("Alt+E", translate("Help", "Faire l’échange proposé")),
        Shortcut("Alt+Up Alt+Down", translate("Help", "Avancer ou reculer l’OF choisi")),
        Shortcut("Ctrl+Return", translate("Help", "Lancer l’équipe")),
    ]


def _run() -> list[Shortcut]:
    return [
        Shortcut("Space", translate("Help", "Pause ou lecture")),
        Shortcut("1 2 3 4", translate("Help", "Vitesse")),
        Shortcut("F4", translate("Help", "Remplir la fiche de suivi")),
        Shortcut("F12", translate("Help", "Pourquoi ? La formule et les faits du chiffre choisi")),
        Shortcut("F11", translate("Help", "Panneaux : montrer, détacher, déplacer")),
        Shortcut("Shift+F1", translate("Help", "Détacher un panneau dans sa fenêtre, le remettre")),
        Shortcut("Left Right Return", translate("Help", "Parcourir la ligne, ouvrir la fiche du poste")),
        Shortcut("M", translate("Help", "Appeler la maintenance")),
        Shortcut("D", translate("Help", "Demander un diagnostic ou un contrôle")),
        Shortcut("P", translate("Help", "Régler un paramètre du poste")),
        Shortcut("S R", translate("Help", "Arrêter le poste, le remettre en marche")),
        Shortcut("E L", translate("Help", "Affecter quelqu’un, libérer")),
        Shortcut("A", translate("Help", "Acquitter l’alarme")),
        Shortcut("C", translate("Help", "Demander un conseil, en apprentissage")),
        Shortcut("Return Esc", translate("Help", "Confirmer la décision, l’abandonner")),
    ]


def _replay() -> list[Shortcut]:
    return [
        Shortcut("Space", translate("Help", "Pause ou lecture")),
        Shortcut("1 6", translate("Help", "Vitesse, de ×¼ à ×1000")),
        Shortcut("Left Right", translate("Help", "Une minute en arrière ou en avant")),
        Shortcut("PgUp PgDown", translate("Help", "Dix minutes en arrière ou en avant")),
        Shortcut("Home End", translate("Help", "Début et fin de la séance")),
        Shortcut("F7 Shift+F7", translate("Help", "Décision suivante, précédente")),
        Shortcut("F8 Shift+F8", translate("Help", "Aléa suivant, précédent")),
        Shortcut("F9 Shift+F9", translate("Help", "Alarme suivante, précédente")),
        Shortcut("F2 F3", translate("Help", "Épingler un repère ou une remarque, en voir la liste")),
        Shortcut("Ctrl+T", translate("Help", "Tous les postes, ou seulement les plus perturbés")),
        Shortcut("Ctrl+B", translate("Help", "Reprendre la séance d’ici, dans une branche")),
        Shortcut("Ctrl+W", translate("Help", "Quitter la relecture")),
    ]


def _report() -> list[Shortcut]:
    return [
        Shortcut("Ctrl+F", translate("Help", "Chercher un chiffre de l’équipe")),
        Shortcut("Ctrl+Return", translate("Help", "Citer le chiffre choisi")),
        Shortcut("Ctrl+B Ctrl+I Ctrl+U Ctrl+L", translate("Help", "Gras, italique, souligné, liste")),
        Shortcut("Ctrl+Z Ctrl+Y", translate("Help", "Annuler, rétablir")),
        Shortcut("F7", translate("Help", "Vérifier les chiffres")),
        Shortcut("F8", translate("Help", "Mot suivant à revoir, avec ce qui a pu être voulu")),
        Shortcut("Ctrl+D", translate("Help", "Choisir et calculer ses indicateurs")),
        Shortcut("Ctrl+M", translate("Help", "Consigne à l’équipe suivante, messages aux services")),
        Shortcut("Ctrl+H", translate("Help", "Versions gardées du texte")),
        Shortcut("Ctrl+E", translate("Help", "Exporter le compte rendu ou les chiffres")),
        Shortcut("Ctrl+P", translate("Help", "Imprimer")),
        Shortcut("Ctrl+Shift+Return", translate("Help", "Remettre le compte rendu")),
    ]
