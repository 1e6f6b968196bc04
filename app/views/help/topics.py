"""The pages of the help, in the order they are learnt: files of `assets/help`, one a language, and the glossary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.i18n import language, translate
from app.plain import plain
from app.resources import assets_dir
from app.wording.glossary import terms

GLOSSARY = "glossaire"
ORDER = (
    "home", "dossier", "preparer", "piloter", "rendre", "debriefer", "revoir", "chiffres", "reglages", GLOSSARY,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Topic:
    """`code`: that of its screen; `text`: Markdown, its first line the title."""

    code: str
    title: str
    text: str

    @property
    def keywords(self) -> str:
        """Its headings and the words it stresses: what a person may look for."""
        found = re.findall(r"^#+ (.+)$|\*\*(.+?)\*\*", self.text, re.MULTILINE)
        return " ".join(heading or stressed for heading, stressed in found)


def topics() -> list[Topic]:
    """All of them, in the language spoken."""
    return [topic(code) for code in ORDER]


def topic(code: str) -> Topic:
    """That of a screen; the home page of the help for one without its own."""
    if code == GLOSSARY:
        return _glossary()
    known = code if code in ORDER else ORDER[0]
    text = (assets_dir() / "help" / f"{known}.{language()}.md").read_text(encoding="utf-8")
    return Topic(known, text.partition("\n")[0].removeprefix("# ").strip(), text)


def found(words: str) -> list[Topic]:
    """The pages that hold every word, whatever the accents; those whose headings do come first, the glossary last."""
    typed = plain(words).split()
    held = [one for one in topics() if all(word in plain(one.text) for word in typed)]

    def rank(one: Topic) -> tuple[bool, bool]:
        return one.code == GLOSSARY, not all(word in plain(f"{one.title} {one.keywords}") for word in typed)

    return sorted(held, key=rank)


def _glossary() -> Topic:
    title = translate("Help", "Glossaire")
    told = translate("Help", "Les mots de l’atelier, et leur nom dans l’autre langue.")
    head = (translate("Help", "Mot"), translate("Help", "Définition"), translate("Help", "Anglais"))
    lines = [f"# {title}", "", told, "", f"| {' | '.join(head)} |", "|---|---|---|"]
    lines += [f"| **{term.title}** | {term.definition} | {term.other} |" for term in terms()]
    return Topic(GLOSSARY, title, "\n".join(lines))
