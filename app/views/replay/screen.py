"""A past séance in the cockpit: the same panels at any instant of it, and the shift to go through below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.replay.remarks import Remarks
from app.replay.replayed import Replayed
from app.theme import Theme
from app.views.replay.banner import ReplayBanner, no_base
from app.views.replay.remarks import RemarksDialog
from app.views.replay.timeline import ReplayTimeline
from app.views.run.screen import RunScreen
from app.widgets import Button, Toast
from sim.policies import POLICIES


class ReplayScreen(QWidget):
    """`takeAsked` and `handAsked` carry the instant shown, the second one the policy too; `left`: enough seen."""

    takeAsked = Signal(int)
    handAsked = Signal(int, str)
    left = Signal()

    def __init__(
        self, replayed: Replayed, remarks: Remarks | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`remarks` None: the séance comes from a file, and has none."""
        super().__init__(parent)
        self.setAccessibleName(translate("Replay", "Séance rejouée"))
        self._replayed = replayed
        self._remarks = remarks
        self.banner = ReplayBanner(replayed.tape, [(name, wording.policy(name)) for name in POLICIES])
        self.timeline = ReplayTimeline(replayed)
        self.cockpit = RunScreen(replayed, theme, self.timeline)
        self._theme = theme
        self._toast = Toast(self)
        self._dialog: RemarksDialog | None = None
        self._add_remarks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.cockpit, 1)
        self.setFocusProxy(self.timeline.scrubber)
        self.timeline.enlarged.connect(lambda every: self.cockpit.give_line_room(not every))
        self.banner.left.connect(self.left)
        self.banner.takeAsked.connect(lambda: self.takeAsked.emit(replayed.now_ms))
        self.banner.handAsked.connect(lambda name: self.handAsked.emit(replayed.now_ms, name))

    # -- remarks ---------------------------------------------------------------------------------

    def _add_remarks(self) -> None:
        pin = Button(translate("Replay", "Épingler"), "epingler", "F2", small=True)
        browse = Button(translate("Replay", "Remarques"), "liste", "F3", small=True)
        pin.clicked.connect(lambda: self._open_remarks().write())
        browse.clicked.connect(lambda: self._open_remarks().browse())
        why = "" if self._remarks else no_base()
        for button in (pin, browse):
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.timeline.tools.addWidget(button)
        self._show_remarks()

    def _open_remarks(self) -> RemarksDialog:
        if self._dialog is None:
            assert self._remarks is not None
            self._dialog = RemarksDialog(self._remarks, self.cockpit.names, self._theme, self)
            self._dialog.chosen.connect(self._replayed.seek)
            self._dialog.changed.connect(self._show_remarks)
            self._dialog.failed.connect(lambda text: self._toast.show_message(text, "error", ms=0))
            self._replayed.stepped.connect(self._show_instant)
        self._show_instant()
        return self._dialog

    def _show_instant(self) -> None:
        if self._dialog is not None:
            self._dialog.show_instant(self._replayed.now_ms)

    def _show_remarks(self) -> None:
        if self._remarks is not None:
            self.timeline.set_remarks(self._remarks.all())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.timeline.fit(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.timeline.scrubber.setFocus(Qt.FocusReason.OtherFocusReason)
