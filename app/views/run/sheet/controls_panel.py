"""The controls due in the shift, beside the tracking sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.models.due_controls import control_columns, control_row, control_summary, due_controls
from app.models.shift import Shift
from app.widgets import DataTable, Panel

_ROW = 24


class ControlsPanel(Panel):
    """`posteAsked`: the poste of the control chosen by Enter or a double click."""

    posteAsked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Controls", "Contrôles à faire"), parent=parent)
        self.table = DataTable(translate("Controls", "Contrôles à faire"))
        self.table.set_row_height(_ROW)
        self.table.rowActivated.connect(lambda key: self.posteAsked.emit(key.split("/")[0]))
        self.body.addWidget(self.table)

    def refresh(self, shift: Shift) -> None:
        rows = due_controls(shift.names, shift.state)
        self.setVisible(bool(rows))
        self.set_subtitle(control_summary(rows, shift.now_ms))
        self.table.set_content(control_columns(), [control_row(shift.names, row, shift.now_ms) for row in rows])
