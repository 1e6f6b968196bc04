"""A document in the list of the dossier: its title, how long it takes, whether it comes first, whether it was read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.theme import FontStyle, Theme
from app.widgets.draw import draw_name, line_height

NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What is said under the title."""
_EDGE, _MARK = 6, 18


class DocumentDelegate(QStyledItemDelegate):
    """Two lines beside the icon."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(2 * line_height(self._theme)) + self._theme.px(10))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        theme, box, line = self._theme, QRectF(option.rect), line_height(self._theme)
        left = box.left() + theme.px(_EDGE + _MARK + 6)
        words = QRectF(left, box.center().y() - line, box.right() - left - theme.px(_EDGE), line)
        found = index.data(Qt.ItemDataRole.FontRole)
        strong = found is not None and found.bold()
        draw_name(painter, theme, words, index.data(), style=FontStyle.STRONG if strong else FontStyle.BODY)
        draw_name(painter, theme, words.translated(0, line), index.data(NOTE_ROLE), "texte2")
