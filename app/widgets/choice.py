"""A drop-down list in a screen whose single keys are shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

_TYPING = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class Choice(QComboBox):
    """What is typed here looks for an entry, as in any list, and never reaches a shortcut of the screen."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _types(event):
            event.accept()
            return True
        return super().event(event)


def _types(event: QKeyEvent) -> bool:
    return bool(event.text().strip()) and event.modifiers() in _TYPING
