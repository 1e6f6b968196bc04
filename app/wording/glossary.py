"""The words of the trade, defined in the language spoken: those of `docs/glossary.md` that screens show."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.i18n import Language, labelled, language
from app.plain import plain
from app.resources import assets_dir

_IN_BRACKETS = re.compile(r"\(([A-Z][A-Z&]*)\)")
_REMARK = re.compile(r"\([^)]*[a-z][^)]*\)")
_LONGEST = 2
"""Definitions told for one text."""


@dataclass(frozen=True, slots=True)
class Term:
    """`names`: each way to say it, abbreviations included."""

    title: str
    names: tuple[str, ...]
    definition: str
    other: str
    """Its name in the other language."""


def terms() -> tuple[Term, ...]:
    """In alphabetical order."""
    return _terms(language())


def explained(text: str) -> str:
    """The definitions of the terms that `text` holds as whole words, one a line; empty without any."""
    found = dict.fromkeys(_in(text))
    return "\n".join(labelled(term.title, term.definition) for term in list(found)[:_LONGEST])


def _in(text: str) -> Iterator[Term]:
    """In the order of the text; the longest name at a place wins."""
    index = _index(language())
    for match in _pattern(language()).finditer(text):
        yield index[match.group().lower()]


@cache
def _terms(spoken: Language) -> tuple[Term, ...]:
    other = "en" if spoken == "fr" else "fr"
    with (assets_dir() / "help" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        found = [
            Term(_title(row[spoken]), _names(row[spoken]), row[f"definition_{spoken}"], _title(row[other]))
            for row in csv.DictReader(file)
        ]
    return tuple(sorted(found, key=lambda term: plain(term.title)))


def _title(name: str) -> str:
    return name[:1].upper() + _REMARK.sub("", name[1:]).strip()


def _names(name: str) -> tuple[str, ...]:
    """`TRS, taux de rendement synthétique`; `temps requis (TR)`: each name and each abbreviation."""
    bare = _IN_BRACKETS.sub("", _REMARK.sub("", name))
    names = [part.strip() for part in bare.split(",")]
    return tuple(part for part in (*names, *_IN_BRACKETS.findall(name)) if part)


@cache
def _index(spoken: Language) -> dict[str, Term]:
    return {name.lower(): term for term in _terms(spoken) for name in term.names}


@cache
def _pattern(spoken: Language) -> re.Pattern[str]:
    """Words as they are, in the plural too; abbreviations only in capitals."""
    names = sorted((name for term in _terms(spoken) for name in term.names), key=len, reverse=True)
    words = "|".join(re.escape(name) if name.isupper() else f"(?i:{re.escape(name)})" for name in names)
    return re.compile(rf"(?<![\w’])(?:{words})(?=s?\b)")
