"""Who may write a séance: one process at a time, until it lets go or dies.

The system keeps these locks, not the base: a killed process leaves none behind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from app.storage.errors import StorageError
from app.storage.place import as_unwritable

FOLDER = "locks"
_DOOR = "base.lock"
_DOOR_S = 2.0
"""Whoever takes a séance stands in the door for a moment only; whoever takes the whole base stays in it."""


class Hold:
    """The right to write one séance."""

    def __init__(self, lock: BaseFileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        """Safe to repeat."""
        self._lock.release()


class Holds:
    """The séances of the base at `base` that some process is living."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._folder = base.parent / FOLDER

    def take(self, seance_id: str) -> Hold | None:
        """None when another window lives it. Raises StorageError `in_use` while somebody has the whole base."""
        with self._door():
            return self._take(self._folder / f"{seance_id}.lock")

    def free(self, seance_id: str) -> bool:
        """Whether nobody lives it now. Raises what `take` raises."""
        hold = self.take(seance_id)
        if hold:
            hold.release()
        return hold is not None

    @contextmanager
    def whole(self) -> Iterator[None]:
        """No séance is lived meanwhile, and none can be taken up. Raises StorageError `in_use`."""
        with self._door():
            for path in self._folder.glob("*.lock"):
                if path.name == _DOOR:
                    continue
                hold = self._take(path)
                if hold is None:
                    raise self._in_use(f"séance {path.stem}")
                # Nobody can come to wait for this file while the door is held.
                path.unlink(missing_ok=True)
                hold.release()
            yield

    def _take(self, path: Path) -> Hold | None:
        lock = FileLock(path, timeout=0, thread_local=False)
        return Hold(lock) if _acquired(lock, path) else None

    @contextmanager
    def _door(self) -> Iterator[None]:
        with as_unwritable(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        door = FileLock(self._folder / _DOOR, timeout=_DOOR_S, thread_local=False)
        if not _acquired(door, self._folder / _DOOR):
            raise self._in_use(_DOOR)
        try:
            yield
        finally:
            door.release()

    def _in_use(self, what: str) -> StorageError:
        return StorageError("in_use", self._base, what, "a base that no other window uses")


def _acquired(lock: BaseFileLock, path: Path) -> bool:
    with as_unwritable(path):
        try:
            lock.acquire()
        except Timeout:
            return False
    return True
