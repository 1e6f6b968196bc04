"""A grid to fill as an item model: given figures, and cells that hold what was typed, with what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.i18n import NO_VALUE, labelled, translate
from app.models.cell import LONGEST, CellView

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
"""Gives the CellView of a cell to fill."""


class GridTable(QAbstractTableModel):
    """`edited`: a cell was typed. Given figures are not editable. `fields`: column -> code of a cell to fill; `left`:
    columns read from the left; `strong`: those that stand out."""

    edited = Signal()
    fields: Mapping[int, str]
    left: Sequence[int]
    strong: Sequence[int]
    locked = False
    warns = -1
    """Column whose words ask for attention."""

    # -- what a grid is made of ----------------------------------------------------

    def heads(self) -> list[str]:
        """Of the columns; a comma breaks the line."""
        raise NotImplementedError

    def keys(self) -> list[str]:
        """Code of each row."""
        raise NotImplementedError

    def cell(self, row: int, field: str) -> CellView:
        raise NotImplementedError

    def given(self, row: int, column: int) -> str:
        raise NotImplementedError

    def write(self, row: int, field: str, text: str) -> None:
        raise NotImplementedError

    def tip(self, row: int, column: int, cell: CellView | None) -> str:
        """Of a cell."""
        return cell.fault if cell else ""

    def name(self, row: int, column: int) -> str:
        """Of a cell to fill, for who can't see it."""
        return f"{self.keys()[row]}, {self.heads()[column]}"

    # -- as Qt asks ----------------------------------------------------------------

    def refresh(self) -> None:
        """Rows may have come or gone."""
        self.beginResetModel()
        self.endResetModel()

    def repaint(self) -> None:
        """The same rows, told otherwise."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.keys())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section].replace(", ", "\n")
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column in self.left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if self._open(index) else usual

    def _open(self, index: Index) -> bool:
        cell = self.view(index)
        return cell is not None and cell.status != "given" and not self.locked

    def view(self, index: Index) -> CellView | None:
        field = self.fields.get(index.column())
        return self.cell(index.row(), field) if field else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.view(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text if cell else self.given(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole and cell:
            return labelled(self.name(index.row(), index.column()), status_words(cell))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index.row(), index.column(), cell)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        field = self.fields.get(index.column())
        if field is None or role != Qt.ItemDataRole.EditRole or not self._open(index):
            return False
        self.write(index.row(), field, str(value).strip()[:LONGEST])
        self.repaint()
        self.edited.emit()
        return True


def status_words(cell: CellView) -> str:
    """What a cell holds and what is known of it."""
    word = {
        "empty": translate("LoadGrid", "à remplir"),
        "bad": translate("LoadGrid", "illisible"),
        "kept": translate("LoadGrid", "saisi"),
        "right": translate("LoadGrid", "juste"),
        "wrong": translate("LoadGrid", "à reprendre"),
        "given": translate("LoadGrid", "donné"),
    }[cell.status]
    return f"{cell.text or NO_VALUE}, {word}"
