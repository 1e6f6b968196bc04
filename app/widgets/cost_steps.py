"""From an amount to another by signed steps, one line each: what the standard costs, what it really cost, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import RIGHT, draw_name, draw_text, text_width

_LINE, _BAR = 30, 16
_ROOM = 0.25
"""Share of the axis kept free below the lowest amount, where the axis is cut."""


@dataclass(frozen=True, slots=True)
class CostStep:
    """`whole`: an amount by itself, as the first and the last; else what is added to the line above. In cents."""

    code: str
    label: str
    cents: int
    text: str
    whole: bool = False
    tip: str = ""


class CostSteps(Chart):
    """Wholes are full bars; a step that costs is hatched, one that saves is hollow, the dearest is red."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._steps: tuple[CostStep, ...] = ()

    def set_data(self, steps: Sequence[CostStep]) -> None:
        self._steps = tuple(steps)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Nature"), translate("Charts", "Montant, €")]
        return [heads, *([step.label, step.text] for step in self._steps)]

    def parts(self) -> list[Part]:
        return [
            Part(step.code, self._line(rank), step.tip or f"{step.label} {step.text}")
            for rank, step in enumerate(self._steps)
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(520), self.theme.px(_LINE) * max(len(self._steps), 1) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        if not self._steps:
            return
        theme, names, figures = self.theme, self._names(), self._figures()
        spans, dearest = self._spans(), max((step.cents for step in self._steps if not step.whole), default=0)
        floor = self._floor(spans)
        top = max(high for _, high in spans)
        room = max(self.width() - names - figures, 1.0)

        def x(cents: float) -> float:
            return names + (cents - floor) / max(top - floor, 1) * room

        for rank, (step, (low, high)) in enumerate(zip(self._steps, spans, strict=True)):
            line = self._line(rank)
            style = FontStyle.STRONG if step.whole else FontStyle.BODY
            draw_name(painter, theme, QRectF(0, line.top(), names - 8, line.height()), step.label, style=style)
            left = x(floor if step.whole else low)
            bar = QRectF(left, line.center().y() - theme.px(_BAR) / 2, max(x(high) - left, 2.0), theme.px(_BAR))
            self._paint_bar(painter, bar, step, step.cents > 0 and step.cents == dearest)
            draw_text(painter, theme, line, step.text, style=style, align=RIGHT)
        if floor:
            self._paint_cut(painter, names)

    def _paint_bar(self, painter: QPainter, bar: QRectF, step: CostStep, dearest: bool) -> None:
        theme = self.theme
        if step.whole:
            painter.fillRect(bar, theme.color("forme"))
            return
        painter.setPen(theme.pen("rouge" if dearest else "forme"))
        painter.setBrush(
            theme.color("rouge") if dearest else theme.brush("loss") if step.cents > 0 else theme.color("panneau")
        )
        painter.drawRect(bar)

    def _paint_cut(self, painter: QPainter, names: float) -> None:
        """A light gap near the foot of whole bars says that the axis is cut."""
        for rank, step in enumerate(self._steps):
            if step.whole:
                line = self._line(rank)
                painter.fillRect(QRectF(names + 10, line.top(), 4, line.height()), self.theme.color("panneau"))

    def _spans(self) -> list[tuple[int, int]]:
        """Least and greatest amount of each bar."""
        found, level = [], 0
        for step in self._steps:
            before, level = (0, step.cents) if step.whole else (level, level + step.cents)
            found.append((level, level) if step.whole else (min(before, level), max(before, level)))
        return found

    def _floor(self, spans: list[tuple[int, int]]) -> float:
        """Where the axis starts: at zero, unless the steps would then be too small to be seen."""
        low, high = min(low for low, _ in spans), max(high for _, high in spans)
        cut = low - (high - low) * _ROOM
        return cut if cut > high * 0.2 else 0.0

    def _names(self) -> float:
        widest = max((text_width(self.theme, step.label, FontStyle.STRONG) for step in self._steps), default=0)
        return min(widest + 12, self.width() * 0.5)

    def _figures(self) -> float:
        return max((text_width(self.theme, step.text, FontStyle.STRONG) for step in self._steps), default=0) + 10

    def _line(self, rank: int) -> QRectF:
        height = self.theme.px(_LINE)
        return QRectF(0, 2 + rank * height, self.width(), height)
