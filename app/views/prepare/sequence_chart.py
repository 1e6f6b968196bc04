"""The OF passing the goulot one after the other, at best: changeovers, breaks, due dates."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import NBSP, clock, minutes, number, translate
from app.models.projection import changeovers, order_ends
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, draw_text, text_width
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.state import State

_BAR, _AXIS, _DUE = 34, 18, 20
_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Passage:
    """One OF at the goulot; the first `setup_ms` are its changeover."""

    code: str
    labels: tuple[str, ...]
    """The same said at length, then shorter and shorter."""
    start_ms: int
    end_ms: int
    setup_ms: int
    due_ms: int
    slack_ms: int


@dataclass(frozen=True, slots=True)
class SequenceData:
    """`origin_ms` is the time of day of instant 0; `name` heads the lane."""

    name: str
    length_ms: int
    origin_ms: int
    now_ms: int
    breaks: tuple[tuple[int, int], ...]
    passages: tuple[Passage, ...]


def sequence_data(scenario: Scenario, state: State, names: Names) -> SequenceData:
    """From the projection of the orders."""
    changing, setup_ms = changeovers(scenario, state), scenario.postes[scenario.goulot].setup_ms
    passages, start = [], state.now_ms
    for end in order_ends(scenario, state):
        code = end.order.code
        setup = setup_ms if code in changing else 0
        quantity = number(end.order.quantity)
        labels = (
            f"{names.order(code)} · {names.product(end.order.product)} · {quantity}",
            f"{names.order(code)} · {quantity}",
            code,
        )
        passages.append(Passage(code, labels, start, end.end_ms, setup, end.order.due_ms, end.slack_ms))
        start = end.end_ms
    pauses = tuple((pause.at_ms, pause.end_ms) for pause in scenario.calendar.breaks)
    calendar = scenario.calendar
    return SequenceData(
        scenario.goulot, calendar.length_ms, calendar.start_ms_of_day, state.now_ms, pauses, tuple(passages)
    )


class SequenceChart(Chart):
    """One lane; arrows go from OF to OF."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data: SequenceData | None = None

    def set_data(self, data: SequenceData) -> None:
        self._data = data
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Orders", "OF"), translate("Orders", "Début"), translate("Orders", "Fin")]
        heads += [translate("Orders", "Dû"), translate("Orders", "Marge")]
        return [heads, *(self._line(passage) for passage in self._passages())]

    def parts(self) -> list[Part]:
        return [Part(p.code, self._bar(p), self._tip(p)) for p in self._passages()]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(_AXIS + _BAR + 2 * _DUE + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        if self._data is None:
            return
        self._paint_axis(painter, self._data)
        self._paint_breaks(painter, self._data)
        for rank, passage in enumerate(self._data.passages):
            self._paint_passage(painter, passage, rank)
        self._paint_dues(painter, self._data)

    # -- places ------------------------------------------------------------------

    def _passages(self) -> tuple[Passage, ...]:
        return self._data.passages if self._data else ()

    def _x(self, at_ms: int) -> float:
        assert self._data is not None
        last = max([self._data.length_ms, *(p.end_ms for p in self._data.passages)])
        left = self.theme.px(44)
        return left + (self.width() - left - self.theme.px(14)) * at_ms / last

    def _bar(self, passage: Passage) -> QRectF:
        top = self.theme.px(_AXIS + 4)
        left = self._x(passage.start_ms)
        return QRectF(left, top, self._x(passage.end_ms) - left, self.theme.px(_BAR))

    # -- painting ----------------------------------------------------------------

    def _paint_axis(self, painter: QPainter, data: SequenceData) -> None:
        theme = self.theme
        first = -data.origin_ms % _HOUR_MS
        for at_ms in range(first, data.length_ms + 1, _HOUR_MS):
            x, hour = self._x(at_ms), (data.origin_ms + at_ms) // _HOUR_MS
            painter.fillRect(QRectF(x, theme.px(_AXIS), 1, theme.px(_BAR + 8)), theme.color("trait"))
            label = QRectF(x - theme.px(20), 0, theme.px(40), theme.px(_AXIS))
            draw_text(painter, theme, label, f"{hour}{NBSP}h", "texte2", align=CENTER)
        name = QRectF(theme.px(10), theme.px(_AXIS + 4), theme.px(34), theme.px(_BAR))
        draw_text(painter, theme, name, data.name, style=FontStyle.STRONG)

    def _paint_passage(self, painter: QPainter, passage: Passage, rank: int) -> None:
        theme, bar = self.theme, self._bar(passage)
        ground, ink = (("forme", "sur_forme"), ("forme2", "texte"), ("releve", "texte"))[rank % 3]
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.pen("bord"))
        painter.drawRect(bar)
        setup = self._x(passage.start_ms + passage.setup_ms) - bar.left()
        if passage.setup_ms:
            painter.setBrush(theme.brush("setup"))
            painter.setPen(theme.pen("panneau", 2.0))
            painter.drawRect(QRectF(bar.left(), bar.top(), setup, bar.height()))
        words = bar.adjusted(setup + theme.px(6), 0, -theme.px(4), 0)
        fitting = [text for text in passage.labels if text_width(theme, text) <= words.width()]
        if fitting:
            draw_text(painter, theme, words, fitting[0], ink)

    def _paint_breaks(self, painter: QPainter, data: SequenceData) -> None:
        for start, end in data.breaks:
            left, top, height = self._x(start), self.theme.px(_AXIS), self.theme.px(_BAR + 8)
            box = QRectF(left, top, self._x(end) - left, height)
            painter.fillRect(box, self.theme.brush("planned"))

    def _paint_dues(self, painter: QPainter, data: SequenceData) -> None:
        """A dashed line at each due date; the OF due there are named under it, the late ones in red."""
        theme, taken = self.theme, 0.0
        for due_ms in sorted({p.due_ms for p in data.passages}):
            due = [p for p in data.passages if p.due_ms == due_ms]
            late = any(p.slack_ms < 0 for p in due)
            role = "rouge_t" if late else "bleu_t"
            x = self._x(due_ms)
            painter.setPen(theme.pen(role, 1.5, (3, 3)))
            painter.drawLine(int(x), theme.px(_AXIS), int(x), theme.px(_AXIS + _BAR + 12))
            words = translate("Orders", "dû : {orders}").format(orders=", ".join(p.code for p in due))
            width = text_width(theme, words) + 4
            right_fits = x + theme.px(4) + width <= self.width()
            left = x + theme.px(4) if right_fits else x - width - theme.px(2)
            row = 1 if left < taken else 0
            taken = left + width
            box = QRectF(left, theme.px(_AXIS + _BAR + 10 + row * _DUE), width, theme.px(_DUE))
            draw_text(painter, theme, box, words, role)

    # -- words -------------------------------------------------------------------

    def _line(self, passage: Passage) -> list[str]:
        assert self._data is not None
        times = (passage.start_ms, passage.end_ms, passage.due_ms)
        clocks = [clock(self._data.origin_ms + at_ms) for at_ms in times]
        return [passage.labels[0], *clocks, minutes(passage.slack_ms, signed=True)]

    def _tip(self, passage: Passage) -> str:
        text = translate("Orders", "{order} : {start} à {end} au plus tôt, dû à {due}, marge {slack}")
        order, start, end, due, slack = self._line(passage)
        return text.format(order=order, start=start, end=end, due=due, slack=slack)
