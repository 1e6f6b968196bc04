"""The ring around the part of the screen that a step is about. Still, so that nothing flashes or moves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from app.views.guide.places import Place
from app.widgets import Painted

_WIDTH, _GAP = 3, 4


class Ring(Painted):
    """Lies over its host; the mouse goes through, the reader does not see it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__("", host)
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, place: Place | None) -> None:
        """None hides it."""
        area = self._area(place) if place is not None else QRect()
        if area.isEmpty():
            self.hide()
            return
        if area != self.geometry():
            self.setGeometry(area)
            self._cut()
        self.show()
        self.raise_()

    def _area(self, place: Place) -> QRect:
        """In the host, as far as it is in sight."""
        gap = self.theme.px(_GAP)
        shown = place.area.intersected(place.widget.visibleRegion().boundingRect())
        if shown.isEmpty():
            return QRect()
        corner = place.widget.mapTo(self._host, QPoint(shown.topLeft()))
        return QRect(corner, shown.size()).adjusted(-gap, -gap, gap, gap).intersected(self._host.rect())

    def _cut(self) -> None:
        """Only the frame is painted over: what is inside stays free to repaint by itself."""
        inside = 2 * self.theme.px(_WIDTH)
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(inside, inside, -inside, -inside)))

    def paint(self, painter: QPainter) -> None:
        width = float(self.theme.px(_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect())
        painter.setPen(self.theme.pen("panneau", width))
        painter.drawRoundedRect(box.adjusted(width, width, -width, -width), 5, 5)
        painter.setPen(self.theme.pen("bleu", width))
        painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
