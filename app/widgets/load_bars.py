"""Load over capacity per poste, before and after the levers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import labelled, percent, translate
from app.theme import FontStyle
from app.widgets.chart import Chart, Part, Table
from app.widgets.data import LoadRow
from app.widgets.draw import CENTER, RIGHT, draw_name, draw_text, draw_tick, line_height, text_width

_STEP, _AIRY = 26, 44
"""Height of a poste: at least, and where there is room."""
_BAR = 0.35
"""Share of it that a bar takes."""
_TIGHT = 1.0
_OVERLOAD = 1.2


class LoadBars(Chart):
    """Two bars a poste; what passes the capacity is yellow, then red from 120 %; a track for what is not filled yet."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[LoadRow, ...] = ()

    def set_data(self, rows: Sequence[LoadRow]) -> None:
        self._rows = tuple(rows)
        self.refreshed()

    def as_table(self) -> Table:
        heads = [translate("Charts", "Poste"), translate("Charts", "Avant"), translate("Charts", "Après")]
        return [heads, *([row.label, _words(row), percent(row.after)] for row in self._rows)]

    def parts(self) -> list[Part]:
        return [Part(row.code, self._line(index), row.tip or _tip(row)) for index, row in enumerate(self._rows)]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), round(self._top() + self.theme.px(_AIRY) * max(len(self._rows), 1)))

    def minimumSizeHint(self) -> QSize:
        least = round(self._top() + self.theme.px(_STEP) * max(len(self._rows), 1))
        return QSize(self.theme.px(300), least)

    def paint(self, painter: QPainter) -> None:
        axis = self._x(1.0)
        title = f"{translate('Charts', 'capacité')} {percent(1.0, 0)}"
        head = QRectF(
            axis - text_width(self.theme, title),
            0,
            2 * text_width(self.theme, title),
            line_height(self.theme),
        )
        draw_text(painter, self.theme, head, title, style=FontStyle.STRONG, align=CENTER)
        for index, row in enumerate(self._rows):
            self._paint_row(painter, self._line(index), row)
        draw_tick(painter, self.theme, QRectF(axis - 0.8, self._top(), 1.6, self._pitch() * len(self._rows)))

    def _top(self) -> float:
        return line_height(self.theme) + 3

    def _pitch(self) -> float:
        least, most = self.theme.px(_STEP), self.theme.px(_AIRY)
        return float(min(max((self.height() - self._top()) / max(len(self._rows), 1), least), most))

    def _line(self, index: int) -> QRectF:
        return QRectF(0, self._top() + index * self._pitch(), self.width(), self._pitch())

    def _figure(self) -> float:
        return text_width(self.theme, percent(9.999), FontStyle.STRONG)

    def _x(self, share: float) -> float:
        """Abscissa of a load; the axis holds the largest one."""
        highest = max([1.1, *(max(row.before, row.after or 0) for row in self._rows)])
        left = max([text_width(self.theme, row.label, FontStyle.STRONG) for row in self._rows], default=0) + 12
        right = self.width() - 2 * self._figure() - self.theme.px(34)
        return left + share / highest * (right - left)

    def _paint_row(self, painter: QPainter, line: QRectF, row: LoadRow) -> None:
        style, bar = FontStyle.STRONG if row.strong else FontStyle.BODY, self._pitch() * _BAR
        upper = line.center().y() - bar - 1 if row.after is not None else line.center().y() - bar / 2
        label = QRectF(0, upper, self._x(0) - 6, line.bottom() - upper)
        label.setHeight(2 * bar + 2 if row.after is not None else bar)
        draw_name(painter, self.theme, label, row.label, style=style)
        if not row.filled:
            painter.fillRect(self._bar(upper, 1.0), self.theme.color("creux"))
        else:
            self._paint_bar(painter, upper, row.before, "forme2" if row.after is not None else "forme")
        if row.after is not None:
            self._paint_bar(painter, line.center().y(), row.after, "forme")
        self._paint_figures(painter, line, row)

    def _bar(self, top: float, share: float) -> QRectF:
        return QRectF(QPointF(self._x(0), top), QPointF(self._x(share), top + self._pitch() * _BAR))

    def _paint_bar(self, painter: QPainter, top: float, share: float, role: str) -> None:
        theme, height = self.theme, self._pitch() * _BAR
        painter.fillRect(self._bar(top, min(share, 1.0)), theme.color(role))
        if share > _TIGHT:
            bad = share >= _OVERLOAD
            painter.setPen(theme.pen("rouge" if bad else "jaune_t", 0.8))
            painter.setBrush(theme.color("rouge" if bad else "jaune"))
            painter.drawRect(QRectF(QPointF(self._x(1.0), top + 0.5), QPointF(self._x(share), top + height - 0.5)))

    def _paint_figures(self, painter: QPainter, line: QRectF, row: LoadRow) -> None:
        theme, width, arrow = self.theme, self._figure(), self.theme.px(16)
        last = QRectF(line.right() - width, line.top(), width, line.height())
        if not row.filled:
            draw_text(painter, theme, line, _words(row), "texte2", align=RIGHT)
            return
        if row.after is None:
            draw_text(painter, theme, last, percent(row.before), _ink(row.before), FontStyle.STRONG, RIGHT)
            return
        first = last.translated(-width - arrow - theme.px(10), 0)
        draw_text(painter, theme, first, percent(row.before), _ink(row.before), _weight(row.before), RIGHT)
        box = QRectF(first.right() + theme.px(5), line.center().y() - arrow / 2, arrow, arrow)
        theme.paint_icon(painter, "fleche", box, "texte2")
        draw_text(painter, theme, last, percent(row.after), _ink(row.after), FontStyle.STRONG, RIGHT)


def _ink(share: float) -> str:
    return "rouge_t" if share >= _OVERLOAD else "jaune_t" if share > _TIGHT else "texte"


def _weight(share: float) -> FontStyle:
    return FontStyle.STRONG if share > _TIGHT else FontStyle.BODY


def _words(row: LoadRow) -> str:
    return percent(row.before) if row.filled else translate("Charts", "à remplir")


def _tip(row: LoadRow) -> str:
    return labelled(row.label, _words(row)) + ("" if row.after is None else f" → {percent(row.after)}")
