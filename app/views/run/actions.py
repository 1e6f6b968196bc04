"""The list of actions (Ctrl+K): type some words, French or English, Enter does it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space
from app.widgets import key_text
from app.widgets.base import Painted
from app.widgets.draw import draw_box

_WIDTH, _HEIGHT = 520, 330
_TOP = 48


@dataclass(frozen=True, slots=True)
class Action:
    """``keywords``: other words it answers to, in either language. ``refusal``: why it can't be done now.
    ``searched``: shown only once words are typed, one of many alike."""

    label: str
    run: Callable[[], None]
    keywords: str = ""
    shortcut: str = ""
    refusal: str = ""
    searched: bool = False

    def answers(self, words: str) -> bool:
        """Every word typed is found in the label or the keywords."""
        if self.searched and not words.strip():
            return False
        text = plain(f"{self.label} {self.keywords}")
        return all(word in text for word in plain(words).split())


def plain(text: str) -> str:
    """Lower case without accents or typographic signs."""
    letters = unicodedata.normalize("NFD", text.lower().replace("’", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class ActionFinder(Painted):
    """Lies over its parent; Escape or a click elsewhere leaves, the focus returns where it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Run", "Chercher une action"), parent)
        self._host = parent
        self._actions: Sequence[Action] = ()
        self._shown: list[Action] = []
        self._return_to: QWidget | None = None
        self._line = QLineEdit()
        self._line.setAccessibleName(translate("Run", "Mots de l’action"))
        self._line.setPlaceholderText(translate("Run", "Chercher : maintenance, vitesse, un poste…"))
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Run", "Actions"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        column = QVBoxLayout(self)
        margin = self.theme.px(Space.MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self.theme.px(Space.ROW))
        column.addWidget(self._line)
        column.addWidget(self._list)
        self._line.textChanged.connect(self._filter)
        self._line.returnPressed.connect(self._run)
        self._list.itemClicked.connect(lambda _: self._run())
        self._list.itemActivated.connect(lambda _: self._run())
        for part in (self._line, self._list):
            part.installEventFilter(self)
        self.hide()

    def open(self, actions: Sequence[Action]) -> None:
        self._actions = actions
        self._return_to = self.window().focusWidget()
        self._line.clear()
        self._filter("")
        width = min(self.theme.px(_WIDTH), self._host.width())
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self.theme.px(_TOP), width, min(self.theme.px(_HEIGHT), self._host.height()))
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        self.hide()
        if self._return_to is not None:
            self._return_to.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while typing; losing the focus to the rest of the window leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(self.window().focusWidget() or self):
            self.hide()
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter) -> None:
        draw_box(painter, self.theme, self.area(), "panneau", "bord", 1.5)

    def _filter(self, words: str) -> None:
        self._shown = [action for action in self._actions if action.answers(words)]
        self._list.clear()
        for action in self._shown:
            self._list.addItem(self._item(action))
        if self._shown:
            self._list.setCurrentRow(0)
        else:
            self._list.addItem(translate("Run", "Aucune action ne répond à ces mots."))

    def _item(self, action: Action) -> QListWidgetItem:
        text = action.label + (f"  ({key_text(action.shortcut)})" if action.shortcut else "")
        if action.refusal:
            text = f"{action.label} — {action.refusal}"
        item = QListWidgetItem(text)
        item.setForeground(self.theme.color("texte2" if action.refusal else "texte"))
        item.setToolTip(action.refusal)
        return item

    def _run(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            self.leave()
            self._shown[row].run()
