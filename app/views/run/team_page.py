"""The team during the shift: the polyvalence matrix in place of the panels."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.theme import Space, Theme
from app.views.prepare.matrix import PolyvalenceMatrix
from app.widgets import Panel, SecondaryButton


class TeamPage(QWidget):
    """`left` asks to come back to the panels."""

    left = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = PolyvalenceMatrix(bridge, theme)
        panel = Panel(
            translate("Run", "Équipe"),
            translate("Run", "Affecter et libérer pendant l’équipe : la personne met du temps à prendre le poste."),
        )
        back = SecondaryButton(translate("Run", "Revenir aux panneaux"), "fleche", small=True)
        back.clicked.connect(self.left)
        panel.add_head(back)
        panel.set_body(self.matrix)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GUTTER)
        column.setContentsMargins(margin, 0, margin, margin)
        column.addWidget(panel)

    def focus(self) -> None:
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
