"""The tile of an indicator: value, unit, target, gap and trend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import FontStyle
from app.widgets.base import Painted
from app.widgets.data import Kpi, Status
from app.widgets.draw import RIGHT, draw_focus, draw_name, draw_text, line_height, text_width
from app.widgets.sparkline import paint_sparkline

_SHAPES: dict[Status, tuple[str, str]] = {
    "none": ("", "texte2"),
    "ok": ("coche", "vert_t"),
    "warn": ("objectif_manque", "jaune_t"),
    "bad": ("panne", "rouge_t"),
}
_TREND = 35


class KpiTile(Painted):
    """44 px high; Enter or click emits `activated` with the code, to open the facts behind the number."""

    spoken_role = QAccessible.Role.Button

    activated = Signal(str)

    def __init__(self, kpi: Kpi, parent: QWidget | None = None) -> None:
        super().__init__(kpi.label, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._kpi = kpi
        self._describe()

    def set_kpi(self, kpi: Kpi) -> None:
        if kpi != self._kpi:
            wide = self.sizeHint()
            self._kpi = kpi
            self._describe()
            if self.sizeHint() != wide:
                self.updateGeometry()
            self.update()

    def _describe(self) -> None:
        kpi = self._kpi
        self.setAccessibleName(kpi.label)
        self.setAccessibleDescription(" ".join(text for text in (kpi.value, kpi.unit, kpi.target, kpi.gap) if text))
        self.setToolTip(kpi.tip)

    def spoken_value(self) -> str:
        return f"{self._kpi.value} {self._kpi.unit}".strip()

    def press(self) -> None:
        self.activated.emit(self._kpi.code)

    def sizeHint(self) -> QSize:
        needed = self._value_width() + self._gap_width() + self.theme.px(30)
        head = text_width(self.theme, self._kpi.label) + text_width(self.theme, self._kpi.target) + self.theme.px(28)
        trend = self.theme.px(_TREND + 5) if len(self._kpi.trend) > 1 else 0
        return QSize(round(max(needed + trend, head)), self.theme.px(44))

    def minimumSizeHint(self) -> QSize:
        needed = self._value_width() + self._gap_width() + self.theme.px(22)
        return QSize(round(needed), self.theme.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.press()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.press()

    def paint(self, painter: QPainter) -> None:
        theme, kpi = self.theme, self._kpi
        painter.fillRect(self.rect(), theme.color("panneau"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), theme.color("trait"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("trait"))
        box = self.area().adjusted(theme.px(10), theme.px(3), -theme.px(8), -theme.px(2))
        head = QRectF(box.left(), box.top(), box.width(), line_height(theme))
        draw_text(painter, theme, head, kpi.target, "texte2", align=RIGHT)
        name = head.adjusted(0, 0, -text_width(theme, kpi.target) - 6, 0)
        draw_name(painter, theme, name, kpi.label, "texte2")
        self._paint_value(painter, QRectF(box.left(), head.bottom() - 1, box.width(), box.bottom() - head.bottom() + 1))
        if self.hasFocus():
            draw_focus(painter, theme, self.area().adjusted(1, 1, -1, -1))

    def _value_width(self) -> float:
        unit = text_width(self.theme, self._kpi.unit) + self.theme.px(4) if self._kpi.unit else 0
        return text_width(self.theme, self._kpi.value, FontStyle.VALUE) + unit

    def _gap_width(self) -> float:
        text = text_width(self.theme, self._kpi.gap, FontStyle.STRONG)
        return text + (self.theme.px(18) if _SHAPES[self._kpi.status][0] else 0)

    def _paint_value(self, painter: QPainter, row: QRectF) -> None:
        theme, kpi = self.theme, self._kpi
        draw_text(painter, theme, row, kpi.value, style=FontStyle.VALUE)
        unit = row.adjusted(text_width(theme, kpi.value, FontStyle.VALUE) + theme.px(4), theme.px(2), 0, theme.px(2))
        draw_text(painter, theme, unit, kpi.unit, "texte2")
        shape, ink = _SHAPES[kpi.status]
        draw_text(painter, theme, row, kpi.gap, ink, FontStyle.STRONG, RIGHT)
        side = theme.px(13)
        left = row.right() - text_width(theme, kpi.gap, FontStyle.STRONG) - side - theme.px(4)
        if shape:
            theme.paint_icon(painter, shape, QRectF(left, row.center().y() - side / 2, side, side), ink)
        self._paint_trend(painter, row)

    def _paint_trend(self, painter: QPainter, row: QRectF) -> None:
        """Only where it leaves the numbers alone."""
        left = row.left() + self._value_width() + self.theme.px(6)
        width = self.theme.px(_TREND)
        if left + width + self.theme.px(4) <= row.right() - self._gap_width():
            height = self.theme.px(12)
            box = QRectF(left, row.center().y() - height / 2, width, height)
            paint_sparkline(painter, self.theme, box, self._kpi.trend)
