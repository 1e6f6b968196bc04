"""DO × TP × TQ = TRS, each in its box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import percent, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import Rate
from app.widgets.draw import CENTER, draw_text

_SIGN = 12
_HEIGHT = 36
_BOX = 62


class RatesRow(Chart):
    """The last rate is the product of the others and stands out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rates: tuple[Rate, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_data(self, rates: Sequence[Rate]) -> None:
        self._rates = tuple(rates)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Taux"), translate("Charts", "Valeur")]
        return [heads, *([rate.code, percent(rate.value)] for rate in self._rates)]

    def parts(self) -> list[Part]:
        return [
            Part(rate.key or rate.code, self._box(index), rate.tip or f"{rate.code} {percent(rate.value)}")
            for index, rate in enumerate(self._rates)
        ]

    def sizeHint(self) -> QSize:
        count = max(len(self._rates), 4)
        return QSize(self.theme.px(count * _BOX + (count - 1) * _SIGN), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        last = len(self._rates) - 1
        for index, rate in enumerate(self._rates):
            self._paint_rate(painter, self._box(index), rate, index == last)
            if index < last:
                gap = QRectF(self._box(index).right(), 0, self.theme.px(_SIGN), self.height())
                draw_text(painter, self.theme, gap, "=" if index == last - 1 else "×", "texte2", align=CENTER)

    def _box(self, index: int) -> QRectF:
        sign, count = self.theme.px(_SIGN), len(self._rates)
        width = (self.width() - 1 - sign * (count - 1)) / count
        return QRectF(0.5 + index * (width + sign), 0.5, width, self.height() - 1)

    def _paint_rate(self, painter: QPainter, box: QRectF, rate: Rate, result: bool) -> None:
        painter.setBrush(self.theme.color("releve"))
        painter.setPen(self.theme.pen("forme" if result else "trait"))
        painter.drawRoundedRect(box, 2, 2)
        half = box.height() / 2
        draw_text(painter, self.theme, box.adjusted(0, 1, 0, -half), rate.code, "texte2", align=CENTER)
        below = box.adjusted(0, half - 1, 0, -1)
        draw_text(painter, self.theme, below, percent(rate.value), style=FontStyle.STRONG, align=CENTER)
