"""Keeps texts of the compte rendu beside its draft, and brings one back: whatever is replaced is kept first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.models.handed_in import Shelf
from app.models.versions import (
    FORMAT,
    NAMED,
    REPLACED,
    Version,
    differences,
    lines,
    version_body,
    version_bytes,
    versions,
)
from app.theme import Theme
from app.views.report.desk import ReportDesk
from app.views.report.versions import VersionsDialog


class VersionKeeper(QObject):
    """`told`: a kind of message and its sentence."""

    told = Signal(str, str)

    def __init__(self, bridge: Bridge, shelf: Shelf, desk: ReportDesk, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._bridge, self._shelf, self._desk, self._theme, self._host = bridge, shelf, desk, theme, host
        self._kept: list[Version] = []

    def open(self) -> None:
        """The window of versions."""
        dialog = VersionsDialog(self._theme, self._bridge.read_only, self._host)
        dialog.shown.connect(lambda rank: self._show(dialog, rank))
        dialog.named.connect(lambda name: self._keep_as(dialog, name))
        dialog.taken.connect(lambda rank: self._take_up(dialog, self._kept[rank]))
        dialog.finished.connect(dialog.deleteLater)
        self._list(dialog)
        dialog.open()

    def _list(self, dialog: VersionsDialog) -> None:
        self._kept = versions(self._shelf, self._bridge.seance_id)
        dialog.show_versions(self._kept)

    def _show(self, dialog: VersionsDialog, rank: int) -> None:
        if not 0 <= rank < len(self._kept):
            return
        try:
            then = self._desk.read(version_body(self._shelf, self._kept[rank]))
        except ValueError:
            self._tell_unreadable()
            return
        now = self._desk.read(self._desk.content())
        dialog.show_text(differences(lines(then), lines(now)))

    def _keep_as(self, dialog: VersionsDialog, name: str) -> None:
        if self._keep(NAMED, name):
            self._list(dialog)

    def _take_up(self, dialog: VersionsDialog, version: Version) -> None:
        """The draft becomes that version; what it was is set aside first, unless a version says the same."""
        try:
            body = version_body(self._shelf, version)
            self._desk.read(body)
        except ValueError:
            self._tell_unreadable()
            return
        if not self._is_kept() and not self._keep(REPLACED, ""):
            return
        self._desk.take_up(body)
        dialog.accept()
        text = translate("Versions", "Le brouillon repart de « {title} ».").format(title=version.title)
        self.told.emit("ok", text)

    def _is_kept(self) -> bool:
        now = version_bytes(self._desk.content())
        return any(self._shelf.document_body(each.document) == now for each in self._kept)

    def _keep(self, kind: str, name: str) -> bool:
        return self._bridge.keep_document((kind, FORMAT, name, version_bytes(self._desk.content())))

    def _tell_unreadable(self) -> None:
        self.told.emit("error", translate("Versions", "Cette version ne peut pas être relue."))
