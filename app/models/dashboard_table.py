"""The indicators chosen as an item model: what is given, and the value to fill."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.i18n import labelled, translate
from app.models.dashboard import Dashboard, Indicator, target_text
from app.models.grid_table import CELL_ROLE

Index = QModelIndex | QPersistentModelIndex
LABEL, TARGET, VALUE, UNIT, GAP, VERDICT = range(6)


class DashboardTable(QAbstractTableModel):
    """`edited`: a value was typed."""

    edited = Signal()

    def __init__(self, dashboard: Dashboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dashboard = dashboard
        self.locked = False

    def refresh(self) -> None:
        """Rows came or went."""
        self.beginResetModel()
        self.endResetModel()

    def indicator(self, index: Index) -> Indicator:
        return self.dashboard.known[self.dashboard.chosen[index.row()]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.dashboard.chosen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else VERDICT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == VALUE and not self.locked else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self.indicator(index), index.column()
        cell = self.dashboard.cell(one.code) if column == VALUE else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text if cell else self._given(one, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.fault if cell and cell.fault else one.rule
        if role == Qt.ItemDataRole.AccessibleTextRole and cell:
            return labelled(one.label, f"{cell.text} {cell.fault or self.dashboard.verdict(one.code)}".strip())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != VALUE or self.locked:
            return False
        self.dashboard.write(self.indicator(index).code, str(value))
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), VERDICT))
        self.edited.emit()
        return True

    def _given(self, one: Indicator, column: int) -> str:
        return {
            LABEL: one.label,
            TARGET: target_text(one),
            UNIT: one.unit,
            GAP: self.dashboard.gap(one.code),
            VERDICT: self.dashboard.verdict(one.code),
        }[column]


def _side(column: int) -> Qt.AlignmentFlag:
    left = column in (LABEL, UNIT, VERDICT)
    return (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter


def _heads() -> list[str]:
    return [
        translate("Dashboard", "Indicateur"),
        translate("Dashboard", "Objectif"),
        translate("Dashboard", "Valeur"),
        translate("Dashboard", "Unité"),
        translate("Dashboard", "Écart"),
        translate("Dashboard", "Vérification"),
    ]
