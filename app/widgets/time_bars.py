"""The six times of NF E60-182, from TT down to TU, each with what it lost."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import number, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import TimeBarsData, TimePart
from app.widgets.draw import RIGHT, draw_name, draw_text, text_width

_STEP = 16.5
_BAR = 14
_CODE = 26


def minutes_text(ms: int, signed: bool = False) -> str:
    """Milliseconds as minutes with one decimal, without the unit."""
    return number(ms / 60_000, 1, signed)


class TimeBars(Chart):
    """Nested bars with hatched losses; the loss of each time on the right, in minutes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._parts: tuple[TimePart, ...] = ()

    def set_data(self, data: TimeBarsData) -> None:
        self._parts = data.parts
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Temps"), translate("Charts", "Minutes"), translate("Charts", "Perte")]
        return [
            [*heads, translate("Charts", "Minutes")],
            *([part.code, minutes_text(part.ms), part.loss, _loss_text(part)] for part in self._parts),
        ]

    def parts(self) -> list[Part]:
        return [Part(part.key or part.code, self._row(index), _tip(part)) for index, part in enumerate(self._parts)]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(284), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(_STEP * max(len(self._parts), 6) + 4))

    def paint(self, painter: QPainter) -> None:
        above = 0
        for index, part in enumerate(self._parts):
            self._paint_part(painter, self._row(index), part, above or part.ms)
            above = part.ms

    def _row(self, index: int) -> QRectF:
        step = self.theme.px(_STEP * 10) / 10
        return QRectF(0, self.theme.px(2) + index * step, self.width(), self.theme.px(_BAR))

    def _bar_width(self) -> float:
        words = max((text_width(self.theme, part.loss) for part in self._parts), default=0)
        figures = text_width(self.theme, "−000,0")
        free = self.width() - self.theme.px(_CODE + 20) - words - figures
        return max(free, self.width() * 0.4)

    def _paint_part(self, painter: QPainter, row: QRectF, part: TimePart, above: int) -> None:
        theme, left, full = self.theme, self.theme.px(_CODE), self._bar_width()
        scale = full / self._parts[0].ms if self._parts[0].ms else 0.0
        bar = QRectF(left, row.top(), part.ms * scale, row.height())
        draw_text(painter, theme, row, part.code, style=FontStyle.STRONG)
        painter.fillRect(bar, theme.color("forme"))
        if part.loss_ms:
            painter.setPen(theme.edge("loss"))
            painter.setBrush(theme.brush("loss"))
            painter.drawRect(QRectF(bar.right(), row.top() + 0.5, (above - part.ms) * scale, row.height() - 1))
        self._paint_figure(painter, bar, minutes_text(part.ms))
        words = QRectF(left + full + theme.px(12), row.top(), 0, row.height())
        words.setRight(self.width() - text_width(theme, "−000,0"))
        draw_name(painter, theme, words, part.loss, "texte2")
        draw_text(painter, theme, row, _loss_text(part), align=RIGHT)

    def _paint_figure(self, painter: QPainter, bar: QRectF, text: str) -> None:
        """Inside the bar, or after it when the bar is too short to hold it."""
        inside = bar.width() > text_width(self.theme, text) + 10
        box = bar.adjusted(5, 0, 0, 0) if inside else bar.translated(bar.width() + 4, 0)
        draw_text(painter, self.theme, box, text, "sur_forme" if inside else "texte")


def _loss_text(part: TimePart) -> str:
    return "" if part.loss_ms is None else minutes_text(-part.loss_ms)


def _tip(part: TimePart) -> str:
    return part.tip or f"{part.code} {minutes_text(part.ms)} min"
