"""Load of each poste against its capacity, one small bar a poste: to stand under a Gantt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import labelled, percent, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import LoadRow
from app.widgets.draw import RIGHT, draw_text, draw_tick, line_height

_BAR, _GAP, _SCALE = 9, 12, 1.25
"""The capacity stands at 1 / _SCALE of the width, unless a load passes it."""
_TIGHT, _OVERLOAD = 0.95, 1.0


class LoadStrip(Chart):
    """What passes the capacity is red; from 95 % on it is yellow."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[LoadRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_data(self, rows: Sequence[LoadRow]) -> None:
        """`before` of each row is its load over capacity."""
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Poste"), translate("Charts", "Charge sur capacité")]
        return [heads, *([row.label, percent(row.before)] for row in self._rows)]

    def parts(self) -> list[Part]:
        return [
            Part(row.code, self._cell(rank), row.tip or labelled(row.label, percent(row.before)))
            for rank, row in enumerate(self._rows)
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), round(line_height(self.theme)) + self.theme.px(_BAR + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cell(self, rank: int) -> QRectF:
        width = self.width() / max(len(self._rows), 1)
        return QRectF(rank * width, 0, width - self.theme.px(_GAP), self.height())

    def paint(self, painter: QPainter) -> None:
        for rank, row in enumerate(self._rows):
            self._paint_row(painter, self._cell(rank), row)

    def _paint_row(self, painter: QPainter, cell: QRectF, row: LoadRow) -> None:
        theme = self.theme
        words = QRectF(cell.left(), 0, cell.width(), line_height(theme))
        style = FontStyle.STRONG if row.strong else FontStyle.BODY
        over, tight = row.before > _OVERLOAD, row.before >= _TIGHT
        ink = "rouge_t" if over else "jaune_t" if tight else "texte"
        draw_text(painter, theme, words, row.label, style=style)
        draw_text(painter, theme, words, percent(row.before, 0), ink, style, RIGHT)
        scale = max(_SCALE, row.before)
        bar = QRectF(cell.left(), words.bottom() + 2, cell.width(), theme.px(_BAR))
        painter.fillRect(bar, theme.color("creux"))
        full = QRectF(bar.left(), bar.top(), bar.width() * min(row.before, 1) / scale, bar.height())
        painter.fillRect(full, theme.color("jaune" if tight and not over else "forme"))
        capacity = bar.left() + bar.width() / scale
        if over:
            painter.fillRect(QRectF(capacity, bar.top(), bar.right() - capacity, bar.height()), theme.color("rouge"))
        draw_tick(painter, theme, QRectF(capacity - 0.8, bar.top() - 1, 1.6, bar.height() + 2))
