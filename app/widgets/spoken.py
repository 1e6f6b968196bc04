"""What a screen reader is told of a painted widget, which Qt cannot guess: its role, its value, what pressing it does.

A widget says its role by `spoken_role`; its value, when it has one, by `spoken_value()`. One that is no button and is
pressed all the same has `press()`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget


class Spoken(QAccessibleWidget):
    """Speaks for one widget."""

    def text(self, what: QAccessible.Text) -> str:
        value = getattr(self.object(), "spoken_value", None)
        return str(value()) if value and what == QAccessible.Text.Value else str(super().text(what))

    def state(self) -> QAccessible.State:
        state, widget = super().state(), self.object()
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            state.checkable = state.selectable = True
            state.checked = state.selected = widget.isChecked()
        return state

    def actionNames(self) -> list[str]:
        widget = self.object()
        pressed = hasattr(widget, "press") or isinstance(widget, QAbstractButton)
        return [*([QAccessibleActionInterface.pressAction()] if pressed else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        widget = self.object()
        if name != QAccessibleActionInterface.pressAction():
            super().doAction(name)
        elif isinstance(widget, QAbstractButton):
            widget.click()
        else:
            widget.press()  # type: ignore[attr-defined]


def speak_for_painted() -> None:
    """To be called once, before the first window."""
    QAccessible.installFactory(_spoken)


def _spoken(_: str, of: QObject) -> QAccessibleInterface | None:
    role = getattr(of, "spoken_role", None)
    return Spoken(of, role) if role is not None and isinstance(of, QWidget) else None
