"""Hour by hour: good pieces out of the line against the plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import number, translate
from app.models.shift import Shift
from app.theme import FontStyle, Space
from app.views.why import Reasons
from app.widgets import Figure, HourBoard, HourRow, Label, Panel, SecondaryButton
from sim.indicators.rows import HourRow as Hour

HOUR_MS = 3_600_000


class HoursPanel(Panel):
    """`sheetRequested` asks for the tracking sheet. Where the mode hides the board, the sheet alone tells the hours."""

    sheetRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Heure par heure"), parent=parent)
        self._board = HourBoard(translate("Run", "Suivi heure par heure"))
        self._total = Figure(style=FontStyle.STRONG)
        self._sheet = SecondaryButton(translate("Sheet", "Fiche"), small=True)
        self._sheet.setAccessibleName(translate("Sheet", "Fiche de suivi"))
        self._sheet.setToolTip(f"{self._sheet.accessibleName()} (F4)")
        self._sheet.clicked.connect(self.sheetRequested)
        self._hidden = Label(
            translate("Sheet", "Tableau masqué en examen blanc : tenez la fiche de suivi."), role="texte2"
        )
        self._hidden.setWordWrap(True)
        self.add_head(self._total)
        self.add_head(self._sheet)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, 0, margin, self.theme.px(2))
        self.body.addWidget(self._board)
        self.body.addWidget(self._hidden)
        self.show_board(True)

    def offer_sheet(self, on: bool) -> None:
        self._sheet.setVisible(on)

    def count_missing(self, hours: int) -> None:
        """Hours that are over and not noted, on the button."""
        name = translate("Sheet", "Fiche")
        self._sheet.setText(f"{name} ({number(hours)})" if hours else name)
        told = translate("Sheet", "%n heure à remplir", n=hours) if hours else ""
        self._sheet.setAccessibleDescription(told)
        tip = f"{self._sheet.accessibleName()} (F4)"
        self._sheet.setToolTip(f"{tip}, {told}" if told else tip)

    def show_board(self, on: bool) -> None:
        """Or a line in its place."""
        self._board.setVisible(on)
        self._total.setVisible(on)
        self._hidden.setVisible(not on)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.chart(self._board, "hour:{}".format)
        reasons.figure(self._total, lambda: "hours")

    def refresh(self, shift: Shift) -> None:
        self.set_subtitle(translate("Run", "bonnes"))
        rows = shift.hours
        good, due = sum(row.good for row in rows), sum(row.plan_so_far or 0 for row in rows)
        self._total.setText(translate("Run", "cumul {good}/{plan}").format(good=number(good), plan=number(due)))
        self._board.set_data([_row(shift, row) for row in rows])


def _row(shift: Shift, row: Hour) -> HourRow:
    """The hour in progress is held against what is due by now, hence its gap."""
    begun = row.from_ms <= shift.now_ms
    current = begun and shift.now_ms < row.to_ms
    plan = row.plan_so_far if current else row.plan
    whole = (row.from_ms + shift.scenario.calendar.start_ms_of_day) % HOUR_MS == 0
    clock = shift.names.clock(row.from_ms)
    label = f"{int(clock[:2])}\u202fh" if whole else clock.removeprefix("0")
    return HourRow(str(row.from_ms), label, row.good if begun else None, plan or 0, current)
