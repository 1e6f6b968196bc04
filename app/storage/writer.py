"""Facts go to disk on a thread of their own: they can be made again, and must not hold up the window."""

import threading
from queue import SimpleQueue

from app.storage.errors import StorageError
from app.storage.records import Batch
from app.storage.repository import Repository


class FactWriter:
    """Writes the batches of one séance in order. After an error it writes no more and keeps it in `error`."""

    def __init__(self, repository: Repository, seance_id: str) -> None:
        self.error: StorageError | None = None
        self._repository = repository
        self._seance_id = seance_id
        self._queue: SimpleQueue[list[Batch] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="facts", daemon=True)
        self._thread.start()

    def put(self, batches: list[Batch]) -> None:
        if batches:
            self._queue.put(batches)

    def close(self) -> None:
        """Write what is left, then end. Safe to repeat."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (batches := self._queue.get()) is not None:
            if self.error is None:
                self._write(batches)

    def _write(self, batches: list[Batch]) -> None:
        try:
            self._repository.record_batches(self._seance_id, batches)
        except StorageError as error:
            self.error = error
