"""How the séance about to begin is to be: mode, draw (its seed), name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from app import modes, wording
from app.i18n import labelled, language, translate
from app.modes import MODES
from app.theme import Space, Theme
from app.widgets import Label, Panel, PrimaryButton
from sim.domain.scenario import Scenario

_MAX_SEED = 999_999
_SEED_WIDTH = 70
_LINES = 2
"""Of the sentence about the mode: the panel keeps its height."""


class StartPanel(Panel):
    """The scenario chosen, and what begins it."""

    started = Signal()

    def __init__(self, trainee: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Nouvelle séance"), parent=parent)
        self._modes = {code: QRadioButton(wording.mode(code)) for code in MODES}
        self._sets_apart = Label(role="texte2")
        self._seed = QSpinBox()
        self._name = QLineEdit(trainee)
        self._open = PrimaryButton(translate("Home", "Commencer"), "lecture")
        self._open.setToolTip(
            translate("Home", "La séance commence par son dossier ; l’horloge attend « Lancer l’équipe ».")
        )
        self._open.setEnabled(False)
        self._build(theme)

    def _build(self, theme: Theme) -> None:
        self._seed.setRange(1, _MAX_SEED)
        self._seed.setAccessibleName(translate("Home", "Tirage n° : le même donne à tous les mêmes aléas"))
        self._seed.setAccessibleDescription(_seed_tip())
        self._seed.setToolTip(_seed_tip())
        self._seed.setFixedWidth(theme.px(_SEED_WIDTH))
        self._name.setAccessibleName(translate("Home", "Nom du stagiaire"))
        self._name.setPlaceholderText(translate("Home", "facultatif"))
        self._name.setMaxLength(80)
        self._open.clicked.connect(self.started)
        self._name.returnPressed.connect(self._open.click)
        form = QFormLayout()
        form.setSpacing(theme.px(Space.GUTTER))
        form.addRow(Label(translate("Home", "Tirage n°"), role="texte2"), self._seed_row())
        form.addRow(Label(translate("Home", "Nom"), role="texte2"), self._name)
        column = QVBoxLayout()
        column.setSpacing(0)
        for code, button in self._modes.items():
            button.setAccessibleDescription(modes.sentence(code))
            button.toggled.connect(self._tell_mode)
            column.addWidget(button)
        self._sets_apart.setWordWrap(True)
        self._sets_apart.setFixedHeight(_LINES * self._sets_apart.fontMetrics().lineSpacing())
        self._sets_apart.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._sets_apart)
        self._modes["entrainement"].setChecked(True)
        column.addSpacing(theme.px(Space.ICON))
        column.addLayout(form)
        column.addSpacing(theme.px(Space.GUTTER))
        column.addWidget(self._open)
        column.addStretch()
        inside = QWidget()
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self.set_body(inside, margins=True)

    def _tell_mode(self) -> None:
        """Under the names of the modes, what the chosen one is like."""
        if any(button.isChecked() for button in self._modes.values()):
            self._sets_apart.setText(modes.sentence(self.mode))

    def _seed_row(self) -> QHBoxLayout:
        note = Label(translate("Home", "mêmes aléas pour tous"), role="texte2")
        note.setToolTip(_seed_tip())
        row = QHBoxLayout()
        row.addWidget(self._seed)
        row.addWidget(note, 1)
        return row

    def propose(self, mode: str) -> None:
        self._modes[mode].setChecked(True)

    def show_scenario(self, scenario: Scenario) -> None:
        title = scenario.title.of(language())
        self.set_title(labelled(translate("Home", "Nouvelle séance"), title))
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


def _seed_tip() -> str:
    return translate(
        "Home",
        "Les aléas (pannes, absences, défauts) sont tirés au sort. Deux personnes qui prennent le même numéro vivent"
        " les mêmes, aux mêmes heures : leurs résultats se comparent. Un autre numéro, un autre jour.",
    )
