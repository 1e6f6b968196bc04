"""The words of keys, as they are engraved on the person's keyboard."""

from __future__ import annotations

from app.i18n import translate


def key_words(sequence: str) -> list[str]:
    """ "Ctrl+Return" -> ["Ctrl", "Entrée"]; a letter stays itself."""
    words = _words()
    return [words.get(part, part) for part in sequence.split("+") if part]


def key_text(sequence: str) -> str:
    """The same in one text, as on a key cap: "Ctrl Entrée"."""
    return " ".join(key_words(sequence))


def _words() -> dict[str, str]:
    return {
        "Space": translate("Keys", "Espace"),
        "Return": translate("Keys", "Entrée"),
        "Enter": translate("Keys", "Entrée"),
        "Esc": translate("Keys", "Échap"),
        "Del": translate("Keys", "Suppr"),
        "Shift": translate("Keys", "Maj"),
        "PgUp": translate("Keys", "Page haut"),
        "PgDown": translate("Keys", "Page bas"),
        "Home": translate("Keys", "Début"),
        "End": translate("Keys", "Fin"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
    }
