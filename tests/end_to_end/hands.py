"""The eyes and hands of a person: things are found by what a screen reader calls them, then clicked or typed into.

Nothing here knows a class of the application. What is covered by something else can't be clicked, and keys go where the
keyboard is.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.start import start

Role = QAccessible.Role
_DEEPEST = 40
_LONGEST_TAB = 60
_GLANCE_MS = 100
_BETWEEN_LETTERS_MS = 350
_NONE, _LEFT, _MOVE = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction


@dataclass(frozen=True)
class Thing:
    """What is seen: its name, what is said about it, what it holds, and where it is on the screen."""

    name: str
    role: QAccessible.Role
    said: str
    value: str
    place: QRect
    enabled: bool
    checked: bool
    chosen: bool


def live(journey: Callable[[], None]) -> None:
    """Start Goulot as the command `goulot` does and live `journey` in its window; whatever it raises comes out."""
    raised: list[BaseException] = []

    def begin() -> None:
        try:
            journey()
        except BaseException as error:  # noqa: BLE001 - Qt's loop would keep it; it is raised below
            raised.append(error)
        finally:
            QApplication.closeAllWindows()
            QApplication.quit()

    QTimer.singleShot(0, begin)
    QAccessible.setActive(True)  # as when a screen reader listens: the views then keep their items up to date
    code = start("fr")
    QApplication.processEvents()  # a quit that is still posted would shut every later loop of events
    QTimer.singleShot(0, QApplication.quit)
    QApplication.exec()
    QAccessible.setActive(False)
    gc.collect()  # a window that dies later would take the keyboard from the next one
    if raised:
        raise raised[0]
    assert code == 0


class Hands:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    # -- eyes -------------------------------------------------------------------------------------

    def window(self) -> QWidget:
        """The dialog that holds everything up, else the window."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return modal
        (window,) = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow() and w.windowTitle()]
        return window

    def enlarge(self) -> None:
        """The offscreen platform has a small screen, which the window fills."""
        window = self.window()
        window.showNormal()
        window.resize(1366, 768)
        self._activate(window)

    def _activate(self, window: QWidget) -> None:
        """What a window manager does for the window that is left."""
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow, timeout=20_000)

    def all(self, name: str, role: QAccessible.Role | None = None) -> list[Thing]:
        """The visible things of that name; one ending with `…` gives the beginning of a name."""
        return [thing for thing in self._things() if _called(thing, name) and role in (None, thing.role)]

    def sees(self, name: str, role: QAccessible.Role | None = None) -> bool:
        return bool(self.all(name, role))

    def find(self, name: str, role: QAccessible.Role | None = None) -> Thing:
        found = self.all(name, role)
        assert len(found) == 1, f"{name}: {len(found)} found; seen: {self.names()}"
        return found[0]

    def focus(self) -> Thing:
        """Where the keyboard is: a widget, or the item of a list or table."""
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        seen = QAccessible.queryAccessibleInterface(widget)
        item = seen.focusChild() if seen.childCount() else None
        return _thing(item if item is not None and item.isValid() else seen)

    def wait(self, condition: Callable[[], bool], seconds: float = 20) -> None:
        """Look ten times a second, so as not to hold up what is looked at."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"waited {seconds} s in vain; seen: {self.names()}"
            self.glance()

    def glance(self) -> None:
        """The time between two looks."""
        self._qtbot.wait(_GLANCE_MS)

    def wait_for(self, name: str, role: QAccessible.Role | None = None, seconds: float = 20) -> Thing:
        self.wait(lambda: self.sees(name, role), seconds)
        return self.all(name, role)[0]

    def names(self) -> list[str]:
        return [thing.name for thing in self._things()]

    def _things(self) -> Iterator[Thing]:
        yield from _below(QAccessible.queryAccessibleInterface(self.window()), 0)

    # -- the mouse --------------------------------------------------------------------------------

    def click(self, name: str, role: QAccessible.Role | None = None) -> None:
        self.click_at(self.find(name, role).place.center())

    def click_at(self, point: QPoint) -> None:
        """Whatever lies there gets the click."""
        widget = self._under(point)
        self._qtbot.mouseClick(widget, _LEFT, pos=widget.mapFromGlobal(point))

    def pick_up(self, thing: Thing) -> QMimeData:
        """Press on it and begin to move: what the pointer then carries."""
        point = thing.place.center()
        widget = self._under(point)
        self._qtbot.mousePress(widget, _LEFT, pos=widget.mapFromGlobal(point))
        for step in (6, 14, 26):
            at = QPointF(point + QPoint(step, 0))
            inside = QPointF(widget.mapFromGlobal(at))
            QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, inside, at, _LEFT, _LEFT, _NONE))
        drag = self.window().findChildren(QDrag)[-1]
        carried = QMimeData()
        for form in drag.mimeData().formats():
            carried.setData(form, drag.mimeData().data(form))
        return carried

    def carry(self, data: QMimeData, point: QPoint) -> None:
        """Bring what is carried over a place, as the window system tells it."""
        widget = self._under(point)
        at = widget.mapFromGlobal(point)
        QApplication.sendEvent(widget, QDragEnterEvent(at, _MOVE, data, _LEFT, _NONE))
        QApplication.sendEvent(widget, QDragMoveEvent(at, _MOVE, data, _LEFT, _NONE))

    def drop(self, data: QMimeData, point: QPoint) -> None:
        widget = self._under(point)
        event = QDropEvent(QPointF(widget.mapFromGlobal(point)), _MOVE, data, _LEFT, _NONE)
        QApplication.sendEvent(widget, event)

    def _under(self, point: QPoint) -> QWidget:
        window = self.window()
        inside = window.mapFromGlobal(point)
        assert window.rect().contains(inside), f"{point} is outside the window"
        return window.childAt(inside) or window

    # -- dialogs ----------------------------------------------------------------------------------

    def in_dialog(self, opening: Callable[[], None], answer: Callable[[], None]) -> None:
        """`opening` shows a dialog that holds everything up until `answer` has been given in it."""

        def look() -> None:
            dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if dialog is None or focus is None or focus.window() is not dialog:
                QTimer.singleShot(_GLANCE_MS, look)
                return
            try:
                answer()
            finally:
                dialog.close()

        QTimer.singleShot(0, look)
        opening()
        self._activate(self.window())

    def save_as(self, opening: Callable[[], None], path: Path) -> None:
        """Answer the file dialog with a path."""

        def answer() -> None:
            self.press("Ctrl+A")
            self.type(str(path))
            self.press("Return")

        self.in_dialog(opening, answer)

    # -- the keyboard -----------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Keys one after the other, written as `Ctrl+K`; letters not so near as in a word that is typed."""
        for key in keys:
            if len(key) == 1 and key.isalpha():
                QTest.qWait(_BETWEEN_LETTERS_MS)
            QTest.keySequence(QApplication.focusWidget() or self.window(), QKeySequence(key))

    def pick_in_menu(self, *keys: str) -> None:
        """Keys in the menu that is open, up to the choice that closes it."""
        for key in keys:
            menu = QApplication.activePopupWidget()
            assert menu is not None, f"no menu is open at {key}"
            QTest.keySequence(menu, QKeySequence(key))
        self._activate(self.window())

    def type(self, text: str) -> None:
        """Letters that are on no key of QTest come as an input method gives them."""
        for letter in text:
            target = QApplication.focusWidget() or self.window()
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, _NONE, letter))

    def tab_to(self, name: str) -> int:
        """Tab until the keyboard is there; how many times it took."""
        for count in range(_LONGEST_TAB):
            if _called(self.focus(), name):
                return count
            self.press("Tab")
        raise AssertionError(f"{name}: not reached by {_LONGEST_TAB} tabs")

    def tab_into(self, name: str) -> Thing:
        """Tab until the list or table of that name has the keyboard; its item that has it."""
        for _ in range(_LONGEST_TAB):
            widget = QApplication.focusWidget()
            assert widget is not None, "the keyboard is nowhere"
            if _called(_thing(QAccessible.queryAccessibleInterface(widget)), name):
                return self.focus()
            self.press("Tab")
        raise AssertionError(f"{name}: not reached by {_LONGEST_TAB} tabs")


def _below(seen: QAccessibleInterface | None, depth: int) -> Iterator[Thing]:
    if seen is None or not seen.isValid() or depth > _DEEPEST or seen.state().invisible:
        return
    thing = _thing(seen)
    if thing.name:
        yield thing
    for rank in range(seen.childCount()):
        yield from _below(seen.child(rank), depth + 1)


def _thing(seen: QAccessibleInterface) -> Thing:
    text, state = QAccessible.Text, seen.state()
    return Thing(
        _plain(seen.text(text.Name)),
        seen.role(),
        _plain(seen.text(text.Description)),
        _plain(seen.text(text.Value)),
        seen.rect(),
        not state.disabled,
        bool(state.checked),
        bool(state.selected),
    )


def _plain(text: str) -> str:
    """Non-breaking spaces are spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _called(thing: Thing, name: str) -> bool:
    return thing.name.startswith(name[:-1]) if name.endswith("…") else thing.name == name
