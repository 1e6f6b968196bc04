"""Orders along the clock: what was planned, what is made, when each should end, and which come late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import NBSP, clock, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, RIGHT, draw_name, draw_text, text_width

_AXIS, _LEGEND, _ROW, _TALL = 18, 20, 20, 30
_NAMES, _WORDS = 208, 230
_HOUR_MS = 3_600_000
_LEAST_HOUR = 34
"""Pixels between two hours that are written."""


@dataclass(frozen=True, slots=True)
class OrderBar:
    """Times are ms of the séance. ``end_ms``: ended (``done``) or expected; None when nothing tells. ``share``: made,
    out of 1. ``verdict``: at what time it ends, and how late; ``tip``: all of it."""

    code: str
    label: str
    planned: tuple[int, int] | None
    begun_ms: int
    end_ms: int | None
    share: float
    due_ms: int
    late: bool
    done: bool
    count: str
    verdict: str
    tip: str


class OrderBars(Chart):
    """Arrows go from order to order, Enter asks about it. `reached`: how low its row is, in pixels."""

    reached = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[OrderBar, ...] = ()
        self._now = self._origin = 0
        self._until = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_data(self, bars: Sequence[OrderBar], now_ms: int, end_ms: int, origin_ms: int) -> None:
        """``end_ms`` of the shift; ``origin_ms``: time of day of instant 0."""
        ends = (end for bar in bars for end in (bar.due_ms, bar.end_ms or 0, bar.planned[1] if bar.planned else 0))
        self._until = max([end_ms, *ends, 1])
        grown = len(bars) != len(self._bars)
        self._bars, self._now, self._origin = tuple(bars), now_ms, origin_ms
        if grown:
            self.setMinimumHeight(self.minimumSizeHint().height())
        self.refreshed()

    def set_now(self, now_ms: int) -> None:
        if now_ms != self._now:
            self._now = now_ms
            self.update()

    def as_table(self) -> Table:
        heads = [
            translate("OrderBars", "OF"),
            translate("OrderBars", "Livrées"),
            translate("OrderBars", "Début prévu"),
            translate("OrderBars", "Fin prévue"),
            translate("OrderBars", "Dû"),
            translate("OrderBars", "Où il en est"),
        ]
        return [heads, *(self._line(bar) for bar in self._bars)]

    def parts(self) -> list[Part]:
        return [Part(bar.code, self._row(rank), bar.tip) for rank, bar in enumerate(self._bars)]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(900), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(560), self.theme.px(_AXIS + _LEGEND + _ROW * max(len(self._bars), 1)))

    def restyle(self) -> None:
        self.setMinimumHeight(self.minimumSizeHint().height())
        super().restyle()

    def _step(self, way: int) -> bool:
        moved = super()._step(way)
        box = next((part.box for part in self.parts() if moved and part.code == self.current()), None)
        if box is not None:
            self.reached.emit(round(box.center().y()))
        return moved

    def _line(self, bar: OrderBar) -> list[str]:
        planned = [self._clock(at) for at in bar.planned] if bar.planned else ["", ""]
        return [bar.label, bar.count, *planned, self._clock(bar.due_ms), bar.verdict]

    def _clock(self, at_ms: int) -> str:
        return clock(self._origin + at_ms)

    def _row(self, rank: int) -> QRectF:
        room = self.height() - self.theme.px(_AXIS + _LEGEND)
        step = min(max(room / max(len(self._bars), 1), self.theme.px(_ROW)), self.theme.px(_TALL))
        return QRectF(0, self.theme.px(_AXIS) + rank * step, self.width(), step)

    def _x(self, at_ms: int) -> float:
        left, right = self.theme.px(_NAMES), self.width() - self.theme.px(_WORDS)
        return left + (right - left) * min(max(at_ms, 0), self._until) / self._until

    # -- painting ----------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        self._paint_axis(painter)
        for rank, bar in enumerate(self._bars):
            self._paint_order(painter, self._row(rank), bar)
        bottom = self._row(len(self._bars)).top()
        x = self._x(self._now)
        painter.fillRect(
            QRectF(x - 1, self.theme.px(_AXIS) - 3, 2, bottom - self.theme.px(_AXIS) + 3), self.theme.color("texte")
        )
        self._paint_legend(painter, QRectF(0, bottom + 1, self.width(), self.theme.px(_LEGEND)))

    def _paint_axis(self, painter: QPainter) -> None:
        theme, bottom = self.theme, self._row(len(self._bars)).top()
        step = _HOUR_MS
        while self._x(step) - self._x(0) < theme.px(_LEAST_HOUR) and step < self._until:
            step *= 2
        for at_ms in range(-self._origin % _HOUR_MS, self._until + 1, step):
            x = self._x(at_ms)
            painter.fillRect(QRectF(x, theme.px(_AXIS), 1, bottom - theme.px(_AXIS)), theme.color("trait"))
            hour = f"{(self._origin + at_ms) // _HOUR_MS % 24}{NBSP}h"
            draw_text(painter, theme, QRectF(x - 24, 0, 48, theme.px(_AXIS)), hour, "texte2", align=CENTER)

    def _paint_order(self, painter: QPainter, row: QRectF, bar: OrderBar) -> None:
        theme = self.theme
        painter.fillRect(QRectF(row.left(), row.bottom(), row.width(), 1), theme.color("creux"))
        name = QRectF(theme.px(4), row.top(), theme.px(_NAMES - 62), row.height())
        draw_name(painter, theme, name, bar.label)
        count = QRectF(theme.px(_NAMES - 58), row.top(), theme.px(50), row.height())
        draw_text(painter, theme, count, bar.count, "texte2", align=RIGHT)
        top, thick = row.top() + theme.px(3), (row.height() - theme.px(5)) / 2
        if bar.planned:
            left, right = self._x(bar.planned[0]), self._x(bar.planned[1])
            self._paint_planned(painter, QRectF(left, top, max(right - left, 3), thick - 1))
        self._paint_made(painter, QRectF(0, top + thick, 0, thick), bar)
        self._paint_due(painter, QPointF(self._x(bar.due_ms), row.center().y()), row.height(), bar)
        self._paint_words(painter, row, bar)

    def _paint_planned(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(self.theme.color("panneau"))
        painter.setPen(self.theme.pen("bord"))
        painter.drawRect(box)

    def _paint_made(self, painter: QPainter, line: QRectF, bar: OrderBar) -> None:
        """The part made in full colour, out of the time that the order takes."""
        theme = self.theme
        end_ms = bar.end_ms if bar.end_ms is not None else self._now
        left, right = self._x(bar.begun_ms), self._x(max(end_ms, bar.begun_ms))
        whole = QRectF(left, line.top(), max(right - left, 3), line.height())
        painter.setBrush(theme.color("creux"))
        painter.setPen(theme.pen("jaune_t" if bar.late else "forme2", 1.5 if bar.late else 1.0))
        painter.drawRect(whole)
        made = QRectF(whole.left(), whole.top(), whole.width() * bar.share, whole.height())
        painter.fillRect(made, theme.color("forme"))

    def _paint_due(self, painter: QPainter, at: QPointF, height: float, bar: OrderBar) -> None:
        theme = self.theme
        half = height / 2 - 2
        painter.setPen(theme.pen("jaune_t" if bar.late else "bleu_t", 2.0))
        painter.drawLine(QPointF(at.x(), at.y() - half), QPointF(at.x(), at.y() + half))
        tip = theme.px(4)
        painter.drawLine(QPointF(at.x() - tip, at.y() - half), QPointF(at.x() + tip, at.y() - half))

    def _paint_words(self, painter: QPainter, row: QRectF, bar: OrderBar) -> None:
        theme, side = self.theme, self.theme.px(14)
        left = self.width() - theme.px(_WORDS - 14)
        icon = "objectif_manque" if bar.late else "coche" if bar.done else ""
        role = "jaune_t" if bar.late else "vert_t" if bar.done else "texte"
        if icon:
            theme.paint_icon(painter, icon, QRectF(left, row.center().y() - side / 2, side, side), role)
        words = QRectF(left + side + theme.px(5), row.top(), theme.px(_WORDS - 40), row.height())
        draw_name(painter, theme, words, bar.verdict, role, FontStyle.STRONG if bar.late else FontStyle.BODY)

    def _paint_legend(self, painter: QPainter, line: QRectF) -> None:
        theme = self.theme
        x, side = float(theme.px(_NAMES)), theme.px(16)
        box = QRectF(x, line.center().y() - theme.px(4), side, theme.px(8))
        self._paint_planned(painter, box)
        x = self._word(painter, line, x + side, translate("OrderBars", "prévu"))
        painter.fillRect(box.translated(x - box.left(), 0), theme.color("forme"))
        x = self._word(painter, line, x + side, translate("OrderBars", "fait"))
        painter.setBrush(theme.color("creux"))
        painter.setPen(theme.pen("forme2"))
        painter.drawRect(box.translated(x - box.left(), 0))
        x = self._word(painter, line, x + side, translate("OrderBars", "reste, au mieux"))
        due = next((bar for bar in self._bars if not bar.late), None)
        painter.setPen(theme.pen("bleu_t" if due else "jaune_t", 2.0))
        painter.drawLine(QPointF(x + 6, line.center().y() - 6), QPointF(x + 6, line.center().y() + 6))
        painter.drawLine(QPointF(x + 2, line.center().y() - 6), QPointF(x + 10, line.center().y() - 6))
        self._word(painter, line, x + theme.px(10), translate("OrderBars", "date due"))

    def _word(self, painter: QPainter, line: QRectF, x: float, word: str) -> float:
        """Write a word of the legend; where the next mark goes."""
        theme, width = self.theme, text_width(self.theme, word)
        draw_text(painter, theme, QRectF(x + theme.px(6), line.top(), width, line.height()), word, "texte2")
        return x + width + theme.px(26)
