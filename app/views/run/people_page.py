"""The people of the shift: who, where, doing what, at which level; those who call for attention first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.models.people_board import Attention, PersonLine, people_lines
from app.models.shift import Shift
from app.theme import Theme
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, Row, paint_iluo

_LEVEL = 4
_SIDE, _ROW = 14, 20
_LOOKS = {
    Attention.AWAY: ("rouge_t", "sans_operateur"),
    Attention.HALTED: ("jaune_t", "anomalie"),
    Attention.FREE: ("bleu_t", "operateur"),
    Attention.WALKING: ("texte", "fleche"),
    Attention.RESTING: ("texte2", "pause_poste"),
}
"""What is doing something unusual is told by colour and shape."""


class PeoplePage(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = DataTable(translate("People", "Personnes de l’équipe"))
        self.table.set_row_height(_ROW)
        self.table.setItemDelegateForColumn(_LEVEL, LevelDelegate(theme, self.table))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self.table, "person:{}".format)

    def refresh(self, shift: Shift) -> None:
        self.table.set_content(_columns(), [_row(shift, line) for line in people_lines(shift)])


class LevelDelegate(QStyledItemDelegate):
    """The letter of a level, its quarters before it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        level = index.data(Qt.ItemDataRole.DisplayRole)
        if level:
            box, side = QRectF(option.rect), self._theme.px(_SIDE)
            square = QRectF(box.left() + self._theme.px(22), box.center().y() - side / 2, side, side)
            paint_iluo(painter, self._theme, square, level)


def _columns() -> list[Column]:
    return [
        Column(translate("People", "Personne"), stretch=True),
        Column(translate("People", "Où"), stretch=True),
        Column(translate("People", "Ce qu’elle fait"), stretch=True),
        Column(translate("People", "Depuis"), align="right"),
        Column(translate("People", "Niveau"), width=70),
        Column(translate("People", "Pause")),
        Column(translate("People", "À savoir"), stretch=True),
    ]


def _row(shift: Shift, line: PersonLine) -> Row:
    role, icon = _LOOKS.get(line.attention, ("texte", ""))
    doing = Cell(line.doing, role, line.attention <= Attention.HALTED, icon)
    since = shift.names.clock(line.since_ms) if line.since_ms is not None else ""
    level = Cell(line.level, strong=True, tip=wording.level(line.level) if line.level else "")
    rest = Cell(line.rest, "texte2")
    return Row(line.code, (Cell(line.who, strong=True), line.place, doing, since, level, rest, line.remark))
