"""Minutes spent by each person out of those there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import number, translate
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import RIGHT, draw_name, draw_text, text_width

_STEP, _BAR, _NAMES = 20, 9, 0.34


@dataclass(frozen=True, slots=True)
class MinutesRow:
    code: str
    who: str
    spent_ms: int
    whole_ms: int

    @property
    def words(self) -> str:
        """`8 / 12 min`."""
        text = translate("Charts", "{spent} / {whole} min")
        return text.format(spent=number(self.spent_ms / 60_000), whole=number(self.whole_ms / 60_000))


class MinutesBars(Chart):
    """One bar a person; yellow once nothing is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[MinutesRow, ...] = ()

    def set_data(self, rows: Sequence[MinutesRow]) -> None:
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Qui"), translate("Charts", "Passé"), translate("Charts", "Disponible")]
        rows = ([row.who, number(row.spent_ms / 60_000), number(row.whole_ms / 60_000)] for row in self._rows)
        return [heads, *rows]

    def parts(self) -> list[Part]:
        return [Part(row.code, self._box(rank), f"{row.who}, {row.words}") for rank, row in enumerate(self._rows)]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.theme.px(_STEP * max(1, len(self._rows))))

    def paint(self, painter: QPainter) -> None:
        figures = max((text_width(self.theme, row.words) for row in self._rows), default=0.0) + self.theme.px(8)
        for rank, row in enumerate(self._rows):
            self._paint_row(painter, self._box(rank), row, figures)

    def _box(self, rank: int) -> QRectF:
        return QRectF(0, rank * self.theme.px(_STEP), self.width(), self.theme.px(_STEP))

    def _paint_row(self, painter: QPainter, box: QRectF, row: MinutesRow, figures: float) -> None:
        theme, names = self.theme, box.width() * _NAMES
        draw_name(painter, theme, QRectF(box.left(), box.top(), names - theme.px(6), box.height()), row.who)
        draw_text(painter, theme, box, row.words, "texte2", align=RIGHT)
        height = theme.px(_BAR)
        top = box.center().y() - height / 2
        bar = QRectF(names, top, max(0.0, box.width() - names - figures), height)
        painter.fillRect(bar, theme.color("creux"))
        share = min(1.0, row.spent_ms / row.whole_ms) if row.whole_ms else 0.0
        painter.fillRect(QRectF(bar.left(), top, bar.width() * share, height), theme.color("forme"))
        if share >= 1:
            painter.setPen(theme.pen("jaune_t"))
            painter.setBrush(theme.color("jaune"))
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
