"""A buffer between postes, with the conveyor above it and the pieces that slide along."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsObject, QGraphicsSceneMouseEvent, QStyleOptionGraphicsItem, QWidget

from app.models.tiles import BufferData
from app.theme import FontStyle, Theme
from app.views.run.synoptic.geometry import BELT, CELLS, BufferPlace
from app.widgets.buffer_gauge import paint_buffer
from app.widgets.data import BufferLevel
from app.widgets.draw import CENTER, draw_text

_PIECE = 8.5
_HEAD = 6.0
_LINE = 15
_NEAR = 6
"""From the conveyor to the cells where the place is low."""


class BufferItem(QGraphicsObject):
    """Cells, then the figure, then the word of an extreme."""

    clicked = Signal(str)

    def __init__(self, place: BufferPlace, theme: Theme, data: BufferData) -> None:
        super().__init__()
        self._place = place
        self._theme = theme
        self._sliding: tuple[float, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_level(data)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.level.code)

    def set_level(self, data: BufferData) -> None:
        self.level = data
        self.setToolTip(f"{data.code} ({self._place.way}) : {data.figure} {data.word}".strip())
        self.update()

    def set_sliding(self, shares: tuple[float, ...]) -> None:
        """Pieces on the conveyor: how far each has come, 0 to 1."""
        if shares != self._sliding:
            self._sliding = shares
            self.update()

    def boundingRect(self) -> QRectF:
        box = self._place.box
        left = min(box.left(), self._place.start.x())
        return QRectF(left - 6, box.top(), box.right() - left + 12, self._theme.px(CELLS + 2 * _LINE + 32))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, place, data = self._theme, self._place, self.level
        self._paint_belt(painter, place.start, place.end)
        top = place.start.y() + theme.px(_NEAR if place.low else CELLS - BELT)
        cells = QRectF(place.box.left(), top, place.box.width(), theme.px(22))
        paint_buffer(painter, theme, cells, BufferLevel(data.level, data.capacity))
        style = FontStyle.STRONG if data.word else FontStyle.BODY
        figure = QRectF(place.box.left(), cells.bottom() + 1, place.box.width(), theme.px(_LINE))
        draw_text(painter, theme, figure, data.figure, style=style, align=CENTER)
        if not place.low:
            draw_text(painter, theme, figure.translated(0, theme.px(_LINE)), data.word, style=style, align=CENTER)

    def _paint_belt(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        painter.setPen(self._theme.pen("forme", 1.5))
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("forme"))
        back = end.x() - _HEAD - 2
        tip = [
            QPointF(back, end.y() - _HEAD + 1),
            QPointF(end.x(), end.y()),
            QPointF(back, end.y() + _HEAD - 1),
        ]
        painter.drawPolygon(QPolygonF(tip))
        side = self._theme.px(_PIECE)
        for share in self._sliding:
            x = start.x() + share * (end.x() - start.x())
            painter.fillRect(QRectF(x - side / 2, start.y() - side - 2, side, side), self._theme.color("texte"))
