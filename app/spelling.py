"""Spelling of what a person writes, by Hunspell and without a network: words that are in no list, and what was meant.

Imports no Qt. The trade's own words are in `assets/dictionaries/metier.txt`; those of the scenario come with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import hunspell

from app.i18n import Language, language
from app.resources import assets_dir
from sim.domain.scenario import Scenario

_WORD = re.compile(r"(?<![\w@#/.-])[^\W\d_]+(?:[’'\-‑][^\W\d_]+)*(?![\w@/-])")
"""Letters, with apostrophes and hyphens between them; neither codes with digits nor addresses."""
_SPLIT = re.compile(r"[’'\-‑]")
_MOST = 5
_ENGLISH = (
    "andon kaizen kanban poka-yoke takt changeover changeovers nonconforming "
    "programme programmes labour litre litres palletise palletiser palletising"
)
"""Of the trade, and the British spellings that Goulot writes itself."""
_CHARSETS: dict[Language, str] = {"fr": "utf-8", "en": "latin-1"}
"""In which each dictionary is written."""


class Misspelt(NamedTuple):
    """A stretch of a text, from `start` to `end`."""

    start: int
    end: int
    word: str


class Speller:
    """Of one language. `known`: words that are right whatever the dictionary says."""

    def __init__(self, spoken: Language, known: Iterable[str] = ()) -> None:
        self._book = _book(spoken)
        self._charset = _CHARSETS[spoken]
        self._known = {word.casefold() for word in known} | _trade_words(spoken)
        self._found: dict[str, bool] = {}

    def wrong(self, text: str) -> Iterator[Misspelt]:
        """The words of a text that are in no list, in order."""
        for match in _WORD.finditer(text):
            if not self.knows(match.group()):
                yield Misspelt(match.start(), match.end(), match.group())

    def knows(self, word: str) -> bool:
        """Codes in capitals are nobody's spelling."""
        if word not in self._found:
            self._found[word] = word.isupper() or self._is_listed(word) or self._is_made_of_listed(word)
        return self._found[word]

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""
        return list(self._book.suggest(_plain(word)))[:_MOST] if self._can_hold(word) else []

    def _can_hold(self, word: str) -> bool:
        """Hunspell refuses a letter that its dictionary can't write: no word of it has one."""
        try:
            _plain(word).encode(self._charset)
        except UnicodeEncodeError:
            return False
        return True

    def _is_listed(self, word: str) -> bool:
        return word.casefold() in self._known or (self._can_hold(word) and bool(self._book.spell(_plain(word))))

    def _is_made_of_listed(self, word: str) -> bool:
        """`l’OF`, `sous-goulot`: each part is a word or a code."""
        parts = [part for part in _SPLIT.split(word) if part]
        return len(parts) > 1 and all(len(part) == 1 or part.isupper() or self._is_listed(part) for part in parts)


def speller(scenario: Scenario) -> Speller:
    """In the language spoken now, with the names and the words of a scenario."""
    return Speller(language(), scenario_words(scenario))


def scenario_words(scenario: Scenario) -> set[str]:
    """Words of its people, postes, products, components and clients."""
    spoken = language()
    texts = [person.name for person in scenario.people.values()]
    texts += [poste.name.of(spoken) for poste in scenario.postes.values()]
    texts += [product.name.of(spoken) for product in scenario.products.values()]
    texts += [component.name.of(spoken) for component in scenario.components.values()]
    texts += [order.client for order in scenario.orders.values()]
    texts += [scenario.title.of(spoken), scenario.team.of(spoken)]
    return {match.group() for text in texts for match in _WORD.finditer(text)}


def _plain(word: str) -> str:
    """Typographic signs as the dictionary writes them."""
    return word.replace("‑", "-").replace("’", "'")


@lru_cache(maxsize=2)
def _book(spoken: Language) -> hunspell.Hunspell:
    """The English one is the package's own. Read from the disk once: a tenth of a second."""
    if spoken == "fr":
        return hunspell.Hunspell("fr", hunspell_data_dir=f"{assets_dir() / 'dictionaries'}/")
    return hunspell.Hunspell("en_US", hunspell_data_dir=f"{Path(hunspell.__file__).parent / 'dictionaries'}/")


@lru_cache(maxsize=2)
def _trade_words(spoken: Language) -> frozenset[str]:
    if spoken != "fr":
        return frozenset(_ENGLISH.split())
    text = (assets_dir() / "dictionaries" / "metier.txt").read_text(encoding="utf-8")
    return frozenset(line.casefold() for line in text.split())
