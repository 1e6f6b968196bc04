"""Underlines numbers that the journal does not know, figures that have moved since they were cited, words misspelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from app.models.number_check import Typed
from app.spelling import Misspelt
from app.theme import Theme
from app.views.report.document import figure_of, fragments, role_of, text_blocks


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of the text to look at. `now`: what a figure cited reads today, empty for a typed number."""

    start: int
    end: int
    text: str
    typed: Typed | None = None
    code: str = ""
    now: str = ""


Unknown = Callable[[str], list[Typed]]
Current = Callable[[str], str]
Misspellings = Callable[[str], Iterable[Misspelt]]


class NumberHighlighter(QSyntaxHighlighter):
    """Quiet until `look`, then shows what is doubtful; a block being changed is quiet again."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._unknown: Unknown = lambda _: []
        self._current: Current = lambda _: ""
        self._misspelt: Misspellings = lambda _: ()
        self._awake = False

    def look(self, unknown: Unknown, current: Current, misspelt: Misspellings = lambda _: ()) -> list[Doubt]:
        """Check the whole text: `unknown` picks numbers out of a text, `current` says what a figure reads now,
        `misspelt` picks words."""
        self._unknown, self._current, self._misspelt = unknown, current, misspelt
        self._awake = True
        self.rehighlight()
        self._awake = False
        return [doubt for block in text_blocks(self.document()) for doubt in self._doubts(block)]

    def misspelt(self) -> list[Misspelt]:
        """All of them, placed in the document, as last looked."""
        return [
            word._replace(start=block.position() + word.start, end=block.position() + word.end)
            for block in text_blocks(self.document())
            for word in self._misspelt_in(block)
        ]

    def highlightBlock(self, text: str) -> None:
        if not self._awake or not text:
            return
        block = self.currentBlock()
        form = QTextCharFormat()
        form.setBackground(self._theme.color("jaune_f"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(self._theme.color("jaune_t"))
        for doubt in self._doubts(block):
            self.setFormat(doubt.start - block.position(), doubt.end - doubt.start, form)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._theme.color("rouge"))
        for word in self._misspelt_in(block):
            self.setFormat(word.start, word.end - word.start, wave)

    def _misspelt_in(self, block: QTextBlock) -> list[Misspelt]:
        """Neither headings nor figures are the person's own words."""
        return [] if role_of(block) else list(self._misspelt(_own_words(block)))

    def _doubts(self, block: QTextBlock) -> list[Doubt]:
        if role_of(block):
            return []
        origin, found = block.position(), []
        for part in fragments(block):
            figure = figure_of(part.charFormat())
            if figure is None:
                continue
            now = self._current(figure.code)
            if now and now != figure.text:
                end = part.position() + part.length()
                found.append(Doubt(part.position(), end, figure.text, code=figure.code, now=now))
        found += [Doubt(origin + n.start, origin + n.end, n.text, typed=n) for n in self._unknown(_own_words(block))]
        return found


def _own_words(block: QTextBlock) -> str:
    """The text, its figures and objects blotted out."""
    text, origin = block.text(), block.position()
    for part in fragments(block):
        if figure_of(part.charFormat()) is not None:
            start = part.position() - origin
            text = text[:start] + "\ufffc" * part.length() + text[start + part.length() :]
    return text
