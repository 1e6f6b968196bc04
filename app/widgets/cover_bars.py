"""Stock cover of components against the need of the shift."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import NBSP, number, translate
from app.theme import FontStyle, Theme
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import CoverRow, Status
from app.widgets.draw import RIGHT, draw_name, draw_text, draw_tick, text_width

_STEP = 24
_BAR = 10
_LOOKS: dict[Status, tuple[str, str, str]] = {
    "none": ("forme", "forme", "texte"),
    "ok": ("forme", "forme", "texte"),
    "warn": ("jaune", "jaune_t", "jaune_t"),
    "bad": ("rouge", "rouge", "rouge_t"),
}
_SCALE = 1.65


def paint_cover(painter: QPainter, theme: Theme, box: QRectF, row: CoverRow) -> None:
    """The bar alone, for a table cell: cover over a track, a tick at the need, one third from the right."""
    track = QRectF(box.left(), box.center().y() - theme.px(_BAR) / 2, box.width(), theme.px(_BAR))
    need = track.width() / _SCALE
    share = _SCALE if row.hours is None or not row.need_hours else min(row.hours / row.need_hours, _SCALE)
    fill, edge, _ = _LOOKS[row.status]
    painter.fillRect(track, theme.color("creux"))
    painter.setPen(theme.pen(edge, 0.8))
    painter.setBrush(theme.color(fill))
    painter.drawRect(
        QRectF(track.left() + 0.5, track.top() + 0.5, max(need * share - 1, 0), track.height() - 1)
    )
    draw_tick(painter, theme, QRectF(track.left() + need - 0.8, track.top() - 1, 1.6, track.height() + 2))


class CoverBars(Chart):
    """One component a line: name, cover against need, hours, when it runs out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[CoverRow, ...] = ()

    def set_data(self, rows: Sequence[CoverRow]) -> None:
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Composant"), translate("Charts", "Couverture (h)")]
        heads += [translate("Charts", "Besoin (h)"), translate("Charts", "Rupture")]
        return [
            heads,
            *([row.label, number(row.hours, 1), number(row.need_hours, 1), row.note] for row in self._rows),
        ]

    def parts(self) -> list[Part]:
        return [
            Part(row.code, self._line(index), row.tip or _tip(row)) for index, row in enumerate(self._rows)
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(340), self.theme.px(_STEP * max(len(self._rows), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        notes = max((text_width(self.theme, row.note, FontStyle.STRONG) for row in self._rows), default=0)
        for index, row in enumerate(self._rows):
            self._paint_row(painter, self._line(index), row, notes)

    def _line(self, index: int) -> QRectF:
        return QRectF(0, index * self.theme.px(_STEP), self.width(), self.theme.px(_STEP))

    def _paint_row(self, painter: QPainter, line: QRectF, row: CoverRow, notes: float) -> None:
        theme, ink = self.theme, _LOOKS[row.status][2]
        strong = FontStyle.STRONG if row.status in ("warn", "bad") else FontStyle.BODY
        widest = max(text_width(theme, other.label) for other in self._rows) + 10
        names, figures = (
            min(widest, line.width() * 0.42),
            text_width(theme, f"000,0{NBSP}h", FontStyle.STRONG),
        )
        draw_name(painter, theme, line.adjusted(0, 0, names - line.width() - 6, 0), row.label)
        right = line.right() - notes
        draw_text(painter, theme, QRectF(right, line.top(), notes, line.height()), row.note, ink, strong)
        hours = QRectF(right - theme.px(10) - figures, line.top(), figures, line.height())
        draw_text(painter, theme, hours, f"{number(row.hours, 1)}{NBSP}h", ink, strong, RIGHT)
        paint_cover(painter, theme, QRectF(names, line.top(), hours.left() - names - 4, line.height()), row)
        painter.fillRect(QRectF(0, line.bottom() - 1, line.width(), 1), theme.color("trait"))


def _tip(row: CoverRow) -> str:
    figures = f"{row.label} : {number(row.hours, 1)}{NBSP}h / {number(row.need_hours, 1)}{NBSP}h"
    return f"{figures}, {row.note}" if row.note else figures
