"""One fact: its name, its value, its gap to the objective, and the button that cites it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.fact_list import FACT_ROLE, FactRow
from app.theme import FontStyle, Theme
from app.widgets.draw import RIGHT, draw_box, draw_focus, draw_name, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 27
_GROUP = 22
_MARGIN = 10
_BUTTON = 26
_GAP = 62
_INKS = {"missed": "jaune_t", "met": "vert_t"}
_ICONS = {"chart": "courbe", "table": "tableau"}


class FactDelegate(QStyledItemDelegate):
    """Paints the rows of a `FactList`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(180), self._theme.px(_GROUP if _row(index).kind == "group" else _HEIGHT))

    def button(self, box: QRectF) -> QRectF:
        """Where a click cites the fact, in the box of a row."""
        width, height = self._theme.px(_BUTTON), self._theme.px(22)
        left = box.right() - self._theme.px(8) - width
        return QRectF(left, box.center().y() - height / 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box = _row(index), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "group":
            self._paint_group(painter, box, row)
        else:
            self._paint_fact(painter, box, row, option.state)
        painter.restore()

    def _paint_group(self, painter: QPainter, box: QRectF, row: FactRow) -> None:
        painter.fillRect(box, self._theme.color("creux"))
        margin = self._theme.px(_MARGIN)
        draw_name(painter, self._theme, box.adjusted(margin, 0, -margin, 0), row.label, "texte2")

    def _paint_fact(self, painter: QPainter, box: QRectF, row: FactRow, state: QStyle.StateFlag) -> None:
        theme, chosen = self._theme, bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("bleu_f" if chosen else "panneau"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("trait"))
        button = self.button(box)
        left = box.left() + theme.px(_MARGIN)
        if row.kind in _ICONS:
            side = theme.px(16)
            place = QRectF(left, box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, _ICONS[row.kind], place)
            left += side + theme.px(8)
        right = self._paint_value(painter, QRectF(left, box.top(), button.left() - left, box.height()), row)
        draw_name(painter, theme, QRectF(left, box.top(), right - left, box.height()), row.label)
        self._paint_button(painter, button, row.cited)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, theme, box.adjusted(1, 1, -1, -2))

    def _paint_value(self, painter: QPainter, box: QRectF, row: FactRow) -> float:
        """Gap on the right, value on its left; where they begin."""
        theme, pad = self._theme, self._theme.px(8)
        if not row.value:
            return box.right() - pad
        right = box.right() - pad
        if row.key.startswith("loss:"):
            draw_text(painter, theme, box.adjusted(0, 0, -pad, 0), row.value, style=FontStyle.STRONG, align=RIGHT)
            return right - text_width(theme, row.value, FontStyle.STRONG) - pad
        gap = QRectF(right - theme.px(_GAP), box.top(), theme.px(_GAP), box.height())
        draw_text(painter, theme, gap, row.gap, _INKS.get(row.status, "texte2"), FontStyle.STRONG, RIGHT)
        value = QRectF(box.left(), box.top(), gap.left() - pad - box.left(), box.height())
        draw_text(painter, theme, value, row.value, style=FontStyle.STRONG, align=RIGHT)
        return value.right() - text_width(theme, row.value, FontStyle.STRONG) - pad

    def _paint_button(self, painter: QPainter, box: QRectF, cited: bool) -> None:
        draw_box(painter, self._theme, box, "releve", "bord")
        side = self._theme.px(14)
        place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        self._theme.paint_icon(painter, "coche" if cited else "ajouter", place, "texte2")


def _row(index: Index) -> FactRow:
    row = index.data(FACT_ROLE)
    assert isinstance(row, FactRow)
    return row
