"""The tracking sheet, in place of the panels: hours on the left, stops of the goulot on the right."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.i18n import labelled, translate
from app.models.sheet_table import GAP, GOOD, HOUR, PLAN, REMARK, SCRAP, STOPS, SheetTable
from app.models.shift import Shift
from app.models.tracking_sheet import DRAFT, SILENCE, TrackingSheet, silenced
from app.theme import Space, Theme
from app.views.prepare.grid import GridDelegate
from app.views.run.sheet.controls_panel import ControlsPanel
from app.views.run.sheet.stops_panel import StopsPanel
from app.views.why import Asked, Reasons
from app.widgets import Label, Panel, SecondaryButton
from app.widgets.fields_view import FieldsView
from app.wording import Names, lower_first
from sim.domain.scenario import Scenario

_ROW, _HEAD = 30, 26
_WIDTHS = {HOUR: 108, PLAN: 56, GOOD: 92, GAP: 56, SCRAP: 92, STOPS: 82}


class Papers(Protocol):
    """Where the sheet is kept while it is being filled."""

    def draft(self, kind: str) -> dict[str, Any] | None: ...

    def save_draft(self, kind: str, body: dict[str, Any]) -> None: ...

    @property
    def read_only(self) -> bool: ...

    @property
    def handed_in(self) -> bool:
        """The compte rendu was: what it rests on no longer changes."""


class SheetPage(QWidget):
    """`left` asks to come back to the panels, `posteAsked` for the card of a poste. Every change is kept at once."""

    left = Signal()
    posteAsked = Signal(str)

    def __init__(self, papers: Papers, scenario: Scenario, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers, self._theme = papers, theme
        names = self._names = Names(scenario)
        self._sheet = TrackingSheet(scenario)
        self._sheet.restore(papers.draft(DRAFT))
        self._table = SheetTable(self._sheet, names, self)
        self.hours = FieldsView(translate("Sheet", "Fiche de suivi heure par heure"), self._table)
        self.hours.setItemDelegate(GridDelegate(theme, self.hours))
        self.controls = ControlsPanel()
        self.stops = StopsPanel(self._sheet, names, scenario.goulot)
        self._said = Label()
        self._said.setWordWrap(True)
        self._panel = Panel(translate("Sheet", "Fiche de suivi"))
        self._build()
        self._table.edited.connect(self._changed)
        self._table.modelReset.connect(self._restyle)
        self.stops.changed.connect(self._changed)
        self.controls.posteAsked.connect(self.posteAsked)
        theme.changed.connect(self._restyle)
        self.setFocusProxy(self.hours)

    def refresh(self, shift: Shift) -> None:
        """As far as the shift has come; nothing is read from it but its hours and its plan."""
        locked = self._papers.read_only or self._papers.handed_in
        self._table.locked = locked
        self._table.look(shift.hours, shift.now_ms)
        self.controls.refresh(shift)
        self.stops.look(shift.now_ms, locked)
        if not self.hours.currentIndex().isValid():
            begun = sum(row.from_ms <= shift.now_ms for row in shift.hours)
            self.hours.setCurrentIndex(self._table.index(max(begun - 1, 0), GOOD))
        self._tell()

    def answered_by(self, reasons: Reasons, true_hours: bool) -> None:
        """An hour answers by F12, or from the list of figures: a double click writes in its cell. Without
        ``true_hours``, which the mode hides, the controls alone answer."""
        if true_hours:
            reasons.view(self.hours, self._hour_here, self._hours_told)
        reasons.table(self.controls.table, lambda key: f"poste:{key.split('/')[0]}", activates=False)

    def _hour_here(self) -> str:
        row = self.hours.currentIndex().row()
        return self._hours_told()[row].code if 0 <= row < len(self._hours_told()) else ""

    def _hours_told(self) -> list[Asked]:
        words = translate("Sheet", "Pièces de {hour}")
        begun = [row for row in self._table.hours if row.from_ms <= self._table.now_ms]
        return [Asked(f"hour:{row.from_ms}", words.format(hour=self._names.clock(row.from_ms))) for row in begun]

    def focus(self) -> None:
        self.hours.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self._papers.save_draft(DRAFT, self._sheet.body())
        self._table.repaint()
        self._tell()

    def _tell(self) -> None:
        """The first cell that can't be read, or how the sheet is kept."""
        found = self._table.first_fault()
        if found:
            index, cell = found
            self._said.setText(labelled(self._table.place(index), lower_first(cell.fault)))
        else:
            self._said.setText(
                translate("Sheet", "Sorties de ligne et rebuts de toute la ligne, à relever à la fin de chaque heure.")
            )
        self._said.set_role("rouge_t" if found else "texte2")

    def _build(self) -> None:
        gap = self._theme.px(Space.GUTTER)
        self._panel.set_subtitle(translate("Sheet", "enregistrée au fil de la saisie, comparée au réel en débriefing"))
        back = SecondaryButton(translate("Run", "Revenir aux panneaux"), "fleche", small=True)
        back.clicked.connect(self.left)
        recall = QCheckBox(translate("Sheet", "Rappel à chaque heure"))
        recall.setChecked(not silenced(self._papers.draft(SILENCE)))
        recall.toggled.connect(lambda on: self._papers.save_draft(SILENCE, {"on": not on}))
        self._panel.add_head(recall)
        self._panel.add_head(back)
        foot = QVBoxLayout()
        margin = self._theme.px(Space.MARGIN)
        foot.setContentsMargins(margin, gap, margin, gap)
        foot.addWidget(self._said)
        self._panel.body.addWidget(self.hours, 1)
        self._panel.body.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap, 0, gap, gap)
        row.setSpacing(gap)
        row.addWidget(self._panel, 8)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self.stops, 3)
        right.addWidget(self.controls, 2)
        row.addLayout(right, 5)
        self._restyle()

    def _restyle(self) -> None:
        header = self.hours.horizontalHeader()
        self.hours.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        header.setFixedHeight(self._theme.px(_HEAD))
        for column, width in _WIDTHS.items():
            header.resizeSection(column, self._theme.px(width))
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
