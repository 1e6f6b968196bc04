"""A Gantt of people over the shift: who stands where, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import clock, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, draw_box, draw_name, draw_text

_NAMES, _AXIS, _ROW, _BAR = 118, 22, 26, 18
_EDGE = 7
"""Room for the focus ring."""
_HOUR_MS = 3_600_000
_MARK = 10


@dataclass(frozen=True, slots=True)
class RotaBar:
    """`label`: the place, empty for nobody's. `planned`: by a rotation; `warning`: what would not hold there."""

    start_ms: int
    end_ms: int
    label: str
    planned: bool = False
    warning: str = ""


@dataclass(frozen=True, slots=True)
class RotaRow:
    code: str
    name: str
    bars: tuple[RotaBar, ...]


@dataclass(frozen=True, slots=True)
class RotaData:
    """`origin_ms`: time of day of instant 0. `pauses`: breaks of the line."""

    rows: tuple[RotaRow, ...] = ()
    start_ms: int = 0
    end_ms: int = 1
    origin_ms: int = 0
    pauses: Sequence[tuple[int, int]] = field(default=())


class Rota(Chart):
    """Arrows go from bar to bar; `activated` carries `person@instant` of the one chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data = RotaData()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_data(self, data: RotaData) -> None:
        self._data = data
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Rota", "Personne"), translate("Rota", "Place")]
        rows = [
            [row.name, _place(bar), self._clock(bar.start_ms), self._clock(bar.end_ms)]
            for row in self._data.rows
            for bar in row.bars
        ]
        return [[*heads, translate("Rota", "De"), translate("Rota", "À")], *rows]

    def parts(self) -> list[Part]:
        return [
            Part(f"{row.code}@{bar.start_ms}", self._bar_box(rank, bar), self._tip(row, bar))
            for rank, row in enumerate(self._data.rows)
            for bar in row.bars
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        rows = max(1, len(self._data.rows))
        return QSize(self.theme.px(420), self.theme.px(_AXIS + rows * _ROW + _EDGE))

    def paint(self, painter: QPainter) -> None:
        self._paint_hours(painter)
        self._paint_pauses(painter)
        for rank, row in enumerate(self._data.rows):
            box = QRectF(self.theme.px(_EDGE), self._top(rank), self.theme.px(_NAMES - 8), self.theme.px(_ROW))
            draw_name(painter, self.theme, box, row.name, style=FontStyle.STRONG)
            for bar in row.bars:
                self._paint_bar(painter, self._bar_box(rank, bar), bar)

    # -- where things are -----------------------------------------------------------------------------------------

    def _top(self, rank: int) -> float:
        return self.theme.px(_AXIS) + rank * self.theme.px(_ROW)

    def _x(self, at_ms: int) -> float:
        left, data = self.theme.px(_NAMES), self._data
        span = max(1, data.end_ms - data.start_ms)
        return left + (self.width() - left - self.theme.px(_EDGE)) * (at_ms - data.start_ms) / span

    def _bar_box(self, rank: int, bar: RotaBar) -> QRectF:
        left, right = self._x(bar.start_ms), self._x(bar.end_ms)
        gap = (self.theme.px(_ROW) - self.theme.px(_BAR)) / 2
        return QRectF(left, self._top(rank) + gap, max(2.0, right - left), self.theme.px(_BAR))

    # -- painting -------------------------------------------------------------------------------------------------

    def _paint_hours(self, painter: QPainter) -> None:
        data, bottom = self._data, self._top(len(self._data.rows))
        first = -(-(data.origin_ms + data.start_ms) // _HOUR_MS) * _HOUR_MS - data.origin_ms
        for at_ms in range(first, data.end_ms, _HOUR_MS):
            x = self._x(at_ms)
            painter.setPen(self.theme.pen("trait"))
            painter.drawLine(QPointF(x, self.theme.px(_AXIS)), QPointF(x, bottom))
            box = QRectF(x - self.theme.px(24), 0, self.theme.px(48), self.theme.px(_AXIS))
            draw_text(painter, self.theme, box, self._clock(at_ms), "texte2", align=CENTER)

    def _paint_pauses(self, painter: QPainter) -> None:
        top, bottom = self.theme.px(_AXIS), self._top(len(self._data.rows))
        for start_ms, end_ms in self._data.pauses:
            left, right = self._x(start_ms), self._x(end_ms)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), self.theme.brush("planned"))

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: RotaBar) -> None:
        if not bar.label:
            draw_box(painter, self.theme, box, "panneau", "bord", dashed=True)
        elif bar.planned:
            draw_box(painter, self.theme, box, "bleu_f", "bleu", 1.5)
        else:
            draw_box(painter, self.theme, box, "creux", "bord")
        ink = "bleu_t" if bar.planned and bar.label else "texte" if bar.label else "texte2"
        inside = box.adjusted(self.theme.px(5), 0, -self.theme.px(3), 0)
        if bar.warning:
            side = self.theme.px(_MARK)
            mark = QRectF(inside.left(), box.center().y() - side / 2, side, side)
            self.theme.paint_icon(painter, "anomalie", mark, "jaune_t")
            inside.setLeft(inside.left() + side + self.theme.px(4))
        if inside.width() > self.theme.px(8):
            draw_name(painter, self.theme, inside, _place(bar), ink)

    def _clock(self, at_ms: int) -> str:
        return clock(self._data.origin_ms + at_ms)

    def _tip(self, row: RotaRow, bar: RotaBar) -> str:
        text = translate("Rota", "{person} : {place}, de {start} à {end}")
        told = text.format(
            person=row.name, place=_place(bar), start=self._clock(bar.start_ms), end=self._clock(bar.end_ms)
        )
        return f"{told}\n{bar.warning}" if bar.warning else told


def _place(bar: RotaBar) -> str:
    return bar.label or translate("Rota", "libre")
