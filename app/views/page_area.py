"""What holds a page of the window, and its rail, when the window is too small for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.theme import Theme
from app.widgets import Rail


class PageArea(QScrollArea):
    """Scrolls only when the window is too small for what it holds, as with texts at 200 %."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.content = widget
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(widget)


class RailArea(PageArea):
    """The rail never scrolls sideways."""

    def __init__(self, rail: Rail, theme: Theme) -> None:
        super().__init__(rail)
        self._rail = rail
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as the rail, and its scroll bar when there is one."""
        rail, bar = self._rail.sizeHint(), self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(rail.width() + (bar if rail.height() > self.height() else 0))
