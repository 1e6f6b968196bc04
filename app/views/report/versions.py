"""Versions of the compte rendu: kept under a name, compared with the draft, taken up again as the draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.models.versions import Mark, Version
from app.theme import FontStyle, Space, Theme
from app.widgets import Column, DataTable, Dialog, Label, PrimaryButton, Row, SecondaryButton

_WIDTH, _HEIGHT = 980, 600
_LIST = 380
_NAME = 60


class VersionsDialog(Dialog):
    """`shown` and `taken` carry the rank of a version in the list, `named` a new name."""

    shown = Signal(int)
    taken = Signal(int)
    named = Signal(str)

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read_only = read_only
        self.setWindowTitle(translate("Versions", "Versions du compte rendu"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._table = DataTable(translate("Versions", "Versions gardées"))
        self._none = Label(translate("Versions", "Aucune version gardée : le brouillon est seul."), role="texte2")
        self._text = ComparedText(theme)
        self._name = QLineEdit()
        self._keep = SecondaryButton(translate("Versions", "Garder le brouillon sous ce nom"), "document")
        self._take = PrimaryButton(translate("Versions", "Reprendre comme brouillon"), "annuler")
        self._close = SecondaryButton(translate("Versions", "Fermer"))
        self._build()
        self._connect()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """The newest first, and chosen."""
        columns = [
            Column(translate("Versions", "Version"), stretch=True),
            Column(translate("Versions", "Gardée le"), width=178),
        ]
        self._table.set_content(columns, [Row(str(each.document), (each.title, each.when)) for each in versions])
        self._table.setVisible(bool(versions))
        self._none.setVisible(not versions)
        self._take.setEnabled(bool(versions) and not self._read_only)
        if versions:
            self._table.selectRow(0)

    def show_text(self, compared: Sequence[tuple[Mark, str]]) -> None:
        self._text.show_lines(compared)

    def _rank(self) -> int:
        return self._table.currentIndex().row()

    def _ask_to_keep(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self._name.clear()
            self.named.emit(name)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(lambda index, _: self.shown.emit(index.row()))
        self._take.clicked.connect(lambda: self.taken.emit(self._rank()))
        self._keep.clicked.connect(self._ask_to_keep)
        self._name.returnPressed.connect(self._ask_to_keep)
        self._name.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._close.clicked.connect(self.accept)

    def _build(self) -> None:
        gap = self._theme.px(Space.GUTTER)
        self._name.setPlaceholderText(translate("Versions", "Nom de la version"))
        self._name.setAccessibleName(translate("Versions", "Nom de la version"))
        self._name.setMaxLength(_NAME)
        self._name.setEnabled(not self._read_only)
        self._keep.setEnabled(False)
        self._none.setWordWrap(True)
        for button in (self._keep, self._take, self._close):
            button.setAutoDefault(False)
        left = QVBoxLayout()
        left.addWidget(self._table, 1)
        left.addWidget(self._none)
        left.addStretch()
        left.addWidget(self._name)
        left.addWidget(self._keep)
        right = QVBoxLayout()
        right.addWidget(Label(translate("Versions", "De cette version au brouillon actuel"), FontStyle.PANEL))
        right.addWidget(self._text, 1)
        panes = QHBoxLayout()
        panes.setSpacing(self._theme.px(Space.GROUP))
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(self._theme.px(_LIST))
        panes.addWidget(side)
        panes.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        foot.addWidget(Label(translate("Versions", "Le brouillon remplacé est gardé lui aussi."), role="texte2"), 1)
        foot.addWidget(self._take)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        margin = self._theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        column.addLayout(panes, 1)
        column.addLayout(foot)


class ComparedText(QTextEdit):
    """Lines with what became of them: a sign, a colour and a word for those that hear the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Versions", "Différences avec le brouillon"))

    def show_lines(self, compared: Sequence[tuple[Mark, str]]) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for mark, line in compared:
            form = self._format(mark)
            cursor.insertText(f"{_SIGNS[mark]}\u2002", form)
            form.setFontStrikeOut(mark == "-")
            cursor.insertText(f"{line}\n", form)
        same = compared and not any(mark for mark, _ in compared)
        self.setAccessibleDescription(translate("Versions", "Identique au brouillon") if same else "")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, mark: Mark) -> QTextCharFormat:
        form = QTextCharFormat()
        role = {"": "texte", "+": "vert", "-": "rouge"}[mark]
        form.setForeground(self._theme.color(role))
        return form


_SIGNS: dict[Mark, str] = {"": "\u2002", "+": "+", "-": "−"}
