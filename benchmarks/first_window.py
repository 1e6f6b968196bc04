"""Opens Goulot by its own start, and leaves as soon as the first window is there. Run by `benchmarks.start`.

Prints two instants of the monotonic clock, in nanoseconds: the first window painted, the home page filled.
"""

from __future__ import annotations

import sys
import time

from app import qt_loader

qt_loader.prepare()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402

from app.cli import run  # noqa: E402


class Watcher(QObject):
    """Waits for the first paint of a window, then for what was queued behind it."""

    painted_ns = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.painted_ns and event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self.painted_ns = time.monotonic_ns()
            QTimer.singleShot(0, self._filled)
        return False

    def _filled(self) -> None:
        QApplication.processEvents()
        print(self.painted_ns, time.monotonic_ns())
        QApplication.exit(0)


def main() -> None:
    execute = QApplication.exec

    def watched_exec(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        watcher = Watcher(application)
        application.installEventFilter(watcher)
        return execute()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    sys.exit(run([]))


if __name__ == "__main__":
    main()
