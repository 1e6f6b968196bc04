"""Buttons: one painter for every kind, with icon, text, detail and key cap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.theme import FontStyle, Space, theme_of
from app.widgets.base import smooth
from app.widgets.draw import (
    RIGHT,
    draw_box,
    draw_focus,
    draw_key_cap,
    draw_name,
    key_cap_width,
    text_width,
)
from app.widgets.keys import key_text

_SHORTEST_DETAIL = 60


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """Roles of a kind of button."""

    ground: str
    hover: str
    edge: str
    ink: str
    icon: str
    second: str
    style: FontStyle = FontStyle.BODY


_SECONDARY = ButtonLook("releve", "creux", "bord", "texte", "texte", "texte2")
_PRIMARY = ButtonLook("bleu", "bleu_t", "bleu", "sur_bleu", "sur_bleu", "sur_bleu", FontStyle.STRONG)
_ACTION = ButtonLook("releve", "bleu_f", "bleu", "texte", "bleu_t", "texte2")
_REFUSED = ButtonLook("creux", "creux", "bord", "texte2", "texte2", "texte2")


class Button(QPushButton):
    """A push button; `shortcut` ("Ctrl+K") works and is shown as a key cap."""

    look = _SECONDARY

    def __init__(
        self,
        text: str,
        icon: str = "",
        shortcut: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.theme = theme_of(self)
        self.theme.changed.connect(self._restyle)
        self._icon = icon
        self._detail = ""
        self._small = small
        self._cap = key_text(shortcut) if shortcut else ""
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def setText(self, text: str) -> None:
        """Keep the shortcut: Qt would put the mnemonic of the new text in its place."""
        shortcut = self.shortcut()
        super().setText(text)
        self.setShortcut(shortcut)

    def set_icon(self, name: str) -> None:
        """Show another icon, "" for none."""
        self._icon = name
        self._restyle()

    def current_look(self) -> ButtonLook:
        return self.look if self.isEnabled() else _REFUSED

    def sizeHint(self) -> QSize:
        height = Space.TARGET if self._small else Space.BUTTON
        return QSize(round(self._content_width()) + 1, self.theme.px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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
        painter = smooth(self)
        self._paint_box(painter)
        self._paint_content(painter)
        painter.end()

    def _margin(self) -> int:
        return self.theme.px(7 if self._small else 10)

    def _icon_side(self) -> int:
        return self.theme.px(16)

    def _content_width(self) -> float:
        width = 2 * self._margin() + text_width(self.theme, self.text(), self.look.style)
        if self._icon:
            width += self._icon_side() + (self.theme.px(7) if self.text() else 0)
        if self._detail:
            width += self.theme.px(12) + text_width(self.theme, self._detail)
        if self._cap:
            width += self.theme.px(8) + key_cap_width(self.theme, self._cap)
        return width

    def _name_width(self) -> float:
        """With its icon. The name comes first: a detail is cut before it, or left to the tooltip."""
        icon = self._icon_side() + self.theme.px(7) if self._icon else 0
        return icon + text_width(self.theme, self.text(), self.look.style) + 1

    def _paint_box(self, painter: QPainter) -> None:
        look, box = self.current_look(), QRectF(self.rect())
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        inner = box.adjusted(3, 3, -3, -3) if self.hasFocus() else box
        draw_box(painter, self.theme, inner, look.hover if lit else look.ground, look.edge, 1.0, look is _REFUSED)
        if self.hasFocus():
            draw_focus(painter, self.theme, box)

    def _paint_content(self, painter: QPainter) -> None:
        theme, look = self.theme, self.current_look()
        left, right = float(self._margin()), float(self.width() - self._margin())
        if self._cap:
            width, height = key_cap_width(theme, self._cap), theme.px(18)
            cap = QRectF(right - width, (self.height() - height) / 2, width, height)
            draw_key_cap(painter, theme, cap, self._cap, look.second, "sur_bleu" if look is _PRIMARY else "trait")
            right -= width + theme.px(8)
        room = right - left - self._name_width() - theme.px(8)
        if self._detail and room >= min(text_width(theme, self._detail) + 1, theme.px(_SHORTEST_DETAIL)):
            width = min(text_width(theme, self._detail) + 1, room)
            draw_name(
                painter,
                theme,
                QRectF(right - width, 0, width, self.height()),
                self._detail,
                look.second,
                align=RIGHT,
            )
            right -= width + theme.px(8)
        if self._icon:
            side = self._icon_side()
            theme.paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), look.icon)
            left += side + theme.px(7)
        box = QRectF(left, 0, right - left + 1, self.height())
        draw_name(painter, theme, box, self.text(), look.ink, look.style)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class SecondaryButton(Button):
    """The ordinary button."""


class PrimaryButton(Button):
    """The one main action of a screen."""

    look = _PRIMARY


class ActionButton(Button):
    """An action the situation waits for: blue edge."""

    look = _ACTION


class DecisionButton(Button):
    """A decision on a card: name, then delay or cost, then key.

    A refused one stays readable with its reason.
    """

    look = _ACTION
    refusedClicked = Signal()

    def __init__(
        self, text: str, detail: str = "", icon: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, shortcut, parent=parent)
        self._refusal = ""
        self._usual_detail = ""
        self._usual_icon = icon
        self._lit = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_detail(detail)

    def set_detail(self, detail: str) -> None:
        """What the decision costs, on the right; a refused one shows it only once it is allowed again."""
        if detail == self._usual_detail:
            return
        self._usual_detail = detail
        if not self._refusal:
            self._detail = detail
            self.setAccessibleDescription(detail)
            self._restyle()

    def set_refusal(self, reason: str, detail: str = "") -> None:
        """Refuse the decision for `reason` (shown short as `detail`, whole in the tooltip).

        "" allows it again.
        """
        shown = (detail or reason) if reason else self._usual_detail
        if (reason, shown) == (self._refusal, self._detail):
            return
        self._refusal, self._detail = reason, shown
        self._icon = "verrouille" if reason else self._usual_icon
        self.setToolTip(reason)
        self.setAccessibleDescription(reason or self._detail)
        self._restyle()

    def set_lit(self, lit: bool) -> None:
        """The one decision the situation calls for stands out from the others."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def current_look(self) -> ButtonLook:
        if self._refusal:
            return _REFUSED
        return _PRIMARY if self._lit else super().current_look()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._refusal and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.refusedClicked.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._refusal and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.refusedClicked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The shortcut of a refused decision tells why instead of clicking."""
        if self._refusal and event.type() == QEvent.Type.Shortcut:
            self.refusedClicked.emit()
            return True
        return super().event(event)
