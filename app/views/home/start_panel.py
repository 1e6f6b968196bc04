"""How the séance about to begin is to be: mode, seed, name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from app.i18n import labelled, language, translate
from app.theme import Space, Theme
from app.widgets import ActionButton, Label, Panel
from sim.domain.scenario import Scenario

_MAX_SEED = 999_999


class StartPanel(Panel):
    """The scenario chosen, and what begins it."""

    started = Signal()

    def __init__(self, trainee: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Commencer"), parent=parent)
        self._modes = {code: QRadioButton(words) for code, words in _mode_words().items()}
        self._modes["entrainement"].setChecked(True)
        self._seed = QSpinBox()
        self._name = QLineEdit(trainee)
        self._open = ActionButton(translate("Home", "Ouvrir le dossier"), "dossier")
        self._open.setEnabled(False)
        self._build(theme)

    def _build(self, theme: Theme) -> None:
        self._seed.setRange(1, _MAX_SEED)
        self._seed.setAccessibleName(translate("Home", "Graine, même hasard pour tous"))
        self._name.setAccessibleName(translate("Home", "Nom du stagiaire"))
        self._name.setPlaceholderText(translate("Home", "facultatif"))
        self._name.setMaxLength(80)
        self._open.clicked.connect(self.started)
        self._name.returnPressed.connect(self._open.click)
        form = QFormLayout()
        form.setSpacing(theme.px(Space.GUTTER))
        form.addRow(Label(translate("Home", "Graine"), role="texte2"), self._seed)
        form.addRow("", Label(translate("Home", "même hasard pour tous"), role="texte2"))
        form.addRow(Label(translate("Home", "Nom"), role="texte2"), self._name)
        column = QVBoxLayout()
        column.setSpacing(0)
        for button in self._modes.values():
            column.addWidget(button)
        column.addSpacing(theme.px(Space.ICON))
        column.addLayout(form)
        column.addSpacing(theme.px(Space.GUTTER))
        column.addWidget(self._open)
        column.addStretch()
        inside = QWidget()
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self.set_body(inside, margins=True)

    def show_scenario(self, scenario: Scenario) -> None:
        title = scenario.title.of(language())
        self.set_title(labelled(translate("Home", "Commencer"), title))
        self._open.setEnabled(True)

    @property
    def mode(self) -> str:
        return next(code for code, button in self._modes.items() if button.isChecked())

    @property
    def seed(self) -> int:
        return self._seed.value()

    @property
    def trainee(self) -> str:
        return self._name.text().strip()


def _mode_words() -> dict[str, str]:
    return {
        "apprentissage": translate("Home", "Apprentissage, aides et corrigés"),
        "entrainement": translate("Home", "Entraînement, corrigé à la fin"),
    }
