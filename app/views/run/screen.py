"""Piloter: the whole cockpit, and what is refreshed when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app import wording
from app.documents import Shift as Ledger
from app.i18n import translate
from app.models.panel_layout import PANELS
from app.models.shift import Shift
from app.modes import MODES
from app.seance import Seance
from app.theme import Space, Theme
from app.views.palette import ActionFinder
from app.views.run.alarms.panel import ACTIVE, AlarmPanel
from app.views.run.card.panel import CardPanel
from app.views.run.catalogue import actions
from app.views.run.columns import PanelColumns
from app.views.run.desk import Desk
from app.views.run.fit import Narrow, Upright
from app.views.run.flow_panel import CONSUMPTION, ORDERS, SUPPLY, FlowColumn
from app.views.run.foot_pages import FootPages
from app.views.run.head import RunHead
from app.views.run.line_panel import LinePanel
from app.views.run.lower import Lower
from app.views.run.objectives import ObjectivesStrip
from app.views.run.panels import PanelMemory, PanelRack, Slot
from app.views.run.panels.menu import PanelMenu
from app.views.run.refreshing import Parts, Refreshing
from app.views.run.reminding import Reminding
from app.views.run.sheet import HourlyRecall, Papers, SheetPage
from app.views.run.timeline import Foot
from app.views.run.traceability import TraceDialog
from app.views.run.trs_panel import TrsPanel
from app.views.why import Asking
from app.widgets import Banner, Toast
from app.wording import Names
from sim.events import AlarmRaised

if TYPE_CHECKING:
    from app.views.run.team_page import TeamPage

_ROOM_FOR_BOTH = 940
"""Above this height the matrix and the line are shown together."""
_TOAST_MS = 6000
_SHEET_KEY = "F4"


class RunScreen(QWidget):
    """`reportRequested` when the person leaves for the compte rendu, `counselRequested` when advice is asked for."""

    reportRequested = Signal()
    counselRequested = Signal()

    def __init__(
        self,
        bridge: Seance,
        theme: Theme,
        timeline: Foot | None = None,
        papers: Papers | None = None,
        memory: PanelMemory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._theme = theme
        self._desk = Desk(bridge, self)
        self.asking = Asking(self, theme, self._ledger)
        self.setAccessibleName(translate("Run", "Piloter"))
        self.head = RunHead(bridge, timeline is None, self)
        self._strip = ObjectivesStrip()
        self._banner = Banner("info", closable=False)
        self.line = LinePanel(theme)
        self._trs = TrsPanel()
        self.flow = FlowColumn(self._desk)
        self.alarms = AlarmPanel(self._desk, theme)
        self.card = CardPanel(self._desk)
        self.foot = None if timeline else FootPages(bridge, theme)
        self._timeline = timeline or self._live_foot()
        self._slots = self._panel_slots()
        self._columns = PanelColumns(self._slots, theme)
        self.rack = PanelRack(self._slots, self, memory)
        self._lower = Lower(self._desk, theme, papers)
        self.keeps_sheet = papers is not None
        self.flow.hours.offer_sheet(self.keeps_sheet)
        QShortcut(QKeySequence(_SHEET_KEY), self).activated.connect(self.show_sheet)
        self._refreshing = Refreshing(bridge, self._parts(), self)
        self._reminding = Reminding(bridge, timeline is None, self)
        self._recall = HourlyRecall(bridge, papers, self)
        self._fill()
        self.setFocusProxy(self.line.synoptic)
        self.finder = ActionFinder(self)
        self._toast = Toast(self)
        self._connect()
        self.rack.restore()
        if bridge.is_open:
            self._open()

    @property
    def names(self) -> Names:
        return self._desk.names

    def chosen(self) -> str:
        """The poste of the card."""
        return self.line.synoptic.chosen()

    def refresh(self) -> None:
        """Show the séance as it is now: at once, and only what is seen."""
        self._refreshing.refresh()

    def show_team(self, page: str = "matrix") -> None:
        """The polyvalence matrix in place of the panels, or the working ``hours``."""
        team = self._lower.team()
        self._show_below(team)
        team.show_page(page)

    def show_sheet(self) -> None:
        """The tracking sheet in place of the panels."""
        page = self._lower.sheet()
        if page is not None:
            self._show_below(page)
            page.focus()

    def _answer_sheet(self) -> None:
        """Its figures answer; the true hours only where the mode shows them."""
        page = self._lower.sheet()
        if page is not None:
            page.answered_by(self.asking.reasons, MODES[self.bridge.mode].hour_board)

    def _show_below(self, page: SheetPage | TeamPage) -> None:
        """In place of the panels, and of the line where there is no room for both."""
        self.give_line_room(self.height() > self._theme.px(_ROOM_FOR_BOTH))
        self._lower.setCurrentWidget(page)
        self._refreshing.share_out()
        page.refresh(self.shift())

    def _show_team_of_chosen(self) -> None:
        """The matrix, on the place that the poste of the card belongs to."""
        self.show_team()
        positions = self.bridge.scenario.positions.values()
        place = next((position.code for position in positions if self.chosen() in position.postes), "")
        if place:
            self._lower.team().matrix.focus_on(position=place)

    def shift(self) -> Shift:
        """As it is now."""
        return self._refreshing.shift()

    def begin_hours(self, key: str) -> None:
        """An order about working hours, to its last step."""
        self.show_team("hours")
        self._lower.team().hours.begin(key)

    def show_panels(self) -> None:
        self.give_line_room(True)
        self._lower.setCurrentIndex(0)
        self._recall.look()
        self.refresh()
        self.line.synoptic.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_poste(self, code: str) -> None:
        """Its card, ready for a decision."""
        self.show_panels()
        self._bring("card")
        self.line.synoptic.choose(code)
        self.card.focus_first()

    def _ledger(self) -> Ledger:
        """The séance as answers are made from it."""
        return Ledger(self.bridge.scenario, self.bridge.seed, self.bridge.state, self.bridge.journal)

    def trace(self) -> None:
        """Lots of components and the pieces they went into."""
        self._open_dialog(TraceDialog(self.bridge, self._theme, self))

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def toggle_motion(self) -> None:
        """Pieces slide, or not."""
        slides = self.line.synoptic.slides
        slides.wanted = not slides.wanted
        slides.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The text may be too large for everything side by side."""
        for part in (self.head, self._strip, self._columns):
            part.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rack.show_windows(True)
        self.refresh()
        self.line.synoptic.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rack.show_windows(False)

    def _open(self) -> None:
        """Another séance: everything is drawn anew, once its line has a state to show."""
        if self.bridge.phase == "prepare":
            return
        self._lower.forget()
        shift = self.shift()
        self._refreshing.open_seance(shift)
        self.card.show_poste(shift, self.chosen())
        self._show_phase(self.bridge.phase)
        self._recall.look()
        self.refresh()

    def _parts(self) -> Parts:
        return Parts(
            self.head,
            self._strip,
            self.line,
            self._trs,
            self.flow,
            self.alarms,
            self.card,
            self._timeline,
            self._lower,
        )

    def _live_foot(self) -> Foot:
        assert self.foot is not None
        self.foot.timeline.instantSelected.connect(self.alarms.show_instant)
        return self.foot

    def _go_to(self, at_ms: int) -> None:
        """Where a fact happened: the cursor of the timeline, and the journal there."""
        self._timeline.go_to(at_ms)

    def _choose(self, code: str) -> None:
        self.card.show_poste(self.shift(), code)

    def _open_subject(self, subject: str) -> None:
        """What an alarm is about: its poste's card, its stock, its order, or the team."""
        scenario = self.bridge.scenario
        if subject in scenario.postes:
            self.line.synoptic.choose(subject)
        elif subject in scenario.networks:
            self.flow.show_page(CONSUMPTION)
        elif subject in scenario.components:
            self.flow.show_page(SUPPLY)
            self.flow.supply.choose(subject)
        elif subject in scenario.orders:
            self.flow.show_page(ORDERS)
            self.flow.orders.choose(subject)
        else:
            self.show_team()

    def _alarm_paused(self, alarm: AlarmRaised) -> None:
        self.head.hold()
        self.show_panels()
        self._bring("alarms")
        self.alarms.show_page(ACTIVE)
        self.alarms.view.choose(alarm.alarm)
        self.line.synoptic.choose(alarm.subject)
        title = wording.alarm(self.names, alarm).title
        text = translate("Run", "Pause automatique : {alarm}").format(alarm=title)
        self._say("warn", f"{text}. {translate('Run', 'Un conseil : touche C.')}" if self.head.counsels else text)

    def _remind(self, poste: str, text: str) -> None:
        self.line.synoptic.choose(poste)
        self._say("warn", text)

    def _tell_held(self) -> None:
        self._say("warn", translate("Run", "L’alarme a déjà arrêté le temps. Espace encore une fois pour reprendre."))

    def _say(self, kind: str, text: str) -> None:
        self._toast.show_message(text, "warn" if kind == "warn" else "ok", ms=_TOAST_MS)

    def _show_phase(self, phase: str) -> None:
        if phase == "run" and not self._refreshing.opened:
            self._open()
        over = phase == "report"
        self._banner.setVisible(over)
        if over:
            text = translate(
                "Run", "L’équipe est terminée. Les indicateurs sont arrêtés : il reste à en rendre compte."
            )
            self._banner.set_message("info", text, translate("Run", "Rendre compte"))
            self._refreshing.show_now()

    def _connect(self) -> None:
        bridge = self.bridge
        bridge.opened.connect(self._open)
        bridge.phaseChanged.connect(self._show_phase)
        bridge.alarmPaused.connect(self._alarm_paused)
        self._lower.left.connect(self.show_panels)
        self._lower.sheetMade.connect(self._answer_sheet)
        self._lower.posteAsked.connect(self.open_poste)
        self._desk.said.connect(self._say)
        self.head.counselRequested.connect(self.counselRequested)
        self.head.heldStill.connect(self._tell_held)
        self._reminding.stopped.connect(self.head.hold)
        self._reminding.reminded.connect(self._remind)
        self._recall.recalled.connect(lambda text: self._say("ok", text))
        self._recall.counted.connect(self.flow.hours.count_missing)
        self.head.searchRequested.connect(lambda: self.finder.open(actions(self)))
        self.line.posteSelected.connect(self._choose)
        self.line.posteOpened.connect(lambda _: self.card.focus_first())
        self.card.teamRequested.connect(self._show_team_of_chosen)
        self.card.moreRequested.connect(self.head.searchRequested)
        self.card.settled.connect(self.line.synoptic.setFocus)
        self.alarms.subjectOpened.connect(self._open_subject)
        self.flow.hours.sheetRequested.connect(self.show_sheet)
        self.flow.quality.traceRequested.connect(self.trace)
        for part in (self._strip, self.line, self._trs, self.flow, self.alarms, self.card, self._timeline):
            part.answered_by(self.asking.reasons)
        self.asking.instantAsked.connect(self._go_to)
        self.rack.changed.connect(self._dock)
        self.panel_menu = PanelMenu(self.rack, self)
        self.head.set_panels(self.panel_menu)
        self._banner.acted.connect(self.reportRequested)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        """Tiles are measured in the text's size."""
        self._fit()
        if self.bridge.is_open and self._refreshing.opened:
            self.line.build(self.shift())
            self.refresh()

    def _fill(self) -> None:
        page = Upright()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(Space.GUTTER, Space.ROW, Space.GUTTER, 0)
        above.setSpacing(Space.ROW)
        above.addWidget(self._slots["line"])
        column.addLayout(above)
        column.addWidget(self._lower, 1)
        self._lower.addWidget(self._panels())
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        said = QVBoxLayout()
        said.setContentsMargins(Space.GUTTER, Space.ROW, Space.GUTTER, 0)
        said.addWidget(self._banner)
        top = Narrow()
        bars = QVBoxLayout(top)
        bars.setContentsMargins(0, 0, 0, 0)
        bars.setSpacing(0)
        bars.addWidget(self.head.widget)
        bars.addWidget(self._strip)
        outer.addWidget(top)
        outer.addLayout(said)
        outer.addWidget(scroll, 1)

    def _panel_slots(self) -> dict[str, Slot]:
        panels = (self.line, self._trs, self.flow, self.alarms, self.card, self._timeline.widget)
        return {code: Slot(panel) for code, panel in zip(PANELS, panels, strict=True)}

    def give_line_room(self, room: bool) -> None:
        """The page has room for the line, or not."""
        self._slots["line"].give_room(room)

    def _bring(self, code: str) -> None:
        """Have a panel seen, wherever it is."""
        self.rack.bring(code)
        self._columns.bring(code)

    def _dock(self) -> None:
        """Other panels are docked."""
        layout = self.rack.layout
        self._columns.dock(layout.order, [code for code in layout.order if layout.docked(code)])
        self.refresh()

    def _panels(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._columns, 1)
        column.addWidget(self._slots["timeline"])
        return page
