"""Says once what the supervisor has to remember; what can run again stops time, as an alarm does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.models.reminders import reminders
from app.models.shift import Shift
from app.seance import Seance


class Reminding(QObject):
    """`reminded` carries the poste and the sentence; `stopped` that time was stopped for it."""

    reminded = Signal(str, str)
    stopped = Signal()

    def __init__(self, bridge: Seance, live: bool, parent: QObject) -> None:
        """`live`: the shift is lived, not seen again: only then is there something to do."""
        super().__init__(parent)
        self._bridge = bridge
        self._told: set[tuple[str, int, bool]] = set()
        if live:
            bridge.opened.connect(self._told.clear)
            bridge.stepped.connect(self._look)

    def _look(self) -> None:
        bridge = self._bridge
        if not bridge.playing or not any(poste.state == "stopped" for poste in bridge.state.postes.values()):
            return
        for reminder in reminders(Shift(bridge.scenario, bridge.state)):
            key = reminder.poste, reminder.since_ms, reminder.over
            if key not in self._told:
                self._told.add(key)
                self._tell(reminder.poste, reminder.text, reminder.over)
                return

    def _tell(self, poste: str, text: str, over: bool) -> None:
        if over and self._bridge.auto_pause:
            self._bridge.pause()
            self.stopped.emit()
        self.reminded.emit(poste, text)
