"""The panels side by side; where the text is too large for that, one is chosen by name and the card stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import Space, Theme
from app.widgets import Option, Segments

_NARROWEST = 300
_STRETCH = (290, 362, 310, 300)


class PanelColumns(QWidget):
    """Four panels, the last one the card, which is shown beside any other as soon as two fit."""

    def __init__(self, panels: Sequence[QWidget], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = tuple(panels)
        self._theme = theme
        self._chosen = self._panels[0]
        self._width = theme.px(_NARROWEST * len(_STRETCH))
        names = (
            translate("Run", "TRS"),
            translate("Run", "Flux"),
            translate("Run", "Alarmes"),
            translate("Run", "Poste"),
        )
        self._tabs = Segments(
            [Option(str(rank), name) for rank, name in enumerate(names)], translate("Run", "Panneau montré")
        )
        self._fill()
        self._tabs.chosen.connect(lambda code: self.bring(self._panels[int(code)]))

    def bring(self, panel: QWidget) -> None:
        """Have this panel seen."""
        self._chosen = panel
        self._tabs.set_current(str(self._panels.index(panel)))
        self._arrange()

    def fit(self, width: int) -> None:
        """Show as many panels as ``width`` holds."""
        self._width = width
        self._arrange()

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.ROW)
        for panel, stretch in zip(self._panels, _STRETCH, strict=True):
            row.addWidget(panel, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.GUTTER, Space.ROW, Space.GUTTER, Space.ICON)
        column.setSpacing(Space.ROW)
        column.addWidget(self._tabs)
        column.addLayout(row, 1)
        self._arrange()

    def _arrange(self) -> None:
        fit = self._width // self._theme.px(_NARROWEST)
        shown = set(self._panels if fit >= len(self._panels) else self._few(fit))
        self._tabs.setVisible(len(shown) < len(self._panels))
        for panel in self._panels:
            panel.setVisible(panel in shown)

    def _few(self, fit: int) -> list[QWidget]:
        """The one chosen, the card beside it, then the others in their order, as many as fit."""
        first = [self._chosen, self._panels[-1]]
        others = [panel for panel in self._panels if panel not in first]
        return list(dict.fromkeys([*first, *others]))[: max(fit, 1)]
