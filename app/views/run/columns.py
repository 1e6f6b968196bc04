"""The panels side by side; where the text is too large for that, one is chosen by name and the card stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space, Theme
from app.views.run.panels import Slot
from app.views.run.panels.rack import panel_name
from app.widgets import Option, Segments

_NARROWEST = 300
_STRETCH = {"trs": 286, "flow": 392, "alarms": 287, "card": 297}
_CARD = "card"


class PanelColumns(QWidget):
    """Those docked, in their order; the card is shown beside any other as soon as two fit.

    Widths come from the window alone, and the height never shrinks: what one is about to click does not move because
    another poste or another page says more.
    """

    def __init__(self, slots: Mapping[str, Slot], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots = {code: slots[code] for code in _STRETCH}
        self._theme = theme
        self._order: Sequence[str] = tuple(self._slots)
        self._docked: Sequence[str] = self._order
        self._chosen = self._order[0]
        self._width = theme.px(_NARROWEST * len(_STRETCH))
        self._tallest = 0
        self._tabs = Segments(
            [Option(code, panel_name(code)) for code in self._slots], translate("Run", "Panneau montré")
        )
        self._row = QHBoxLayout()
        self._fill()
        self._tabs.chosen.connect(self.bring)

    def bring(self, code: str) -> None:
        """Have this panel seen."""
        self._chosen = code
        self._tabs.set_current(code)
        self._arrange()

    def fit(self, width: int) -> None:
        """Show as many panels as ``width`` holds."""
        self._width, self._tallest = width, 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        self._tallest = max(self._tallest, least.height())
        return QSize(least.width(), self._tallest)

    def dock(self, order: Sequence[str], docked: Sequence[str]) -> None:
        """Put the columns in this order; those not docked leave their room to the others."""
        if tuple(order) != tuple(self._order):
            for slot in self._slots.values():
                self._row.removeWidget(slot)
            self._order = tuple(order)
            self._add_slots()
        self._docked = tuple(docked)
        self.setVisible(bool(docked))
        self._arrange()

    def _fill(self) -> None:
        self._row.setSpacing(Space.ROW)
        self._add_slots()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.GUTTER, Space.ROW, Space.GUTTER, Space.ICON)
        column.setSpacing(Space.ROW)
        column.addWidget(self._tabs)
        column.addLayout(self._row, 1)
        self._arrange()

    def _add_slots(self) -> None:
        for code in self._order:
            slot = self._slots[code]
            slot.setSizePolicy(QSizePolicy.Policy.Ignored, slot.sizePolicy().verticalPolicy())
            self._row.addWidget(slot, _STRETCH[code])

    def _arrange(self) -> None:
        fit = self._width // self._theme.px(_NARROWEST)
        shown = self._docked if fit >= len(self._docked) else self._few(fit)
        self._tabs.setVisible(len(shown) < len(self._docked))
        for code in self._order:
            self._slots[code].give_room(code in shown)

    def _few(self, fit: int) -> list[str]:
        """The one chosen, the card beside it, then the others in their order, as many as fit."""
        first = [code for code in (self._chosen, _CARD) if code in self._docked]
        return list(dict.fromkeys([*first, *self._docked]))[: max(fit, 1)]
