"""What a page lies on."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.widgets.base import smooth


class Ground(QWidget):
    """A surface of the `fond` colour."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), self._theme.color("fond"))
        painter.end()
