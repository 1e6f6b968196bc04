"""The charge/capacité grid as an item model: what is given, and the cells to fill."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.i18n import NO_VALUE, labelled, number, translate
from app.models.load_grid import CellView, LoadGrid
from app.wording import Names, planning
from sim.planning.workload import CentreLoad

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
"""Gives the CellView of a cell to fill."""
FILLED = {4: "load", 7: "capacity", 8: "rate"}
WORD = 9
_MINUTE_MS = 60_000


class LoadTable(QAbstractTableModel):
    """`edited`: a cell was typed. Given figures are not editable."""

    edited = Signal()

    def __init__(self, grid: LoadGrid, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid, self._names = grid, names
        self.locked = False

    def refresh(self) -> None:
        """Rows may have come or gone."""
        self.beginResetModel()
        self.endResetModel()

    def repaint(self) -> None:
        """The same rows, told otherwise."""
        if self.grid.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.grid.rows) - 1, WORD))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WORD + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section].replace(", ", "\n")
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section in (0, WORD) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in FILLED and not self.locked else usual

    def row(self, index: Index) -> CentreLoad:
        return self.grid.rows[index.row()]

    def view(self, index: Index) -> CellView | None:
        column = FILLED.get(index.column())
        return self.grid.cell(self.row(index), column) if column else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.view(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text if cell else self._given(self.row(index), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() in (0, WORD) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole and cell:
            return f"{self.row(index).code}, {labelled(planning.column(FILLED[index.column()]), status_words(cell))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index, cell)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = FILLED.get(index.column())
        if column is None or role != Qt.ItemDataRole.EditRole or self.locked:
            return False
        self.grid.write(self.row(index).code, column, str(value))
        self.repaint()
        self.edited.emit()
        return True

    def _tip(self, index: Index, cell: CellView | None) -> str:
        if cell is None:
            return planning.data_of(self._names, self.row(index))
        if cell.status == "bad":
            return cell.fault
        return planning.step(cell.step, FILLED[index.column()]) if cell.step else ""

    def _given(self, row: CentreLoad, column: int) -> str:
        times = [work.unit_ms / 1000 for work in row.work]
        least, most = min(times), max(times)
        decimals = 0 if all(time.is_integer() for time in times) else 1
        gamme = number(least, decimals) + (f"–{number(most, decimals)}" if most > least else "")
        capacity = row.capacity
        return {
            0: row.code,
            1: gamme,
            2: number(row.pieces),
            3: number(row.setups_ms / _MINUTE_MS),
            5: number(capacity.required_ms / _MINUTE_MS),
            6: number(capacity.yield_ppm / 10_000, 1),
            WORD: self._word(row),
        }[column]

    def _word(self, row: CentreLoad) -> str:
        """What a rate found right says of the poste."""
        if not self.grid.verdicts or self.grid.cell(row, "rate").status != "right" or row.rate is None:
            return ""
        if row.rate > 1:
            return translate("LoadGrid", "surcharge")
        return translate("LoadGrid", "limite") if row.rate >= 0.95 else ""


def status_words(cell: CellView) -> str:
    """What a cell holds and what is known of it."""
    word = {
        "empty": translate("LoadGrid", "à remplir"),
        "bad": translate("LoadGrid", "illisible"),
        "kept": translate("LoadGrid", "saisi"),
        "right": translate("LoadGrid", "juste"),
        "wrong": translate("LoadGrid", "à reprendre"),
    }[cell.status]
    return f"{cell.text or NO_VALUE}, {word}"


def _heads() -> list[str]:
    return [
        translate("LoadGrid", "Poste"),
        translate("LoadGrid", "Gamme, s"),
        translate("LoadGrid", "Pièces à passer"),
        translate("LoadGrid", "Changements, min"),
        translate("LoadGrid", "Charge, min"),
        translate("LoadGrid", "Temps requis, min"),
        translate("LoadGrid", "TRS prévu, %"),
        translate("LoadGrid", "Capacité, min"),
        translate("LoadGrid", "Taux, %"),
        "",
    ]
