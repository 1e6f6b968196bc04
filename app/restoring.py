"""Brings back the base from one of its backups, from the command line."""

import datetime
from pathlib import Path

from app.console import print_rows, say
from app.i18n import date, translate
from app.storage import Backup, Holds, Repository, StorageError, backups, base_path, newest_sound, restore, set_aside


def list_backups() -> None:
    columns = (translate("Console", "Fichier"), translate("Console", "Faite le"), translate("Console", "Raison"))
    rows = [(str(backup.path), _made(backup), _reason(backup.why)) for backup in backups(base_path())]
    print_rows(translate("Console", "Sauvegardes"), columns, rows)


def restore_backup(chosen: Path | None) -> bool:
    """Put the `chosen` backup, or the newest sound one, in the place of the base; False when there is none.

    Raises StorageError when the chosen file is no sound base, or nothing can be written.
    """
    base, now = base_path(), datetime.datetime.now()
    newest = None if chosen else newest_sound(base)
    path = chosen or (newest.path if newest else None)
    if path is None:
        say(translate("Console", "Aucune sauvegarde lisible dans {folder}").format(folder=base.parent))
        return False
    with Holds(base).whole():
        aside = _damaged_aside(base, now)
        replaced = restore(base, path, now)
    say(translate("Console", "Base reprise de {path}").format(path=path))
    kept = aside or (replaced.path if replaced else None)
    if kept:
        say(translate("Console", "L’ancienne base est gardée : {path}").format(path=kept))
    return True


def _damaged_aside(base: Path, now: datetime.datetime) -> Path | None:
    """Rename the base when it can't be read, so that nothing of it is lost."""
    try:
        Repository.open(base).close()
    except StorageError as error:
        if error.code != "damaged":
            raise
        return set_aside(base, now)
    return None


def _made(backup: Backup) -> str:
    return f"{date(backup.made_at.date())} {backup.made_at:%H:%M}"


def _reason(why: str) -> str:
    return {
        "daily": translate("Console", "du jour"),
        "migration": translate("Console", "avant une mise à jour de la base"),
        "replaced": translate("Console", "avant une reprise"),
    }[why]
