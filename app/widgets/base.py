"""What every painted widget shares: the theme, a name for assistive technologies, a painter."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintDevice, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.theme import theme_of


class Painted(QWidget):
    """A widget that paints itself from the theme in `paint` and is named for screen readers."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme_of(self)
        self.theme.changed.connect(self.restyle)
        self.setAccessibleName(name)

    def restyle(self) -> None:
        """The theme or the text scale changed: measure and paint again."""
        self.updateGeometry()
        self.update()

    def area(self) -> QRectF:
        return QRectF(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        raise NotImplementedError


def smooth(surface: QPaintDevice) -> QPainter:
    """A painter on a widget or a picture, with smooth edges."""
    painter = QPainter(surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def announce(widget: QWidget, text: str) -> None:
    """Say `text` through the screen reader, if one listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
