"""After the base refused a write: tried again until it takes it, then the shift goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.storage import StorageError

RETRY_MS = 2_000


class Recovery(QObject):
    """`recovered`: all that waited is on disk; carries whether the shift was running when the disk refused."""

    recovered = Signal(bool)

    def __init__(self, store: Callable[[], None], parent: QObject) -> None:
        """`store` writes all that waits, and raises StorageError while it can't."""
        super().__init__(parent)
        self._store = store
        self._goes_on = False
        self._timer = QTimer(self, interval=RETRY_MS)
        self._timer.timeout.connect(self.retry)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def begin(self, running: bool) -> None:
        """`running`: the shift is to go on afterwards."""
        self._goes_on = self._goes_on or running
        self._timer.start()

    def stay_paused(self) -> None:
        """The person paused meanwhile."""
        self._goes_on = False

    def stop(self) -> None:
        self._timer.stop()
        self._goes_on = False

    def retry(self) -> bool:
        """Whether nothing waits any more."""
        try:
            self._store()
        except StorageError:
            return False  # told when it began; told again once it is over
        goes_on = self._goes_on
        self.stop()
        self.recovered.emit(goes_on)
        return True
