"""Work that may last, off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space, Theme
from app.widgets import Dialog, Label, SecondaryButton

PATIENCE_MS = 1000
"""A bar and a way out are shown to who has waited this long."""
_LOOK_MS = 20


class Background(QObject):
    """`done` carries what `work` returned, unless it was given up; what it raised is raised by the window's loop."""

    done = Signal(object)

    def __init__(self, work: Callable[[], object], text: str, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._text, self._theme, self._host = text, theme, host
        self._pool = ThreadPoolExecutor(1)
        self._future: Future[object] = self._pool.submit(work)
        self._waiting: Waiting | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._see)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show)
        self._look.start()
        self._patience.start()

    def give_up(self) -> None:
        """What is being made goes nowhere."""
        self._end()

    def _see(self) -> None:
        if self._future.done():
            self._end()
            self.done.emit(self._future.result())

    def _end(self) -> None:
        self._look.stop()
        self._patience.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        if self._waiting:
            self._waiting.close_quietly()
            self._waiting = None
        self.deleteLater()

    def _show(self) -> None:
        self._waiting = Waiting(self._text, self._theme, self._host)
        self._waiting.rejected.connect(self.give_up)
        self._waiting.open()


class Waiting(Dialog):
    """What is going on, and a button to give it up."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(text)
        self.setAccessibleName(text)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(text)
        cancel = SecondaryButton(translate("Export", "Annuler"), "croix")
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(Label(text))
        column.addWidget(bar)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(360))

    def close_quietly(self) -> None:
        """Without saying that the person gave up."""
        self.blockSignals(True)
        self.close()
        self.deleteLater()
