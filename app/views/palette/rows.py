"""One action of the list: its name, where it belongs, its key; one refused is grey, with its reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme import Theme
from app.views.palette.action import Action
from app.widgets.draw import RIGHT, draw_key_cap, draw_name, key_cap_width, text_width
from app.widgets.keys import key_text

Index = QModelIndex | QPersistentModelIndex
ACTION_ROLE = Qt.ItemDataRole.UserRole
_HEIGHT, _MARGIN, _CAP = 30, 10, 18
_SHARE = 0.5
"""Of the row that a reason may take."""


def spoken(action: Action) -> str:
    """All of the row in one sentence, for who does not see it."""
    if action.refusal:
        return f"{action.label} — {action.refusal}"
    return action.label + (f"  ({key_text(action.shortcut)})" if action.shortcut else "")


class ActionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action = index.data(ACTION_ROLE)
        if not isinstance(action, Action):
            super().paint(painter, option, index)
            return
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("bleu_f" if chosen else "releve"))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), theme.px(3), box.height()), theme.color("bleu"))
        inner = box.adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        if action.refusal:
            self._paint_refused(painter, inner, action)
        else:
            self._paint_open(painter, inner, action)
        painter.restore()

    def _paint_open(self, painter: QPainter, box: QRectF, action: Action) -> None:
        theme, right = self._theme, box.right()
        if action.shortcut:
            keys = key_text(action.shortcut)
            width, height = key_cap_width(theme, keys), theme.px(_CAP)
            draw_key_cap(painter, theme, QRectF(right - width, box.center().y() - height / 2, width, height), keys)
            right -= width + theme.px(_MARGIN)
        if action.group:
            width = text_width(theme, action.group) + 1
            group = QRectF(right - width, box.top(), width, box.height())
            draw_name(painter, theme, group, action.group, "texte2", align=RIGHT)
            right -= width + theme.px(_MARGIN)
        draw_name(painter, theme, QRectF(box.left(), box.top(), right - box.left(), box.height()), action.label)

    def _paint_refused(self, painter: QPainter, box: QRectF, action: Action) -> None:
        theme, side = self._theme, self._theme.px(14)
        icon = QRectF(box.left(), box.center().y() - side / 2, side, side)
        theme.paint_icon(painter, "verrouille", icon, "texte2")
        room = box.adjusted(side + theme.px(6), 0, 0, 0)
        width = min(text_width(theme, action.refusal) + 1, room.width() * _SHARE)
        reason = QRectF(room.right() - width, room.top(), width, room.height())
        draw_name(painter, theme, reason, action.refusal, "texte2", align=RIGHT)
        name = room.adjusted(0, 0, -width - theme.px(_MARGIN), 0)
        draw_name(painter, theme, name, action.label, "texte2")
