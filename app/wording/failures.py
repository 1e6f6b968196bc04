"""What goes wrong with the base, in a sentence that says what to do next."""

from app.i18n import translate


def storage_failure(code: str, *, file: str, what: str, expected: str) -> str:
    """One line: what happened, where, and what to do. `code` is that of a `StorageError`."""
    return _sentence(code).format(file=file, what=what, expected=expected)


def _sentence(code: str) -> str:
    return {
        "network_path": translate(
            "Storage",
            "{file} : {what}. La base doit être sur un disque local ; choisir un autre dossier par GOULOT_DATA.",
        ),
        "unwritable": translate(
            "Storage",
            "{file} : écriture impossible ({what}). Rendre le dossier accessible, ou en choisir un par GOULOT_DATA.",
        ),
        "damaged": translate(
            "Storage",
            "{file} : base endommagée ({what}). Rien n’a été effacé ; « goulot restore » reprend une sauvegarde.",
        ),
        "not_goulot": translate("Storage", "{file} : ce n’est pas une base de Goulot ({what})."),
        "newer_base": translate("Storage", "{file} : base d’un Goulot plus récent ({what}). Mettre Goulot à jour."),
        "unknown_seance": translate("Storage", "{file} : séance introuvable ({what})."),
        "unknown_document": translate("Storage", "{file} : document introuvable ({what})."),
        "engine_differs": translate(
            "Storage",
            "{file} : séance vécue avec le moteur {what}, celui-ci est {expected} : elle ne peut être reprise.",
        ),
        "scenario_differs": translate(
            "Storage", "{file} : le scénario a changé depuis cette séance : elle ne peut être reprise ({what})."
        ),
        "journal_differs": translate(
            "Storage", "{file} : les faits conservés ne sont pas ceux que donnent les décisions ({what})."
        ),
        "copy": translate(
            "Storage", "{file} : cette séance est une copie rapportée du centre ({what}), elle ne fait que se lire."
        ),
        "held_elsewhere": translate(
            "Storage", "Cette séance est ouverte dans une autre fenêtre de Goulot : lecture seule ici."
        ),
        "in_use": translate(
            "Storage", "{file} : la base sert à une autre fenêtre ({what}). Fermer Goulot partout, puis recommencer."
        ),
        **_passing(),
    }[code]


def _passing() -> dict[str, str]:
    """The window tries these again by itself."""
    return {
        "disk_full": translate(
            "Storage",
            "Disque plein : {file} ne peut plus grandir. Faites de la place : l’équipe attend, puis repart "
            "d’elle-même.",
        ),
        "read_only": translate(
            "Storage",
            "{file} est en lecture seule ou sur un disque retiré ({what}). Rendez le dossier accessible en écriture ; "
            "l’équipe attend.",
        ),
        "busy": translate(
            "Storage",
            "{file} est verrouillé par un autre programme (sauvegarde, antivirus, autre fenêtre). L’équipe attend "
            "qu’il le libère.",
        ),
        "write_failed": translate(
            "Storage", "{file} : rien n’a pu être enregistré ({what}). Vérifier la place et les droits du disque."
        ),
    }
