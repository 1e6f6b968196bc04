"""Every change goes to the base by itself; what is said of it is what the base really holds."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.bridge import Bridge
from app.i18n import number, translate
from app.models.handed_in import REPORT, Shelf


class Autosave(QObject):
    """`settled`: the last change is on disk."""

    settled = Signal()

    def __init__(self, bridge: Bridge, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._shelf = bridge, shelf
        self._waiting: dict[str, Any] | None = None
        self._saved_at: float | None = None
        bridge.saved.connect(self._look)

    def keep(self, body: dict[str, Any]) -> None:
        """Have `body` on disk within two seconds."""
        self._waiting = body
        self._bridge.save_draft(REPORT, body)

    def reset(self) -> None:
        """Another text."""
        self._waiting = self._saved_at = None

    def words(self) -> str:
        """`Enregistré il y a 2 s`, for the status line."""
        if self._waiting is not None:
            return translate("ReportDesk", "Enregistrement…")
        if self._saved_at is None:
            return translate("ReportDesk", "Enregistrement automatique")
        seconds = int(time.monotonic() - self._saved_at)
        if seconds < 1:
            return translate("ReportDesk", "Enregistré à l’instant")
        if seconds < 60:
            return translate("ReportDesk", "Enregistré il y a {count} s").format(count=number(seconds))
        return translate("ReportDesk", "Enregistré il y a {count} min").format(count=number(seconds // 60))

    def _look(self) -> None:
        """Something was written: was it this?"""
        if self._waiting is None or not self._bridge.is_open:
            return
        if self._shelf.load_draft(self._bridge.seance_id, REPORT) == self._waiting:
            self._waiting = None
            self._saved_at = time.monotonic()
            self.settled.emit()
