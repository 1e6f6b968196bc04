"""The place of a panel in the cockpit, and the window it goes to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.panel_layout import Box
from app.theme import Space, theme_of
from app.widgets.reading import move_focus


class Slot(QWidget):
    """Seen while it holds its panel, unless the page has no room for it."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self._here = self._room = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def take_back(self) -> None:
        """The panel comes from its window, or is opened again."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.panel)
        self.panel.show()
        self._here = True
        self._show()

    def leave(self) -> None:
        """The panel is closed, or goes elsewhere."""
        self._here = False
        self._show()

    def give_room(self, room: bool) -> None:
        """The page has room for it, or not."""
        self._room = room
        self._show()

    def _show(self) -> None:
        self.setVisible(self._here and self._room)


class PanelWindow(QWidget):
    """A panel on its own. The keys of the main window work here too. Closing it brings the panel back (`closed`);
    `placed`: it was moved, or took another size."""

    closed = Signal()
    placed = Signal()

    def __init__(self, panel: QWidget, title: str, host: QWidget) -> None:
        super().__init__(host.window(), Qt.WindowType.Tool | Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._leaving = False
        column = QVBoxLayout(self)
        margin = theme_of(self).px(Space.ROW)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(panel)
        panel.show()

    @property
    def box(self) -> Box:
        """Its inside: what `setGeometry` gives back."""
        place = self.geometry()
        return place.x(), place.y(), place.width(), place.height()

    def leave(self) -> None:
        """The panel goes: the window with it."""
        self._leaving = True
        self.hide()
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        if not self._leaving:
            self.closed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()
