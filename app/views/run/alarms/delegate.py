"""One alarm: priority, what happened, what to do, and the button that acknowledges it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.i18n import translate
from app.models.alarm_list import ALARM_ROLE, AlarmRow, first_out_word
from app.theme import FontStyle, Theme
from app.widgets.draw import CENTER, RIGHT, draw_box, draw_focus, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
_GROUNDS = {1: "rouge_f", 2: "jaune_f", 3: "panneau"}
_MARGIN = 10
_MARK = 18
_LINE = 16
_PAD = 5
_BUTTON = 24
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class AlarmDelegate(QStyledItemDelegate):
    """What happened and what to do, each on as many lines as it takes."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = _row(index), self._view.width()
        words = self._words(QRectF(0, 0, width, 100), row)
        lines = self._title_lines(words, row) + self._lines(words, row.advice)
        least = 0 if row.acknowledged else _LINE + _BUTTON + _PAD
        return QSize(width, self._theme.px(max(_LINE * lines + 2 * _PAD, least)))

    def button(self, box: QRectF) -> QRectF:
        """Where a click acknowledges, in the box of a row."""
        width = self._button_width()
        height, right = self._theme.px(_BUTTON), box.right() - self._theme.px(_MARGIN)
        below = self._theme.px(_PAD + _LINE) / 2
        return QRectF(right - width, box.center().y() + below - height / 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = _row(index), self._theme
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "panneau" if row.acknowledged or row.cleared else _GROUNDS[row.priority]
        painter.fillRect(box, theme.color(ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("trait"))
        mark = theme.px(_MARK)
        place = QRectF(box.left() + theme.px(_MARGIN), box.center().y() - mark / 2, mark, mark)
        theme.paint_icon(painter, f"priorite_{row.priority}", place)
        self._paint_words(painter, self._words(box, row), row)
        self._paint_answer(painter, box, row)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, box, bool(option.state & QStyle.StateFlag.State_HasFocus))
        painter.restore()

    def _words(self, box: QRectF, row: AlarmRow) -> QRectF:
        left = self._theme.px(_MARGIN + _MARK + 8)
        answer = self._seen_width() if row.acknowledged else self._button_width()
        right = self._theme.px(2 * _MARGIN) + answer
        return box.adjusted(left, self._theme.px(_PAD), -right, -self._theme.px(_PAD))

    def _button_width(self) -> float:
        return text_width(self._theme, translate("Run", "Acquitter")) + self._theme.px(18)

    def _seen_width(self) -> float:
        return text_width(self._theme, translate("Run", "vue")) + self._theme.px(16)

    def _title_box(self, words: QRectF, row: AlarmRow) -> QRectF:
        """The button stands below the title, which takes the whole width."""
        return words.adjusted(0, 0, 0 if row.acknowledged else self._button_width() + self._theme.px(_MARGIN), 0)

    def _title_lines(self, words: QRectF, row: AlarmRow) -> int:
        return self._lines(self._title_box(words, row), _title(row), FontStyle.STRONG)

    def _lines(self, words: QRectF, text: str, style: FontStyle = FontStyle.BODY) -> int:
        metrics = QFontMetricsF(self._theme.font(style))
        box = QRectF(0, 0, words.width(), 1000)
        return round(metrics.boundingRect(box, _WRAP, text).height() / metrics.height()) if text else 0

    def _paint_words(self, painter: QPainter, words: QRectF, row: AlarmRow) -> None:
        theme, line = self._theme, self._theme.px(_LINE)
        painter.setFont(theme.font(FontStyle.STRONG))
        painter.setPen(theme.color("texte"))
        painter.drawText(self._title_box(words, row).adjusted(0, 0, 0, 2), _WRAP, _title(row))
        advice = words.adjusted(0, line * self._title_lines(words, row), 0, 2)
        painter.setFont(theme.font())
        painter.setPen(theme.color("texte2" if row.acknowledged else "texte"))
        painter.drawText(advice, _WRAP, row.advice)

    def _paint_answer(self, painter: QPainter, box: QRectF, row: AlarmRow) -> None:
        theme = self._theme
        if not row.acknowledged:
            button = self.button(box)
            draw_box(painter, theme, button, "releve", "bord")
            draw_text(painter, theme, button, translate("Run", "Acquitter"), align=CENTER)
            return
        word = translate("Run", "vue")
        seen = QRectF(box.left(), box.top(), box.width() - theme.px(_MARGIN), box.height())
        draw_text(painter, theme, seen, word, "texte2", align=RIGHT)
        side = theme.px(12)
        left = seen.right() - text_width(theme, word) - side - theme.px(4)
        theme.paint_icon(painter, "coche", QRectF(left, box.center().y() - side / 2, side, side), "texte2")

    def _paint_chosen(self, painter: QPainter, box: QRectF, focus: bool) -> None:
        if focus:
            draw_focus(painter, self._theme, box.adjusted(1, 1, -1, -2))
        else:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), self._theme.color("bleu"))


def _title(row: AlarmRow) -> str:
    title = f"{row.clock} {row.title}"
    if row.first_out:
        title = f"{title} · {first_out_word()}"
    return translate("Run", "{alarm} (passée)").format(alarm=title) if row.cleared else title


def _row(index: Index) -> AlarmRow:
    row = index.data(ALARM_ROLE)
    assert isinstance(row, AlarmRow)
    return row
