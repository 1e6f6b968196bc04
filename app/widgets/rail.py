"""The rail of the journey, on the left of every screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import FontStyle, theme_of
from app.widgets.base import Painted, smooth
from app.widgets.data import RailStep
from app.widgets.draw import CENTER, draw_focus, draw_name, line_height

WIDTH = 72
_LOGO_HEIGHT = 46
_STEP_HEIGHT = 58
_LATER_OPACITY = 0.55


class RailButton(QAbstractButton):
    """A step: icon over one or two lines; a locked one stays readable and says why, one to come is dimmed."""

    spoken_role = QAccessible.Role.PageTab

    refused = Signal()
    moved = Signal(int)

    def __init__(self, step: RailStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._theme = theme_of(self)
        self._reason = ""
        self.setCheckable(True)
        name = step.label.replace("\n", " ")
        self.setAccessibleName(translate("Widgets", "{step}, à venir").format(step=name) if step.later else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_reason(self, reason: str) -> None:
        self._reason = reason
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.update()

    @property
    def locked(self) -> bool:
        return bool(self._reason)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(_STEP_HEIGHT))

    def nextCheckState(self) -> None:
        """The shell decides which step is current, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
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
        on = self.isChecked()
        if on or (self.underMouse() and not self.locked):
            painter.fillRect(box.adjusted(0, 0, -1, 0), theme.color("releve" if on else "creux"))
        if on:
            painter.fillRect(QRectF(0, 0, 3, box.height()), theme.color("texte"))
        self._paint_content(painter, "texte" if on else "texte2", FontStyle.STRONG if on else FontStyle.BODY)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, theme, box.adjusted(3, 1, -2, -1))
        painter.end()

    def _paint_content(self, painter: QPainter, ink: str, style: FontStyle) -> None:
        if self.step.later:
            painter.setOpacity(_LATER_OPACITY)
        theme, lines = self._theme, self.step.label.split("\n")
        side, line = theme.px(20), line_height(theme, style) - theme.px(3)
        top = (self.height() - side - theme.px(3) - line * len(lines)) / 2
        icon = QRectF((self.width() - side) / 2, top, side, side)
        theme.paint_icon(painter, self.step.icon, icon, ink)
        if self.locked and not self.step.later:
            lock = theme.px(11)
            theme.paint_icon(painter, "verrouille", QRectF(icon.right() + theme.px(3), top - 1, lock, lock), ink)
        for row, text in enumerate(lines):
            box = QRectF(2, top + side + theme.px(3) + row * line, self.width() - 4, line)
            draw_name(painter, theme, box, text, ink, style, CENTER)


class Rail(Painted):
    """The steps of the journey, the foot (settings, help) at the bottom; 72 px wide at 100 %."""

    spoken_role = QAccessible.Role.PageTabList

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, steps: Sequence[RailStep], foot: Sequence[RailStep] = (), parent: QWidget | None = None) -> None:
        super().__init__(translate("Widgets", "Étapes de la séance"), parent)
        self._buttons = {step.code: self._make_button(step) for step in (*steps, *foot)}
        for step in foot:
            self._buttons[step.code].spoken_role = QAccessible.Role.Button
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        for index, button in enumerate(self._buttons.values()):
            if index == len(steps):
                self._layout.addStretch()
            self._layout.addWidget(button)
        self.restyle()

    def set_current(self, code: str) -> None:
        """Mark the step where the person is; "" marks none."""
        for button in self._buttons.values():
            button.setChecked(button.step.code == code)

    def set_locked(self, code: str, reason: str) -> None:
        """Lock a step and say why; an empty reason opens it. Raises KeyError for an unknown step."""
        self._buttons[code].set_reason(reason)

    def button(self, code: str) -> QWidget | None:
        """That of a step; None for an unknown one."""
        return self._buttons.get(code)

    def restyle(self) -> None:
        self._layout.setContentsMargins(0, self.theme.px(_LOGO_HEIGHT), 0, 0)
        self.setFixedWidth(self.theme.px(WIDTH))
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        theme, height = self.theme, self.theme.px(_LOGO_HEIGHT)
        painter.fillRect(self.rect(), theme.color("panneau"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.color("trait"))
        painter.fillRect(QRectF(0, height - 1, self.width(), 1), theme.color("trait"))
        side = theme.px(26)
        theme.paint_icon(painter, "logo", QRectF((self.width() - side) / 2, (height - side) / 2, side, side), "forme")

    def _make_button(self, step: RailStep) -> RailButton:
        button = RailButton(step, self)
        button.clicked.connect(lambda: self._ask(button))
        button.moved.connect(lambda way: self._move(button, way))
        return button

    def _ask(self, button: RailButton) -> None:
        (self.refused if button.locked else self.chosen).emit(button.step.code)

    def _move(self, button: RailButton, way: int) -> None:
        buttons = list(self._buttons.values())
        buttons[(buttons.index(button) + way) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
