"""The menu « Panneaux »: each panel shown or not, detached or docked, moved; the default layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.i18n import translate
from app.models.panel_layout import COLUMNS, PANELS
from app.views.palette import Action
from app.views.run.panels.rack import PanelRack, panel_name


class PanelMenu(QMenu):
    """Made anew each time it opens."""

    def __init__(self, rack: PanelRack, parent: QWidget) -> None:
        super().__init__(translate("Panels", "Panneaux"), parent)
        self._rack = rack
        self.aboutToShow.connect(self._fill)
        for rank, code in enumerate(PANELS):
            QShortcut(QKeySequence(_key(rank)), parent).activated.connect(partial(rack.toggle, code))

    def actions_to_find(self) -> Iterator[Action]:
        """The same, for the list of actions."""
        group, words = translate("Panels", "Panneaux"), "panel window screen dock détacher fenêtre écran panneau"
        for rank, code in enumerate(PANELS):
            detached = code in self._rack.layout.detached
            text = translate("Panels", "Remettre : {panel}") if detached else translate("Panels", "Détacher : {panel}")
            label = text.format(panel=panel_name(code))
            yield Action(label, partial(self._rack.toggle, code), words, _key(rank), searched=True, group=group)
        yield Action(translate("Panels", "Disposition par défaut"), self._rack.reset, words, group=group, searched=True)

    def _fill(self) -> None:
        self.clear()
        for rank, code in enumerate(PANELS):
            self._add_panel(rank, code)
        self.addSeparator()
        self.addAction(translate("Panels", "Disposition par défaut"), self._rack.reset)

    def _add_panel(self, rank: int, code: str) -> None:
        rack, layout = self._rack, self._rack.layout
        menu = self.addMenu(panel_name(code))
        opened = code not in layout.closed
        self._add(menu, translate("Panels", "Montrer"), partial(rack.close if opened else rack.dock, code), opened)
        detached = code in layout.detached
        text = translate("Panels", "Dans sa fenêtre")
        action = self._add(menu, text, partial(rack.toggle, code), detached)
        action.setShortcut(QKeySequence(_key(rank)))
        if code in COLUMNS and layout.docked(code):
            place = layout.order.index(code)
            left = menu.addAction(translate("Panels", "Vers la gauche"), partial(rack.move, code, -1))
            right = menu.addAction(translate("Panels", "Vers la droite"), partial(rack.move, code, 1))
            left.setEnabled(place > 0)
            right.setEnabled(place < len(layout.order) - 1)

    def _add(self, menu: QMenu, text: str, act: Callable[[], None], checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _=False: act())
        return action


def _key(rank: int) -> str:
    return f"Shift+F{rank + 1}"
