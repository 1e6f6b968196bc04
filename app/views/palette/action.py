"""An action of the list, and how it answers to words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.i18n import in_other_language
from app.plain import plain

_SHORTEST_WORD = 2


@dataclass(frozen=True, slots=True)
class Action:
    """``keywords``: other words it answers to, in either language; the label in the other language always counts.
    ``refusal``: why it can't be done now. ``searched``: shown only once words are typed, one of many alike.
    ``group``: where it belongs, in a word."""

    label: str
    run: Callable[[], None]
    keywords: str = ""
    shortcut: str = ""
    refusal: str = ""
    searched: bool = False
    group: str = ""

    def answers(self, words: str) -> bool:
        """Every word typed is found in the label or the keywords."""
        if self.searched and not words.strip():
            return False
        text = plain(f"{self.label} {in_other_language(self.label)} {self.keywords} {self.group}")
        return all(word in text for word in plain(words).split())

    @property
    def key(self) -> str:
        """The same in both languages, as far as it can be told."""
        return min(self.label, in_other_language(self.label) or self.label)


def found(actions: Iterable[Action], words: str, recent: Sequence[str]) -> list[Action]:
    """Those that answer: the most recently used first, then those whose label begins with what was typed, then those
    whose label holds it all."""
    ranks = {key: rank for rank, key in enumerate(recent)}
    typed = plain(words).split()

    def rank(action: Action) -> tuple[int, bool, bool]:
        name = plain(f"{action.label} {in_other_language(action.label)}")
        starts = bool(typed) and len(typed[0]) >= _SHORTEST_WORD and name.startswith(typed[0])
        return ranks.get(action.key, len(ranks)), not starts, not all(word in name for word in typed)

    return sorted((action for action in actions if action.answers(words)), key=rank)


def distinct(actions: Iterable[Action]) -> list[Action]:
    """Each label once: the first that bears it, which answers to the words of the others too."""
    kept: dict[str, Action] = {}
    for action in actions:
        first = kept.setdefault(plain(action.label), action)
        if first is not action:
            kept[plain(action.label)] = replace(first, keywords=f"{first.keywords} {action.keywords}")
    return list(kept.values())
