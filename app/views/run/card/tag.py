"""A word on a solid ground: what marks the goulot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import FontStyle
from app.widgets.base import Painted
from app.widgets.draw import CENTER, draw_text, text_width

_HEIGHT = 19
_PAD = 7


class Tag(Painted):
    spoken_role = QAccessible.Role.StaticText

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._word = word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self.theme, self._word, FontStyle.STRONG) + self.theme.px(2 * _PAD)
        return QSize(round(width), self.theme.px(_HEIGHT))

    def paint(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("forme"))
        painter.drawRoundedRect(self.area(), 3, 3)
        draw_text(painter, self.theme, self.area(), self._word, "sur_forme", FontStyle.STRONG, CENTER)
