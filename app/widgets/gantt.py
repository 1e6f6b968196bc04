"""Orders over postes along the clock: setups, runs, due dates, closures; a dragged bar snaps into the sequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import NBSP, clock, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, draw_text, text_width

_AXIS, _LEAST, _MOST, _DUE, _NAME = 20, 24, 40, 18, 46
_INSET = 4
_PLAN = 0.62
"""Share of the bar left to the plan once the real is drawn under it."""
_HOUR_MS = 3_600_000
_FILLS = (("forme", "sur_forme"), ("forme2", "texte"), ("releve", "texte"))
_DRAG = 6
"""Pixels before a press becomes a drag."""


@dataclass(frozen=True, slots=True)
class GanttBar:
    """`job` on `lane`, its changeover just before its run. `labels`: the same said at length, then shorter. `tip`: all
    of it. `real`: when it was really there, drawn under the plan."""

    job: str
    lane: str
    labels: tuple[str, ...]
    setup_start_ms: int
    start_ms: int
    end_ms: int
    tip: str
    real: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A due date, with its words; `late`: what is due then will not be there."""

    at_ms: int
    label: str
    late: bool


@dataclass(frozen=True, slots=True)
class GanttData:
    """`origin_ms`: time of day of instant 0; `end_ms`: end of the shift; `sequence`: jobs in launching order."""

    lanes: tuple[str, ...]
    bars: tuple[GanttBar, ...]
    sequence: tuple[str, ...]
    end_ms: int
    origin_ms: int
    strong: str = ""
    dues: tuple[Due, ...] = ()
    closures: dict[str, Sequence[tuple[int, int]]] = field(default_factory=dict)


class Gantt(Chart):
    """Arrows go from bar to bar, with `activated` as ``job/lane``.

    A drag emits `previewed` with each new place (job, rank), then `moved`; Esc drops it: `previewed` with rank -1.
    """

    moved = Signal(str, int)
    previewed = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data: GanttData | None = None
        self._chosen = ""
        self._pressed: tuple[GanttBar, QPointF] | None = None
        self._rank: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_data(self, data: GanttData) -> None:
        self._data = data
        self.refreshed()

    def set_chosen(self, job: str) -> None:
        """Outline one job."""
        self._chosen = job
        self.update()

    def as_table(self) -> Table:
        heads = [translate("Gantt", "Poste"), translate("Gantt", "OF"), translate("Gantt", "Changement")]
        heads += [translate("Gantt", "Début"), translate("Gantt", "Fin")]
        real = any(bar.real for bar in self._bars())
        if real:
            heads += [translate("Gantt", "Début réel"), translate("Gantt", "Fin réelle")]
        return [heads, *(self._line(bar, real) for bar in self._bars())]

    def parts(self) -> list[Part]:
        return [Part(f"{bar.job}/{bar.lane}", self._box(bar), bar.tip) for bar in self._bars()]

    def sizeHint(self) -> QSize:
        lanes = len(self._data.lanes) if self._data else 8
        return QSize(self.theme.px(600), self.theme.px(_AXIS + _MOST * lanes + _DUE + 6))

    def minimumSizeHint(self) -> QSize:
        lanes = len(self._data.lanes) if self._data else 8
        return QSize(self.theme.px(360), self.theme.px(_AXIS + _LEAST * lanes + _DUE + 6))

    # -- places ------------------------------------------------------------------

    def _bars(self) -> tuple[GanttBar, ...]:
        return self._data.bars if self._data else ()

    def _line(self, bar: GanttBar, real: bool) -> list[str]:
        assert self._data is not None
        times = [bar.setup_start_ms, bar.start_ms, bar.end_ms, *(bar.real or ())]
        words = [clock(self._data.origin_ms + at) for at in times]
        if bar.setup_start_ms == bar.start_ms:
            words[0] = ""
        return [bar.lane, bar.labels[0], *words] + [""] * (2 if real and not bar.real else 0)

    def _x(self, at_ms: int) -> float:
        assert self._data is not None
        bars = self._data.bars
        first = min([0, *(bar.setup_start_ms for bar in bars)])
        last = max([self._data.end_ms, *(bar.end_ms for bar in bars), *(bar.real[1] for bar in bars if bar.real)])
        left = self.theme.px(_NAME)
        return left + (self.width() - left - self.theme.px(12)) * (at_ms - first) / max(last - first, 1)

    def _lane(self) -> float:
        """Height of a lane."""
        assert self._data is not None
        room = (self.height() - self.theme.px(_AXIS + _DUE + 6)) / max(len(self._data.lanes), 1)
        return min(max(room, self.theme.px(_LEAST)), self.theme.px(_MOST))

    def _top(self, lane: str) -> float:
        assert self._data is not None
        return self.theme.px(_AXIS) + self._lane() * self._data.lanes.index(lane)

    def _bottom(self) -> float:
        assert self._data is not None
        return self.theme.px(_AXIS) + self._lane() * len(self._data.lanes)

    def _box(self, bar: GanttBar) -> QRectF:
        left = self._x(bar.setup_start_ms)
        inset = self.theme.px(_INSET)
        return QRectF(left, self._top(bar.lane) + inset, self._x(bar.end_ms) - left, self._lane() - 2 * inset)

    # -- painting ----------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        if self._data is None or not self._data.lanes:
            return
        self._paint_ground(painter, self._data)
        for bar in self._data.bars:
            self._paint_bar(painter, self._data, bar)
        self._paint_dues(painter, self._data)
        self._paint_drop(painter, self._data)

    def _paint_ground(self, painter: QPainter, data: GanttData) -> None:
        theme, bottom = self.theme, self._bottom()
        after = self._x(data.end_ms)
        painter.fillRect(
            QRectF(after, theme.px(_AXIS), self.width() - after, bottom - theme.px(_AXIS)), theme.color("creux")
        )
        for at_ms in range(-data.origin_ms % _HOUR_MS, data.end_ms + 4 * _HOUR_MS, _HOUR_MS):
            x = self._x(at_ms)
            if x > self.width() - theme.px(12):
                break
            painter.fillRect(QRectF(x, theme.px(_AXIS), 1, bottom - theme.px(_AXIS)), theme.color("trait"))
            hour = f"{(data.origin_ms + at_ms) // _HOUR_MS % 24}{NBSP}h"
            draw_text(painter, theme, QRectF(x - 24, 0, 48, theme.px(_AXIS)), hour, "texte2", align=CENTER)
        for lane in data.lanes:
            for start, end in data.closures.get(lane, ()):
                box = QRectF(self._x(start), self._top(lane), self._x(end) - self._x(start), self._lane())
                painter.fillRect(box, theme.brush("planned"))
            name = QRectF(theme.px(4), self._top(lane), theme.px(_NAME), self._lane())
            draw_text(painter, theme, name, lane, style=FontStyle.STRONG if lane == data.strong else FontStyle.BODY)

    def _paint_bar(self, painter: QPainter, data: GanttData, bar: GanttBar) -> None:
        theme, box = self.theme, self._box(bar)
        rank = data.sequence.index(bar.job) if bar.job in data.sequence else 0
        ground, ink = _FILLS[rank % len(_FILLS)]
        run = QRectF(QPointF(self._x(bar.start_ms), box.top()), box.bottomRight())
        if any(each.real for each in data.bars):
            run.setHeight(box.height() * _PLAN)
        if bar.start_ms > bar.setup_start_ms:
            painter.fillRect(QRectF(box.left(), run.top(), run.left() - box.left(), run.height()), theme.color("texte"))
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.pen("bleu", 2.0) if bar.job == self._chosen else theme.pen("bord"))
        painter.drawRect(run)
        words = run.adjusted(theme.px(5), 0, -theme.px(3), 0)
        fitting = [text for text in bar.labels if text_width(theme, text) <= words.width()]
        if fitting:
            draw_text(painter, theme, words, fitting[0], ink)
        if bar.real:
            left, right = self._x(bar.real[0]), self._x(bar.real[1])
            painter.setBrush(theme.color("bleu"))
            painter.setPen(theme.pen("panneau"))
            painter.drawRect(QRectF(left, run.bottom() + 2, max(right - left, 2), box.bottom() - run.bottom() - 1))

    def _paint_dues(self, painter: QPainter, data: GanttData) -> None:
        theme, bottom, taken = self.theme, self._bottom(), 0.0
        for due in sorted(data.dues, key=lambda each: each.at_ms):
            role, x = "rouge_t" if due.late else "bleu_t", self._x(due.at_ms)
            painter.setPen(theme.pen(role, 1.5, (4, 3)))
            painter.drawLine(QPointF(x, theme.px(_AXIS)), QPointF(x, bottom + 3))
            width = text_width(theme, due.label) + 4
            left = x + 4 if x + 4 + width <= self.width() else x - width - 2
            left = max(left, taken)
            taken = left + width + 8
            draw_text(painter, theme, QRectF(left, bottom, width, theme.px(_DUE)), due.label, role)

    def _paint_drop(self, painter: QPainter, data: GanttData) -> None:
        """Where the job dragged would go."""
        if self._rank is None or self._pressed is None:
            return
        others = [job for job in data.sequence if job != self._pressed[0].job]
        first = {bar.job: bar for bar in data.bars if bar.lane == self._pressed[0].lane}
        there = [first[job] for job in others if job in first]
        if not there:
            return
        rank = min(self._rank, len(there))
        x = self._x(there[rank].setup_start_ms) if rank < len(there) else self._x(there[-1].end_ms)
        painter.setPen(self.theme.pen("bleu", 3.0))
        painter.drawLine(QPointF(x, self.theme.px(_AXIS)), QPointF(x, self._bottom()))

    # -- drag --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = next((each for each in self._bars() if self._box(each).contains(event.position())), None)
        if bar and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (bar, event.position())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif self._rank is not None or abs(event.position().x() - self._pressed[1].x()) > _DRAG:
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, rank = self._pressed, self._rank
        self._pressed = self._rank = None
        self.update()
        if pressed and rank is not None:
            self.moved.emit(pressed[0].job, rank)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._rank is not None and self._pressed:
            job = self._pressed[0].job
            self._pressed = self._rank = None
            self.update()
            self.previewed.emit(job, -1)
        else:
            super().keyPressEvent(event)

    def _drag_to(self, x: float) -> None:
        """Snap to the nearest place between the other jobs of the lane."""
        assert self._pressed is not None and self._data is not None
        bar = self._pressed[0]
        lane = {each.job: each for each in self._data.bars if each.lane == bar.lane and each.job != bar.job}
        middles = [(self._x(each.setup_start_ms) + self._x(each.end_ms)) / 2 for each in lane.values()]
        rank = sum(middle < x for middle in middles)
        if rank != self._rank:
            self._rank = rank
            self.update()
            self.previewed.emit(bar.job, rank)
