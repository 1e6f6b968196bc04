"""The help window: what the page is for, and which keys work there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.i18n import language, translate
from app.resources import assets_dir
from app.theme import FontStyle, Space, Theme
from app.views.dossier.page import Page
from app.views.help.shortcuts import Shortcut, everywhere, of_page
from app.widgets import Dialog, KeyCap, Label, PrimaryButton, SecondaryButton

_WIDTH, _HEIGHT = 760, 600


class HelpDialog(Dialog):
    """`page` is the code of the screen; `keys` opens on the shortcuts."""

    guideRequested = Signal()

    def __init__(self, page: str, theme: Theme, *, keys: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(translate("Help", "Aide"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        text = Page(translate("Help", "Aide de la page"), theme)
        text.show_markdown(_read(page))
        tabs = QTabWidget()
        tabs.setAccessibleName(translate("Help", "Volets de l’aide"))
        tabs.addTab(text, translate("Help", "Cette page"))
        tabs.addTab(self._keys(page), translate("Help", "Raccourcis"))
        tabs.setCurrentIndex(int(keys))
        close = PrimaryButton(translate("Help", "Fermer"))
        close.clicked.connect(self.accept)
        guided = SecondaryButton(translate("Help", "Séance guidée, dix minutes"), "lecture")
        guided.clicked.connect(self.accept)
        guided.clicked.connect(self.guideRequested)
        foot = QHBoxLayout()
        foot.addWidget(guided)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        column.addLayout(foot)

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


def _read(page: str) -> str:
    return (assets_dir() / "help" / f"{page}.{language()}.md").read_text(encoding="utf-8")
