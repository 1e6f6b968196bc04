"""A séance lived for the screens that come after the shift, and widgets found as a screen reader finds them."""

import time
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge import Bridge
from app.pace import NS_PER_MS
from sim.policies import Desk, dossier_of, policy
from tests.app.plain_text import plain

MINUTE_MS = 60_000
W = TypeVar("W", bound=QWidget)


def live(bridge: Bridge, until_ms: int | None = None) -> None:
    """The shift under a competent supervisor, without waiting for the clock."""
    bridge.auto_pause = False
    bridge.start_shift()
    bridge.pause()
    supervisor, dossier = policy("competent"), dossier_of(bridge.scenario)
    end = bridge.end_ms if until_ms is None else until_ms
    while bridge.state.now_ms < end:
        for command in supervisor.decide(Desk(bridge.state, dossier, bridge.check)):
            if bridge.check(command) is None:
                bridge.submit(command, "le goulot d’abord" if command.kind == "AssignOperator" else "")
        bridge._run(MINUTE_MS, time.monotonic_ns() + MINUTE_MS * NS_PER_MS)


def named(root: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of this kind called `name`; a button without a name is called by its text."""
    found = [
        widget
        for widget in root.findChildren(kind)
        if widget.isVisibleTo(root) and plain(name) in (plain(widget.accessibleName()), plain(_text(widget)))
    ]
    assert len(found) == 1, f"{len(found)} {kind.__name__} called {name!r}"
    return found[0]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) and not widget.accessibleName() else ""


def write(widget: QWidget, text: str) -> None:
    """Type a text, letters of any alphabet included."""
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, press)
