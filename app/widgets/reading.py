"""Tab goes round a window as the eye does: a region from its top left to its bottom right, then the next region.

Qt's own order is that in which widgets were made: what is made later, as the decisions of a poste, would come last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QMainWindow, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


class Dialog(QDialog):
    """A dialog whose Tab goes as it reads."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)


class ReadingWindow(QMainWindow):
    """The same for a main window; Ctrl+Tab leaves a grid, whose cells Tab goes through."""

    def __init__(self) -> None:
        super().__init__()
        for keys, forward in (("Ctrl+Tab", True), ("Ctrl+Shift+Tab", False)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(move_focus, self, forward))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)


def move_focus(window: QWidget, forward: bool = True) -> bool:
    """Bring the keyboard to the next stop of a window, or the one before; whether there was one."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what has just come has no place yet
    here, found = window.focusWidget(), stops(window)
    if not found:
        return False
    rank = found.index(here) + (1 if forward else -1) if here in found else (0 if forward else -1)
    target = found[rank % len(found)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _show(target)
    return True


def enter(page: QWidget) -> None:
    """Bring the keyboard to a page that is shown: where the page says, else to its first stop."""
    here = page.window().focusWidget()
    if page.focusProxy() is not None:
        page.setFocus()
    elif here is None or not page.isAncestorOf(here):
        for first in stops(page)[:1]:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def stops(root: QWidget) -> list[QWidget]:
    """What Tab reaches in `root`, in the order of reading."""
    return [widget for widget in _below(root) if _stops_at(widget)]


def _below(widget: QWidget) -> Iterator[QWidget]:
    """Itself, then what it holds; last what lies over the rest, as a message does."""
    yield widget
    flow: list[QWidget] = []
    over: list[QWidget] = []
    for child in widget.children():  # the topmost last
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            hides = any(child.geometry().intersects(other.geometry()) for other in flow)
            (over if hides else flow).append(child)
    for child in (*_read(flow), *over):
        yield from _below(child)


def _read(widgets: list[QWidget], by_rows: bool = True, stuck: bool = False) -> list[QWidget]:
    """Cut into rows that nothing crosses, each of them into columns, and so on; what can't be cut, by its corner."""
    if len(widgets) < 2:
        return widgets
    parts = _cut(widgets, by_rows)
    if len(parts) > 1:
        return [widget for part in parts for widget in _read(part, not by_rows)]
    if stuck:
        return sorted(widgets, key=lambda widget: (widget.y(), widget.x()))
    return _read(widgets, not by_rows, stuck=True)


def _cut(widgets: Iterable[QWidget], by_rows: bool) -> list[list[QWidget]]:
    def span(widget: QWidget) -> tuple[int, int]:
        box: QRect = widget.geometry()
        return (box.top(), box.bottom()) if by_rows else (box.left(), box.right())

    parts: list[list[QWidget]] = []
    reach = None
    for widget in sorted(widgets, key=span):
        start, end = span(widget)
        if reach is None or start > reach:
            parts.append([])
        parts[-1].append(widget)
        reach = end if reach is None else max(reach, end)
    return parts


def _stops_at(widget: QWidget) -> bool:
    if not widget.focusPolicy() & _TAB or widget.focusProxy() is not None or not widget.isEnabled():
        return False
    return not (isinstance(widget, QAbstractButton) and _another_is_on(widget))


def _another_is_on(button: QAbstractButton) -> bool:
    """Of buttons that exclude one another, Tab stops at the one that is on; arrows go to the others."""
    if button.isChecked() or not button.isCheckable():
        return False
    group, parent = button.group(), button.parentWidget()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    if not button.autoExclusive() or parent is None:
        return False
    others = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return any(other.isChecked() and other.autoExclusive() and other.group() is None for other in others)


def _show(widget: QWidget) -> None:
    """Scroll whatever hides it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
