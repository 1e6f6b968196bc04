"""The pages of the help, in the order they are learnt: files of `assets/help`, one a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.i18n import language
from app.resources import assets_dir

ORDER = ("home", "dossier", "preparer", "piloter", "rendre", "debriefer", "revoir")


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
    """Raises FileNotFoundError when there is no such page."""
    text = (assets_dir() / "help" / f"{code}.{language()}.md").read_text(encoding="utf-8")
    return Topic(code, text.partition("\n")[0].removeprefix("# ").strip(), text)
