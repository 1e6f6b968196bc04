"""What may have been meant by a word that is in no dictionary, in the menu of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from app.i18n import translate
from app.spelling import Misspelt, Speller
from app.theme import FontStyle, Theme
from app.views.report.document import plain_format, role_of

_KEEP = QTextCursor.MoveMode.KeepAnchor


def misspelt_at(speller: Speller, block: QTextBlock, position: int) -> Misspelt | None:
    """The misspelt word that holds a position of the document; none in a heading."""
    if role_of(block):
        return None
    place = position - block.position()
    return next((word for word in speller.wrong(block.text()) if word.start <= place <= word.end), None)


def add_suggestions(
    menu: QMenu, theme: Theme, cursor: QTextCursor, speller: Speller, keep: Callable[[str], None]
) -> bool:
    """At the top of `menu`; False when the word of the cursor is right. `keep`: it is right from now on."""
    block = cursor.block()
    found = misspelt_at(speller, block, cursor.position())
    if found is None:
        return False
    start, end = block.position() + found.start, block.position() + found.end
    for word in speller.suggestions(found.word):
        action = menu.addAction(word, partial(_replace, theme, cursor, start, end, word))
        action.setFont(theme.font(FontStyle.STRONG))
    if menu.isEmpty():
        menu.addAction(translate("Spelling", "Aucune proposition")).setEnabled(False)
    menu.addAction(translate("Spelling", "Garder « {word} »").format(word=found.word), lambda: keep(found.word))
    menu.addSeparator()
    return True


def _replace(theme: Theme, cursor: QTextCursor, start: int, end: int, word: str) -> None:
    """In one step to be undone."""
    change = QTextCursor(cursor.document())
    change.setPosition(start)
    change.setPosition(end, _KEEP)
    change.insertText(word, plain_format(theme))
