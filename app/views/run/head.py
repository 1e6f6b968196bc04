"""The head of the cockpit: what is run, when it is, and the hand on time."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QVBoxLayout, QWidget

from app import wording
from app.i18n import date, language, number, translate
from app.models.shift import Shift
from app.modes import MODES
from app.seance import Seance
from app.theme import FontStyle
from app.views.run.shift_bar import ShiftBar
from app.widgets import Button, Head, Label, Option, Segments

_SPACE = "Space"
_GAP = 14
_HELD_S = 2.0
"""After a pause that Goulot took by itself, the press meant to pause too does not let time go on."""
_ANY = 16_777_215
"""Pixels: Qt's own limit."""
_TITLE = 150


class RunHead(QObject):
    """Fills a `Head`: titles, clock, progress, pause, speeds. `searchRequested` asks for the actions,
    `counselRequested` for the counsel that the mode allows; `heldStill`: time was already stopped, and stays so."""

    searchRequested = Signal()
    heldStill = Signal()
    counselRequested = Signal()

    def __init__(self, bridge: Seance, live: bool, parent: QWidget) -> None:
        """`live`: the shift is lived, not seen again."""
        super().__init__(parent)
        self._bridge, self._live = bridge, live
        self.widget = Head(translate("Run", "Piloter"), compact=True)
        self._day = Label(role="texte2")
        self._date = Label(role="texte2")
        self._bare = False
        self._held = QDeadlineTimer(0)
        self._when = QWidget()
        self._clock = Label(style=FontStyle.CLOCK)
        self._bar = ShiftBar()
        self.play = Button(translate("Run", "Lecture"), "lecture", _SPACE)
        self._speeds = Segments(
            [Option(str(speed), speed_text(speed)) for speed in bridge.speeds], translate("Run", "Vitesse")
        )
        self._speeds.setObjectName("speeds")
        self._search = Button(_search_text(), "chercher", "Ctrl+K")
        self._search.setAccessibleName(_search_text())
        self._counsel = Button(translate("Run", "Conseil"), "aide", "C")
        self._panels = Button(translate("Panels", "Panneaux"), "liste", "F11")
        self._panels.setAccessibleName(translate("Panels", "Panneaux"))
        self._fill()
        self._connect()
        self.show_playing(bridge.playing)

    def refresh(self, shift: Shift) -> None:
        """Clock and progress."""
        now = shift.names.clock(shift.now_ms, seconds=True)
        self._clock.setText(now)
        self._clock.setAccessibleDescription(now)
        self._bar.set_shift(shift)
        self._close(self._halt(shift))

    def open_seance(self, shift: Shift) -> None:
        """Titles of a séance just opened."""
        scenario = shift.scenario
        team = f"{scenario.team.of(language())} · {wording.mode(self._bridge.mode)}"
        if self._bridge.parted_ms is not None:
            left = shift.names.clock(self._bridge.parted_ms)
            team = f"{team} · {translate('Run', 'Et si ? branche de {time}').format(time=left)}"
        self._counsel.setVisible(self.counsels)
        self.widget.set_titles(scenario.title.of(language()), team)
        day = datetime.date.fromisoformat(scenario.calendar.date)
        self._day.setText(_weekdays()[day.weekday()])
        self._date.setText(date(day))
        self._show_speed(self._bridge.speed)
        self.refresh(shift)

    @property
    def counsels(self) -> bool:
        """Answers can be asked for: not of a shift seen again."""
        return self._live and MODES[self._bridge.mode].counsel

    def set_speed(self, rank: int) -> None:
        """Speed of this rank, 0 the slowest."""
        if self._speeds.isEnabled():
            self._bridge.set_speed(self._bridge.speeds[rank])

    def toggle(self) -> None:
        """Pause or go on."""
        if not self.play.isEnabled():
            return
        if self._bridge.playing:
            self._bridge.pause()
        elif self._held.hasExpired():
            self._bridge.play()
        else:
            self.heldStill.emit()

    def hold(self) -> None:
        """Time has just been stopped by an alarm."""
        self._held = QDeadlineTimer(round(_HELD_S * 1000))

    def show_playing(self, playing: bool) -> None:
        started = self._bridge.state.now_ms > 0
        still = translate("Run", "Reprendre") if started else translate("Run", "Lecture")
        word = translate("Run", "Pause") if playing else still
        self.play.setText("" if self._bare else word)
        self.play.setAccessibleName(word)
        self.play.set_icon("pause" if playing else "lecture")

    def set_panels(self, menu: QMenu) -> None:
        """What the button of the panels opens."""
        self._panels.clicked.connect(lambda: menu.popup(self._panels.mapToGlobal(self._panels.rect().bottomLeft())))

    def fit(self, width: int) -> None:
        """Where the text is large, the clock and the hand on time come before the rest."""
        shown = self._clock.text()
        self._keep_clock()
        self._clock.setText(shown)
        spare = (self._when, self._bar)
        for widget in spare:
            widget.show()
        self._search.setText(_search_text())
        self._panels.setText(translate("Panels", "Panneaux"))
        self._bare = False
        self.show_playing(self._bridge.playing)
        for widget in spare:
            widget.setVisible(self._needed() <= width)
        for button in (self._panels, self._search):
            if self._needed() > width:
                button.setText("")
        self._bare = self._needed() > width
        self.show_playing(self._bridge.playing)

    def _keep_clock(self) -> None:
        """Always as wide: each second would else lay the whole window out again."""
        self._clock.setText("00:00:00")
        self._clock.setMinimumSize(0, 0)
        self._clock.setMaximumSize(_ANY, _ANY)
        self._clock.setFixedSize(self._clock.sizeHint())

    def _needed(self) -> int:
        parts = (self._when, self._clock, self._bar, self.play, self._speeds, self._counsel, self._panels, self._search)
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        gaps = self.widget.theme.px(_GAP) * (len(shown) + 2)
        return sum(shown) + gaps + self.widget.theme.px(_TITLE)

    def _fill(self) -> None:
        lines = QVBoxLayout(self._when)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch()
        for label in (self._day, self._date):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            lines.addWidget(label)
        lines.addStretch()
        self._clock.setAccessibleName(translate("Run", "Heure de la ligne"))
        self._keep_clock()
        for widget in (self._when, self._clock, self._bar, self.play, self._speeds):
            self.widget.add_center(widget)
        self.widget.add_right(self._counsel)
        self.widget.add_right(self._panels)
        self.widget.add_right(self._search)

    def _connect(self) -> None:
        bridge = self._bridge
        self.play.clicked.connect(self.toggle)
        self._speeds.chosen.connect(lambda code: bridge.set_speed(float(code)))
        self._search.clicked.connect(self.searchRequested)
        self._counsel.clicked.connect(self.counselRequested)
        bridge.playingChanged.connect(self.show_playing)
        bridge.speedChanged.connect(self._show_speed)
        for rank in range(len(bridge.speeds)):
            key = QShortcut(QKeySequence(str(rank + 1)), self.widget)
            key.activated.connect(lambda rank=rank: self.set_speed(rank))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._share_space)

    def _halt(self, shift: Shift) -> str:
        """Why time can't be let flow here, empty when it can."""
        if shift.state.finished:
            return translate("Refusal", "Équipe finie.")
        if self._bridge.read_only:
            return translate("Refusal", "Séance ouverte dans une autre fenêtre : lecture seule ici.")
        return ""

    def _close(self, why: str) -> None:
        for widget in (self.play, self._speeds):
            widget.setEnabled(not why)
            widget.setToolTip(why)
            widget.setAccessibleDescription(why)

    def _show_speed(self, speed: float) -> None:
        self._speeds.set_current(next(str(known) for known in self._bridge.speeds if known == speed))

    def _share_space(self, _: QWidget | None, now: QWidget | None) -> None:
        """Space presses the button that has the focus, takes hold in a table, and is the pause everywhere else."""
        taken = (isinstance(now, QAbstractButton) or bool(now and now.property("takesSpace"))) and now is not self.play
        wanted = QKeySequence() if taken else QKeySequence(_SPACE)
        if self.play.shortcut() != wanted:
            self.play.setShortcut(wanted)


def speed_text(speed: float) -> str:
    """`×60`, `×¼`."""
    return "×¼" if speed == 0.25 else f"×{number(speed)}"


def _search_text() -> str:
    return translate("Run", "Chercher une action")


def _weekdays() -> tuple[str, ...]:
    return (
        translate("Run", "lundi"),
        translate("Run", "mardi"),
        translate("Run", "mercredi"),
        translate("Run", "jeudi"),
        translate("Run", "vendredi"),
        translate("Run", "samedi"),
        translate("Run", "dimanche"),
    )
