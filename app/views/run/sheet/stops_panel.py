"""The stops of the goulot noted on the sheet: a line to fill, and the list of those entered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.i18n import number, translate
from app.models.tracking_sheet import CAUSES, LEAST_STOP_MS, LONGEST, Stop, TrackingSheet
from app.theme import Space
from app.widgets import Column, DataTable, Label, Panel, PrimaryButton, Row, SecondaryButton
from app.widgets.choice import Choice
from app.wording import Names
from app.wording.sheet import sheet_cause

_ROW = 24
_MINUTE_MS = 60_000
_SHORT = 72


class StopsPanel(Panel):
    """`changed`: a stop was entered or taken back."""

    changed = Signal()

    def __init__(self, sheet: TrackingSheet, names: Names, goulot: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Sheet", "Arrêts de {poste}").format(poste=goulot), parent=parent)
        self._sheet, self._names = sheet, names
        self._end_ms = 0
        self.at, self.minutes, self.remark = QLineEdit(), QLineEdit(), QLineEdit()
        self.cause = Choice()
        self._fault = Label(role="rouge_t")
        self._fault.setWordWrap(True)
        self._add = PrimaryButton(translate("Sheet", "Noter l’arrêt"))
        self._edit = SecondaryButton(translate("Sheet", "Corriger"), small=True)
        self._remove = SecondaryButton(translate("Sheet", "Retirer"), small=True)
        self.table = StopsTable(translate("Sheet", "Arrêts notés"))
        self.table.set_row_height(_ROW)
        self.set_subtitle(
            translate("Sheet", "à partir de {minutes} min, hors pauses").format(
                minutes=number(LEAST_STOP_MS / _MINUTE_MS)
            )
        )
        self._build()
        self._connect()

    def look(self, end_ms: int, locked: bool) -> None:
        """Instants up to `end_ms` can be entered."""
        self._end_ms = end_ms
        for widget in (self.at, self.minutes, self.remark, self.cause, self._add):
            widget.setEnabled(not locked)
        self.table.locked = locked
        self._show()

    def enter(self) -> None:
        """Take the line if it can be read; else say what is wrong, at its field, and keep all of it."""
        faults: list[str] = []
        at_ms = minutes = 0
        for field, fault in ((self.at, self._check_instant), (self.minutes, self._check_minutes)):
            said = fault()
            _mark(field, said)
            faults += [said] if said else []
        self._fault.setText(faults[0] if faults else "")
        self._fault.setVisible(bool(faults))
        if faults:
            (self.at if self.at.property("state") else self.minutes).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        at_ms, minutes = self._sheet.instant(self.at.text(), self._end_ms), self._sheet.minutes(self.minutes.text())
        self._sheet.add(Stop(at_ms, minutes, str(self.cause.currentData()), self.remark.text().strip()))
        for line in (self.at, self.minutes, self.remark):
            line.clear()
        self._show()
        self.at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove(self) -> Stop | None:
        """Take back the stop chosen."""
        rank = self.table.currentIndex().row()
        if self.table.locked or not 0 <= rank < len(self._sheet.stops):
            return None
        stop = self._sheet.remove(rank)
        self._show()
        self.changed.emit()
        return stop

    def correct(self) -> None:
        """Take the stop chosen back into the line above."""
        stop = self.remove()
        if stop is None:
            return
        self.at.setText(self._names.clock(stop.at_ms))
        self.minutes.setText(str(stop.minutes))
        self.cause.setCurrentIndex(CAUSES.index(stop.cause))
        self.remark.setText(stop.remark)
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check_instant(self) -> str:
        try:
            self._sheet.instant(self.at.text(), self._end_ms)
        except ValueError as error:
            return str(error)
        return ""

    def _check_minutes(self) -> str:
        try:
            self._sheet.minutes(self.minutes.text())
        except ValueError as error:
            return str(error)
        return ""

    def _show(self) -> None:
        stops = self._sheet.stops
        columns = [
            Column(translate("Sheet", "Début"), width=56),
            Column(translate("Sheet", "Min"), "right", 44),
            Column(translate("Sheet", "Cause"), width=140),
            Column(translate("Sheet", "Remarque"), stretch=True),
        ]
        rows = [
            Row(
                f"{rank}:{stop.at_ms}",
                (self._names.clock(stop.at_ms), number(stop.minutes), sheet_cause(stop.cause), stop.remark),
            )
            for rank, stop in enumerate(stops)
        ]
        self.table.set_content(columns, rows)
        for button in (self._edit, self._remove):
            button.setEnabled(bool(stops) and not self.table.locked)

    def _connect(self) -> None:
        self._add.clicked.connect(self.enter)
        for line in (self.at, self.minutes, self.remark):
            line.returnPressed.connect(self.enter)
            line.textEdited.connect(lambda _, line=line: _mark(line, ""))
        self._edit.clicked.connect(self.correct)
        self._remove.clicked.connect(self.remove)
        self.table.rowActivated.connect(lambda _: self.correct())
        self.table.removeAsked.connect(self.remove)

    def _build(self) -> None:
        theme = self.theme
        margin, gap = theme.px(Space.MARGIN), theme.px(Space.GUTTER)
        for code in CAUSES:
            self.cause.addItem(sheet_cause(code), code)
        self.remark.setMaxLength(LONGEST["remark"])
        fields = (
            (translate("Sheet", "Début"), self.at, translate("Sheet", "Heure de début de l’arrêt")),
            (translate("Sheet", "Minutes"), self.minutes, translate("Sheet", "Durée de l’arrêt en minutes")),
            (translate("Sheet", "Cause"), self.cause, translate("Sheet", "Cause de l’arrêt")),
            (translate("Sheet", "Remarque"), self.remark, translate("Sheet", "Remarque sur l’arrêt")),
        )
        self.at.setPlaceholderText("07:12")
        grid = QGridLayout()
        grid.setContentsMargins(margin, gap, margin, gap)
        grid.setSpacing(theme.px(4))
        for column, (label, widget, name) in enumerate(fields):
            grid.addWidget(Label(label, role="texte2"), 0, column)
            grid.addWidget(widget, 1, column)
            widget.setAccessibleName(name)
        for line in (self.at, self.minutes):
            line.setFixedWidth(theme.px(_SHORT))
        grid.setColumnStretch(3, 1)
        grid.addWidget(self._fault, 2, 0, 1, 4)
        self._fault.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch()
        buttons.addWidget(self._edit)
        buttons.addWidget(self._remove)
        grid.addLayout(buttons, 3, 0, 1, 4)
        self.body.addLayout(grid)
        self.body.addWidget(self.table, 1)


class StopsTable(DataTable):
    """Delete asks to take back the stop chosen."""

    removeAsked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.locked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removeAsked.emit()
        else:
            super().keyPressEvent(event)


def _mark(field: QLineEdit, fault: str) -> None:
    """A field that can't be read is edged in red and says why."""
    field.setProperty("state", "wrong" if fault else "")
    field.setToolTip(fault)
    field.setAccessibleDescription(fault)
    field.style().unpolish(field)
    field.style().polish(field)
