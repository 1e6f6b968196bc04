"""What of the cockpit is shown anew, and when: frame by frame while the clock runs, whole while it stands."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.models.journal_rows import JournalReader
from app.models.shift import Shift
from app.seance import Seance
from app.views.run.alarms.panel import AlarmPanel
from app.views.run.card.panel import CardPanel
from app.views.run.flow_panel import FlowColumn
from app.views.run.head import RunHead
from app.views.run.line_panel import LinePanel
from app.views.run.lower import Lower
from app.views.run.objectives import ObjectivesStrip
from app.views.run.rota import Part, Rota
from app.views.run.timeline import Foot
from app.views.run.trs_panel import TrsPanel

SETTLE_MS = 100
"""While no clock runs, what moves (another window, a cursor) is shown at most ten times a second."""
TIMELINE_S = 1.0
_FRESH_MS = 100
"""Real time after which a piece that left its poste is no longer shown on its way."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the cockpit is made of."""

    head: RunHead
    strip: ObjectivesStrip
    line: LinePanel
    trs: TrsPanel
    flow: FlowColumn
    alarms: AlarmPanel
    card: CardPanel
    timeline: Foot
    lower: Lower


class Refreshing(QObject):
    """Reads the journal once for all parts."""

    def __init__(self, bridge: Seance, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._parts = bridge, parts
        self._journal: JournalReader | None = None
        self._timeline_at = 0.0
        self._told = False
        """The journal told something that is not shown yet."""
        self._rota = Rota()
        self._throttle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._throttle.timeout.connect(self.refresh)
        bridge.stepped.connect(self._step)
        bridge.decided.connect(self.show_now)
        bridge.playingChanged.connect(self._on_playing)

    @property
    def opened(self) -> bool:
        """A séance is shown."""
        return self._journal is not None

    @property
    def waits(self) -> bool:
        """Something moved that is not shown yet."""
        return self._throttle.isActive()

    def open_seance(self, shift: Shift) -> None:
        """Another séance: everything is drawn anew."""
        parts = self._parts
        self._journal = JournalReader(shift.names)
        self._timeline_at = 0.0
        self._told = True
        parts.strip.clear()
        parts.head.open_seance(shift)
        parts.line.build(shift)
        parts.timeline.build(shift)

    def refresh(self) -> None:
        """Show the séance as it is now: at once, and only what is seen."""
        if self._bridge.is_open and self._seen:
            self.share_out()
            self._rota.all(self._move())

    def show_now(self) -> None:
        """A decision, or the end of the shift, shows at once: on the card, and in the frames that come on the rest."""
        self._throttle.stop()
        if self._bridge.playing and self._journal is not None:
            self._parts.card.refresh(self.shift())
            self._rota.hurry()
        else:
            self.refresh()

    def share_out(self) -> None:
        """The parts that take turns: those that are seen."""
        parts = self._parts
        panels: tuple[tuple[QWidget, Part], ...] = (
            (parts.trs, parts.trs.refresh),
            (parts.flow, parts.flow.refresh_hours),
            (parts.flow, parts.flow.refresh_page),
            (parts.alarms, parts.alarms.refresh),
            (parts.card, parts.card.refresh),
            (parts.timeline.widget, self._tell),
        )
        page = parts.lower.page
        seen = [part for panel, part in panels if page is None or panel.isVisible()]
        self._rota.set_parts((parts.strip.refresh, parts.line.refresh, *seen, *((page.refresh,) if page else ())))

    def shift(self) -> Shift:
        """As it is now."""
        return Shift(self._bridge.scenario, self._bridge.state)

    @property
    def _seen(self) -> bool:
        return self._journal is not None and self._parts.head.widget.isVisible()

    def _step(self) -> None:
        if not self._bridge.playing:
            if not self._throttle.isActive():
                self._throttle.start()
        elif self._seen:
            self._rota.next(self._move())

    def _on_playing(self, playing: bool) -> None:
        """Once the clock stands, the ribbons catch up with it."""
        if not playing:
            self._timeline_at = 0.0
            self.show_now()

    def _move(self) -> Shift:
        """The clock, the line and the present on the timeline: at each frame."""
        assert self._journal is not None
        shift, parts = self.shift(), self._parts
        self._told |= self._journal.read(self._bridge.journal)
        parts.head.refresh(shift)
        parts.line.follow(shift)
        parts.timeline.set_now(shift.now_ms)
        fresh_ms = _FRESH_MS * self._bridge.speed
        released = [one for one in self._journal.releases if shift.now_ms - one.at_ms <= fresh_ms]
        parts.line.release(released, self._bridge.speed)
        return shift

    def _tell(self, shift: Shift) -> None:
        """The journal and the timeline: when something new is told, and the ribbons each second."""
        assert self._journal is not None
        now = time.monotonic()
        if self._told:
            self._parts.alarms.show_journal(shift, self._journal.rows)
        if self._told or now - self._timeline_at >= TIMELINE_S:
            self._timeline_at = now
            self._parts.timeline.refresh(shift, self._journal.rows)
        self._told = False
