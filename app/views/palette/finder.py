"""The list itself: a line to type in, the actions that answer below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space
from app.views.palette.action import Action, distinct, found
from app.views.palette.rows import ACTION_ROLE, ActionDelegate, spoken
from app.widgets.base import Painted
from app.widgets.draw import draw_box

_WIDTH, _HEIGHT = 640, 400
_TOP = 48
_PAGE = 8
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}


class ActionFinder(Painted):
    """Lies over its parent; Escape or a click elsewhere leaves, the focus returns where it was.

    `more` gives actions to be added to those it is opened with, `recent` the keys of the actions used last, the latest
    first; `used` is told each one done.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Palette", "Chercher une action"), parent)
        self._host = parent
        self.more: Callable[[], Iterable[Action]] = tuple
        self.recent: Callable[[], Sequence[str]] = tuple
        self.used: Callable[[str], None] = lambda _: None
        self._actions: Sequence[Action] = ()
        self._shown: list[Action] = []
        self._return_to: QWidget | None = None
        self._line = QLineEdit()
        self._line.setAccessibleName(translate("Palette", "Mots de l’action"))
        self._line.setPlaceholderText(translate("Palette", "Chercher : une action, une page, un réglage, un poste…"))
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Palette", "Actions"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(ActionDelegate(self.theme))
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

    def open(self, actions: Iterable[Action]) -> None:
        self._actions = distinct([*actions, *self.more()])
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
            step = _STEPS.get(Qt.Key(event.key()))
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
        self._shown = found(self._actions, words, self.recent())
        self._list.clear()
        for action in self._shown:
            item = QListWidgetItem(spoken(action))
            item.setData(ACTION_ROLE, action)
            item.setToolTip(action.refusal)
            self._list.addItem(item)
        if self._shown:
            self._list.setCurrentRow(0)
        else:
            self._list.addItem(translate("Palette", "Aucune action ne répond à ces mots."))

    def _run(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            self.leave()
            self.used(self._shown[row].key)
            self._shown[row].run()
