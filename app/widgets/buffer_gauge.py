"""A buffer between two postes: one cell a place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import labelled, number, translate
from app.theme import FontStyle, Theme
from app.widgets.chart import Chart, Table
from app.widgets.data import BufferLevel
from app.widgets.draw import CENTER, draw_text, line_height

_CELL = 8.5
_PITCH = 10
_MAX_CELLS = 16


def paint_buffer(painter: QPainter, theme: Theme, box: QRectF, level: BufferLevel) -> None:
    """Cells in two rows, filled from the right (the side of the next poste), centred in the width of
    `box`; a large buffer shows as many as fit, filled in proportion.
    """
    cells = min(level.capacity, _MAX_CELLS, 2 * max(1, int(box.width() // theme.px(_PITCH))))
    columns, pitch, side = (cells + 1) // 2, theme.px(_PITCH), theme.px(_CELL * 10) / 10
    filled = round(level.count * cells / level.capacity) if level.capacity else 0
    left = box.center().x() - columns * pitch / 2
    painter.setPen(theme.pen("forme"))
    for index in range(cells):
        column, row = columns - 1 - index // 2, 1 - index % 2
        painter.setBrush(theme.color("forme" if index < filled else "releve"))
        painter.drawRect(QRectF(left + column * pitch + 0.5, box.top() + row * pitch + 0.5, side, side))


class BufferGauge(Chart):
    """Cells, then "5/8", then the word of an extreme (plein, vide)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._level = BufferLevel(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_data(self, level: BufferLevel) -> None:
        self._level = level
        self.setToolTip(labelled(self.accessibleName(), f"{self._figure()} {level.word}".strip()))
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Pièces"), translate("Charts", "Capacité")]
        return [heads, [number(self._level.count), number(self._level.capacity)]]

    def sizeHint(self) -> QSize:
        columns = (min(self._level.capacity, _MAX_CELLS) + 1) // 2
        lines = 2 if self._level.word else 1
        height = self.theme.px(2 * _PITCH + 4) + lines * line_height(self.theme)
        return QSize(self.theme.px(max(columns * _PITCH, 50) + 2), round(height))

    def paint(self, painter: QPainter) -> None:
        theme, line = self.theme, line_height(self.theme)
        paint_buffer(painter, theme, self.area(), self._level)
        top = theme.px(2 * _PITCH + 3)
        extreme = FontStyle.STRONG if self._level.word else FontStyle.BODY
        draw_text(painter, theme, QRectF(0, top, self.width(), line), self._figure(), style=extreme, align=CENTER)
        word = QRectF(0, top + line - 2, self.width(), line)
        draw_text(painter, theme, word, self._level.word, style=FontStyle.STRONG, align=CENTER)

    def _figure(self) -> str:
        return f"{number(self._level.count)}/{number(self._level.capacity)}"
