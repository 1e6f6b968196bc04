"""The help window: the page of the screen, the others beside it, a search in all of them, and the keys that work."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.views.dossier.page import Page
from app.views.help.shortcuts import Shortcut, everywhere, of_page
from app.views.help.topics import Topic, found, topic, topics
from app.widgets import Dialog, KeyCap, Label, PrimaryButton, SecondaryButton

_WIDTH, _HEIGHT, _LIST = 940, 640, 200


class HelpDialog(Dialog):
    """`page` is the code of the screen; `keys` opens on the shortcuts. `guideRequested`: the guided séance."""

    guideRequested = Signal()

    def __init__(self, page: str, theme: Theme, *, keys: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(translate("Help", "Aide"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._text = Page(translate("Help", "Aide de la page"), theme)
        self._list = QListWidget()
        self._search = QLineEdit()
        self._none = Label(role="texte2")
        tabs = QTabWidget()
        tabs.setAccessibleName(translate("Help", "Volets de l’aide"))
        tabs.addTab(self._pages(), translate("Help", "Pages"))
        tabs.addTab(self._keys(page), translate("Help", "Raccourcis"))
        tabs.setCurrentIndex(int(keys))
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        column.addLayout(self._foot())
        self._fill(topics(), topic(page).code)
        self._text.setFocus()

    def show_topic(self, code: str) -> None:
        """Another page."""
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole).code == code:
                self._list.setCurrentRow(row)

    # -- pages ------------------------------------------------------------------------------------

    def _pages(self) -> QWidget:
        self._search.setPlaceholderText(translate("Help", "Chercher dans l’aide"))
        self._search.setAccessibleName(translate("Help", "Chercher dans l’aide"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._next)
        self._list.setAccessibleName(translate("Help", "Pages de l’aide"))
        self._list.currentItemChanged.connect(self._show)
        self._none.setWordWrap(True)
        self._none.hide()
        key = QShortcut(QKeySequence.StandardKey.Find, self)
        key.activated.connect(self._search.setFocus)
        side = QVBoxLayout()
        side.addWidget(self._search)
        side.addWidget(self._list, 1)
        side.addWidget(self._none)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, self._theme.px(Space.GUTTER), 0, 0)
        left = QWidget()
        left.setFixedWidth(self._theme.px(_LIST))
        side.setContentsMargins(0, 0, 0, 0)
        left.setLayout(side)
        row.addWidget(left)
        row.addWidget(self._text, 1)
        return holder

    def _fill(self, shown: list[Topic], chosen: str = "") -> None:
        self._list.clear()
        for one in shown:
            item = QListWidgetItem(one.title)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setSizeHint(QSize(0, self._theme.px(30)))
            self._list.addItem(item)
        if chosen:
            self.show_topic(chosen)
        elif shown:
            self._list.setCurrentRow(0)

    def _find(self, words: str) -> None:
        """Only the pages that hold the words; the first opens where they stand."""
        shown = found(words)
        self._fill(shown)
        self._none.setVisible(not shown)
        self._none.setText(translate("Help", "Aucune page ne contient ces mots."))

    def _next(self) -> None:
        if self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + 1) % self._list.count())

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._text.show_markdown(item.data(Qt.ItemDataRole.UserRole).text)
            self._text.find_all(self._search.text().strip())

    def _foot(self) -> QHBoxLayout:
        guided = SecondaryButton(translate("Help", "Séance guidée, dix minutes"), "lecture")
        guided.clicked.connect(self.accept)
        guided.clicked.connect(self.guideRequested)
        close = PrimaryButton(translate("Help", "Fermer"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(guided)
        foot.addStretch()
        foot.addWidget(close)
        return foot

    # -- keys -------------------------------------------------------------------------------------

    def _keys(self, page: str) -> QScrollArea:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(Space.GROUP))
        grid.setVerticalSpacing(self._theme.px(Space.GUTTER))
        grid.setColumnStretch(1, 1)
        here = of_page(page)
        if here:
            self._add(grid, translate("Help", "Sur cette page"), here)
        self._add(grid, translate("Help", "Partout"), everywhere())
        grid.setRowStretch(grid.rowCount(), 1)
        holder = QWidget()
        holder.setLayout(grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setAccessibleName(translate("Help", "Raccourcis"))
        return area

    def _add(self, grid: QGridLayout, title: str, shortcuts: list[Shortcut]) -> None:
        grid.addWidget(Label(title, FontStyle.SECTION), grid.rowCount(), 0, 1, 2)
        for shortcut in shortcuts:
            row = grid.rowCount()
            caps = QHBoxLayout()
            caps.setSpacing(self._theme.px(Space.ICON))
            for keys in shortcut.keys.split():
                caps.addWidget(KeyCap(keys))
            caps.addStretch()
            grid.addLayout(caps, row, 0)
            words = Label(shortcut.does)
            words.setWordWrap(True)
            grid.addWidget(words, row, 1)
