"""A past séance in the cockpit: the same panels at any instant of it, and the shift to go through below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.replay.replayed import Replayed
from app.theme import Theme
from app.views.replay.banner import ReplayBanner
from app.views.replay.timeline import ReplayTimeline
from app.views.run.screen import RunScreen
from sim.policies import POLICIES


class ReplayScreen(QWidget):
    """`takeAsked` and `handAsked` carry the instant shown, the second one the policy too; `left`: enough seen."""

    takeAsked = Signal(int)
    handAsked = Signal(int, str)
    left = Signal()

    def __init__(self, replayed: Replayed, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Replay", "Séance rejouée"))
        self._replayed = replayed
        self.banner = ReplayBanner(replayed.tape, [(name, wording.policy(name)) for name in POLICIES])
        self.timeline = ReplayTimeline(replayed)
        self.cockpit = RunScreen(replayed, theme, self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.cockpit, 1)
        self.setFocusProxy(self.timeline.scrubber)
        self.timeline.enlarged.connect(lambda every: self.cockpit.line.setVisible(not every))
        self.banner.left.connect(self.left)
        self.banner.takeAsked.connect(lambda: self.takeAsked.emit(replayed.now_ms))
        self.banner.handAsked.connect(lambda name: self.handAsked.emit(replayed.now_ms, name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.timeline.scrubber.setFocus(Qt.FocusReason.OtherFocusReason)
