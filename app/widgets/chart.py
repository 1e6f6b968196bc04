"""The base of every chart: a name, a table twin, parts reached by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from app.i18n import translate
from app.widgets.base import Painted, announce
from app.widgets.draw import draw_focus

Table = list[list[str]]
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a chart that can be reached: its code, where it is, what is said about it."""

    code: str
    box: QRectF
    tip: str


def copy_table(table: Table) -> None:
    """Put a table on the clipboard, tab separated, as spreadsheets expect."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in table))


class Chart(Painted):
    """A painted figure.

    Arrows reach its parts, Enter or click emits `activated`, Ctrl+C copies the table twin.
    """

    spoken_role = QAccessible.Role.Chart

    activated = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def as_table(self) -> Table:
        """The same figures as rows of texts, the first one the headings."""
        raise NotImplementedError

    def parts(self) -> list[Part]:
        """The parts that can be reached, where they are now."""
        return []

    def current(self) -> str:
        """The code of the part last reached, empty for none."""
        return self._current

    def spoken_value(self) -> str:
        """What is said of the part that has the keyboard."""
        return next((part.tip for part in self.parts() if part.code == self._current), "")

    def refreshed(self) -> None:
        """New data came: describe and paint it. To be called at the end of every `set_data`."""
        rows = [" ".join(cell for cell in row if cell) for row in self.as_table()[1:]]
        self.setAccessibleDescription(" ; ".join(rows))
        self.updateGeometry()
        self.update()

    def copy(self) -> None:
        copy_table(self.as_table())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            self._paint_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.activated.emit(self._current)
        elif not self._step(_STEPS.get(Qt.Key(event.key()), 0)):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position())
        if part and event.button() == Qt.MouseButton.LeftButton:
            self._current = part.code
            self.update()
            self.activated.emit(part.code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._part_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        action = menu.addAction(self.theme.icon("copier"), translate("Widgets", "Copier en tableau"), self.copy)
        action.setShortcut(QKeySequence.StandardKey.Copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            part = self._part_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), part.tip if part else "", self)
            return True
        return super().event(event)

    def _part_at(self, at: QPointF) -> Part | None:
        return next((part for part in self.parts() if part.box.contains(at)), None)

    def _step(self, way: int) -> bool:
        parts = self.parts()
        if not way or not parts:
            return False
        codes = [part.code for part in parts]
        start = -1 if way > 0 else len(codes)
        index = codes.index(self._current) if self._current in codes else start
        target = parts[min(max(index + way, 0), len(codes) - 1)]
        self._current = target.code
        announce(self, target.tip)
        self.update()
        return True

    def _paint_focus(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = [part.box.adjusted(-3, -3, 3, 3) for part in self.parts() if part.code == self._current]
        draw_focus(painter, self.theme, (boxes[0] if boxes else self.area()).intersected(self.area()))
        painter.end()
