"""Which future to hold against the séance: a branch already lived, or a new one from the instant chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from app.i18n import translate
from app.theme import Space, Theme
from app.widgets import Label, SecondaryButton

Choice = tuple[str, str]
"""Key and words."""


class ChoiceBar(QWidget):
    """`chosen`: the key of a future; `allAsked`: every one; `takeAsked`: live the rest; `handAsked`: leave it to a
    policy."""

    chosen = Signal(str)
    allAsked = Signal()
    takeAsked = Signal()
    handAsked = Signal(str)

    def __init__(self, theme: Theme, policies: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(translate("Compare", "B"))
        self._futures = QComboBox()
        self._futures.setAccessibleName(translate("Compare", "Autre future à comparer"))
        self._futures.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self._futures.setMinimumContentsLength(28)
        self._all = SecondaryButton(translate("Compare", "Toutes côte à côte"), "tableau", "Ctrl+D", small=True)
        self._take = SecondaryButton("", "piloter", "Ctrl+B", small=True)
        self._hand = SecondaryButton(translate("Compare", "Confier la suite à…"), "equipe", small=True)
        told = translate("Compare", "Un superviseur de référence, joué par le programme, décide à votre place ensuite.")
        self._hand.setToolTip(told)
        self._hand.setAccessibleDescription(told)
        self._menu = QMenu(self._hand)
        for key, words in policies:
            self._menu.addAction(words).triggered.connect(lambda _=False, name=key: self.handAsked.emit(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.GUTTER))
        row.addWidget(self._label)
        row.addWidget(self._futures, 1)
        row.addWidget(self._all)
        row.addWidget(self._take)
        row.addWidget(self._hand)
        self._futures.activated.connect(lambda rank: self.chosen.emit(str(self._futures.itemData(rank))))
        self._all.clicked.connect(self.allAsked)
        self._take.clicked.connect(self.takeAsked)
        self._hand.clicked.connect(self._open_menu)

    def set_instant(self, clock: str) -> None:
        """Where a new branch would leave the séance."""
        self._take.setText(translate("Compare", "Reprendre la main à {time}").format(time=clock))
        self._take.updateGeometry()

    def set_choices(self, choices: Sequence[Choice], current: str) -> None:
        self._futures.clear()
        for key, words in choices:
            self._futures.addItem(words, key)
        self._futures.setCurrentIndex(self._futures.findData(current))
        self._futures.setEnabled(bool(choices))
        self._all.setEnabled(bool(choices))

    def _open_menu(self) -> None:
        self._menu.popup(self._hand.mapToGlobal(self._hand.rect().bottomLeft()))
