"""The panels of the débriefing, side by side where the window is wide, one under the other where it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.theme import Space, Theme

_WIDE = 1100
"""Width in pixels at 100 % from which two columns can be read."""
_LOW = 190
"""Height of a table alone in its row."""


class DebriefGrid(QWidget):
    """`top` over the whole width, then `left` beside `right`, or both in one column."""

    def __init__(self, top: QWidget, left: tuple[QWidget, ...], right: tuple[QWidget, ...], theme: Theme) -> None:
        super().__init__()
        self._top, self._left, self._right, self._theme = top, left, right, theme
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        gap = theme.px(Space.GUTTER)
        self._grid.setContentsMargins(gap, gap, gap, gap)
        self._grid.setSpacing(gap)
        self._arrange(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= self._theme.px(_WIDE))

    def _arrange(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for panel in (self._top, *self._left, *self._right):
            self._grid.removeWidget(panel)
            panel.setMinimumHeight(0 if wide else self._theme.px(_LOW))
        self._grid.addWidget(self._top, 0, 0, 1, 2 if wide else 1)
        for row, panel in enumerate(self._left, 1):
            self._grid.addWidget(panel, row, 0)
        for row, panel in enumerate(self._right, 1 if wide else 1 + len(self._left)):
            self._grid.addWidget(panel, row, 1 if wide else 0)
        for column, stretch in enumerate((58, 42 if wide else 0)):
            self._grid.setColumnStretch(column, stretch)
        for row in range(1 + len(self._left) + len(self._right)):
            self._grid.setRowStretch(row, 2 if row == 0 else 3 if row <= len(self._left) or not wide else 0)


class DebriefPage(QScrollArea):
    """Panels fill the window, and scroll only when their smallest height does not fit.

    `setWidgetResizable` would ask for the preferred height, since the legend's depends on its width.
    """

    def __init__(self, panels: QWidget) -> None:
        super().__init__()
        self._panels = panels
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(panels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the panels the window, or what it needs at least."""
        room = self.viewport().size()
        self._panels.resize(room)
        self._panels.resize(room.width(), max(room.height(), self._panels.minimumSizeHint().height()))
