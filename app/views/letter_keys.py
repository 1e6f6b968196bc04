"""Shortcuts of one character, which speech and a resting hand set off by mistake: they can be silenced (WCAG 2.1.4)."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.views.settings import Preferences

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TYPED_S = 0.3
"""Two letters nearer than that are a text that somebody types where no field is open, not two orders."""


class LetterKeys(QObject):
    """Unless the preferences say they are heard, letters, digits and signs go to what has the keyboard; so do the
    letters of a text after its first."""

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
        character = bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _HELD
        if not character:
            self._last = ""  # Enter, Escape or Tab: what follows is no longer the same word
            return False
        if self._preferences.letter_keys and not self._typed(event):
            return False
        event.accept()
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """The letter follows another as in a word. The same one again is a key pressed twice, a doubled letter of the
        word, or this very event, which comes to the window before what has the keyboard."""
        letter, now = event.text(), time.monotonic()
        follows = self._last.isalpha() and letter.isalpha() and now - self._last_at < _TYPED_S
        self._in_text = follows and (letter != self._last or self._in_text)
        self._last, self._last_at = letter, now
        return self._in_text
