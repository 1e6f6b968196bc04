"""The clock of a mock exam under the rail: how long is left, and the word when nothing is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.i18n import NBSP, translate
from app.models.handed_in import Shelf, handed_in
from app.theme import FontStyle
from app.widgets import Label

_TICK_MS = 1_000
_SOON_S = 15 * 60


class ExamClock(Label):
    """Hidden without limit, and once the compte rendu is handed in. `timeOver`: once, at the last second."""

    timeOver = Signal()

    def __init__(self, bridge: Bridge, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(style=FontStyle.STRONG, parent=parent)
        self._bridge, self._shelf = bridge, shelf
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWordWrap(True)
        self.setAccessibleName(translate("Exam", "Temps qui reste à l’examen blanc"))
        for signal in (bridge.opened, bridge.closed, bridge.handedIn):
            signal.connect(self._begin)
        self._begin()

    def tick(self) -> None:
        self._show()
        if self._bridge.time_over:
            self._timer.stop()
            self.timeOver.emit()

    def _show(self) -> None:
        left = self._bridge.seconds_left or 0.0
        text = translate("Exam", "reste {left}").format(left=_hours(left))
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)
            self.set_role("rouge_t" if left < _SOON_S else "texte")

    def _begin(self) -> None:
        open_now = self._bridge.is_open and self._bridge.seconds_left is not None
        runs = open_now and not handed_in(self._shelf, self._bridge.seance_id)
        self.setVisible(runs)
        if runs:
            self._timer.start()
            self._show()
        else:
            self._timer.stop()


def _hours(seconds: float) -> str:
    """`2 h 41`, `14 min`."""
    minutes = max(-(-int(seconds) // 60), 0)
    return f"{minutes // 60}{NBSP}h{NBSP}{minutes % 60:02d}" if minutes >= 60 else f"{minutes}{NBSP}min"
