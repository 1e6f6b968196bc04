"""An exclusive choice among a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.theme import FontStyle, theme_of
from app.widgets.base import Painted, smooth
from app.widgets.data import Option
from app.widgets.draw import CENTER, draw_focus, draw_text, text_width

_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segment(QAbstractButton):
    """One word of the choice."""

    spoken_role = QAccessible.Role.RadioButton

    moved = Signal(int)

    def __init__(self, option: Option, small: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self._theme = theme_of(self)
        self._small = small
        self.setText(option.label)
        self.setAccessibleName(option.label)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        margin = self._theme.px(7 if self._small else 9)
        width = text_width(self._theme, self.text(), FontStyle.STRONG) + 2 * margin
        return QSize(round(width) + 1, self._theme.px(24 if self._small else 28))

    def nextCheckState(self) -> None:
        """The group decides which segment is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if way:
            self.moved.emit(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, box = self._theme, QRectF(self.rect())
        painter = smooth(self)
        on, lit = self.isChecked(), self.underMouse() and self.isEnabled()
        if on or lit:
            painter.fillRect(box.adjusted(0, 1, 0, -1), theme.color("forme" if on else "creux"))
        ink = "sur_forme" if on else "texte" if self.isEnabled() else "texte2"
        draw_text(painter, theme, box, self.text(), ink, FontStyle.STRONG if on else FontStyle.BODY, CENTER)
        if self.hasFocus():
            draw_focus(painter, theme, box.adjusted(1, 1, -1, -1), "releve")
        painter.end()


class Segments(Painted):
    """Words side by side, or one below the other (``upright``), one of them chosen. Arrows move and choose."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[Option],
        name: str,
        small: bool = False,
        parent: QWidget | None = None,
        upright: bool = False,
    ) -> None:
        super().__init__(name, parent)
        self._upright = upright
        row = QVBoxLayout(self) if upright else QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(1, 0, 1, 0)
        self._buttons = [Segment(option, small, self) for option in options]
        if upright:
            for button in self._buttons:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in self._buttons:
            row.addWidget(button)
            button.clicked.connect(lambda _=False, code=button.option.code: self._choose(code))
            button.moved.connect(lambda way, origin=button: self._move(origin, way))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(options[0].code)

    def current(self) -> str:
        """Code of the segment that is on, "" when none is."""
        return next((button.option.code for button in self._buttons if button.isChecked()), "")

    def set_current(self, code: str) -> None:
        """Switch without emitting `chosen`; "" switches all off.

        Only the current one takes part in tabbing. A click leaves the keyboard where it was: Space goes on being the
        pause after a speed is chosen.
        """
        for index, button in enumerate(self._buttons):
            on = button.option.code == code
            button.setChecked(on)
            tab = on or (not code and index == 0)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if tab else Qt.FocusPolicy.NoFocus)

    def set_option_enabled(self, code: str, enabled: bool) -> None:
        """Open or close one word. Raises KeyError for an unknown code."""
        {button.option.code: button for button in self._buttons}[code].setEnabled(enabled)

    def restyle(self) -> None:
        for button in self._buttons:
            button.updateGeometry()
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        box = self.area().adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, 4, 4)
        painter.fillPath(path, self.theme.color("releve"))
        for button in self._buttons[1:]:
            along = QRectF(1, button.y(), self.width() - 2, 1) if self._upright else None
            painter.fillRect(along or QRectF(button.x(), 1, 1, self.height() - 2), self.theme.color("trait"))
        painter.setPen(self.theme.pen("bord"))
        painter.drawPath(path)

    def _choose(self, code: str) -> None:
        if code != self.current():
            self.set_current(code)
            self.chosen.emit(code)

    def _move(self, origin: Segment, way: int) -> None:
        open_ones = [button for button in self._buttons if button.isEnabled()]
        target = open_ones[(open_ones.index(origin) + way) % len(open_ones)]
        self._choose(target.option.code)
        target.setFocus(Qt.FocusReason.TabFocusReason)
