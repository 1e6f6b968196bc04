"""The settings: every change is seen at once, and kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.centre_link import CentreLink
from app.i18n import language, percent, translate
from app.theme import FontStyle, PaletteName, Space, Theme
from app.views.classroom.centre_box import CentreBox
from app.views.settings.preferences import TEXT_SCALES, Preferences
from app.views.settings.templates_box import TemplatesBox
from app.widgets import Dialog, Label, Option, PrimaryButton, Segments


class SettingsDialog(Dialog):
    """Modal to its window."""

    languageChosen = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        bridge: Bridge,
        theme: Theme,
        centre: CentreLink | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._bridge, self._theme = preferences, bridge, theme
        self.setWindowTitle(translate("Settings", "Réglages"))
        self.setAccessibleName(self.windowTitle())
        form = QFormLayout()
        form.setSpacing(theme.px(Space.GROUP))
        for name, choice in (
            (translate("Settings", "Langue"), self._language()),
            (translate("Settings", "Thème"), self._palette()),
            (translate("Settings", "Taille du texte"), self._scale()),
        ):
            form.addRow(Label(name), choice)
        form.addRow("", self._pause())
        form.addRow("", self._stillness())
        form.addRow("", self._letters())
        form.addRow(Label(translate("Settings", "Modèles de compte rendu")), TemplatesBox(preferences, theme))
        if centre:
            form.addRow(Label(translate("Settings", "Centre")), CentreBox(centre, theme))
        close = PrimaryButton(translate("Settings", "Fermer"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        column.addLayout(form)
        column.addStretch()
        column.addLayout(foot)

    def _language(self) -> Segments:
        options = [Option("fr", "Français"), Option("en", "English")]
        choice = Segments(options, translate("Settings", "Langue"))
        choice.set_current(language())
        choice.chosen.connect(self.languageChosen)
        return choice

    def _palette(self) -> Segments:
        options = [
            Option("light", translate("Settings", "Clair")),
            Option("dark", translate("Settings", "Sombre")),
            Option("contrast", translate("Settings", "Contraste élevé")),
        ]
        choice = Segments(options, translate("Settings", "Thème"))
        choice.set_current(self._preferences.palette)
        choice.chosen.connect(self._set_palette)
        return choice

    def _scale(self) -> Segments:
        options = [Option(str(scale), percent(scale, 0)) for scale in TEXT_SCALES]
        choice = Segments(options, translate("Settings", "Taille du texte"))
        choice.set_current(str(self._preferences.text_scale))
        choice.chosen.connect(self._set_scale)
        return choice

    def _pause(self) -> QCheckBox:
        box = QCheckBox(translate("Settings", "Mettre l’horloge en pause aux alarmes importantes"))
        box.setChecked(self._preferences.auto_pause)
        box.toggled.connect(self._set_pause)
        return box

    def _letters(self) -> QCheckBox:
        box = QCheckBox(translate("Settings", "Raccourcis d’une seule lettre : M, D, P, 1, 2…"))
        box.setChecked(self._preferences.letter_keys)
        box.toggled.connect(self._set_letters)
        return box

    def _set_letters(self, heard: bool) -> None:
        self._preferences.letter_keys = heard

    def _stillness(self) -> QCheckBox:
        box = QCheckBox(
            translate("Settings", "Réduire les mouvements : les pièces ne glissent pas d’un poste à l’autre")
        )
        box.setChecked(not self._preferences.motion)
        box.toggled.connect(self._set_stillness)
        return box

    def _set_stillness(self, still: bool) -> None:
        self._preferences.motion = self._theme.motion = not still

    def _set_palette(self, name: PaletteName) -> None:
        self._preferences.palette = name
        self._theme.set_palette(name)

    def _set_scale(self, scale: str) -> None:
        self._preferences.text_scale = float(scale)
        self._theme.set_text_scale(float(scale))

    def _set_pause(self, on: bool) -> None:
        self._preferences.auto_pause = on
        self._bridge.auto_pause = on
