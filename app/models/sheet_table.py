"""The hours of the tracking sheet as an item model: what is given, and the cells to fill."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.i18n import NO_VALUE, labelled, number, translate
from app.models.cell import CellView
from app.models.grid_table import CELL_ROLE
from app.models.tracking_sheet import TrackingSheet
from app.wording import Names
from sim.indicators.rows import HourRow

Index = QModelIndex | QPersistentModelIndex
HOUR, PLAN, GOOD, GAP, SCRAP, STOPS, REMARK = range(7)
FILLED = {GOOD: "good", SCRAP: "scrap", REMARK: "remark"}
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class SheetTable(QAbstractTableModel):
    """`edited`: a cell was typed. An hour can be filled from its start on."""

    edited = Signal()

    def __init__(self, sheet: TrackingSheet, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet, self._names = sheet, names
        self.hours: list[HourRow] = []
        self.now_ms = 0
        self.locked = False

    def look(self, hours: list[HourRow], now_ms: int) -> None:
        """The hours of the shift, as far as it has come."""
        same = [row.from_ms for row in hours] == [row.from_ms for row in self.hours]
        if not same:
            self.beginResetModel()
        self.hours, self.now_ms = hours, now_ms
        if same:
            self.repaint()
        else:
            self.endResetModel()

    def repaint(self) -> None:
        """The same rows, told otherwise."""
        if self.hours:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.hours) - 1, REMARK))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hours)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else REMARK + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section) | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if self._open(index) else usual

    def view(self, index: Index) -> CellView | None:
        """The cell to fill, None where there is nothing to be filled yet."""
        if index.column() not in FILLED or not self._begun(index):
            return None
        return self.sheet.cell(self.hours[index.row()].from_ms, FILLED[index.column()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.view(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text if cell else self._given(self.hours[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column()) | Qt.AlignmentFlag.AlignVCenter
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole and cell:
            return cell.fault
        if role == Qt.ItemDataRole.AccessibleTextRole and cell:
            return labelled(self.place(index), cell.fault or cell.text or translate("LoadGrid", "à remplir"))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._open(index):
            return False
        self.sheet.write(self.hours[index.row()].from_ms, FILLED[index.column()], str(value))
        self.repaint()
        self.edited.emit()
        return True

    def place(self, index: Index) -> str:
        """`07:00 – 08:00, bonnes`."""
        return f"{self._span(self.hours[index.row()])}, {_heads()[index.column()].lower()}"

    def first_fault(self) -> tuple[QModelIndex, CellView] | None:
        """The first cell that can't be read."""
        for row in range(len(self.hours)):
            for column in FILLED:
                index = self.index(row, column)
                cell = self.view(index)
                if cell and cell.status == "bad":
                    return index, cell
        return None

    def _begun(self, index: Index) -> bool:
        return self.hours[index.row()].from_ms <= self.now_ms

    def _open(self, index: Index) -> bool:
        return index.isValid() and not self.locked and index.column() in FILLED and self._begun(index)

    def _given(self, row: HourRow, column: int) -> str:
        typed = self.sheet.count(row.from_ms, "good")
        known = typed is not None and row.plan is not None
        minutes = self.sheet.stopped_minutes(row.from_ms, row.to_ms)
        return {
            HOUR: self._span(row),
            PLAN: number(row.plan),
            GAP: number((typed or 0) - (row.plan or 0), signed=True) if known else "",
            STOPS: number(minutes) if minutes else "",
        }.get(column, NO_VALUE)

    def _span(self, row: HourRow) -> str:
        return f"{self._names.clock(row.from_ms)}\u00a0– {self._names.clock(row.to_ms)}"


def _side(column: int) -> Qt.AlignmentFlag:
    return _LEFT if column in (HOUR, REMARK) else _RIGHT


def _heads() -> list[str]:
    return [
        translate("Sheet", "Heure"),
        translate("Sheet", "Prévu"),
        translate("Sheet", "Bonnes"),
        translate("Sheet", "Écart"),
        translate("Sheet", "Rebuts"),
        translate("Sheet", "Arrêts, min"),
        translate("Sheet", "Remarques"),
    ]
