"""Orders over postes along the clock: setups, runs, due dates, closures; a dragged bar snaps into the sequence.

All that stands still is drawn once: three hundred orders over twenty postes are dragged as lightly as three.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import NBSP, clock, translate
from app.theme import FontStyle
from app.widgets.base import smooth
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, draw_text, text_width
from app.widgets.gantt_data import AXIS, DUE, LEAST, NAME, USUAL, Due, GanttBar, GanttData, GanttPlaces

__all__ = ["Due", "Gantt", "GanttBar", "GanttData"]

_PLAN = 0.62
"""Share of the bar left to the plan once the real is drawn under it."""
_HOUR_MS = 3_600_000
_FILLS = (("forme", "sur_forme"), ("forme2", "texte"), ("releve", "texte"))
_DRAG = 6
"""Pixels before a press becomes a drag."""


class Gantt(Chart):
    """Arrows go from bar to bar, with `activated` as ``job/lane``.

    A drag emits `previewed` with each new place (job, rank), then `moved`; Esc drops it: `previewed` with rank -1.
    """

    moved = Signal(str, int)
    previewed = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data: GanttData | None = None
        self._places: GanttPlaces | None = None
        self._parts: list[Part] | None = None
        self._still: QPixmap | None = None
        """All but the drop mark, drawn once."""
        self._chosen = ""
        self._pressed: tuple[GanttBar, QPointF] | None = None
        self._rank: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_data(self, data: GanttData) -> None:
        self._data = data
        self._forget()
        self.refreshed()

    def set_chosen(self, job: str) -> None:
        """Outline one job."""
        if job != self._chosen:
            self._chosen, self._still = job, None
            self.update()

    def restyle(self) -> None:
        self._forget()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget()
        super().resizeEvent(event)

    def _forget(self) -> None:
        """Places and picture are to be made again."""
        self._places = self._parts = self._still = None

    def as_table(self) -> Table:
        heads = [translate("Gantt", "Poste"), translate("Gantt", "OF"), translate("Gantt", "Changement")]
        heads += [translate("Gantt", "Début"), translate("Gantt", "Fin")]
        real = any(bar.real for bar in self._bars())
        if real:
            heads += [translate("Gantt", "Début réel"), translate("Gantt", "Fin réelle")]
        return [heads, *(self._line(bar, real) for bar in self._bars())]

    def parts(self) -> list[Part]:
        if self._parts is None:
            pairs = zip(self._bars(), self._at().boxes, strict=True) if self._data else ()
            self._parts = [Part(f"{bar.job}/{bar.lane}", box, bar.tip) for bar, box in pairs]
        return self._parts

    def _part_at(self, at: QPointF) -> Part | None:
        number = self._at().bar_at(at) if self._data else None
        return None if number is None else self.parts()[number]

    def sizeHint(self) -> QSize:
        lanes = len(self._data.lanes) if self._data else 8
        return QSize(self.theme.px(600), self.theme.px(AXIS + USUAL * lanes + DUE + 6))

    def minimumSizeHint(self) -> QSize:
        lanes = len(self._data.lanes) if self._data else 8
        return QSize(self.theme.px(360), self.theme.px(AXIS + LEAST * lanes + DUE + 6))

    def _at(self) -> GanttPlaces:
        assert self._data is not None
        if self._places is None:
            self._places = GanttPlaces(self._data, self.size(), self.theme)
        return self._places

    def _bars(self) -> tuple[GanttBar, ...]:
        return self._data.bars if self._data else ()

    def _line(self, bar: GanttBar, real: bool) -> list[str]:
        assert self._data is not None
        times = [bar.setup_start_ms, bar.start_ms, bar.end_ms, *(bar.real or ())]
        words = [clock(self._data.origin_ms + at) for at in times]
        if bar.setup_start_ms == bar.start_ms:
            words[0] = ""
        return [bar.lane, bar.labels[0], *words] + [""] * (2 if real and not bar.real else 0)

    # -- painting ----------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        if self._data is None or not self._data.lanes:
            return
        if self._still is None:
            self._still = self._drawn(self._data)
        painter.drawPixmap(0, 0, self._still)
        self._paint_drop(painter, self._data)

    def _drawn(self, data: GanttData) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = smooth(picture)
        self._paint_ground(painter, data)
        ranks = {job: rank for rank, job in enumerate(data.sequence)}
        real = any(bar.real for bar in data.bars)
        runs = [self._run(bar, box, real) for bar, box in zip(data.bars, self._at().boxes, strict=True)]
        for bar, box, run in zip(data.bars, self._at().boxes, runs, strict=True):
            self._paint_bar(painter, bar, box, run, _FILLS[ranks.get(bar.job, 0) % len(_FILLS)][0])
        self._paint_dues(painter, data)
        for bar, run in zip(data.bars, runs, strict=True):
            self._paint_words(painter, bar, run, *_FILLS[ranks.get(bar.job, 0) % len(_FILLS)])
        painter.end()
        return picture

    def _paint_ground(self, painter: QPainter, data: GanttData) -> None:
        theme, at, bottom = self.theme, self._at(), self._at().bottom
        after = at.x(data.end_ms)
        painter.fillRect(
            QRectF(after, theme.px(AXIS), self.width() - after, bottom - theme.px(AXIS)), theme.color("creux")
        )
        for at_ms in range(-data.origin_ms % _HOUR_MS, data.end_ms + 4 * _HOUR_MS, _HOUR_MS):
            x = at.x(at_ms)
            if x > self.width() - theme.px(12):
                break
            painter.fillRect(QRectF(x, theme.px(AXIS), 1, bottom - theme.px(AXIS)), theme.color("trait"))
            hour = f"{(data.origin_ms + at_ms) // _HOUR_MS % 24}{NBSP}h"
            draw_text(painter, theme, QRectF(x - 24, 0, 48, theme.px(AXIS)), hour, "texte2", align=CENTER)
        for lane in data.lanes:
            for start, end in data.closures.get(lane, ()):
                box = QRectF(at.x(start), at.top(lane), at.x(end) - at.x(start), at.lane)
                painter.fillRect(box, theme.brush("planned"))
            name = QRectF(theme.px(4), at.top(lane), theme.px(NAME), at.lane)
            draw_text(painter, theme, name, lane, style=FontStyle.STRONG if lane == data.strong else FontStyle.BODY)

    def _run(self, bar: GanttBar, box: QRectF, real: bool) -> QRectF:
        """The bar less its changeover, and less the height left to the real."""
        run = QRectF(QPointF(self._at().x(bar.start_ms), box.top()), box.bottomRight())
        if real:
            run.setHeight(box.height() * _PLAN)
        return run

    def _paint_bar(self, painter: QPainter, bar: GanttBar, box: QRectF, run: QRectF, ground: str) -> None:
        theme = self.theme
        if bar.start_ms > bar.setup_start_ms:
            painter.setBrush(theme.brush("setup"))
            painter.setPen(theme.pen("panneau"))
            painter.drawRect(QRectF(box.left(), run.top(), run.left() - box.left(), run.height()))
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.pen("bleu", 2.0) if bar.job == self._chosen else theme.pen("bord"))
        painter.drawRect(run)
        if bar.real:
            left, right = self._at().x(bar.real[0]), self._at().x(bar.real[1])
            painter.setBrush(theme.color("bleu"))
            painter.setPen(theme.pen("panneau"))
            painter.drawRect(QRectF(left, run.bottom() + 2, max(right - left, 2), box.bottom() - run.bottom() - 1))

    def _paint_words(self, painter: QPainter, bar: GanttBar, run: QRectF, ground: str, ink: str) -> None:
        """On their own ground: a due line that comes by stops at them."""
        theme = self.theme
        words = run.adjusted(theme.px(5), 0, -theme.px(3), 0)
        if run.height() < theme.px(12) or words.width() < theme.px(12):
            return
        fitting = next((text for text in bar.labels if text_width(theme, text) <= words.width()), "")
        if fitting:
            under = QRectF(words.left() - 2, run.top() + 2, text_width(theme, fitting) + 4, run.height() - 4)
            painter.fillRect(under, theme.color(ground))
            draw_text(painter, theme, words, fitting, ink)

    def _paint_dues(self, painter: QPainter, data: GanttData) -> None:
        theme, bottom, taken = self.theme, self._at().bottom, 0.0
        for due in sorted(data.dues, key=lambda each: each.at_ms):
            role, x = "rouge_t" if due.late else "bleu_t", self._at().x(due.at_ms)
            painter.setPen(theme.pen(role, 1.5, (4, 3)))
            painter.drawLine(QPointF(x, theme.px(AXIS)), QPointF(x, bottom + 3))
            width = text_width(theme, due.label) + 4
            left = x + 4 if x + 4 + width <= self.width() else x - width - 2
            left = max(left, taken)
            taken = left + width + 8
            if taken <= self.width() + 8:
                draw_text(painter, theme, QRectF(left, bottom, width, theme.px(DUE)), due.label, role)

    def _paint_drop(self, painter: QPainter, data: GanttData) -> None:
        """Where the job dragged would go."""
        if self._rank is None or self._pressed is None:
            return
        there = self._others(self._pressed[0])
        if not there:
            return
        rank, at = min(self._rank, len(there)), self._at()
        x = at.x(there[rank].setup_start_ms) if rank < len(there) else at.x(there[-1].end_ms)
        painter.setPen(self.theme.pen("bleu", 3.0))
        painter.drawLine(QPointF(x, self.theme.px(AXIS)), QPointF(x, at.bottom))

    def _others(self, bar: GanttBar) -> list[GanttBar]:
        """The other bars of its lane, in launching order."""
        assert self._data is not None
        ranks = {job: rank for rank, job in enumerate(self._data.sequence)}
        lane = [self._data.bars[number] for number in self._at().by_lane[bar.lane]]
        return sorted((each for each in lane if each.job != bar.job), key=lambda each: ranks.get(each.job, len(ranks)))

    # -- drag --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at().bar_at(event.position()) if self._data else None
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (self._bars()[number], event.position())
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
        assert self._pressed is not None
        bar, at = self._pressed[0], self._at()
        middles = ((at.x(each.setup_start_ms) + at.x(each.end_ms)) / 2 for each in self._others(bar))
        rank = sum(middle < x for middle in middles)
        if rank != self._rank:
            self._rank = rank
            self.update()
            self.previewed.emit(bar.job, rank)
