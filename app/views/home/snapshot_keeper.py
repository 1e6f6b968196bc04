"""Keeps what the home page will tell of the séance that is open: at each phase, at each pause, now and then."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.bridge import Bridge
from app.views.home.snapshot import KIND, Snapshot, take

_EVERY_MS = 10_000


class SnapshotKeeper(QObject):
    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        bridge.phaseChanged.connect(self.keep)
        bridge.playingChanged.connect(self._follow)

    def keep(self, _: object = None) -> Snapshot:
        """What is seen now."""
        seen = take(self._bridge)
        self._bridge.save_draft(KIND, seen.to_json())
        return seen

    def _follow(self, playing: bool) -> None:
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
            self.keep()
