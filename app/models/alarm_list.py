"""Alarms as rows of a list: the new ones first, each with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import wording
from app.i18n import translate
from app.models.shift import Shift
from sim.state import AlarmView

Index = QModelIndex | QPersistentModelIndex
ALARM_ROLE = Qt.ItemDataRole.UserRole
"""Gives the AlarmRow behind an index, for the delegate."""


@dataclass(frozen=True, slots=True)
class AlarmRow:
    number: int
    priority: int
    subject: str
    clock: str
    title: str
    advice: str
    acknowledged: bool
    cleared: bool

    def sentence(self) -> str:
        """The row in one line, for a screen reader."""
        seen = translate("Run", "acquittée") if self.acknowledged else translate("Run", "à acquitter")
        priority = translate("Run", "priorité {priority}").format(priority=self.priority)
        return f"{priority}, {self.clock} {self.title}. {self.advice} {seen}"


class AlarmList(QAbstractListModel):
    """Replaced whole when it changed: a few rows at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AlarmRow] = []

    def read(self, shift: Shift, advice: bool = True) -> bool:
        """Take the alarms of the shift, with what to do if `advice`; False when nothing changed."""
        rows = [_row(shift, alarm, advice) for alarm in shift.alarms]
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.clock} {row.title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.advice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence()
        return row if role == ALARM_ROLE else None


def _row(shift: Shift, alarm: AlarmView, advice: bool) -> AlarmRow:
    words = wording.alarm(shift.names, alarm, _express_ms(shift, alarm.subject))
    return AlarmRow(
        number=alarm.number,
        priority=alarm.priority,
        subject=alarm.subject,
        clock=shift.names.clock(alarm.raised_ms),
        title=words.title,
        advice=words.advice if advice else "",
        acknowledged=alarm.acknowledged_ms is not None,
        cleared=alarm.cleared_ms is not None,
    )


def _express_ms(shift: Shift, subject: str) -> int | None:
    """When the next express supply of this component is due."""
    stock = shift.state.stocks.get(subject)
    coming = stock.incoming if stock else ()
    return min((supply.due_ms for supply in coming if supply.supply == "express"), default=None)
