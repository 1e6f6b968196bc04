"""Looks each second at what another window has made of the séance that it lives."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.followed import Followed
from app.storage import StorageError

FOLLOW_MS = 1_000


class Following(QObject):
    """`moved`: it went on, to another phase if True; `letGo`: it can be taken over, and is no longer looked at."""

    moved = Signal(bool)
    letGo = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._followed: Followed | None = None
        self._timer = QTimer(self, interval=FOLLOW_MS)
        self._timer.timeout.connect(self._look)

    def start(self, followed: Followed) -> None:
        self._followed = followed
        self._timer.start()

    def stop(self) -> None:
        self._followed = None
        self._timer.stop()

    def _look(self) -> None:
        followed = self._followed
        assert followed is not None
        before = followed.phase
        try:
            moved, let_go = followed.follow(), followed.let_go
        except StorageError as error:
            self._miss(error)
            return
        if moved:
            self.moved.emit(followed.phase != before)
        if let_go:
            self._timer.stop()
            self.letGo.emit()

    def _miss(self, error: StorageError) -> None:
        """What may pass is looked at again in a second."""
        if not error.passing:
            self.stop()
            self.failed.emit(error)
