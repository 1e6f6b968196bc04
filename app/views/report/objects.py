"""Tables and charts as they stand in the text: drawn whole, chosen whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPyTextObject, QTextDocument, QTextFormat

from app.documents import Chart, Table
from app.i18n import translate
from app.theme import FontStyle, Theme
from app.views.report.document import block_of
from app.widgets.draw import LEFT, RIGHT, draw_name, draw_text, line_height, text_width

_PAD = 10
_BAR_ROW = 18
_TABLE_ROW = 21
_GAP = 16


class ObjectPainter(QPyTextObject):
    """`chosen` tells whether the object at a position is selected."""

    def __init__(self, theme: Theme, chosen: Callable[[int], bool]) -> None:
        super().__init__()
        self._theme, self._chosen = theme, chosen

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        block = block_of(form)
        width = max(doc.textWidth() - 2 * doc.documentMargin() - 1, self._theme.px(200))
        rows, step = 0, _TABLE_ROW
        if isinstance(block, Chart):
            rows, step = len(block.bars), _BAR_ROW
        elif isinstance(block, Table):
            rows = len(block.rows) + 1
        line = line_height(self._theme)
        return QSizeF(width, rows * self._theme.px(step) + 2 * line + self._theme.px(3 * _PAD))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        block, theme = block_of(form), self._theme
        if not isinstance(block, Table | Chart):
            return
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("releve"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = self._chosen(position)
        width = 2.0 if chosen else 1.0
        painter.setPen(theme.pen("bleu" if chosen else "trait", width))
        painter.drawRect(box.adjusted(width, width, -width, -width))
        inner = box.adjusted(theme.px(_PAD), theme.px(_PAD - 2), -theme.px(_PAD), -theme.px(_PAD - 2))
        self._frame(painter, inner, block)
        line = line_height(theme)
        body = inner.adjusted(0, line + theme.px(3), 0, -line - theme.px(3))
        if isinstance(block, Chart):
            self._bars(painter, body, block)
        else:
            self._rows(painter, body, block)
        painter.restore()

    def _frame(self, painter: QPainter, box: QRectF, block: Table | Chart) -> None:
        """Title above, source below."""
        theme, line = self._theme, line_height(self._theme)
        top, foot = QRectF(box.left(), box.top(), box.width(), line), QRectF(box)
        foot.setTop(box.bottom() - line)
        if isinstance(block, Chart):
            total = translate("ReportEditor", "total {total}").format(total=block.total)
            draw_text(painter, theme, top, total, "texte2", align=RIGHT)
            top.setRight(top.right() - text_width(theme, total) - theme.px(_GAP))
        draw_name(painter, theme, top, block.title, style=FontStyle.STRONG)
        draw_name(painter, theme, foot, block.source, "texte2")
        painter.fillRect(QRectF(box.left(), foot.top() - 2, box.width(), 1), theme.color("trait"))

    def _bars(self, painter: QPainter, box: QRectF, chart: Chart) -> None:
        theme, step = self._theme, self._theme.px(_BAR_ROW)
        longest = max((bar.value for bar in chart.bars), default=0) or 1
        widest = max((text_width(theme, bar.label, FontStyle.STRONG) for bar in chart.bars), default=0)
        names = min(widest + theme.px(12), box.width() * 0.45)
        room = box.width() - names - theme.px(60)
        for index, bar in enumerate(chart.bars):
            style = FontStyle.STRONG if bar.highlighted else FontStyle.BODY
            row = QRectF(box.left(), box.top() + index * step, box.width(), step)
            draw_name(painter, theme, QRectF(row.left(), row.top(), names - 8, step), bar.label, style=style)
            length = max(room * bar.value / longest, 1.0)
            mark = QRectF(row.left() + names, row.center().y() - step * 0.3, length, step * 0.6)
            painter.fillRect(mark, theme.color("rouge" if bar.highlighted else "forme"))
            value = QRectF(mark.right() + theme.px(6), row.top(), theme.px(60), step)
            draw_text(painter, theme, value, bar.text, style=style)

    def _rows(self, painter: QPainter, box: QRectF, table: Table) -> None:
        theme, step = self._theme, self._theme.px(_TABLE_ROW)
        edges = self._columns(table, box.width())
        last = len(table.rows)
        for rank, cells in enumerate((table.columns, *table.rows)):
            top = box.top() + rank * step
            strong = table.totalled and rank == last
            style = FontStyle.STRONG if strong else FontStyle.BODY
            for column, text in enumerate(cells):
                cell = QRectF(box.left() + edges[column], top, edges[column + 1] - edges[column], step)
                align = RIGHT if column in table.numeric else LEFT
                gap = theme.px(_GAP) / 2
                cell.adjust(gap if column else 0, 0, -gap if column < len(cells) - 1 else 0, 0)
                draw_name(painter, theme, cell, text, "texte2" if rank == 0 else "texte", style, align)
            if rank < last:
                ink = theme.color("bord" if rank == 0 else "trait")
                painter.fillRect(QRectF(box.left(), top + step - 1, box.width(), 1), ink)

    def _columns(self, table: Table, width: float) -> list[float]:
        """Left edges and the last right one: what is left over goes to the first column, which gives way."""
        theme, gap = self._theme, self._theme.px(_GAP)
        wanted = [
            max(text_width(theme, row[column], FontStyle.STRONG) for row in (table.columns, *table.rows)) + gap
            for column in range(len(table.columns))
        ]
        wanted[0] += width - sum(wanted)
        wanted[0] = max(wanted[0], theme.px(60))
        scale = width / sum(wanted)
        edges = [0.0]
        for share in wanted:
            edges.append(edges[-1] + share * scale)
        return edges
