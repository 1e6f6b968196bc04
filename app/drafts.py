"""What is being written reaches the base by itself, two seconds at most after the last key."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.storage import Repository

DRAFT_MS = 2_000


class Drafts(QObject):
    """Those of one séance. `due`: `write` is to be called."""

    due = Signal()

    def __init__(self, repository: Repository, parent: QObject) -> None:
        super().__init__(parent)
        self._repository = repository
        self._waiting: dict[str, dict[str, Any]] = {}
        self._timer = QTimer(self, interval=DRAFT_MS, singleShot=True)
        self._timer.timeout.connect(self.due)

    def save(self, kind: str, body: dict[str, Any]) -> None:
        self._waiting[kind] = body
        if not self._timer.isActive():
            self._timer.start()

    def load(self, seance_id: str, kind: str) -> dict[str, Any] | None:
        """As last given to `save`, in this window or an earlier one."""
        return self._waiting.get(kind) or self._repository.load_draft(seance_id, kind)

    def write(self, seance_id: str) -> None:
        """All that waits. Raises StorageError: then it still waits."""
        self._timer.stop()
        for kind in list(self._waiting):
            self._repository.save_draft(seance_id, kind, self._waiting[kind])
            del self._waiting[kind]

    def forget(self) -> None:
        """Another séance will be opened."""
        self._timer.stop()
        self._waiting.clear()
