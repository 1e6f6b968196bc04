"""Text on a panel, and key caps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.theme import FontStyle, theme_of
from app.widgets.base import Painted, smooth
from app.widgets.draw import draw_key_cap, draw_name, key_cap_width, line_height, text_width
from app.widgets.keys import key_text, key_words

_MIN_ELIDED = 24


class Label(QLabel):
    """A text in a style and a colour role.

    With `elide`, a name cut by … when room is scarce, whole in the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        style: FontStyle = FontStyle.BODY,
        role: str = "texte",
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme_of(self)
        self._style = style
        self._elide = elide
        self._role = role
        self._restyle()
        self._theme.changed.connect(self._restyle)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    _hint = ""
    """What the tooltip says of a text that is not cut."""

    def set_hint(self, hint: str) -> None:
        """What the tooltip and a screen reader tell besides the text."""
        self._hint = hint
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)

    def set_role(self, role: str) -> None:
        """Change the colour role of the text."""
        self._role = role
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(role))
        self.setPalette(palette)
        self.update()

    def set_style(self, style: FontStyle) -> None:
        self._style = style
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._theme.px(_MIN_ELIDED)), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        box = QRectF(self.contentsRect())
        cut = text_width(self._theme, self.text(), self._style) > box.width() + 1
        self.setToolTip(self.text() if cut else self._hint)
        painter = smooth(self)
        draw_name(painter, self._theme, box, self.text(), self._role, self._style, self.alignment())
        painter.end()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._style))
        self.set_role(self._role)


class Figure(Label):
    """A figure that stands alone in a text. `activated` by a click, once something answers it (`answered`)."""

    activated = Signal()

    def answered(self, hint: str) -> None:
        """Somebody answers: the pointer says so, and `hint` in the tooltip."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hint = hint
        self.setToolTip(hint)

    def told(self) -> str:
        """How it is called in a list of figures."""
        return self.accessibleName() or self.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._hint:
            self.activated.emit()
        else:
            super().mouseReleaseEvent(event)


class KeyCap(Painted):
    """A key or a chord, one cap each: `KeyCap("Ctrl+K")`."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(key_text(keys), parent)
        self._caps = key_words(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        gaps = self.theme.px(4) * (len(self._caps) - 1)
        width = sum(key_cap_width(self.theme, cap) for cap in self._caps) + gaps
        return QSize(round(width) + 1, round(line_height(self.theme)) + 2)

    def paint(self, painter: QPainter) -> None:
        left = 0.0
        for cap in self._caps:
            width = key_cap_width(self.theme, cap)
            draw_key_cap(painter, self.theme, QRectF(left, 0, width, self.height()), cap)
            left += width + self.theme.px(4)
