"""A person's data, from the command line: written to one file, or erased."""

import io
import zipfile
from pathlib import Path

from app.console import say
from app.i18n import translate
from app.storage import Repository, base_path, erase_trainee, trainee_items
from app.whole_file import write_whole


def export_trainee(name: str, output: Path) -> bool:
    """Write a zip of all that the base holds of `name`; False when it holds nothing.

    Raises StorageError or OSError.
    """
    items = trainee_items(_base(), name)
    if not items:
        return _unknown(name)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for item, content in items:
            archive.writestr(item, content)
    write_whole(output, packed.getvalue())
    say(translate("Console", "Écrit : {path}").format(path=output))
    return True


def erase_data(name: str) -> bool:
    """Erase `name` from the base and its backups; False when they do not hold it. Raises StorageError or OSError."""
    base = _base()
    erased = erase_trainee(base, name)
    if not erased.known:
        return _unknown(name)
    say(translate("Console", "%n séance rendue anonyme : nom, textes et documents effacés.", n=erased.seances))
    say(translate("Console", "%n sauvegarde réécrite.", n=erased.copies))
    for path in erased.out_of_reach:
        say(translate("Console", "Peut contenir le nom, à supprimer à la main : {path}").format(path=path))
    say(translate("Console", "Ce qui a quitté cet ordinateur (documents remis, clés USB) n’est plus à sa portée."))
    return True


def _base() -> Path:
    """The base of this person, brought up to date."""
    Repository.open().close()
    return base_path()


def _unknown(name: str) -> bool:
    say(translate("Console", "Aucune donnée au nom de « {name} ».").format(name=name))
    return False
