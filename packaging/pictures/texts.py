"""Finds by itself the texts that a picture spoils: cut by their widget, or written over each other.

A name elided with … on purpose is no fault (its tooltip has it whole); a number, a unit or a button that loses a
letter is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from types import TracebackType
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyle,
    QTabBar,
    QWidget,
)

_SLACK = 1.5
"""Pixels: roundings of a layout."""
_INK = 0.22
"""Of the height of a line, above and below, is seldom inked."""
_OVER = 3.0
"""Pixels two texts must share, each way, to be written over each other."""


@dataclass(slots=True)
class _Text:
    text: str
    box: QRectF


@dataclass(slots=True)
class Written:
    """Inside `with`: every line that the application paints itself, by widget."""

    by_widget: dict[QWidget, list[_Text]] = field(default_factory=lambda: defaultdict(list))
    _own: Any = None

    def __enter__(self) -> Written:
        self._own = QPainter.drawText
        written = self

        def draw_text(painter: QPainter, *arguments: Any) -> Any:
            written._note(painter, arguments)
            return written._own(painter, *arguments)

        QPainter.drawText = draw_text  # type: ignore[method-assign, assignment]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        QPainter.drawText = self._own  # type: ignore[method-assign]

    def _note(self, painter: QPainter, arguments: tuple[Any, ...]) -> None:
        device = painter.device()
        if not isinstance(device, QWidget) or not isinstance(arguments[0], QRect | QRectF) or not arguments[2].strip():
            return
        box = QRectF(painter.boundingRect(QRectF(arguments[0]), int(arguments[1]), arguments[2]))
        inset = box.height() * _INK
        seen = painter.worldTransform().mapRect(box.adjusted(0, inset, 0, -inset))
        text = _Text(arguments[2], seen)
        if all(other.text != text.text or other.box != seen for other in self.by_widget[device]):
            self.by_widget[device].append(text)


def spoilt(window: QWidget, written: Written) -> list[str]:
    """One sentence for each text of `window` that is cut or written over another."""
    widgets = [widget for widget in _walk(window) if _shown(widget, window)]
    found: list[str] = []
    for widget in widgets:
        painted = written.by_widget.get(widget, [])
        found += [f"{_name(widget)}: {fault}" for fault in (*_painted_faults(widget, painted), *_own_faults(widget))]
    return found


def _walk(widget: QWidget) -> Iterator[QWidget]:
    """It and all it holds. Child by child: a window whose panel goes elsewhere dies badly after `findChildren`."""
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from _walk(child)


def _shown(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisibleTo(window) and not widget.visibleRegion().isEmpty()


def _painted_faults(widget: QWidget, painted: list[_Text]) -> list[str]:
    faults = [f"« {text.text} » is cut" for text in painted if _is_cut(widget, text.box)]
    for one, other in combinations(painted, 2):
        shared = one.box.intersected(other.box)
        if shared.width() > _OVER and shared.height() > _OVER:
            faults.append(f"« {one.text} » and « {other.text} » are written over each other")
    return faults


def _is_cut(widget: QWidget, box: QRectF) -> bool:
    """What scrolls may leave its viewport; the rest must stay in its widget."""
    room = QRectF(widget.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    area = widget.parent()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
        if area.verticalScrollBar().maximum() or not room.intersects(box):
            room.adjust(0, -room.height() - box.height(), 0, room.height() + box.height())
        if area.horizontalScrollBar().maximum() or not room.intersects(box):
            room.adjust(-room.width() - box.width(), 0, room.width() + box.width(), 0)
        if not QRectF(widget.rect()).intersects(box):
            return False
    return not room.contains(box)


def _own_faults(widget: QWidget) -> list[str]:
    """What Qt paints: the size the text asks for against the size it has."""
    if _paints_itself(widget):
        return []
    if isinstance(widget, QHeaderView):
        return _header_faults(widget)
    if isinstance(widget, QTabBar):
        return [
            f"the tab « {widget.tabText(index)} » is cut"
            for index in range(widget.count())
            if widget.tabRect(index).width() + _SLACK < widget.tabSizeHint(index).width()
        ]
    text = _text_of(widget)
    if not text:
        return []
    if _lacks_room(widget):
        return [f"« {text} » is cut: {_size(_asked(widget))} asked, {_size(widget.size())} given"]
    if _cut_by_parent(widget):
        return [f"« {text} » is cut by what holds it"]
    return []


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return str(widget.text()).strip()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _paints_itself(widget: QWidget) -> bool:
    """Its lines are among those written by the application; a label with `elide` is cut on purpose."""
    own = ("paintSection", "paintEvent") if isinstance(widget, QHeaderView) else ("paintEvent",)
    painted = any(
        name in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("app.") for name in own
    )
    return painted and getattr(widget, "_elide", True)


def _asked(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint().expandedTo(QSize(0, 0)) if isinstance(widget, QComboBox) else widget.sizeHint()


def _lacks_room(widget: QWidget) -> bool:
    asked = _asked(widget)
    return asked.width() > widget.width() + _SLACK or asked.height() > widget.height() + 2 * _SLACK


def _cut_by_parent(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return False
        parent = None if parent.isWindow() else parent.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    return seen.width() + _SLACK < widget.width() or seen.height() + 2 * _SLACK < widget.height()


def _header_faults(header: QHeaderView) -> list[str]:
    model = header.model()
    if model is None:
        return []
    way = header.orientation()
    room = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    faults = []
    for section in range(header.count()):
        text = str(model.headerData(section, way, Qt.ItemDataRole.DisplayRole) or "")
        if header.isSectionHidden(section) or not text or way != Qt.Orientation.Horizontal:
            continue
        width = max(header.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
        if width + room > header.sectionSize(section) + _SLACK:
            faults.append(f"the heading « {text} » is cut")
    return faults


def _size(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"


def _name(widget: QWidget) -> str:
    named = next((w for w in _up(widget) if w.accessibleName()), None)
    place = f" of « {named.accessibleName()} »" if named else ""
    return f"{type(widget).__name__}{place}"


def _up(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    above: QWidget | None = widget
    while above is not None:
        found.append(above)
        above = above.parentWidget()
    return found
