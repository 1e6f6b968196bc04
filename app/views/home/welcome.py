"""The first visit: what a séance is, in five steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import FontStyle, Space
from app.widgets import Label, Painted, SecondaryButton
from app.widgets.draw import draw_box


class WelcomeCard(Painted):
    """Shown beside the last séance, or wide when there is none."""

    helpRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Première fois ici"), parent)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.accessibleName(), role="texte2"))
        self._column.addWidget(Label(translate("Home", "Une équipe à mener, en cinq temps"), FontStyle.SECTION))
        steps = translate(
            "Home",
            "Lire le dossier, placer l’équipe, piloter la ligne et ses aléas, "
            "rendre compte, débriefer. Tout est enregistré à mesure : on peut fermer et revenir.",
        )
        text = Label(steps)
        text.setWordWrap(True)
        self._column.addWidget(text)
        self._column.addStretch()
        button = SecondaryButton(translate("Home", "Comment ça marche"), "aide")
        button.clicked.connect(self.helpRequested)
        self._column.addWidget(button)
        self.restyle()

    def restyle(self) -> None:
        margin = self.theme.px(Space.GROUP)
        self._column.setContentsMargins(margin, self.theme.px(12), margin, self.theme.px(12))
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        draw_box(painter, self.theme, QRectF(self.rect()), "panneau", "trait")
