"""A person's data, from the command line: written to one file, or erased."""

import io
import zipfile
from pathlib import Path

from app.centre import Centre, CentreError, address_of, erase_at_centre
from app.console import say
from app.i18n import translate
from app.storage import Erased, Repository, base_path, erase_trainee, trainee_items
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
    """Erase `name` from the base, its backups and the centre's base; False when none holds it, or when the centre could
    not be asked.

    Raises StorageError or OSError, and CentreError when only the centre may know the name.
    """
    base = _base()
    erased = erase_trainee(base, name)
    if erased.known:
        say(translate("Console", "%n séance rendue anonyme : nom, textes et documents effacés.", n=erased.seances))
        say(translate("Console", "%n sauvegarde réécrite.", n=erased.copies))
        for path in erased.out_of_reach:
            say(translate("Console", "Peut contenir le nom, à supprimer à la main : {path}").format(path=path))
        say(translate("Console", "Ce qui a quitté cet ordinateur (documents remis, clés USB) n’est plus à sa portée."))
    address = address_of(base.parent)
    if address:
        return _erase_at_centre(Centre(address), name, erased)
    return erased.known or _unknown(name)


def _erase_at_centre(centre: Centre, name: str, erased: Erased) -> bool:
    try:
        count = erase_at_centre(centre, name)
    except CentreError as error:
        if not erased.known:
            raise
        say(error.sentence())
        say(translate("Console", "Le nom reste au centre pour l’instant : il y sera effacé au prochain envoi."))
        return False
    finally:
        centre.close()
    if count is None:
        return erased.known or _unknown(name)
    text = translate("Console", "%n séance rendue anonyme au centre {address}.", n=count)
    say(text.format(address=centre.address))
    say(
        translate(
            "Console",
            "Hors de sa portée : les sauvegardes du serveur, et les copies des formateurs jusqu’à leur prochaine mise"
            " à jour.",
        )
    )
    return True


def _base() -> Path:
    """The base of this person, brought up to date."""
    Repository.open().close()
    return base_path()


def _unknown(name: str) -> bool:
    say(translate("Console", "Aucune donnée au nom de « {name} ».").format(name=name))
    return False
