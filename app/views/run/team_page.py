"""The team during the shift, in place of the panels: the polyvalence matrix, or working hours."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.i18n import translate
from app.models.shift import Shift
from app.theme import Space, Theme
from app.views.prepare.matrix import PolyvalenceMatrix
from app.views.run.desk import Desk
from app.views.run.work_hours import WorkHours
from app.widgets import Option, Panel, SecondaryButton, Segments

MATRIX, HOURS = "matrix", "hours"


class TeamPage(QWidget):
    """`left` asks to come back to the panels."""

    left = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = PolyvalenceMatrix(desk.bridge, theme)
        self.hours = WorkHours(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.matrix)
        self._pages.addWidget(self.hours)
        self._choice = Segments(
            [Option(MATRIX, translate("Run", "Places")), Option(HOURS, translate("Run", "Horaires"))],
            translate("Run", "Places ou horaires de l’équipe"),
            small=True,
        )
        self._choice.chosen.connect(self.show_page)
        panel = Panel(
            translate("Run", "Équipe"),
            translate("Run", "Places, pauses et renforts : une personne met du temps à prendre un poste."),
        )
        back = SecondaryButton(translate("Run", "Revenir aux panneaux"), "fleche", small=True)
        back.clicked.connect(self.left)
        panel.add_head(self._choice)
        panel.add_head(back)
        panel.set_body(self._pages)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GUTTER)
        column.setContentsMargins(margin, 0, margin, margin)
        column.addWidget(panel)

    def show_page(self, code: str) -> None:
        self._choice.set_current(code)
        self._pages.setCurrentIndex(code == HOURS)
        self.focus()

    def refresh(self, shift: Shift) -> None:
        """The matrix looks for itself."""
        self.hours.refresh(shift)

    def focus(self) -> None:
        if self._pages.currentWidget() is self.hours:
            self.hours.focus()
        else:
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
