"""Containers that do not ask for more room than the window has."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Narrow(QWidget):
    """Asks for no width: what it holds is fitted to the width there is."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class Upright(QWidget):
    """Gives no height for its width: a scroll area would otherwise take the preferred height for the least."""

    def hasHeightForWidth(self) -> bool:
        return False


class UprightPages(QStackedWidget):
    """The same for pages, which ask for the room of the one that is shown, not of the tallest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()
