"""The logo at the top of the rail leads home."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from app.i18n import translate
from app.theme import theme_of
from app.widgets import Rail
from app.widgets.base import smooth
from app.widgets.draw import draw_focus
from app.widgets.rail import WIDTH

_HEIGHT = 46


class HomeButton(QAbstractButton):
    """Lies over the logo, which the rail paints."""

    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._theme = theme_of(self)
        self.setAccessibleName(translate("Journey", "Accueil"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.changed.connect(self._place)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = smooth(self)
            draw_focus(painter, self._theme, QRectF(self.rect()).adjusted(3, 2, -3, -3))
            painter.end()

    def _place(self) -> None:
        self.setGeometry(0, 0, self._theme.px(WIDTH), self._theme.px(_HEIGHT))
