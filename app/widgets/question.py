"""A question before something that is not undone lightly: what speaks against it, what follows, two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import FontStyle, Space, Theme
from app.widgets.buttons import PrimaryButton, SecondaryButton
from app.widgets.labels import Label
from app.widgets.reading import Dialog

_WIDTH = 720


class Question(Dialog):
    """Accepted: go on all the same. The button that stays has the focus."""

    def __init__(
        self, title: str, sentences: Sequence[str], note: str, stay: str, go: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        labels = [*(Label(sentence, FontStyle.STRONG) for sentence in sentences), Label(note)]
        for label in labels:
            label.setWordWrap(True)
        back = PrimaryButton(stay)
        back.setDefault(True)
        back.clicked.connect(self.reject)
        on = SecondaryButton(go, "lecture")
        on.clicked.connect(self.accept)
        self.setAccessibleDescription(" ".join(sentences))
        frame(self, title, theme, labels, [on, back])
        back.setFocus()


def frame(dialog: Dialog, title: str, theme: Theme, body: Sequence[QWidget], foot: Sequence[QWidget]) -> None:
    """A title, parts one under the other, buttons on the right."""
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    dialog.setFixedWidth(theme.px(_WIDTH))
    column = QVBoxLayout(dialog)
    margin = theme.px(Space.GROUP)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(theme.px(Space.GUTTER))
    column.addWidget(Label(title, FontStyle.PAGE))
    for part in body:
        column.addWidget(part)
    row = QHBoxLayout()
    row.addStretch()
    for button in foot:
        row.addWidget(button)
    column.addLayout(row)
