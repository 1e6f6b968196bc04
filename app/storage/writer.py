"""Facts go to disk on a thread of their own: they can be made again, and must not hold up the window."""

import contextlib
import threading

from app.storage.errors import StorageError
from app.storage.records import Batch
from app.storage.repository import Repository

GATHER_S = 0.5
"""At ×600 a minute closes each tenth of a second: several are written in one transaction."""


class FactWriter:
    """Writes the batches of one séance in order. Those the base refuses wait, `error` says why, and are tried again."""

    def __init__(self, repository: Repository, seance_id: str) -> None:
        self.error: StorageError | None = None
        self._repository = repository
        self._seance_id = seance_id
        self._waiting: list[Batch] = []
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="facts", daemon=True)
        self._thread.start()

    def put(self, batches: list[Batch]) -> None:
        with self._lock:
            self._waiting += batches

    def close(self) -> None:
        """End, then write what is left. Raises StorageError. Safe to repeat."""
        self._closing.set()
        self._thread.join()
        self.write()

    def write(self) -> None:
        """All that waits, now. Raises StorageError: then it still waits."""
        with self._writing:
            with self._lock:
                batches = self._waiting[:]
            if not batches:
                return
            try:
                self._repository.record_batches(self._seance_id, batches)
            except StorageError as error:
                self.error = error
                raise
            with self._lock:
                del self._waiting[: len(batches)]
            self.error = None

    def _work(self) -> None:
        while not self._closing.wait(GATHER_S):
            # `error` keeps it for the window, which asks at each tick.
            with contextlib.suppress(StorageError):
                self.write()
