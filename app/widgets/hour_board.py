"""Hour by hour: good pieces against the plan, as bars and as the figures of the tracking sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import number, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import HourRow
from app.widgets.draw import CENTER, draw_text, draw_tick, text_width

_LINE = 15
_NOT_YET = "·"


class HourBoard(Chart):
    """A bar an hour and a tick at its plan; below, hour, good, plan and gap."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[HourRow, ...] = ()

    def set_data(self, rows: Sequence[HourRow]) -> None:
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        return [self._heads(), *([row.label, _good(row), number(row.plan), _gap(row)] for row in self._rows)]

    def parts(self) -> list[Part]:
        return [
            Part(row.code, self._column(index), row.tip or _tip(row)) for index, row in enumerate(self._rows)
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(322), self.theme.px(122))

    def minimumSizeHint(self) -> QSize:
        figures = text_width(self.theme, "00:00") + 4
        return QSize(round(self._names() + figures * max(len(self._rows), 1)), self.theme.px(100))

    def paint(self, painter: QPainter) -> None:
        floor, line = self._floor(), self.theme.px(_LINE)
        for index, head in enumerate(self._heads()):
            box = QRectF(0, floor + 2 + index * line, self._names(), line)
            draw_text(painter, self.theme, box, head, "texte2")
        left = self._names() - 2
        painter.fillRect(QRectF(left, floor, self.width() - left, 1), self.theme.color("bord"))
        highest = max((max(row.plan, row.good or 0) for row in self._rows), default=0) or 1
        for index, row in enumerate(self._rows):
            self._paint_bar(painter, self._column(index), row, highest)
            self._paint_figures(painter, self._column(index), row)

    def _heads(self) -> list[str]:
        return [
            translate("Charts", "Heure"),
            translate("Charts", "Bons"),
            translate("Charts", "Plan"),
            translate("Charts", "Écart"),
        ]

    def _names(self) -> float:
        return max(text_width(self.theme, head) for head in self._heads()) + self.theme.px(10)

    def _floor(self) -> float:
        return self.height() - 4 * self.theme.px(_LINE) - 5

    def _column(self, index: int) -> QRectF:
        width = (self.width() - self._names() - 2) / max(len(self._rows), 1)
        return QRectF(self._names() + index * width, 2, width, self.height() - 4)

    def _paint_bar(self, painter: QPainter, column: QRectF, row: HourRow, highest: int) -> None:
        theme, room = self.theme, self._floor() - self.theme.px(6)
        middle, width = column.center().x(), min(column.width() * 0.62, theme.px(30))
        if row.current:
            painter.setPen(theme.pen("bord"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(column.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        good = (row.good or 0) / highest * room
        painter.fillRect(QRectF(middle - width / 2, self._floor() - good, width, good), theme.color("forme"))
        tick, wide = self._floor() - row.plan / highest * room, min(column.width() * 0.8, width + theme.px(7))
        draw_tick(painter, theme, QRectF(middle - wide / 2, tick - 0.8, wide, 1.6))

    def _paint_figures(self, painter: QPainter, column: QRectF, row: HourRow) -> None:
        late = (row.gap or 0) < 0
        lines = (
            (row.label, "texte2", FontStyle.BODY),
            (_good(row), "texte", FontStyle.STRONG),
            (number(row.plan), "texte2", FontStyle.BODY),
            (_gap(row), "jaune_t" if late else "texte", FontStyle.STRONG if late else FontStyle.BODY),
        )
        line = self.theme.px(_LINE)
        for index, (text, role, style) in enumerate(lines):
            box = QRectF(column.left(), self._floor() + 2 + index * line, column.width(), line)
            draw_text(painter, self.theme, box, text, role, style, CENTER)


def _good(row: HourRow) -> str:
    return _NOT_YET if row.good is None else number(row.good)


def _gap(row: HourRow) -> str:
    return "" if row.gap is None else number(row.gap, signed=True)


def _tip(row: HourRow) -> str:
    gap = _gap(row)
    return f"{row.label} : {_good(row)} / {number(row.plan)}" + (f" ({gap})" if gap else "")
