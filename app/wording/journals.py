"""What is wrong with a journal, for the person who holds it."""

from app.i18n import translate
from sim.journal_reader import JournalAltered, JournalError


def journal_failure(error: JournalError) -> str:
    """One line: which file, which line, what was found there and expected."""
    if isinstance(error, JournalAltered):
        return _altered(error).format(
            file=error.name, line=error.line, entry=error.entry, character=error.character, was=error.expected
        )
    text = translate("Journal", "{file} : ligne {line} : {found} : attendu {expected}")
    return text.format(file=error.name, line=error.line, found=error.found, expected=error.expected)


def _altered(error: JournalAltered) -> str:
    if error.character and error.entry:
        return translate(
            "Journal",
            "{file} : journal modifié : ligne {line}, entrée {entry}, le caractère {character} était {was}.",
        )
    if error.character:
        return translate("Journal", "{file} : journal modifié : ligne {line}, le caractère {character} était {was}.")
    return translate("Journal", "{file} : journal modifié : ligne {line}, ou une ligne de la minute qu’elle ferme.")
