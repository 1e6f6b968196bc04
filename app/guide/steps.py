"""The steps of the guided séance on the pump line: one task at a time, and what shows that it is done.

The seed was chosen for its morning: the man of the test bench leaves at 05:40, as in every séance of `pompes`, and the
bench breaks down soon after somebody has taken it over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.guide.situation import Situation
from app.i18n import translate
from sim.events import PosteBrokeDown, RepairEnded

SCENARIO, SEED, MODE = "pompes", 27, "apprentissage"
BENCH, PACKING, SPARE = "P60", "P70", "OP08"
FAST = 60
"""Simulated seconds in a real one from which the shift goes by in minutes."""
SENTENCE = 6
"""Words that make a sentence of the compte rendu."""


@dataclass(frozen=True, slots=True)
class Step:
    """`page`: where it is done; `points`: the part of the screen it is about (see `app.views.guide.places`).

    `task` says what to do, `reason` why a supervisor does it, `hint` how, for whoever is stuck.
    """

    code: str
    page: str
    points: str
    title: str
    task: str
    reason: str
    hint: str
    done: Callable[[Situation], bool]


def steps() -> tuple[Step, ...]:
    """In order, in the language spoken."""
    return (*_before(), *_first_alarm(), *_breakdown(), *_account())


def _before() -> tuple[Step, ...]:
    return (
        Step(
            "read",
            "dossier",
            "prepare",
            translate("Guide", "Lire le dossier"),
            translate(
                "Guide",
                "Ouvrez « La ligne et les gammes » dans la liste de gauche : quel poste prend le plus de temps par"
                " pompe ? Puis cliquez « Préparer l’équipe ».",
            ),
            translate(
                "Guide",
                "Le poste le plus lent est le goulot. Une minute perdue là est perdue pour toute la ligne.",
            ),
            translate("Guide", "C’est le banc d’essai P60, 64 s par pompe. Ctrl+Entrée passe à la préparation."),
            lambda now: "preparer" in now.visited,
        ),
        Step(
            "assign",
            "preparer",
            "spare",
            translate("Guide", "Placer quelqu’un"),
            translate(
                "Guide",
                "Fatou Diallo n’a pas de poste. Glissez son nom vers le poste de câblage P50A : elle y"
                " est autonome (U).",
            ),
            translate(
                "Guide",
                "Elle relève Élodie Perrin, qui sait tenir plusieurs postes et devient votre réserve pour la suite.",
            ),
            translate(
                "Guide",
                "Au clavier : flèches jusqu’à Fatou, colonne P50A, Entrée montre l’effet, Entrée à nouveau affecte."
                " Les cases hachurées sont interdites, et disent pourquoi.",
            ),
            lambda now: now.phase != "prepare" or now.heard.taken["AssignOperator"] > 0,
        ),
        Step(
            "launch",
            "preparer",
            "launch",
            translate("Guide", "Lancer l’équipe"),
            translate("Guide", "Tout le monde est en place. Cliquez « Lancer l’équipe », en haut à droite."),
            translate("Guide", "Il est 05:30. À partir d’ici le temps coule, mais la pause est toujours permise."),
            translate("Guide", "Le bouton bleu, ou Ctrl+Entrée."),
            lambda now: now.phase != "prepare",
        ),
    )


def _first_alarm() -> tuple[Step, ...]:
    return (
        Step(
            "pace",
            "piloter",
            "speeds",
            translate("Guide", "Changer d’allure"),
            translate("Guide", "À ×1, une minute dure une minute. Passez à ×60, et laissez tourner."),
            translate("Guide", "À ×60, une heure d’atelier passe en une minute. Espace met en pause à tout moment."),
            translate("Guide", "Touche 3 pour ×60. Si l’horloge est en pause, Espace la relance."),
            lambda now: now.speed >= FAST or bool(now.heard.alarms & {"person_absent", "poste_unattended"}),
        ),
        Step(
            "alarm",
            "piloter",
            "synoptic",
            translate("Guide", "Voir ce qui arrive"),
            translate(
                "Guide",
                "Regardez la ligne : les pièces passent, les stocks se remplissent. Laissez tourner jusqu’à la première"
                " alarme d’un poste.",
            ),
            translate("Guide", "Gris : tout va bien. Seule une couleur demande votre attention."),
            translate("Guide", "Espace relance l’horloge, qui s’arrête d’elle-même à chaque alarme importante."),
            lambda now: "poste_unattended" in now.heard.alarms or PosteBrokeDown in now.heard.facts,
        ),
        Step(
            "acknowledge",
            "piloter",
            "alarms",
            translate("Guide", "Acquitter"),
            translate(
                "Guide",
                "Julien Costa a dû partir : le banc n’a plus personne. Lisez l’alarme, puis acquittez-la (touche A).",
            ),
            translate("Guide", "Acquitter dit « je l’ai vue ». Cela ne répare rien : reste à décider."),
            translate("Guide", "Cliquez l’alarme puis « acquitter », ou touche A."),
            lambda now: now.heard.taken["AcknowledgeAlarm"] > 0,
        ),
        Step(
            "cover",
            "piloter",
            "card",
            translate("Guide", "Couvrir le goulot d’abord"),
            translate(
                "Guide",
                "Choisissez P60 sur la ligne, puis « Affecter quelqu’un » (touche E) : dans la matrice, mettez Nadia"
                " Belkacem à P60.",
            ),
            translate("Guide", "Elle y est niveau O et habilitée BE. Chaque minute sans elle coûte une pompe."),
            translate(
                "Guide",
                "Sur la ligne de Nadia, case P60 : Entrée montre l’effet, Entrée à nouveau affecte. Karim aussi est U,"
                " mais son habilitation est expirée : la case le dit.",
            ),
            lambda now: bool(now.heard.alarms) and now.held(BENCH),
        ),
        Step(
            "fill",
            "piloter",
            "card",
            translate("Guide", "Boucher le trou"),
            translate(
                "Guide",
                "Nadia tenait P70, qui est vide à son tour. Affectez-y la personne que Fatou a libérée :"
                " Élodie Perrin.",
            ),
            translate(
                "Guide", "Déplacer quelqu’un ouvre toujours un trou ailleurs. Regardez la ligne « Affectés / besoin »."
            ),
            translate(
                "Guide",
                "Élodie est L à P70 : elle tient le poste tant qu’un U ou un O de P70 est sur la ligne. Nadia l’est.",
            ),
            lambda now: now.held(PACKING) and now.held(BENCH),
        ),
    )


def _breakdown() -> tuple[Step, ...]:
    return (
        Step(
            "breakdown",
            "piloter",
            "synoptic",
            translate("Guide", "Une panne"),
            translate("Guide", "Revenez aux panneaux (Échap), relancez l’horloge et laissez venir la panne."),
            translate("Guide", "Une machine tombe toujours en panne un jour. Ce qui compte est ce qui suit."),
            translate("Guide", "Espace relance. L’horloge s’arrête quand une presse ou le banc tombe en panne."),
            lambda now: PosteBrokeDown in now.heard.facts,
        ),
        Step(
            "call",
            "piloter",
            "card",
            translate("Guide", "Appeler la maintenance"),
            translate(
                "Guide",
                "Sur la fiche du poste en panne, « Appeler la maintenance » (touche M). Donnez un motif d’un mot si"
                " vous voulez, puis Entrée.",
            ),
            translate(
                "Guide",
                "Sans appel, l’opérateur attend dix minutes avant de le faire lui-même. Au goulot, dix minutes font"
                " neuf pompes.",
            ),
            translate("Guide", "Choisissez le poste rouge sur la ligne, M, la priorité 1, Entrée."),
            lambda now: now.heard.taken["CallMaintenance"] > 0 or now.heard.facts[RepairEnded] > 0,
        ),
        Step(
            "why",
            "piloter",
            "why",
            translate("Guide", "Demander « Pourquoi ? »"),
            translate(
                "Guide", "Le TRS a baissé. Cliquez « Pourquoi ? » en tête du panneau TRS, ou une barre des pertes."
            ),
            translate("Guide", "Derrière chaque chiffre, il y a des faits datés. C’est avec eux qu’on rend compte."),
            translate("Guide", "Échap referme la liste des faits."),
            lambda now: "why" in now.looked or now.phase == "report",
        ),
        Step(
            "shift",
            "piloter",
            "speeds",
            translate("Guide", "Mener l’équipe à sa fin"),
            translate(
                "Guide",
                "Menez la suite seul. ×600 (touche 4) va vite ; l’horloge s’arrête à chaque alarme importante :"
                " lisez, décidez, relancez.",
            ),
            translate(
                "Guide", "Priorité 1 d’abord, goulot d’abord. Personne ne tient tous les objectifs la première fois."
            ),
            translate("Guide", "Touche C : un conseil sur l’aléa en cours. Ctrl+K : toutes les actions, par leur nom."),
            lambda now: now.phase == "report",
        ),
    )


def _account() -> tuple[Step, ...]:
    return (
        Step(
            "cite",
            "rendre",
            "facts",
            translate("Guide", "Citer un chiffre"),
            translate(
                "Guide",
                "L’équipe est finie : ouvrez « Rendre compte », à gauche. Choisissez un chiffre dans la liste, le TRS"
                " par exemple, et citez-le.",
            ),
            translate(
                "Guide",
                "L’équipe suivante n’aura que votre compte rendu. Un chiffre cité garde sa source : on peut"
                " le vérifier.",
            ),
            translate("Guide", "Clic sur le chiffre puis Ctrl+Entrée, ou glissez-le dans le texte."),
            lambda now: now.cited > 0 or now.handed_in,
        ),
        Step(
            "write",
            "rendre",
            "text",
            translate("Guide", "Écrire la cause"),
            translate(
                "Guide",
                "Écrivez à côté une phrase : ce qui s’est passé au banc, ce que vous avez décidé, ce que cela a coûté.",
            ),
            translate("Guide", "Un écart sans cause n’apprend rien à personne."),
            translate("Guide", "Par exemple : « P60 arrêté par une panne, maintenance appelée aussitôt. »"),
            lambda now: now.words >= SENTENCE or now.handed_in,
        ),
        Step(
            "hand_in",
            "rendre",
            "hand_in",
            translate("Guide", "Remettre"),
            translate("Guide", "Cliquez « Remettre le compte rendu », en haut à droite."),
            translate("Guide", "Une version est gardée. Vous pourrez en remettre une autre, la première reste."),
            translate("Guide", "Ctrl+Maj+Entrée."),
            lambda now: now.handed_in,
        ),
        Step(
            "debrief",
            "debriefer",
            "",
            translate("Guide", "Débriefer"),
            translate("Guide", "Cliquez « Débriefer » : chaque aléa, sa cause cachée, ce que vous avez fait et quand."),
            translate("Guide", "On progresse en cherchant où les minutes sont parties, pas en regardant la note."),
            translate("Guide", "Appuyez sur Ctrl+8."),
            lambda now: "debriefer" in now.visited,
        ),
    )
