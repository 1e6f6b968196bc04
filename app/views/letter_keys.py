"""Shortcuts of one character, which speech and a resting hand set off by mistake: they can be silenced (WCAG 2.1.4)."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.views.settings import Preferences

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SPACE = " "
_TYPED_S = 0.3
"""Two characters nearer than that are a text that somebody types where no field is open, not two orders."""


class LetterKeys(QObject):
    """Unless the preferences say they are heard, letters, digits and signs go to what has the keyboard; so does
    what follows the first letter of a text, its spaces too."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._last, self._last_at, self._in_text = "", 0.0, False
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        character = bool(event.text()) and event.text().isprintable() and not event.modifiers() & _HELD
        if not character:
            self._last, self._in_text = "", False  # Enter, Escape or Tab: what follows is no longer the same text
            return False
        typed = self._typed(event)
        heard = event.text() == _SPACE or self._preferences.letter_keys
        if heard and not typed:
            return False
        event.accept()
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """The character follows another as in a text; a space only follows a word, not one letter. The same one again
        is a key pressed twice, a doubled letter, or this very event, which comes to the window before what has the
        keyboard."""
        character, now = event.text(), time.monotonic()
        near = now - self._last_at < _TYPED_S
        if character == _SPACE:
            self._in_text = near and self._in_text
        else:
            after = self._last.isalpha() or (self._last == _SPACE and self._in_text)
            again = character == self._last and not self._in_text
            self._in_text = near and character.isalpha() and after and not again
        self._last, self._last_at = character, now
        return self._in_text
