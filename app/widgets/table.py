"""A styled table: names on the left, numbers on the right, copied as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.i18n import translate
from app.theme import FontStyle, Theme, theme_of
from app.widgets.chart import Table, copy_table
from app.widgets.columns import shared
from app.widgets.data import Align, Cell, Column, Row
from app.widgets.draw import text_width

Index = QModelIndex | QPersistentModelIndex
_MEASURED = 60
"""Rows whose texts are measured, at most: a journal has thousands."""
_HEADING = 24
_HEADING_LINE = 16
_ALIGN: dict[Align, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
}


class RowsModel(QAbstractTableModel):
    """Rows of texts, in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._cells: list[list[Cell]] = []

    def set_content(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Replace everything.

        Only the figures are refreshed when the shape is the same, so a selection survives.
        """
        same = columns == self.columns and [row.key for row in rows] == [row.key for row in self.rows]
        if not same:
            self.beginResetModel()
        changed = [rank for rank, row in enumerate(rows) if same and row != self.rows[rank]]
        self.columns, self.rows = columns, rows
        self._cells = [[as_cell(cell) for cell in row.cells] for row in rows]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(columns) - 1))
        elif not same:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].tip or None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Asked eight times a cell at each paint, mostly for what no cell has."""
        answer = _ANSWERS.get(role)
        return answer(self, index.row(), index.column()) if answer else None

    def _text(self, row: int, column: int) -> str:
        return self._cells[row][column].text

    def _read(self, row: int, column: int) -> str:
        """The whole row, heading by heading: it is chosen whole, and a cell alone may be a mere number."""
        texts = [(head, cell) for head, cell in zip(self.columns, self._cells[row], strict=True) if cell.text]
        said = (cell.text if cell.text.startswith(head.title) else f"{head.title} {cell.text}" for head, cell in texts)
        return ", ".join(said)

    def _tip(self, row: int, column: int) -> str:
        cell = self._cells[row][column]
        return cell.tip or cell.text

    def _alignment(self, row: int, column: int) -> Qt.AlignmentFlag:
        return _ALIGN[self.columns[column].align]

    def _ink(self, row: int, column: int) -> QColor:
        return self._theme.color(self._cells[row][column].role)

    def _font(self, row: int, column: int) -> QFont:
        strong = self._cells[row][column].strong or self.rows[row].strong
        return self._theme.font(FontStyle.STRONG if strong else FontStyle.BODY)

    def _ground(self, row: int, column: int) -> QColor | None:
        ground = self.rows[row].ground
        return self._theme.color(ground) if ground else None

    def _icon(self, row: int, column: int) -> QIcon | None:
        cell = self._cells[row][column]
        return self._theme.icon(cell.icon, cell.role) if cell.icon else None


_ANSWERS: dict[int, Callable[[RowsModel, int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: RowsModel._text,
    Qt.ItemDataRole.AccessibleDescriptionRole: RowsModel._read,
    Qt.ItemDataRole.ToolTipRole: RowsModel._tip,
    Qt.ItemDataRole.TextAlignmentRole: RowsModel._alignment,
    Qt.ItemDataRole.ForegroundRole: RowsModel._ink,
    Qt.ItemDataRole.FontRole: RowsModel._font,
    Qt.ItemDataRole.BackgroundRole: RowsModel._ground,
    Qt.ItemDataRole.DecorationRole: RowsModel._icon,
}


class _BesideTheFigure(QStyledItemDelegate):
    """The icon of a figure stands against it, not at the other end of the column."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.icon.isNull() or not option.displayAlignment & Qt.AlignmentFlag.AlignRight:
            return
        text = option.fontMetrics.horizontalAdvance(option.text)
        room = option.rect.width() - text - 2 * option.decorationSize.width()
        option.decorationAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        option.decorationSize = QSize(max(room, option.decorationSize.width()), option.decorationSize.height())


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
        self.setItemDelegate(_BesideTheFigure(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
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
            self._size_header()
        else:
            self._size_columns()

    def set_row_height(self, height: int) -> None:
        """Height of a row in pixels at 100 %."""
        self._row_height = height
        self._restyle()

    def chosen_key(self) -> str:
        """The key of the row chosen, empty for none."""
        return self._key(self.currentIndex())

    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows

    def title_of(self, row: Row) -> str:
        """What a row is about: its first cell, under the name of the table."""
        return f"{self.accessibleName()} · {as_cell(row.cells[0]).text}"

    def as_table(self) -> Table:
        heads = [column.title.replace("\n", " ") for column in self._rows.columns]
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

    def _size_header(self) -> None:
        """As high as the heading of most lines."""
        lines = max((column.title.count("\n") + 1 for column in self._rows.columns), default=1)
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEADING + (lines - 1) * _HEADING_LINE))
        self._size_columns()

    def _size_columns(self) -> None:
        """Nothing to share before the table has rows to measure and a place."""
        header, columns = self.horizontalHeader(), self._rows.columns
        flexible = [rank for rank, column in enumerate(columns) if column.stretch]
        widths = shared([self._natural(rank) for rank in range(len(columns))], flexible, self.viewport().width())
        for rank, width in enumerate(widths):
            header.resizeSection(rank, width)

    def _natural(self, rank: int) -> int:
        """What a column needs: as told, or as its heading and the rows in sight."""
        column = self._rows.columns[rank]
        if column.width and not column.stretch:
            return self._theme.px(column.width)
        return max(self.sizeHintForColumn(rank), self.horizontalHeader().sectionSizeHint(rank))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))
        self.verticalHeader().setMinimumSectionSize(self._theme.px(16))
        self.horizontalHeader().setMinimumSectionSize(round(text_width(self._theme, "00")))
        self._size_header()
        self.viewport().update()


def as_cell(cell: Cell | str) -> Cell:
    """A bare text is a plain cell."""
    return Cell(cell) if isinstance(cell, str) else cell
