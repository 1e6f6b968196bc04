"""The frame of both dialogs: a heading, facts by name, a foot with two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.widgets import Dialog, Label, PrimaryButton, SecondaryButton

_WIDTH = 560


class PackageDialog(Dialog):
    def __init__(self, title: str, verb: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(theme.px(_WIDTH))
        self.theme = theme
        self.go = PrimaryButton(verb)
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.leave = SecondaryButton(translate("Package", "Annuler"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(Space.ROW))
        column = QVBoxLayout(self)
        margin = theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(Label(title, FontStyle.PAGE))
        column.addLayout(self.body)
        column.addStretch()
        column.addLayout(foot)

    def add_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(Space.GROUP))
        grid.setColumnStretch(1, 1)
        for rank, (name, value) in enumerate(facts):
            grid.addWidget(Label(name, role="texte2"), rank, 0)
            grid.addWidget(Label(value, elide=True), rank, 1)
        self.body.addLayout(grid)

    def add_words(self, text: str, role: str = "texte") -> Label:
        label = Label(text, role=role)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label
