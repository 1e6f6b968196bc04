"""A trend without axes, to stand beside its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import number, translate
from app.theme import Theme
from app.widgets.chart import Chart, Table


def paint_sparkline(painter: QPainter, theme: Theme, box: QRectF, values: Sequence[float]) -> None:
    """A line through `values`, lowest at the bottom of `box`; nothing under two values."""
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    span = (high - low) or 1.0
    step = box.width() / (len(values) - 1)
    points = [
        QPointF(box.left() + index * step, box.bottom() - (value - low) / span * box.height())
        for index, value in enumerate(values)
    ]
    pen = QPen(theme.color("forme"), 1.3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


class Sparkline(Chart):
    """The course of a figure over the shift."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_data(self, values: Sequence[float]) -> None:
        self._values = tuple(values)
        self.refreshed()

    def as_table(self) -> Table:
        return [[translate("Charts", "Valeur")], *([number(value, 2)] for value in self._values)]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(16))

    def paint(self, painter: QPainter) -> None:
        paint_sparkline(painter, self.theme, self.area().adjusted(1, 2, -1, -2), self._values)
