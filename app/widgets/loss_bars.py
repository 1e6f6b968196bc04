"""Losses by cause, the longest first as the caller ranks them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import LossRow
from app.widgets.draw import RIGHT, draw_name, draw_text, text_width
from app.widgets.time_bars import minutes_text

_STEP = 15.0
_WISHED = 8
"""Causes for which room is asked; more of them only take what is left."""
_BAR = 9
_NAMES, _MOST_NAMES = 0.47, 0.64
"""Share of the width for the names: the usual one, and where one of them is long."""


class LossBars(Chart):
    """One bar a cause, in minutes; the one in progress stands out in red."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[LossRow, ...] = ()
        self._heading = ""

    def set_heading(self, text: str) -> None:
        """A line above the bars, the total on its right."""
        self._heading = text
        self.refreshed()

    def set_data(self, rows: Sequence[LossRow]) -> None:
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Cause"), translate("Charts", "Minutes")]
        return [heads, *([row.label, minutes_text(row.ms)] for row in self._rows)]

    def parts(self) -> list[Part]:
        return [
            Part(row.code, self._line(index), row.tip or f"{row.label} {minutes_text(row.ms)} min")
            for index, row in enumerate(self._visible())
        ]

    def sizeHint(self) -> QSize:
        lines = min(len(self._rows), _WISHED) + bool(self._heading)
        return QSize(self.theme.px(284), self.theme.px(_STEP * max(lines, 1) + 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(_STEP * (2 + bool(self._heading)) + 3))

    def paint(self, painter: QPainter) -> None:
        if self._heading:
            self._paint_heading(painter)
        rows = self._visible()
        longest = max((row.ms for row in rows), default=0) or 1
        names = self._names(rows)
        for index, row in enumerate(rows):
            self._paint_row(painter, self._line(index), row, row.ms / longest, names)

    def _names(self, rows: Sequence[LossRow]) -> float:
        longest = max((text_width(self.theme, row.label) + 8 for row in rows), default=0.0)
        return min(max(longest, self.width() * _NAMES), self.width() * _MOST_NAMES)

    def _visible(self) -> list[LossRow]:
        """The lines that fit; the last one holds the sum of the others, so the parts keep their total."""
        room = max(int((self.height() - 1) / self._pitch()) - bool(self._heading), 1)
        if room >= len(self._rows):
            return list(self._rows)
        ranks = sorted(range(len(self._rows)), key=lambda rank: not self._rows[rank].highlighted)
        kept = sorted(ranks[: room - 1])
        others = sum(row.ms for rank, row in enumerate(self._rows) if rank not in kept)
        name = translate("Charts", "Autres causes (%n)", n=len(self._rows) - len(kept))
        return [*(self._rows[rank] for rank in kept), LossRow("", name, others)]

    def _pitch(self) -> float:
        return self.theme.px(_STEP * 10) / 10

    def _line(self, index: int) -> QRectF:
        top = (index + bool(self._heading)) * self._pitch()
        return QRectF(0, top, self.width(), self._pitch())

    def _paint_heading(self, painter: QPainter) -> None:
        line = QRectF(0, 0, self.width(), self._pitch())
        total = minutes_text(sum(row.ms for row in self._rows)) + " min"
        draw_name(
            painter,
            self.theme,
            line.adjusted(0, 0, -text_width(self.theme, total) - 6, 0),
            self._heading,
            "texte2",
        )
        draw_text(painter, self.theme, line, total, "texte2", align=RIGHT)

    def _paint_row(self, painter: QPainter, line: QRectF, row: LossRow, share: float, names: float) -> None:
        theme, style = self.theme, FontStyle.STRONG if row.highlighted else FontStyle.BODY
        figures = text_width(theme, "000,0") + 6
        label = QRectF(0, line.top(), names - 6, line.height())
        draw_name(painter, theme, label, row.label, "rouge_t" if row.highlighted else "texte", style)
        full = line.width() - names - figures
        bar = QRectF(names, line.center().y() - theme.px(_BAR) / 2, max(full * share, 1), theme.px(_BAR))
        painter.fillRect(bar, theme.color("rouge" if row.highlighted else "forme"))
        draw_text(painter, theme, line, minutes_text(row.ms), style=style, align=RIGHT)
