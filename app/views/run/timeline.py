"""The shift minute by minute at the foot of the cockpit."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.models.journal_rows import JournalRow
from app.models.ribbon_rows import RibbonCells
from app.models.shift import Shift
from app.seance import Seance
from app.theme import Space
from app.views.ribbon import legend, ribbon_row, state_words
from app.views.why import Asked, Reasons
from app.widgets import Label, Marker, RibbonLegend, Ribbons, RibbonsData
from app.widgets.base import Painted
from app.wording import Names

_ROW = 10.7
_TIGHT_ROW = 10.0
"""Below this a row of ribbons can't be read."""
_ABOVE = 30
_FOOT = 20
_LEAST_ROWS = 3
_TALL_ROW = 15.0
_TALL_WINDOW = 900


class Foot(Protocol):
    """What lies at the foot of the cockpit."""

    def answered_by(self, reasons: Reasons) -> None: ...

    @property
    def widget(self) -> QWidget: ...

    def build(self, shift: Shift) -> None:
        """For a séance just opened."""

    def refresh(self, shift: Shift, rows: list[JournalRow]) -> None: ...

    def set_now(self, now_ms: int) -> None:
        """Between two readings only the present moves."""

    def go_to(self, at_ms: int) -> None:
        """Look at an instant."""


class Timeline(Painted):
    """Where room is short, the goulot and the postes most disturbed stay."""

    instantSelected = Signal(int)

    def __init__(self, seance: Seance, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Chronologie de l’équipe"), parent)
        self._ribbons = Ribbons(translate("Run", "Rubans des postes"))
        self._legend = RibbonLegend(translate("Run", "Légende des rubans"))
        self._saved = Label(role="texte2", elide=True)
        self._cells = RibbonCells(())
        self._postes = 0
        self._shift: Shift | None = None
        self._rows: list[JournalRow] = []
        self._fill()
        self._ribbons.instantSelected.connect(self.instantSelected)
        self._seance = seance
        seance.saved.connect(self._show_saved)  # no lambda: the séance outlives the screen

    def build(self, shift: Shift) -> None:
        self._cells = RibbonCells(tuple(shift.scenario.postes))
        self._postes = len(shift.scenario.postes)
        self._legend.set_data(legend())
        self._legend.setFixedHeight(self._legend.sizeHint().height())
        self._ribbons.set_cursor(None)
        self.updateGeometry()

    def answered_by(self, reasons: Reasons) -> None:
        ends = Asked("ends", translate("Run", "Fin du programme au mieux"))
        reasons.view(self._ribbons, lambda: ends.code, lambda: [ends])

    def refresh(self, shift: Shift, rows: list[JournalRow]) -> None:
        self._shift, self._rows = shift, rows
        self._cells.read(shift.board)
        self._ribbons.set_data(
            RibbonsData(
                start_ms=0,
                end_ms=shift.end_ms,
                now_ms=shift.now_ms,
                origin_ms=shift.scenario.calendar.start_ms_of_day,
                rows=tuple(ribbon_row(shift.scenario, self._cells, code, shift.now_ms) for code in self._shown(shift)),
                markers=(*_hazards(shift), *_decisions(rows)),
                breaks=tuple((b.at_ms, min(b.end_ms, shift.now_ms)) for b in shift.state.breaks),
                state_words=state_words(),
                notes=_projections(shift),
            )
        )

    @property
    def widget(self) -> QWidget:
        return self

    def set_now(self, now_ms: int) -> None:
        self._ribbons.set_now(now_ms)

    def go_to(self, at_ms: int) -> None:
        """The journal follows the cursor."""
        self._ribbons.set_cursor(at_ms)
        self.instantSelected.emit(at_ms)

    def _show_saved(self) -> None:
        if self._seance.is_open:
            clock = Names(self._seance.scenario).clock(self._seance.state.now_ms, seconds=True)
            self._saved.setText(translate("Run", "Enregistré à {clock}").format(clock=clock))

    def hasHeightForWidth(self) -> bool:
        """The legend keeps to one line here."""
        return False

    def sizeHint(self) -> QSize:
        """Every poste, in taller rows where the window is tall."""
        step = _TALL_ROW if self.window().height() > self.theme.px(_TALL_WINDOW) else _ROW
        return QSize(self.theme.px(900), self.theme.px(_ABOVE + _FOOT + 6 + step * self._postes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shift is not None:
            self.refresh(self._shift, self._rows)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("trait"))

    def _fill(self) -> None:
        margin = self.theme.px(Space.GUTTER)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, self.theme.px(3), margin, self.theme.px(2))
        column.setSpacing(0)
        self._ribbons.setMinimumHeight(self.theme.px(_ABOVE + _LEAST_ROWS * _ROW))
        column.addWidget(self._ribbons, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._saved)
        column.addLayout(foot)

    def _shown(self, shift: Shift) -> list[str]:
        """All postes when they fit; else the goulot, then those most disturbed, in the order of the line."""
        codes = list(shift.scenario.postes)
        room = self.height() - self.theme.px(_ABOVE + _FOOT + 5)
        fit = max(int(room / self.theme.px(_TIGHT_ROW)), _LEAST_ROWS)
        if fit >= len(codes):
            return codes
        goulot = shift.scenario.goulot
        ranked = sorted(codes, key=lambda code: (code != goulot, -self._cells.disturbed_ms(code)))
        return [code for code in codes if code in ranked[:fit]]


def _hazards(shift: Shift) -> list[Marker]:
    """What was seen: alarms of priority 1 and 2."""
    return [
        Marker(alarm.raised_ms, "hazard", wording.alarm(shift.names, alarm).title, f"alarm:{alarm.number}")
        for alarm in shift.state.alarms
        if alarm.priority < 3
    ]


def _decisions(rows: list[JournalRow]) -> list[Marker]:
    return [Marker(row.at_ms, "decision", row.text, f"journal:{row.number}") for row in rows if row.kind == "decision"]


def _projections(shift: Shift) -> tuple[str, ...]:
    """When the programme ends at best, at length and in short: an earliest date, not a promise."""
    if shift.state.finished or not shift.order_ends:
        return ()
    clock = shift.names.clock(shift.order_ends[-1].end_ms)
    text = translate("Run", "Au mieux, programme terminé à {clock} si le goulot ne s’arrête plus")
    return text.format(clock=clock), f"{translate('Run', 'Fin au mieux')} {clock}"
