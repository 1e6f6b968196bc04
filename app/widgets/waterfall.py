"""From TR down to TU, one step a cause. The axis may be cut below the last step, and then says so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import LossRow, WaterfallData
from app.widgets.draw import CENTER, draw_name, draw_text, line_height, text_width
from app.widgets.time_bars import minutes_text

_CUT_STEP_MS = 600_000
_EMPTY = WaterfallData(("", 0), (), ("", 0))


class Waterfall(Chart):
    """Bars of equal width; full ones at both ends, hatched losses between, the highlighted ones in red."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data = _EMPTY
        self._shared_cut: int | None = None

    @property
    def cut_ms(self) -> int:
        """Where the axis starts; 0 when it is whole."""
        if self._shared_cut is not None:
            return self._shared_cut
        start, end = self._data.start[1], self._data.end[1]
        cut = int((end - (start - end) * 0.25) // _CUT_STEP_MS * _CUT_STEP_MS)
        return cut if cut > start * 0.2 else 0

    def set_data(self, data: WaterfallData, cut_ms: int | None = None) -> None:
        """`cut_ms` imposes the cut, so that two waterfalls side by side share their axis."""
        self._data, self._shared_cut = data, cut_ms
        self.refreshed()

    def as_table(self) -> Table:
        rows = [[name, minutes_text(ms)] for name, ms in (self._data.start, self._data.end) if name]
        losses = [[row.label, minutes_text(-row.ms)] for row in self._data.losses]
        return [[translate("Charts", "Cause"), translate("Charts", "Minutes")], *rows[:1], *losses, *rows[1:]]

    def parts(self) -> list[Part]:
        level, parts = self._data.start[1], []
        for index, row in enumerate(self._data.losses, 1):
            parts.append(Part(row.code, self._bar(index, level, level - row.ms), _tip(row)))
            level -= row.ms
        return parts

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(62 * (len(self._data.losses) + 2)), self.theme.px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(44 * (len(self._data.losses) + 2)), self.theme.px(150))

    def paint(self, painter: QPainter) -> None:
        if not self._data.start[0]:
            return
        last = len(self._data.losses) + 1
        self._paint_end(painter, 0, self._data.start[1])
        self._paint_end(painter, last, self._data.end[1])
        level = self._data.start[1]
        for index, row in enumerate(self._data.losses, 1):
            self._paint_loss(painter, index, row, level)
            level -= row.ms
        painter.fillRect(QRectF(0, self._floor(), self.width(), 1), self.theme.color("bord"))
        self._paint_names(painter)

    def _ceiling(self) -> float:
        return line_height(self.theme) + 4

    def _floor(self) -> float:
        return self.height() - 2 * line_height(self.theme) - 4

    def _slot(self, index: int) -> QRectF:
        width = self.width() / (len(self._data.losses) + 2)
        return QRectF(index * width, 0, width, self.height())

    def _y(self, ms: int) -> float:
        span = max(self._data.start[1] - self.cut_ms, 1)
        return self._floor() - (ms - self.cut_ms) / span * (self._floor() - self._ceiling())

    def _bar(self, index: int, high: int, low: int) -> QRectF:
        slot, gap = self._slot(index), self._slot(index).width() * 0.09
        return QRectF(QPointF(slot.left() + gap, self._y(high)), QPointF(slot.right() - gap, self._y(low)))

    def _paint_end(self, painter: QPainter, index: int, ms: int) -> None:
        bar = self._bar(index, ms, self.cut_ms)
        painter.fillRect(bar, self.theme.color("forme"))
        if self.cut_ms:
            self._paint_break(painter, bar)
        self._paint_figure(painter, index, minutes_text(ms), bar.top() - line_height(self.theme) - 2, True)

    def _paint_break(self, painter: QPainter, bar: QRectF) -> None:
        """The zigzag that says the axis is cut."""
        low, high, quarter = bar.bottom() - 12, bar.bottom() - 19, (bar.width() + 8) / 4
        points = [QPointF(bar.left() - 4 + i * quarter, low if i % 2 == 0 else high) for i in range(5)]
        painter.setPen(self.theme.pen("panneau", 4.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_loss(self, painter: QPainter, index: int, row: LossRow, level: int) -> None:
        bar = self._bar(index, level, level - row.ms)
        joint = QRectF(self._bar(index - 1, level, level).right(), bar.top(), 0, 1)
        joint.setRight(bar.left())
        painter.fillRect(joint, self.theme.color("forme"))
        painter.setPen(self.theme.pen("rouge" if row.highlighted else "forme"))
        painter.setBrush(self.theme.color("rouge") if row.highlighted else self.theme.brush("loss"))
        painter.drawRect(bar)
        line = line_height(self.theme)
        fits = bar.bottom() + 1 + line <= self._floor()
        top = bar.bottom() + 1 if fits else bar.top() - line - 1
        self._paint_figure(painter, index, minutes_text(-row.ms), top, row.highlighted)

    def _paint_figure(self, painter: QPainter, index: int, figure: str, top: float, strong: bool) -> None:
        slot = self._slot(index)
        style = FontStyle.STRONG if strong else FontStyle.BODY
        box = QRectF(slot.left(), top, slot.width(), line_height(self.theme))
        draw_text(painter, self.theme, box, figure, style=style, align=CENTER)

    def _paint_names(self, painter: QPainter) -> None:
        """Below the bars, each in its slot; where one is too long for that, on two rows by turns, twice as wide."""
        names = [self._data.start[0], *(row.short or row.label for row in self._data.losses), self._data.end[0]]
        halves = [_two_lines(name) for name in names]
        room = self._slot(0).width() - 2
        if all(text_width(self.theme, half) <= room for both in halves for half in both):
            for index, both in enumerate(halves):
                for row, half in enumerate(both if text_width(self.theme, names[index]) > room else (names[index],)):
                    self._paint_name(painter, index, row, half, room)
            return
        for index, name in enumerate(names):
            self._paint_name(painter, index, index % 2, name, 2 * room + 1)

    def _paint_name(self, painter: QPainter, index: int, row: int, name: str, room: float) -> None:
        line = line_height(self.theme)
        room = min(room, text_width(self.theme, name) + 2)
        left = min(max(self._slot(index).center().x() - room / 2, 0), self.width() - room)
        box = QRectF(left, self._floor() + 3 + row * (line - 2), room, line)
        draw_name(painter, self.theme, box, name, "texte2", align=CENTER)


def _tip(row: LossRow) -> str:
    return row.tip or f"{row.label} {minutes_text(-row.ms)} min"


def _two_lines(name: str) -> tuple[str, str]:
    """A name on two lines, broken at the space nearest to its middle."""
    spaces = [index for index, letter in enumerate(name) if letter == " "]
    if not spaces:
        return name, ""
    at = min(spaces, key=lambda index: abs(index - len(name) / 2))
    return name[:at], name[at + 1 :]
