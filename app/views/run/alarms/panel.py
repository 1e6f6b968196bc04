"""Alarms that stand, or the journal of what happened and was decided."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QWidget

from app.i18n import number, translate
from app.models.journal_rows import JournalRow
from app.models.shift import LOW, Shift
from app.modes import MODES
from app.theme import Space, Theme
from app.views.run.alarms.past import past_columns, past_row
from app.views.run.alarms.view import AlarmView
from app.views.run.desk import Desk
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, EmptyState, Figure, KeyCap, Label, Option, Panel, Row, Segments
from app.widgets.base import Painted
from app.widgets.choice import Choice
from sim.commands import AcknowledgeAlarm

ACTIVE, JOURNAL = "active", "journal"
PAST = "past"
"""Of the filter: every alarm of the shift, with when it ended and was acknowledged."""
_FOOT = 30
_KEPT = 400
_ICONS = {"decision": "decision", "refused": "verrouille", "alarm": "alea", "fact": ""}


class AlarmPanel(Panel):
    """`subjectOpened` carries the poste, component, order or person of an alarm."""

    subjectOpened = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Alarmes"), parent=parent)
        self._desk = desk
        self.view = AlarmView(theme)
        self._journal = DataTable(translate("Run", "Journal de l’équipe"))
        self._empty = EmptyState(
            "objectif_tenu",
            translate("Run", "Aucune alarme"),
            translate("Run", "Surveiller la ligne : la suivante s’affichera ici."),
        )
        self._rate = Figure(role="texte2")
        self._switch = Segments(
            [Option(ACTIVE, translate("Run", "Actives")), Option(JOURNAL, translate("Run", "Journal"))],
            translate("Run", "Alarmes actives ou journal"),
            small=True,
        )
        self._filter = Choice()
        self._filter.setAccessibleName(translate("Run", "Alarmes montrées"))
        for text, what in _filters():
            self._filter.addItem(text, what)
        self._past = DataTable(translate("Run", "Historique des alarmes"))
        self._pages = QStackedWidget()
        self._rows: list[JournalRow] = []
        self._fill()
        self._connect()

    def answered_by(self, reasons: Reasons) -> None:
        for figure in (self.subtitle, self._rate):
            reasons.figure(figure, lambda: "alarms")

    def refresh(self, shift: Shift) -> None:
        self.view.read(shift, MODES[self._desk.bridge.mode].advice)
        self.set_subtitle(_count(shift))
        rate = translate("Run", "{rate} / 10 min")
        self._rate.setText(rate.format(rate=number(shift.board.alarms().per_ten_minutes, 1)))
        if self._switch.current() == ACTIVE:
            self._show_active(shift)

    def _show_active(self, shift: Shift) -> None:
        """Those that stand, or all there were."""
        if self._filter.currentData() == PAST:
            self._past.set_content(past_columns(), [past_row(shift, alarm) for alarm in shift.state.alarms[::-1]])
            self._pages.setCurrentWidget(self._past)
        else:
            self._pages.setCurrentWidget(self._empty if self.view.empty else self.view)

    def _choose_filter(self) -> None:
        what = self._filter.currentData()
        self.view.set_least(what if isinstance(what, int) else LOW)
        if self._switch.current() == JOURNAL:
            self._switch.set_current(ACTIVE)
        self.refresh(Shift(self._desk.bridge.scenario, self._desk.bridge.state))

    def show_journal(self, shift: Shift, rows: list[JournalRow]) -> None:
        """The latest first; the oldest stay in the compte rendu's evidence."""
        self._rows = rows
        if self._switch.current() == JOURNAL:
            latest = rows[-_KEPT:][::-1]
            self._journal.set_content(_columns(), [_row(shift, row) for row in latest])

    def show_page(self, code: str) -> None:
        """ACTIVE or JOURNAL."""
        self._switch.set_current(code)
        if code == JOURNAL:
            self._pages.setCurrentWidget(self._journal)
        shift = Shift(self._desk.bridge.scenario, self._desk.bridge.state)
        self.refresh(shift)
        self.show_journal(shift, self._rows)

    def show_instant(self, at_ms: int) -> None:
        """Open the journal at what came last before an instant."""
        self.show_page(JOURNAL)
        shown = self._rows[-_KEPT:][::-1]
        position = next((i for i, row in enumerate(shown) if row.at_ms <= at_ms), None)
        if position is not None:
            self._journal.selectRow(position)

    def acknowledge(self) -> None:
        """The alarm chosen, or the first that waits."""
        row = self.view.to_acknowledge()
        if row:
            self._acknowledge(row.number)

    def _acknowledge(self, number: int) -> None:
        self._desk.decide(AcknowledgeAlarm(alarm=number))

    def _connect(self) -> None:
        self.view.acknowledged.connect(self._acknowledge)
        self.view.opened.connect(self.subjectOpened)
        self._switch.chosen.connect(self.show_page)
        self._filter.currentIndexChanged.connect(lambda _: self._choose_filter())
        key = QShortcut(QKeySequence(Qt.Key.Key_A), self)
        key.activated.connect(self.acknowledge)

    def _fill(self) -> None:
        self.add_head(self._switch)
        for page in (self._empty, self.view, self._journal, self._past):
            self._pages.addWidget(page)
        self._journal.horizontalHeader().hide()
        for table in (self._journal, self._past):
            table.setWordWrap(True)
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(Foot(self._rate, self._filter))


class Foot(Painted):
    """The rate of alarms, which are shown, and the key that acknowledges."""

    def __init__(self, rate: Label, shown: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        row = QHBoxLayout(self)
        margin = self.theme.px(Space.MARGIN)
        row.setContentsMargins(margin, 1, margin, 0)
        row.addWidget(rate, 1)
        row.addWidget(shown)
        shown.setMaximumHeight(self.theme.px(_FOOT - 4))
        row.addWidget(KeyCap("A"))
        row.addWidget(Label(translate("Run", "acquitter"), role="texte2"))
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(_FOOT))
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.color("trait"))


def _filters() -> tuple[tuple[str, int | str], ...]:
    return (
        (translate("Run", "Toutes"), LOW),
        (translate("Run", "P1 et P2"), 2),
        (translate("Run", "P1"), 1),
        (translate("Run", "Historique"), PAST),
    )


def _count(shift: Shift) -> str:
    """As short as the head of the panel is narrow: how many stand, and the new ones among them."""
    count, fresh = number(len(shift.alarms)), len(shift.new_alarms)
    return translate("Run", "{count}, %n neuve", n=fresh).format(count=count) if fresh else count


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Heure")),
        Column(translate("Run", "Fait ou décision"), stretch=True),
    ]


def _row(shift: Shift, row: JournalRow) -> Row:
    text = f"{row.text} — {row.reason}" if row.reason else row.text
    clock = Cell(shift.names.clock(row.at_ms), role="texte2", icon=_ICONS[row.kind])
    return Row(str(row.number), (clock, Cell(text, strong=row.kind == "decision", tip=text)))
