"""What Goulot says: an empty place, a banner in the page, a toast above it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme import FontStyle, Space
from app.widgets.base import Painted, announce
from app.widgets.buttons import Button, SecondaryButton
from app.widgets.draw import draw_box
from app.widgets.labels import Label

MessageKind = Literal["info", "warn", "error", "ok"]

_LOOKS: dict[MessageKind, tuple[str, str, str]] = {
    "info": ("information", "bleu", "bleu_f"),
    "warn": ("anomalie", "jaune_t", "jaune_f"),
    "error": ("panne", "rouge", "rouge_f"),
    "ok": ("objectif_tenu", "vert", "vert_f"),
}


class IconView(Painted):
    """A still icon; not named: the text beside it says the same."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, icon: str, role: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon, self._role, self._side = icon, role, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, role: str) -> None:
        self._icon, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paint(self, painter: QPainter) -> None:
        self.theme.paint_icon(painter, self._icon, self.area(), self._role)


class EmptyState(Painted):
    """Nothing here yet, and what to do about it."""

    acted = Signal()

    def __init__(self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setSpacing(self.theme.px(Space.ROW))
        column.addStretch()
        column.addWidget(IconView(icon, "forme", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (Label(title, FontStyle.SECTION), Label(text, role="texte2")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        if action:
            button = SecondaryButton(action)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def paint(self, painter: QPainter) -> None:
        """Only its children show."""


class Message(Painted):
    """Icon, text, action and cross on a tinted ground."""

    spoken_role = QAccessible.Role.AlertMessage

    acted = Signal()
    closed = Signal()

    def __init__(self, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._kind: MessageKind = "info"
        self._icon = IconView("information", "bleu", 18)
        self._text = Label()
        self._text.setWordWrap(True)
        self._action = SecondaryButton("", small=True)
        self._action.clicked.connect(self.acted)
        self._cross = Button("", "croix", small=True)
        self._cross.setAccessibleName(translate("Widgets", "Fermer"))
        self._cross.clicked.connect(self.closed)
        self._cross.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        margin = self.theme.px(Space.MARGIN)
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        row.setSpacing(self.theme.px(Space.GUTTER))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._cross)
        self._row = row
        self._cross.setVisible(closable)  # once it has a parent: alone it would show as a window

    def add_action(self, text: str, icon: str) -> SecondaryButton:
        """Another button, before the cross."""
        button = SecondaryButton(text, icon, small=True)
        self._row.insertWidget(self._row.indexOf(self._cross), button)
        return button

    def set_message(self, kind: MessageKind, text: str, action: str = "") -> None:
        """Say `text`; `action` names a button, "" for none."""
        self._kind = kind
        icon, role, _ = _LOOKS[kind]
        self._icon.set_icon(icon, role)
        self._text.setText(text)
        self._action.setText(action)
        self._action.updateGeometry()
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.update()

    def paint(self, painter: QPainter) -> None:
        _, role, ground = _LOOKS[self._kind]
        draw_box(painter, self.theme, self.area(), ground, role)
        painter.fillRect(QRectF(1, 4, 3, self.height() - 8), self.theme.color(role))


class Banner(Message):
    """A message that stays in the page until it is dealt with."""

    def __init__(
        self,
        kind: MessageKind = "info",
        text: str = "",
        action: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(closable, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_message(kind, text, action)


class Toast(Message):
    """A message that leaves by itself, at the bottom centre of its parent; it never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(True, parent)
        self._host = parent
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.acted.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, kind: MessageKind = "info", action: str = "", ms: int = 5000) -> None:
        """Show `text` for `ms` milliseconds; 0 keeps it until closed."""
        self.set_message(kind, text, action)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.stop()
        if ms:
            self._timer.start(ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        width = min(self.theme.px(560), host.width() - self.theme.px(32))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        bottom = host.height() - height - self.theme.px(40)
        self.setGeometry((host.width() - width) // 2, bottom, width, height)
