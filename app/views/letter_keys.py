"""Shortcuts of one character, which speech and a resting hand set off by mistake: they can be silenced (WCAG 2.1.4)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.views.settings import Preferences

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LetterKeys(QObject):
    """Unless the preferences say they are heard, letters, digits and signs go to what has the keyboard."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        character = bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _HELD
        if not character or self._preferences.letter_keys:
            return False
        event.accept()
        return True
