"""The grid: cells typed in place, each with its verdict by shape, colour and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.i18n import translate
from app.models.cell import LONGEST, CellView
from app.models.grid_table import CELL_ROLE, GridTable
from app.theme import FontStyle, Theme
from app.widgets.chart import copy_table
from app.widgets.columns import shared
from app.widgets.draw import draw_focus, draw_text

Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD, _FIELD = 32, 38, 104
_LOOKS = {
    "right": ("coche", "vert_t", "bord", "releve"),
    "wrong": ("anomalie", "jaune_t", "jaune_t", "jaune_f"),
    "bad": ("croix", "rouge_t", "rouge_t", "rouge_f"),
    "kept": ("", "texte", "bord", "releve"),
    "empty": ("", "texte2", "bord", "panneau"),
    "given": ("", "texte2", "trait", "creux"),
}
"""Icon, its ink, edge and ground of a cell by what is known of it."""


class GridDelegate(QStyledItemDelegate):
    """Cells to fill look like fields; what is given is plain text."""

    def __init__(self, theme: Theme, parent: QWidget, strong: Sequence[int] = (0,), warns: int = -1) -> None:
        """`strong`: columns that stand out; `warns`: the one whose words ask for attention."""
        super().__init__(parent)
        self._theme, self._strong, self._warns = theme, strong, warns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, cell = QRectF(option.rect), index.data(CELL_ROLE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("bleu_f"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._theme.color("trait"))
        if isinstance(cell, CellView):
            field = self._field(box, index)
            self._paint_field(painter, field.adjusted(2, 3, -2, -3), cell, index)
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw_focus(painter, self._theme, field)
        else:
            self._paint_given(painter, box, index)
        painter.restore()

    def _field(self, box: QRectF, index: Index) -> QRectF:
        """A figure's field stays a figure's size under its heading, however wide the column."""
        field = box.adjusted(4, 1, -4, -2)
        if index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight:
            field.setLeft(max(field.left(), field.right() - self._theme.px(_FIELD)))
        return field

    def _paint_given(self, painter: QPainter, box: QRectF, index: Index) -> None:
        words = box.adjusted(self._theme.px(8), 0, -self._theme.px(8), 0)
        style = FontStyle.STRONG if index.column() in self._strong else FontStyle.BODY
        ink = "jaune_t" if index.column() == self._warns else "texte"
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        draw_text(painter, self._theme, words, index.data(), ink, style, align)

    def _paint_field(self, painter: QPainter, box: QRectF, cell: CellView, index: Index) -> None:
        theme = self._theme
        icon, ink, edge, ground = _LOOKS[cell.status]
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.pen(edge, 1.0, (3, 2)) if cell.status == "empty" else theme.pen(edge))
        painter.drawRoundedRect(box, 3, 3)
        side = theme.px(13)
        if icon:
            place = QRectF(box.left() + theme.px(4), box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, icon, place, ink)
        words = box.adjusted(side + theme.px(6) if icon else theme.px(4), 0, -theme.px(6), 0)
        text = cell.text or translate("LoadGrid", "à remplir")
        painter.setClipRect(words)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        draw_text(painter, theme, words, text, "texte" if cell.text else "texte2", align=align)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST)
        editor.setAlignment(index.data(Qt.ItemDataRole.TextAlignmentRole))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self._field(QRectF(option.rect), index).toRect())


class GridView(QTableView):
    """Typing replaces a cell, Enter goes down, Tab to the next cell to fill. `moved`: another row is chosen."""

    moved = Signal()

    def __init__(
        self,
        name: str,
        table: GridTable,
        widths: Sequence[int],
        stretch: int,
        theme: Theme,
        parent: QWidget | None = None,
        spread: int | None = None,
    ) -> None:
        """`widths` of the columns in pixels at 100 %; `stretch`: the one that may be cut; room to spare goes to the
        columns from `spread` on, else from that one."""
        super().__init__(parent)
        self._table, self._widths, self._theme = table, widths, theme
        self._stretch, self._spread = stretch, spread
        self.setAccessibleName(name)
        self.setModel(table)
        self.setItemDelegate(GridDelegate(theme, self, table.strong, table.warns))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(lambda now, before: self.moved.emit())
        theme.changed.connect(self._restyle)
        table.modelReset.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def _size_columns(self) -> None:
        widths = [self._theme.px(width) for width in self._widths]
        room = self.viewport().width()
        for column, width in enumerate(shared(widths, (self._stretch,), room, self._spread)):
            self.horizontalHeader().resizeSection(column, width)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self.setFixedHeight(self._theme.px(_HEAD + _ROW * self._table.rowCount() + 2))
        self._size_columns()
        self.viewport().update()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        hints = QAbstractItemDelegate.EndEditHint
        if hint == hints.SubmitModelCache:
            self._go(self.currentIndex().row() + 1, self.currentIndex().column())
        elif hint in (hints.EditNextItem, hints.EditPreviousItem):
            self._next_field(1 if hint == hints.EditNextItem else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(self.as_table())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._can_edit(index):
            self.edit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() in self._table.fields:
            self._table.setData(index, "")
        else:
            super().keyPressEvent(event)

    def _can_edit(self, index: QModelIndex) -> bool:
        """A field, and none being typed: the Enter that ends typing comes here too."""
        typing = self.state() == QAbstractItemView.State.EditingState
        return not typing and bool(self._table.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells to fill, then out of the grid."""
        return self._next_field(1 if forward else -1) or super().focusNextPrevChild(forward)

    def as_table(self) -> list[list[str]]:
        model = self._table
        columns = range(model.columnCount())
        heads = [str(model.headerData(c, Qt.Orientation.Horizontal)).replace("\n", " ") for c in columns]
        lines = [[str(model.index(r, c).data()) for c in columns] for r in range(model.rowCount())]
        return [heads, *lines]

    def _next_field(self, step: int) -> bool:
        """Whether there is one."""
        fields = list(self._table.fields)
        index = self.currentIndex()
        if not index.isValid():
            return False
        here = fields.index(index.column()) if index.column() in fields else -1
        place = index.row() * len(fields) + here + step
        if not 0 <= place < self._table.rowCount() * len(fields):
            return False
        self._go(place // len(fields), fields[place % len(fields)])
        return True

    def _go(self, row: int, column: int) -> None:
        if row < self._table.rowCount():
            self.setCurrentIndex(self._table.index(row, column))
