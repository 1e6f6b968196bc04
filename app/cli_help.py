"""The help of the command line, apart from it: typer reads signatures at import, before the language is known."""

import typer
from pydantic import ValidationError

from app.i18n import translate


def help_of(command: str, parameter: str = "") -> str:
    """The help of a command (`""` for goulot itself) or of one of its parameters."""
    return (_parameters() | _common())[parameter] if parameter else _commands()[command]


def _commands() -> dict[str, str]:
    return {
        "": translate(
            "Help",
            "Goulot, simulateur de pilotage d’atelier. Sans commande, ouvre l’application ; sans écran, vit le"
            " scénario par défaut jusqu’à son compte rendu.",
        ),
        "scenarios": translate("Help", "Liste les scénarios fournis."),
        "check": translate(
            "Help", "Vérifie un scénario. Code de sortie 1 s’il est lisible mais faux, 2 s’il est illisible."
        ),
        "simulate": translate("Help", "Vit une séance sans fenêtre et donne ses indicateurs."),
        "calibrate": translate(
            "Help",
            "Fait vivre un scénario aux superviseurs de référence, graine par graine, et dit s’il les distingue. Code"
            " de sortie 1 si un critère est manqué.",
        ),
        "replay": translate("Help", "Relit un journal ; avec --verify, revit ses décisions et compare."),
        "report": translate("Help", "Écrit le compte rendu d’une séance de la base, ou d’un journal."),
        "trainee": translate("Help", "Les données d’un stagiaire : les exporter, les effacer."),
        "trainee export": translate("Help", "Écrit dans un fichier zip tout ce que la base garde d’un stagiaire."),
        "trainee erase": translate(
            "Help", "Efface le nom, les textes et les documents d’un stagiaire, de la base et de ses sauvegardes."
        ),
        "open": translate("Help", "Ouvre Goulot sur un paquet, comme un double clic sur ce fichier."),
        "package": translate("Help", "Une séance dans un fichier signé, pour une clé USB : l’écrire, la reprendre."),
        "package export": translate("Help", "Écrit dans un paquet .goulot une séance de la base."),
        "package import": translate("Help", "Vérifie un paquet, puis prend sa séance dans la base."),
        "package verify": translate("Help", "Vérifie un paquet et n’en prend rien. Code de sortie 1 s’il est altéré."),
        "package keys": translate("Help", "Montre la clé de ce centre et celles des centres de confiance."),
        "centre": translate(
            "Help", "La base partagée du centre : son état, lui envoyer les séances, rapporter la classe."
        ),
        "centre status": translate(
            "Help", "Dit ce qui reste à envoyer et si le centre répond. Code de sortie 1 s’il manque quelque chose."
        ),
        "centre push": translate("Help", "Envoie tout ce que le centre n’a pas ; reprend là où l’envoi s’est arrêté."),
        "centre pull": translate(
            "Help", "Rapporte les séances de la classe, en lecture seule ; à défaut d’une, toutes."
        ),
        "centre prepare": translate(
            "Help", "Prépare la base du centre, ou la met à jour pour cette version de Goulot."
        ),
        "forms": translate(
            "Help",
            "Écrit dans un dossier les formulaires vides d’un scénario, pour le papier et le crayon : charge et"
            " capacité, fiche de suivi, polyvalence, compte rendu.",
        ),
        "restore": translate("Help", "Reprend la base d’une sauvegarde ; l’ancienne est gardée. Fermer Goulot avant."),
    }


def _common() -> dict[str, str]:
    return {
        "lang": translate("Help", "Langue : fr ou en. À défaut GOULOT_LANG, puis celle du système."),
        "show_version": translate("Help", "Donne la version et s’arrête."),
        "help": translate("Help", "Donne cette aide et s’arrête."),
        "as_json": translate("Help", "Donne un objet JSON, le même à l’octet près partout."),
        "seed": translate("Help", "Graine du hasard : la même graine donne la même chance à tous."),
        "scenario": translate("Help", "Nom d’un scénario fourni, ou dossier."),
    }


def _parameters() -> dict[str, str]:
    return {
        "folder": translate("Help", "Dossier du scénario, ou nom d’un scénario fourni."),
        "everything": translate("Help", "Donne tous les défauts trouvés, un par ligne."),
        "policy_name": translate(
            "Help", "Superviseur de référence : nothing (ne décide rien), naive, competent ou expert."
        ),
        "decisions": translate("Help", "Fichier de décisions, une par ligne en JSON, à la place d’un superviseur."),
        "until": translate(
            "Help", "Durée vécue depuis le début de la séance, HH:MM ; ou 30d, qui répète la journée et son programme."
        ),
        "warmup": translate(
            "Help", "Mise en régime : durée écartée des indicateurs, HH:MM ou 2d ; --until la comprend."
        ),
        "replications": translate("Help", "Nombre de graines successives : moyennes et intervalles à 95 %."),
        "workers": translate("Help", "Nombre de processus ; à défaut, autant que de processeurs."),
        "dask": translate("Help", "Adresse d’un ordonnanceur dask.distributed, à la place de processus d’ici."),
        "journal": translate("Help", "Fichier où écrire le journal."),
        "file": translate("Help", "Fichier à lire."),
        "verified": translate(
            "Help", "Revit les décisions et compare chaque ligne ; code de sortie 1 si elles diffèrent."
        ),
        "own": translate("Help", "Dossier du scénario, s’il n’est pas fourni avec Goulot."),
        "session": translate("Help", "Identifiant d’une séance de la base, ou fichier de journal."),
        "seance": translate("Help", "Identifiant d’une séance du centre."),
        "form": translate(
            "Help", "Format : docx, odt ou pdf pour le compte rendu ; xlsx ou csv pour les chiffres de la séance."
        ),
        "output": translate("Help", "Fichier à écrire ; ou dossier, où le nom est donné par Goulot."),
        "template": translate("Help", "Modèle du compte rendu : un texte du centre (docs/templates.md)."),
        "name": translate("Help", "Nom du stagiaire, comme il l’a saisi."),
        "pseudonym": translate(
            "Help", "Sans le nom : un pseudonyme à sa place, ni textes libres, ni brouillons, ni documents."
        ),
        "trust": translate("Help", "Faire confiance à la clé qui a signé ce paquet, sous le nom donné à ce centre."),
        "backup": translate("Help", "Fichier de sauvegarde ; à défaut, la plus récente qui soit lisible."),
        "listed": translate("Help", "Donne les sauvegardes, la plus récente d’abord, et ne change rien."),
    }


def panel(kind: str) -> str:
    """The heading above commands, arguments or options."""
    return {
        "command": translate("Help", "Commandes"),
        "argument": translate("Help", "Arguments"),
        "option": translate("Help", "Options"),
    }[kind]


def bad_value(error: typer.BadParameter) -> str:
    """`--seed : abc : attendu un nombre entier`, in the language spoken where what is wrong with it is known."""
    found = error.__cause__
    if not isinstance(found, ValidationError) or error.param is None:
        return error.format_message()
    wrong = found.errors()[0]
    expected = {
        "int_parsing": translate("Usage", "attendu un nombre entier"),
        "greater_than_equal": translate("Usage", "attendu au moins {ge}"),
        "less_than_equal": translate("Usage", "attendu au plus {le}"),
    }.get(wrong["type"], wrong["msg"])
    text = translate("Usage", "{option} : {found} : {expected}")
    option = error.param.opts[0]
    return text.format(option=option, found=wrong["input"], expected=expected.format(**wrong.get("ctx", {})))
