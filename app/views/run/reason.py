"""The last step of a decision: a reason if one is given, Enter to confirm, Escape to leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import FontStyle, Space
from app.widgets import Label, Option, PrimaryButton, SecondaryButton, Segments
from app.widgets.base import Painted
from app.widgets.choice import Choice

_LONGEST = 2000
_ROOM = 250
"""Width in pixels at 100 % for the name of the options and the options side by side; wider, they make a list."""


class ReasonForm(Painted):
    """`confirmed` carries the option chosen ("" when there was none to choose) and the reason."""

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Confirmer la décision"), parent)
        self._title = Label(style=FontStyle.STRONG)
        self._title.setWordWrap(True)
        self._line = QLineEdit()
        self._line.setPlaceholderText(translate("Run", "Motif, en un mot ou une phrase"))
        self._line.setAccessibleName(translate("Run", "Motif de la décision"))
        self._line.setMaxLength(_LONGEST)
        self._options: Segments | Choice | None = None
        self._option_label = Label(role="texte2")
        self._option_row = QHBoxLayout()
        self._confirm = PrimaryButton(translate("Run", "Confirmer"))
        self._leave = SecondaryButton(translate("Run", "Renoncer"))
        self._hint = Label(role="texte2")
        self._needed = False
        self._fill()
        self._line.returnPressed.connect(self._confirm.click)
        self._confirm.clicked.connect(self._send)
        self._leave.clicked.connect(self.left)
        self._line.textChanged.connect(self._weigh)

    def ask(self, title: str, label: str = "", options: Sequence[Option] = (), needed: bool = False) -> None:
        """Show the order about to be given; the first option is chosen. `needed`: no order without a reason."""
        self._title.setText(title)
        self._needed = needed
        self._line.clear()
        self._weigh()
        self._show_options(label, options)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))

    def _fill(self) -> None:
        margin, gap = self.theme.px(Space.MARGIN), self.theme.px(Space.ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, gap, margin, gap)
        column.setSpacing(gap)
        self._option_row.setSpacing(self.theme.px(Space.GUTTER))
        self._option_row.addWidget(self._option_label)
        self._option_row.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(self.theme.px(Space.GUTTER))
        for widget in (self._confirm, self._leave, self._hint):
            buttons.addWidget(widget)
        buttons.addStretch()
        column.addWidget(self._title)
        column.addLayout(self._option_row)
        column.addWidget(self._line)
        column.addLayout(buttons)
        column.addStretch()

    def _weigh(self) -> None:
        """Whether the order can be given as it stands, and else what it waits for."""
        missing = self._needed and not self._line.text().strip()
        waits = translate("Run", "Motif d’abord")
        self._confirm.setEnabled(not missing)
        self._confirm.setToolTip(waits if missing else "")
        self._confirm.setAccessibleDescription(waits if missing else "")
        self._hint.setText(waits if missing else translate("Run", "Entrée, Échap"))

    def _show_options(self, label: str, options: Sequence[Option]) -> None:
        if self._options is not None:
            self._options.deleteLater()
            self._options = None
        self._option_label.setText(label)
        self._option_label.setVisible(bool(options))
        if options:
            self._options = self._choice(label, options)
            self._option_row.insertWidget(1, self._options)
            QWidget.setTabOrder(self._options, self._line)

    def _choice(self, label: str, options: Sequence[Option]) -> Segments | Choice:
        side_by_side = Segments(options, label, small=True)
        if self._option_label.sizeHint().width() + side_by_side.sizeHint().width() <= self.theme.px(_ROOM):
            return side_by_side
        side_by_side.deleteLater()
        listed = Choice()
        listed.setAccessibleName(label)
        for option in options:
            listed.addItem(option.label, option.code)
        return listed

    def _chosen(self) -> str:
        if isinstance(self._options, Choice):
            return str(self._options.currentData())
        return self._options.current() if self._options else ""

    def _send(self) -> None:
        self.confirmed.emit(self._chosen(), self._line.text().strip())
