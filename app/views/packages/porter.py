"""Carries a séance out of the window and into it: by the menu of the home page, or by a file dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app import scenarios
from app.bridge import Bridge
from app.errors import GoulotError
from app.i18n import language, translate
from app.theme import Theme
from app.views.library import Library
from app.views.packages.export_dialog import ExportDialog
from app.views.packages.import_dialog import ImportDialog
from app.views.save_dialog import ask_where_to_save
from sim.scenario import ScenarioError, load

if TYPE_CHECKING:
    from app.packages import Glimpse

SUFFIX = "goulot"


class PackagePorter(QObject):
    """`told` says what was done, `failed` why it was not; `imported` that the list of séances has one more."""

    told = Signal(str)
    failed = Signal(object)
    imported = Signal()

    def __init__(self, bridge: Bridge, library: Library, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._library, self._theme, self._window = bridge, library, theme, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # -- out ---------------------------------------------------------------------

    def export(self, seance_id: str) -> None:
        """Ask what goes along and where to, then write."""
        if not seance_id:
            self.told.emit(translate("Package", "Choisissez d’abord une séance dans la liste."))
            return
        self._try(lambda: self._ask_export(seance_id))

    def _ask_export(self, seance_id: str) -> None:
        kept = self._library.seance(seance_id)
        pseudonym = self._bridge.packages.pseudonym(kept.trainee)
        dialog = ExportDialog(kept.trainee, pseudonym, self._bridge.packages.fingerprint(), self._theme, self._window)
        dialog.accepted.connect(lambda: self._try(lambda: self._write(seance_id, dialog.pseudonymous)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write(self, seance_id: str, pseudonymous: bool) -> None:
        kept = self._library.seance(seance_id)
        name = f"{kept.scenario_code}-{kept.updated_at.astimezone():%Y-%m-%d-%Hh%M}.{SUFFIX}"
        title = translate("Package", "Exporter la séance")
        file = ask_where_to_save(self._window, title, name, f"{_kind()} (*.{SUFFIX})", SUFFIX)
        if file is not None:
            self._bridge.packages.export(seance_id, file, pseudonymous=pseudonymous)
            self.told.emit(translate("Package", "Paquet écrit : {path}").format(path=file))

    # -- in ----------------------------------------------------------------------

    def choose(self) -> None:
        """Ask which package."""
        title = translate("Package", "Importer une séance")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), f"{_kind()} (*.{SUFFIX})")
        if chosen:
            self.bring(Path(chosen))

    def bring(self, file: Path) -> None:
        """Show what is in a package, and take it once the person agrees."""
        self._try(lambda: self._show(self._bridge.packages.look(file)))

    def _show(self, glimpse: Glimpse) -> None:
        dialog = ImportDialog(glimpse, _title(glimpse.seance.scenario), self._theme, self._window)
        dialog.accepted.connect(lambda: self._try(lambda: self._take(glimpse, dialog.trust)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _take(self, glimpse: Glimpse, trust: str) -> None:
        if self._bridge.packages.take(glimpse, trust):
            self.imported.emit()
            self.told.emit(translate("Package", "Séance importée : elle est en tête de la liste."))
        else:
            self.told.emit(translate("Package", "Cette séance est déjà ici : rien n’a été changé."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A package dropped on the window is shown like one that was chosen."""
        if isinstance(event, QDragEnterEvent) and _package_in(event):
            event.acceptProposedAction()
            return True
        if type(event) is QDropEvent and (file := _package_in(event)):
            event.acceptProposedAction()
            self.bring(file)
            return True
        return super().eventFilter(watched, event)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (GoulotError, ScenarioError) as error:
            self.failed.emit(error)


def _kind() -> str:
    return translate("Package", "Paquets de Goulot")


def _package_in(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == f".{SUFFIX}" else None


def _title(code: str) -> str:
    return load(scenarios.locate(code)).title.of(language()) if code in scenarios.installed() else code
