"""The first visit: a guided séance of ten minutes, to be begun or gone on with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guide.steps import steps
from app.i18n import number, translate
from app.theme import FontStyle, Space
from app.widgets import ActionButton, Label, Painted, SecondaryButton
from app.widgets.draw import draw_box


class WelcomeCard(Painted):
    """Shown beside the last séance, or wide when there is none. `reached`: code of the step of the guided séance that
    was begun, empty when none was."""

    helpRequested = Signal()
    guideRequested = Signal()

    def __init__(self, reached: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Première fois ici"), parent)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.accessibleName(), role="texte2"))
        self._column.addWidget(Label(translate("Home", "Séance guidée, dix minutes"), FontStyle.SECTION))
        words = translate(
            "Home",
            "Une vraie équipe du matin sur la ligne de pompes : placer quelqu’un, voir une alarme, décider, demander"
            " pourquoi, rendre compte, débriefer. On peut la quitter et la reprendre.",
        )
        text = Label(words)
        text.setWordWrap(True)
        self._column.addWidget(text)
        self._column.addStretch()
        self.go = ActionButton(_verb(reached), "lecture")
        self.go.clicked.connect(self.guideRequested)
        how = SecondaryButton(translate("Home", "Comment ça marche"), "aide")
        how.clicked.connect(self.helpRequested)
        buttons = QHBoxLayout()
        buttons.setSpacing(self.theme.px(Space.GUTTER))
        buttons.addWidget(self.go)
        buttons.addWidget(how)
        buttons.addStretch()
        self._column.addLayout(buttons)
        self.restyle()

    def restyle(self) -> None:
        margin = self.theme.px(Space.GROUP)
        self._column.setContentsMargins(margin, self.theme.px(12), margin, self.theme.px(12))
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        draw_box(painter, self.theme, QRectF(self.rect()), "panneau", "trait")


def _verb(reached: str) -> str:
    codes = [step.code for step in steps()]
    if reached not in codes:
        return translate("Home", "Commencer la séance guidée")
    text = translate("Home", "Continuer à l’étape {rank} sur {count}")
    return text.format(rank=number(codes.index(reached) + 1), count=number(len(codes)))
