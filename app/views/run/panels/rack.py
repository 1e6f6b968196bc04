"""Docks, detaches, closes and moves the panels, and keeps where they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.models.panel_layout import PANELS, Box, PanelLayout, read_layout, recovered
from app.views.run.panels.slot import PanelWindow, Slot

_CASCADE = 28
"""From one window to the next that is detached, in pixels."""


class PanelMemory(Protocol):
    """Where the layout is kept from one day to the next."""

    panels: str


class PanelRack(QObject):
    """`changed`: other panels are docked, or in another order."""

    changed = Signal()

    def __init__(self, slots: Mapping[str, Slot], host: QWidget, memory: PanelMemory | None) -> None:
        super().__init__(host)
        self._slots, self._host, self._memory = slots, host, memory
        self._windows: dict[str, PanelWindow] = {}
        self.layout = PanelLayout()

    def restore(self) -> None:
        """As they were left; windows are brought back onto a screen that is there."""
        self._take(read_layout(self._memory.panels) if self._memory else PanelLayout())

    def reset(self) -> None:
        """As on a first day."""
        self._take(PanelLayout())

    def detach(self, code: str) -> None:
        """Into a window of its own, on another screen where there is one."""
        if code not in self.layout.detached:
            self._take(self.layout.with_detached(code, self._first_box(code)))

    def dock(self, code: str) -> None:
        """Back, or opened again, in its place."""
        self._take(self.layout.with_docked(code))

    def close(self, code: str) -> None:
        self._take(self.layout.with_closed(code))

    def toggle(self, code: str) -> None:
        """Detach it, or bring it back."""
        if code in self.layout.detached:
            self.dock(code)
        else:
            self.detach(code)

    def move(self, code: str, way: int) -> None:
        """Its column to the left (-1) or to the right (1)."""
        self._take(self.layout.moved(code, way))

    def bring(self, code: str) -> None:
        """Have it seen, wherever it is."""
        if code in self.layout.closed:
            self.dock(code)
        elif code in self._windows:
            self._windows[code].raise_()

    def show_windows(self, shown: bool) -> None:
        """They follow the page of the cockpit."""
        for window in self._windows.values():
            window.setVisible(shown)

    def _take(self, layout: PanelLayout) -> None:
        self.layout = layout
        for code in PANELS:
            self._place(code)
        self._keep()
        self.changed.emit()

    def _place(self, code: str) -> None:
        slot, window = self._slots[code], self._windows.get(code)
        box = self.layout.detached.get(code)
        if box is not None:
            if window is None:
                slot.leave()
                self._open(code, box)
            return
        if self.layout.docked(code):
            slot.take_back()
        else:
            slot.leave()
            slot.panel.setParent(slot)
        if window is not None:
            del self._windows[code]
            window.leave()

    def _open(self, code: str, box: Box) -> None:
        title = translate("Panels", "{panel} — Goulot").format(panel=panel_name(code))
        window = self._windows[code] = PanelWindow(self._slots[code].panel, title, self._host)
        window.setGeometry(*recovered(box, _screens()))
        window.closed.connect(lambda: self.dock(code))
        window.placed.connect(lambda: self._note(code))
        window.setVisible(self._host.isVisible())

    def _note(self, code: str) -> None:
        window = self._windows.get(code)
        if window is not None and window.isVisible():
            self.layout = self.layout.with_detached(code, window.box)
            self._keep()

    def _keep(self) -> None:
        if self._memory is not None:
            self._memory.panels = self.layout.to_text()

    def _first_box(self, code: str) -> Box:
        """On another screen than the main window's, else beside its corner; as large as the panel is now."""
        panel = self._slots[code].panel
        width, height = max(panel.width(), 420), max(panel.height(), 260)
        shift = _CASCADE * (len(self._windows) + 1)
        here = self._host.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not here), None)
        room = (other or here).availableGeometry()
        return room.x() + shift, room.y() + shift, width, height


def _screens() -> Iterator[Box]:
    """The main one first."""
    main = QGuiApplication.primaryScreen()
    for screen in (main, *(each for each in QGuiApplication.screens() if each is not main)):
        room = screen.availableGeometry()
        yield room.x(), room.y(), room.width(), room.height()


def panel_name(code: str) -> str:
    return {
        "line": translate("Panels", "Ligne"),
        "trs": translate("Panels", "TRS"),
        "flow": translate("Panels", "Flux"),
        "alarms": translate("Panels", "Alarmes"),
        "card": translate("Panels", "Poste"),
        "timeline": translate("Panels", "Chronologie"),
    }[code]
