"""The headings of the matrix: code over short name, the goulot marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.theme import FontStyle, Theme
from app.widgets.draw import CENTER, LEFT, draw_box, draw_name, line_height, text_width

HEIGHT = 54


class MatrixHeader(QHeaderView):
    """Code over name; `goulot` is the number of the column that bears the badge, -1 for none."""

    def __init__(self, theme: Theme, goulot: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._goulot = goulot
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        box, theme = QRectF(rect), self._theme
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        first, _, second = text.partition("\n")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("creux"))
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), theme.color("trait"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("trait"))
        lead = logicalIndex == 0
        margin = theme.px(10 if lead else 3)
        line = line_height(theme) - theme.px(2)
        words = second if lead else _two_lines(theme, second, box.width() - 2 * margin)
        top = box.center().y() - line * (2 + words.count("\n")) / 2
        upper = QRectF(box.left() + margin, top, box.width() - 2 * margin, line)
        align, style = (LEFT, FontStyle.BODY) if lead else (CENTER, FontStyle.STRONG)
        ink = "texte"
        if logicalIndex == self._goulot:
            width = text_width(theme, first, style) + theme.px(9)
            draw_box(painter, theme, QRectF(box.center().x() - width / 2, top, width, line), "forme")
            ink = "sur_forme"
        draw_name(painter, theme, upper, first, ink, style, align)
        for row, text in enumerate(words.split("\n"), start=1):
            draw_name(painter, theme, upper.translated(0, row * line), text, "texte2", align=align)
        painter.restore()


def _two_lines(theme: Theme, text: str, width: float) -> str:
    """`text` broken once at a space, where the first line is fullest, when one line is too short for it."""
    if text_width(theme, text) <= width:
        return text
    words = text.split(" ")
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    fitting = [pair for pair in breaks if text_width(theme, pair[0]) <= width]
    return "\n".join(fitting[-1]) if fitting else text
