"""The empty forms of the open scenario, into a folder that the person chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import translate
from app.papers import write_forms
from app.theme import Theme
from app.views.export.background import Background
from app.wording.system import system_cause
from sim.domain.scenario import Scenario


class FormsKeeper(QObject):
    """`told`: a kind of message and its sentence."""

    told = Signal(str, str)

    def __init__(self, scenario: Scenario, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._scenario, self._theme, self._host = scenario, theme, host

    def open(self) -> None:
        """Ask where, then write."""
        folder = ask_folder(self._host, translate("Forms", "Dossier où écrire les formulaires"))
        if folder:
            self.write(folder)

    def write(self, folder: Path) -> None:
        text = translate("Forms", "Écriture des formulaires")
        work = Background(lambda: self._written(folder), text, self._theme, self._host)
        work.done.connect(lambda outcome: self._tell(folder, outcome))

    def _written(self, folder: Path) -> int | OSError:
        """How many files, or why not."""
        try:
            return len(write_forms(self._scenario, folder))
        except OSError as error:
            return error

    def _tell(self, folder: Path, outcome: int | OSError) -> None:
        if isinstance(outcome, OSError):
            text = translate(
                "Forms",
                "Les formulaires n’ont pas pu être écrits dans {folder} : {cause}. Choisissez un autre dossier.",
            )
            self.told.emit("error", text.format(folder=folder, cause=system_cause(outcome)))
            return
        text = translate("Forms", "%n fichier dans {folder}", n=outcome)
        self.told.emit("ok", text.format(folder=folder))


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """None when the person gave up."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(chosen) if chosen else None
