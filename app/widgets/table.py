"""A styled table: names on the left, numbers on the right, copied as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from app.i18n import translate
from app.theme import FontStyle, Theme, theme_of
from app.widgets.chart import Table, copy_table
from app.widgets.data import Align, Cell, Column, Row
from app.widgets.draw import text_width

Index = QModelIndex | QPersistentModelIndex
_ALIGN: dict[Align, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


class RowsModel(QAbstractTableModel):
    """Rows of texts, in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()

    def set_content(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Replace everything.

        Only the figures are refreshed when the shape is the same, so a selection survives.
        """
        same = columns == self.columns and [row.key for row in rows] == [row.key for row in self.rows]
        if not same:
            self.beginResetModel()
        self.columns, self.rows = columns, rows
        if same and rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
        elif not same:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        cell = as_cell(row.cells[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[index.column()].align] | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(cell.role)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(FontStyle.STRONG if cell.strong or row.strong else FontStyle.BODY)
        if role == Qt.ItemDataRole.BackgroundRole and row.ground:
            return self._theme.color(row.ground)
        if role == Qt.ItemDataRole.DecorationRole and cell.icon:
            return self._theme.icon(cell.icon, cell.role)
        return None


class DataTable(QTableView):
    """Rows chosen whole.

    Enter or double click emits `rowActivated`, moving emits `rowSelected`, with the row's key.
    """

    rowActivated = Signal(str)
    rowSelected = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme_of(self)
        self._rows = RowsModel(self._theme, self)
        self._row_height = 24
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.rowActivated.emit(self._key(index)))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.rowSelected.emit(self._key(now)))
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def set_content(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show these rows. Raises ValueError when a row has not one cell a column."""
        for row in rows:
            if len(row.cells) != len(columns):
                raise ValueError(f"row {row.key}: {len(row.cells)} cells for {len(columns)} columns")
        shape = self._rows.columns
        self._rows.set_content(tuple(columns), tuple(rows))
        if tuple(columns) != shape:
            self._size_columns()

    def set_row_height(self, height: int) -> None:
        """Height of a row in pixels at 100 %."""
        self._row_height = height
        self._restyle()

    def as_table(self) -> Table:
        heads = [column.title for column in self._rows.columns]
        return [heads, *([as_cell(cell).text for cell in row.cells] for row in self._rows.rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(self.as_table())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.rowActivated.emit(self._key(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self._theme.icon("copier"), translate("Widgets", "Copier en tableau"))
        copy.triggered.connect(lambda: copy_table(self.as_table()))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _key(self, index: QModelIndex) -> str:
        return self._rows.rows[index.row()].key if index.isValid() else ""

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        for index, column in enumerate(self._rows.columns):
            if column.stretch:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Stretch)
            elif column.width:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(index, self._theme.px(column.width))
            else:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.ResizeToContents)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))
        self.verticalHeader().setMinimumSectionSize(self._theme.px(16))
        self.horizontalHeader().setFixedHeight(self._theme.px(24))
        self.horizontalHeader().setMinimumSectionSize(round(text_width(self._theme, "00")))
        self._size_columns()
        self.viewport().update()


def as_cell(cell: Cell | str) -> Cell:
    """A bare text is a plain cell."""
    return Cell(cell) if isinstance(cell, str) else cell
