"""Alarms as rows of a list: the new ones first, each with what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import wording
from app.i18n import translate
from app.models.shift import LOW, Shift
from sim.domain.scenario import Scenario
from sim.state import AlarmView

Index = QModelIndex | QPersistentModelIndex
_STANDS = 2**62
"""Beyond any instant: it has not ended."""
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
    first_out: bool = False
    """Raised first of an avalanche: what to look at before the rest."""

    def sentence(self) -> str:
        """The row in one line, for a screen reader."""
        seen = translate("Run", "acquittée") if self.acknowledged else translate("Run", "à acquitter")
        priority = translate("Run", "priorité {priority}").format(priority=self.priority)
        first = f" {first_out_word()}." if self.first_out else ""
        return f"{priority}, {self.clock} {self.title}.{first} {self.advice} {seen}"


class AlarmList(QAbstractListModel):
    """Replaced whole when it changed: a few rows at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AlarmRow] = []
        self.least = LOW
        """The least priority shown; 1 always is."""

    def read(self, shift: Shift, advice: bool = True) -> bool:
        """Take the alarms of the shift, with what to do if `advice`; False when nothing changed."""
        first = first_out(shift.scenario, shift.state.alarms)
        rows = [
            _row(shift, alarm, advice, alarm.number in first)
            for alarm in shift.alarms
            if alarm.priority <= self.least or alarm.priority == 1
        ]
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


def first_out(scenario: Scenario, alarms: Iterable[AlarmView]) -> frozenset[int]:
    """Numbers of the alarms of postes raised while none other of them stood, when others followed before their end."""
    found: set[int] = set()
    leading: AlarmView | None = None
    ends_ms = -1
    """Until when the avalanche lasts, as known now."""
    for alarm in sorted((one for one in alarms if one.subject in scenario.postes), key=lambda one: one.raised_ms):
        if leading is not None and alarm.raised_ms <= ends_ms:
            found.add(leading.number)
            ends_ms = max(ends_ms, _end_ms(alarm))
        else:
            leading, ends_ms = alarm, _end_ms(alarm)
    return frozenset(found)


def _end_ms(alarm: AlarmView) -> int:
    return _STANDS if alarm.cleared_ms is None else alarm.cleared_ms


def first_out_word() -> str:
    return translate("Run", "1er défaut")


def _row(shift: Shift, alarm: AlarmView, advice: bool, first: bool) -> AlarmRow:
    express_ms = _due_ms(shift, alarm.subject, express=True)
    words = wording.alarm(shift.names, alarm, express_ms, _due_ms(shift, alarm.subject, express=False))
    return AlarmRow(
        number=alarm.number,
        priority=alarm.priority,
        subject=alarm.subject,
        clock=shift.names.clock(alarm.raised_ms),
        title=words.title,
        advice=words.advice if advice else "",
        acknowledged=alarm.acknowledged_ms is not None,
        cleared=alarm.cleared_ms is not None,
        first_out=first,
    )


def _due_ms(shift: Shift, subject: str, express: bool) -> int | None:
    """When the next supply of this component is due, by express or by the plan."""
    stock = shift.state.stocks.get(subject)
    coming = stock.incoming if stock else ()
    return min((supply.due_ms for supply in coming if (supply.supply == "express") == express), default=None)
