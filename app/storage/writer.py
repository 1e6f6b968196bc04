"""Facts go to disk on a thread of their own: they can be made again, and must not hold up the window."""

import threading

from app.storage.errors import StorageError
from app.storage.records import Batch
from app.storage.repository import Repository

GATHER_S = 0.5
"""At ×600 a minute closes each tenth of a second: several are written in one transaction."""


class FactWriter:
    """Writes the batches of one séance in order. After an error it writes no more and keeps it in `error`."""

    def __init__(self, repository: Repository, seance_id: str) -> None:
        self.error: StorageError | None = None
        self._repository = repository
        self._seance_id = seance_id
        self._waiting: list[Batch] = []
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="facts", daemon=True)
        self._thread.start()

    def put(self, batches: list[Batch]) -> None:
        with self._lock:
            self._waiting += batches

    def close(self) -> None:
        """Write what is left, then end. Safe to repeat."""
        self._closing.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._closing.wait(GATHER_S):
            self._write()
        self._write()

    def _write(self) -> None:
        with self._lock:
            batches, self._waiting = self._waiting, []
        if not batches or self.error:
            return
        try:
            self._repository.record_batches(self._seance_id, batches)
        except StorageError as error:
            self.error = error
