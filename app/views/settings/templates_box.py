"""Where the centre keeps its templates of the compte rendu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space, Theme
from app.views.settings.preferences import Preferences
from app.widgets import Label, SecondaryButton


class TemplatesBox(QWidget):
    """The folder, a button to choose another, one to do without."""

    def __init__(self, preferences: Preferences, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._folder = Label(role="texte2", elide=True)
        self._choose = SecondaryButton(translate("Settings", "Choisir un dossier…"), "dossier")
        self._none = SecondaryButton(translate("Settings", "Aucun"))
        self._choose.setAccessibleName(translate("Settings", "Choisir le dossier des modèles"))
        self._none.setAccessibleName(translate("Settings", "Aucun dossier de modèles"))
        self._choose.clicked.connect(self._ask)
        self._none.clicked.connect(lambda: self._keep(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.GUTTER))
        row.addWidget(self._choose)
        row.addWidget(self._none)
        row.addWidget(self._folder, 1)
        self._show()

    def _ask(self) -> None:
        start = str(self._preferences.templates_folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, translate("Settings", "Dossier des modèles"), start)
        if chosen:
            self._keep(Path(chosen))

    def _keep(self, folder: Path | None) -> None:
        self._preferences.templates_folder = folder
        self._show()

    def _show(self) -> None:
        folder = self._preferences.templates_folder
        self._folder.setText(str(folder) if folder else translate("Settings", "celui de Goulot seul"))
        self._none.setEnabled(folder is not None)
