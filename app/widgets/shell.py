"""Head, status line and panel: the frame of every screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.theme import FontStyle, Space, Tone, tone_role
from app.widgets.base import Painted
from app.widgets.data import KeyHint
from app.widgets.draw import draw_box
from app.widgets.labels import Figure, KeyCap, Label


class Bar(Painted):
    """A horizontal band of the `panneau` ground with one separator, below or above."""

    spoken_role = QAccessible.Role.ToolBar

    def __init__(self, name: str, height: int, line_above: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._height = height
        self._line_above = line_above
        self.row = QHBoxLayout(self)
        Bar.restyle(self)

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(self._height))
        self.row.setContentsMargins(self.theme.px(12), 0, self.theme.px(12), 0)
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))
        top = 0 if self._line_above else self.height() - 1
        painter.fillRect(QRectF(0, top, self.width(), 1), self.theme.color("trait"))


class Head(Bar):
    """Title and subtitle, then widgets on the left, in the centre and on the right.

    46 px, 42 when compact.
    """

    def __init__(
        self, title: str = "", subtitle: str = "", compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, 42 if compact else 46, False, parent)
        self._title = Label(title, FontStyle.SECTION)
        self._subtitle = Label(subtitle, role="texte2", elide=True)
        self._slots = [QHBoxLayout() for _ in range(3)]
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.setContentsMargins(0, 1, 0, 2)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        self.row.addLayout(titles)
        for slot in self._slots:
            slot.setSpacing(self.theme.px(12))
            self.row.addLayout(slot)
            if slot is not self._slots[-1]:
                self.row.addStretch()
        self.row.setSpacing(self.theme.px(14))

    def set_titles(self, title: str, subtitle: str) -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def add_left(self, widget: QWidget) -> None:
        self._slots[0].addWidget(widget)

    def add_center(self, widget: QWidget) -> None:
        self._slots[1].addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        self._slots[2].addWidget(widget)


class StatusLine(Bar):
    """What is saved and where on the left, the keys that help on the right."""

    spoken_role = QAccessible.Role.StatusBar

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 22, True, parent)
        self._labels: list[Label] = []
        self._parts = QHBoxLayout()
        self._hints = QHBoxLayout()
        self._parts.setSpacing(self.theme.px(20))
        self._hints.setSpacing(self.theme.px(16))
        self.row.addLayout(self._parts)
        self.row.addStretch()
        self.row.addLayout(self._hints)

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show these texts on the left, in order; labels in place are kept so that nothing flickers."""
        if len(self._labels) != len(parts):
            _empty(self._parts)
            self._labels = [Label(role="texte2", elide=True) for _ in parts]
            for label in self._labels:
                self._parts.addWidget(label)
        for label, text in zip(self._labels, parts, strict=True):
            label.setText(text)

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys with what they do, on the right."""
        _empty(self._hints)
        for hint in hints:
            pair = QHBoxLayout()
            pair.setSpacing(self.theme.px(4))
            for keys in hint.keys.split():
                pair.addWidget(KeyCap(keys))
            pair.addWidget(Label(hint.label, role="texte2"))
            self._hints.addLayout(pair)


class PanelHead(Painted):
    """The 28 px head of a panel."""

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.icon = ""
        self.title = Label(title, FontStyle.PANEL)
        self.subtitle = Figure(subtitle, role="texte2", elide=True)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(self.theme.px(Space.GUTTER))
        self.row.addWidget(self.title)
        self.row.addWidget(self.subtitle, 1)
        self.restyle()

    def restyle(self) -> None:
        left = Space.MARGIN + (24 if self.icon else 0)
        self.row.setContentsMargins(self.theme.px(left), 0, self.theme.px(Space.MARGIN), 1)
        self.setFixedHeight(self.theme.px(Space.BUTTON))
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        if self.icon:
            side = self.theme.px(17)
            box = QRectF(self.theme.px(Space.MARGIN), (self.height() - side) / 2, side, side)
            self.theme.paint_icon(painter, self.icon, box)


class Panel(Painted):
    """A titled surface.

    Fill `body`, or give one widget to `set_body`; small widgets go to the right of the head.
    """

    def __init__(self, title: str, subtitle: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._tone: Tone = tone
        self._head = PanelHead(title, subtitle)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._head)
        column.addWidget(holder, 1)

    def add_head(self, widget: QWidget) -> None:
        """Put a widget on the right of the head."""
        self._head.row.addWidget(widget)

    def set_body(self, widget: QWidget, margins: bool = False) -> None:
        """Fill the panel with one widget, inside the 10 px margin if asked."""
        margin = self.theme.px(Space.MARGIN) if margins else 0
        self.body.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.body.addWidget(widget, 1)

    def set_title(self, title: str) -> None:
        self._head.title.setText(title)
        self.setAccessibleName(title)

    @property
    def subtitle(self) -> Figure:
        return self._head.subtitle

    def set_subtitle(self, subtitle: str) -> None:
        self._head.subtitle.setText(subtitle)

    def set_tone(self, tone: Tone, icon: str = "") -> None:
        """Tint head and border, with the icon that says the same without colour."""
        self._tone = tone
        self._head.icon = icon
        self._head.title.set_role("texte" if tone == "neutral" else tone_role(tone, "text"))
        self._head.restyle()
        self.update()

    def paint(self, painter: QPainter) -> None:
        theme, calm = self.theme, self._tone == "neutral"
        line = QRectF(1, self._head.height(), self.width() - 2, 1)
        draw_box(painter, theme, self.area(), "panneau")
        if not calm:
            painter.fillRect(
                QRectF(2, 2, self.width() - 4, line.top() - 2), theme.color(tone_role(self._tone, "ground"))
            )
        painter.fillRect(line, theme.color("trait" if calm else tone_role(self._tone, "shape")))
        edge = "trait" if calm else tone_role(self._tone, "shape")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 1.0 if calm else 2.0
        painter.setPen(theme.pen(edge, width))
        painter.drawRoundedRect(self.area().adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _empty(inner)
        if widget is not None:
            widget.deleteLater()
