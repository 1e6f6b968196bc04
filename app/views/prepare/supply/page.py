"""Préparer, stocks et approvisionnements: cover and orders, receipts, list to serve, kanban."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.theme import Space, Theme
from app.views.prepare.supply.cover_panel import CoverPanel
from app.views.prepare.supply.kanban_panel import KanbanPanel
from app.views.prepare.supply.receipts_panel import ReceiptsPanel
from app.views.prepare.supply.serving_panel import ServingPanel
from app.widgets import Option, Segments


class SupplyPage(QWidget):
    """Four leaves, one at a time."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover = CoverPanel(bridge, theme)
        self._receipts = ReceiptsPanel(bridge, theme)
        self._serving = ServingPanel(bridge)
        self._kanban = KanbanPanel(bridge, theme)
        self._leaves = QStackedWidget()
        self._segments = Segments(_options(), translate("Stock", "Volets des stocks"), small=True)
        gap = theme.px(Space.GUTTER)
        for leaf in (self._cover, self._receipts, self._serving, self._kanban):
            self._leaves.addWidget(leaf)
        line = QHBoxLayout()
        line.addWidget(self._segments)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(line)
        column.addWidget(self._leaves, 1)
        self._segments.chosen.connect(self.show_leaf)
        self._cover.told.connect(self.told)
        self._receipts.told.connect(self.told)
        self.show_leaf("cover")
        self.refresh()

    def show_leaf(self, code: str) -> None:
        """cover, receipts, serving or kanban."""
        leaf = {
            "cover": self._cover,
            "receipts": self._receipts,
            "serving": self._serving,
            "kanban": self._kanban,
        }[code]
        self._segments.set_current(code)
        self._leaves.setCurrentWidget(leaf)
        self.setFocusProxy(leaf)

    def refresh(self) -> None:
        """Look at the state again."""
        self._cover.refresh()
        self._receipts.refresh()
        self._serving.refresh()
        self._kanban.show_needs(self._cover.needs())


def _options() -> list[Option]:
    return [
        Option("cover", translate("Stock", "Couverture et commandes")),
        Option("receipts", translate("Stock", "Réceptions")),
        Option("serving", translate("Stock", "Liste à servir")),
        Option("kanban", translate("Stock", "Kanban")),
    ]
