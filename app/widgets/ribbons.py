"""The shift minute by minute: a ribbon of states per poste, aléas and decisions above, a cursor in time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.i18n import clock, translate
from app.theme import FontStyle
from app.widgets.base import announce, smooth
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import Marker, RibbonRow, RibbonsData, Span
from app.widgets.draw import CENTER, LEFT, RIGHT, draw_name, draw_text, text_width
from app.widgets.ribbon_runs import Run, dominant_runs

MINUTE_MS = 60_000
HOUR_MS = 3_600_000
_HEAD = 14
_PAD = 4
"""Left of the names: the frame of the focus lies there."""
_TICK = 2
_STEP = 11.2
_WIDEST_STEP = 16.0
_RIBBON = 8.4
_EMPTY = RibbonsData(0, 1, 0, 0, ())
_MOVES = {Qt.Key.Key_Left: -MINUTE_MS, Qt.Key.Key_Right: MINUTE_MS}
_SHAPES = {"hazard": "alea", "decision": "decision", "remark": "epingler"}
_EVENTS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Ribbons(Chart):
    """Left and Right move the cursor by a minute, Page keys by an event, Home and End to the ends.

    `instantSelected` carries the instant in ms; `activated` the code of a marker.
    """

    instantSelected = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data = _EMPTY
        self._now = 0
        self._cursor: int | None = None
        self._left = 0
        self._runs: dict[tuple[str, int], list[Run]] = {}
        self._past: QPixmap | None = None
        """What does not change from frame to frame, painted once."""

    def set_data(self, data: RibbonsData) -> None:
        self._data, self._now = data, data.now_ms
        self._runs.clear()
        self.refreshed()

    def set_now(self, ms: int) -> None:
        """Move only the present instant; what is not a pixel away, nor another minute, need not be painted."""
        moved = round(self._x(ms)) != round(self._x(self._now)) or ms // MINUTE_MS != self._now // MINUTE_MS
        self._now = ms
        if moved:
            self.update()

    def set_cursor(self, ms: int | None) -> None:
        """Place the cursor without emitting; None hides it."""
        self._cursor = ms
        self.update()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Début"), translate("Charts", "Fin")]
        heads += [translate("Charts", "Poste"), translate("Charts", "État")]
        spans = [
            [self._clock(span.start_ms), self._clock(span.end_ms), row.label, self._word(span)]
            for row in self._data.rows
            for span in row.spans
        ]
        return [
            heads,
            *spans,
            *([self._clock(mark.at_ms), "", "", mark.label] for mark in self._data.markers),
        ]

    def parts(self) -> list[Part]:
        side = self.theme.px(13)
        boxes = (QRectF(self._x(mark.at_ms) - side / 2, self._band(1).top(), side, side) for mark in self._data.markers)
        return [
            Part(mark.code, box, f"{self._clock(mark.at_ms)} {mark.label}")
            for mark, box in zip(self._data.markers, boxes, strict=True)
        ]

    def refreshed(self) -> None:
        """The whole journal would drown a screen reader: its description is the last event."""
        last = self._data.markers[-1] if self._data.markers else None
        self.setAccessibleDescription(f"{self._clock(last.at_ms)} {last.label}" if last else "")
        self.restyle()

    def restyle(self) -> None:
        widest = max(text_width(self.theme, name, FontStyle.STRONG) for name in self._names())
        self._left = round(widest) + self.theme.px(10 + _PAD)
        self._past = None
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._past = None

    def _names(self) -> list[str]:
        """What stands on the left."""
        return [row.label for row in self._data.rows] + [translate("Charts", "Faits")]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(900), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        rows = self.theme.px(_STEP * 10) / 10 * self._lanes()
        return QSize(self.theme.px(400), round(self.theme.px(2 * _HEAD + 1) + rows + 2))

    def paint(self, painter: QPainter) -> None:
        if self._past is None or self._past.devicePixelRatio() != self.devicePixelRatioF():
            self._past = self._painted_past()
        painter.drawPixmap(0, 0, self._past)
        self._paint_hours(painter)
        self._paint_note(painter, self._band(1))
        self._paint_instants(painter)

    def _painted_past(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        past = QPixmap(self.size() * ratio)
        past.setDevicePixelRatio(ratio)
        past.fill(Qt.GlobalColor.transparent)
        painter = smooth(past)
        self.paint_past(painter)
        painter.end()
        return past

    def paint_past(self, painter: QPainter) -> None:
        """What the data alone decides."""
        for index, row in enumerate(self._data.rows):
            self._paint_row(painter, self._ribbon(index), row)
        self._paint_markers(painter)

    def _paint_instants(self, painter: QPainter) -> None:
        self._paint_instant(painter, self._now, "texte", "panneau")
        if self._cursor is not None:
            self._paint_instant(painter, self._cursor, "bleu", "sur_bleu")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._go((self._now if self._cursor is None else self._cursor) + _MOVES[key])
        elif key in _EVENTS:
            self._go_event(_EVENTS[key])
        elif key == Qt.Key.Key_Home:
            self._go(self._data.start_ms)
        elif key == Qt.Key.Key_End:
            self._go(self._now)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self._instant(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self._instant(event.position().x()))
        super().mouseMoveEvent(event)

    def _part_at(self, at: QPointF) -> Part | None:
        return super()._part_at(at) or self._span_at(at)

    def _span_at(self, at: QPointF) -> Part | None:
        """What is under the pointer on a ribbon; it has no code, so that a click only moves the cursor."""
        instant = self._instant(at.x())
        for index, row in enumerate(self._data.rows):
            if self._ribbon(index).contains(at):
                for span in row.spans:
                    if span.start_ms <= instant < span.end_ms:
                        when = f"{self._clock(span.start_ms)} → {self._clock(span.end_ms)}"
                        return Part("", self._ribbon(index), f"{row.label} {when} {self._word(span)}")
        return None

    def _clock(self, ms: int) -> str:
        return clock(self._data.origin_ms + ms)

    def _word(self, span: Span) -> str:
        return span.label or self._data.state_words.get(span.state, "")

    def _x(self, ms: int) -> float:
        span = max(self._data.end_ms - self._data.start_ms, 1)
        return self._left + (ms - self._data.start_ms) / span * (self.width() - 6 - self._left)

    def _instant(self, x: float) -> int:
        """The instant under an abscissa, rounded to the minute, never beyond the present."""
        share = (x - self._left) / max(self.width() - 6 - self._left, 1)
        ms = self._data.start_ms + share * (self._data.end_ms - self._data.start_ms)
        return round(ms / MINUTE_MS) * MINUTE_MS

    def _band(self, index: int) -> QRectF:
        """The two lines above the ribbons: hours, then facts."""
        height = self.theme.px(_HEAD)
        return QRectF(0, index * height, self.width(), height)

    def _lanes(self) -> int:
        """How many lie under one another."""
        return max(len(self._data.rows), 1)

    def _ribbon(self, index: int) -> QRectF:
        top, count = self._band(1).bottom() + 1, self._lanes()
        step = min((self.height() - top - 1) / count, self.theme.px(_WIDEST_STEP))
        height = max(step * _RIBBON / _STEP, 3.0)
        return QRectF(self._left, top + index * step + (step - height) / 2, self.width() - 6 - self._left, height)

    def _go(self, ms: int) -> None:
        self._cursor = min(max(ms, self._data.start_ms), max(self._now, self._data.start_ms))
        announce(self, self._clock(self._cursor))
        self.instantSelected.emit(self._cursor)
        self.update()

    def _go_event(self, way: int) -> None:
        origin = self._now if self._cursor is None else self._cursor
        ahead = [mark for mark in self._data.markers if (mark.at_ms - origin) * way > 0]
        if ahead:
            target = min(ahead, key=lambda mark: abs(mark.at_ms - origin))
            self._current = target.code
            self._go(target.at_ms)
            announce(self, target.label)

    def _paint_hours(self, painter: QPainter) -> None:
        data, line = self._data, self._band(0)
        bottom = self._ribbon(len(data.rows) - 1).bottom() if data.rows else self.height()
        first = -(data.origin_ms + data.start_ms) % HOUR_MS + data.start_ms
        room = text_width(self.theme, "00:00", FontStyle.STRONG) * 1.8
        tags = [self._x(ms) for ms in (self._now, self._cursor) if ms is not None]
        taken = [self._x(data.start_ms), self._x(data.end_ms), *tags]
        for ms in range(first, data.end_ms + 1, HOUR_MS):
            x = self._x(ms)
            painter.fillRect(QRectF(x, line.bottom() + 8, 1, bottom - line.bottom() - 8), self.theme.color("trait"))
            if all(abs(x - other) > room for other in taken):
                draw_text(
                    painter,
                    self.theme,
                    QRectF(x - 30, 0, 60, line.height()),
                    self._clock(ms),
                    "texte2",
                    align=CENTER,
                )
        ends = QRectF(self._left, 0, self._x(data.end_ms) - self._left, line.height())
        for ms, side in ((data.start_ms, LEFT), (data.end_ms, RIGHT)):
            if all(abs(self._x(ms) - tag) > room for tag in tags):
                draw_text(painter, self.theme, ends, self._clock(ms), "texte2", align=side)

    def _paint_row(self, painter: QPainter, ribbon: QRectF, row: RibbonRow) -> None:
        theme, style = self.theme, FontStyle.STRONG if row.strong else FontStyle.BODY
        pad = self.theme.px(_PAD)
        label = QRectF(pad, ribbon.center().y() - 10, self._left - 4 - pad, 20)
        draw_name(painter, theme, label, row.label, style=style)
        painter.fillRect(ribbon, theme.color("creux"))
        for run in self._runs_of(row, round(ribbon.width())):
            self._paint_run(
                painter,
                QRectF(ribbon.left() + run.first, ribbon.top(), run.end - run.first, ribbon.height()),
                run,
            )
        for start, end in self._data.breaks:
            painter.fillRect(self._stretch(ribbon, start, end), theme.brush("planned"))

    def _runs_of(self, row: RibbonRow, pixels: int) -> list[Run]:
        """Kept until data or width change: moving the present instant paints, it does not recount."""
        key = (row.code, pixels)
        if key not in self._runs:
            self._runs[key] = dominant_runs(row.spans, self._data.start_ms, self._data.end_ms, pixels)
        return self._runs[key]

    def _paint_run(self, painter: QPainter, box: QRectF, run: Run) -> None:
        painter.fillRect(box, self.theme.brush(run.state))
        pen = self.theme.edge(run.state)
        if pen.style() != Qt.PenStyle.NoPen and run.end - run.first > 2:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.4, 0.4, -0.4, -0.4))

    def _stretch(self, ribbon: QRectF, start: int, end: int) -> QRectF:
        left = self._x(start)
        return QRectF(left, ribbon.top(), max(self._x(end) - left, 1.0), ribbon.height())

    def _paint_markers(self, painter: QPainter) -> None:
        line = self._band(1)
        label = line.adjusted(self.theme.px(_PAD), 0, 0, 0)
        draw_text(painter, self.theme, label, translate("Charts", "Faits"), "texte2")
        for mark, part in zip(self._data.markers, self.parts(), strict=True):
            self._paint_marker(painter, part.box, mark)

    def _paint_marker(self, painter: QPainter, box: QRectF, mark: Marker) -> None:
        if mark.kind == "alarm":  # too many for an icon each
            painter.fillRect(
                QRectF(box.center().x() - _TICK / 2, box.top(), _TICK, box.height()), self.theme.color("jaune_t")
            )
            return
        shape = "decision_attendue" if mark.awaited else _SHAPES[mark.kind]
        side = self.theme.px(10)
        centre = box.center()
        self.theme.paint_icon(painter, shape, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side))

    def _paint_note(self, painter: QPainter, line: QRectF) -> None:
        left = self._x(self._now) + self.theme.px(10)
        box = QRectF(left, line.top(), self.width() - 6 - left, line.height())
        strong = FontStyle.STRONG
        fitting = (note for note in self._data.notes if text_width(self.theme, note, strong) <= box.width())
        draw_text(painter, self.theme, box, next(fitting, ""), "texte", strong)

    def _paint_instant(self, painter: QPainter, ms: int, role: str, ink: str) -> None:
        x, line = self._x(ms), self._band(0)
        width = text_width(self.theme, "00:00", FontStyle.STRONG) + self.theme.px(14)
        left = min(max(x - width / 2, 0), self.width() - width)
        painter.fillRect(QRectF(x - 0.8, 0, 1.6, self.height()), self.theme.color(role))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(role))
        tag = QRectF(left, 0, width, line.height())
        painter.drawRoundedRect(tag, 2, 2)
        draw_text(painter, self.theme, tag, self._clock(ms), ink, FontStyle.STRONG, CENTER)
