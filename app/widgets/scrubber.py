"""The shift minute by minute, to be gone through again: ribbons, and below them the course of a rate."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF

from app.i18n import percent
from app.widgets.chart import Table
from app.widgets.draw import draw_name
from app.widgets.ribbons import MINUTE_MS, Ribbons

_PAGES = {Qt.Key.Key_PageUp: -10 * MINUTE_MS, Qt.Key.Key_PageDown: 10 * MINUTE_MS}
_CURVE_LANES = 2


@dataclass(frozen=True, slots=True)
class Curve:
    """A rate 0..1 over time, (instant, value), with its target if any."""

    name: str
    points: tuple[tuple[int, float], ...]
    target: float | None = None


class Scrubber(Ribbons):
    """Left and Right move by a minute, Page keys by ten, Home and End to the ends; press and slide by mouse."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._curve = Curve("", ())

    def set_curve(self, curve: Curve) -> None:
        self._curve = curve
        self.refreshed()

    def height_of(self, rows: int, step: float) -> int:
        """What so many ribbons of this step need, with the curve."""
        return round(self._band(1).bottom() + 2 + (rows + _CURVE_LANES) * step)

    def as_table(self) -> Table:
        points = ([self._clock(at_ms), "", self._curve.name, percent(value)] for at_ms, value in self._curve.points)
        return [*super().as_table(), *points]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _PAGES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go((self._cursor or 0) + step)

    def paint_past(self, painter: QPainter) -> None:
        self._paint_curve(painter)
        super().paint_past(painter)

    def _paint_instants(self, painter: QPainter) -> None:
        """There is no present in the past: only the cursor."""
        self._paint_instant(painter, self._cursor or 0, "bleu", "sur_bleu")

    def _names(self) -> list[str]:
        return [*super()._names(), self._curve.name]

    def _lanes(self) -> int:
        return super()._lanes() + _CURVE_LANES

    def _curve_box(self) -> QRectF:
        first, last = self._ribbon(len(self._data.rows)), self._ribbon(len(self._data.rows) + _CURVE_LANES - 1)
        return QRectF(first.topLeft(), last.bottomRight())

    def _paint_curve(self, painter: QPainter) -> None:
        theme, box = self.theme, self._curve_box()
        label = QRectF(theme.px(4), box.top(), self._left - 4, box.height())
        draw_name(painter, theme, label, self._curve.name)
        painter.fillRect(box, theme.color("creux"))
        if self._curve.target is not None:
            y = box.bottom() - self._curve.target * box.height()
            painter.setPen(QPen(theme.color("texte2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(theme.color("texte"), 1.4))
        painter.drawPolyline(QPolygonF([self._place(box, *point) for point in self._curve.points]))

    def _place(self, box: QRectF, at_ms: int, value: float) -> QPointF:
        return QPointF(self._x(at_ms), box.bottom() - min(max(value, 0.0), 1.0) * box.height())
