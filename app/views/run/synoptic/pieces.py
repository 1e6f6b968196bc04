"""Pieces that slide along the conveyors, at low speed only."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from app.theme import theme_of
from app.views.run.synoptic.buffer import BufferItem

FRAME_MS = 34
FASTEST = 60
"""Above this many simulated seconds a second, only the buffers change."""
_SLIDE_S = 6.0
"""Simulated seconds a piece is shown on its way; the model's transfer takes none."""
_SHORTEST_S = 0.25
_LONGEST_S = 1.2


class PieceSlides(QObject):
    """Moves the pieces released; its timer runs only while one is on its way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme_of()
        self._slides: list[tuple[BufferItem, float, float]] = []
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._move)

    @property
    def wanted(self) -> bool:
        """As the settings say, until the list of actions says otherwise."""
        return self._theme.motion

    @wanted.setter
    def wanted(self, value: bool) -> None:
        self._theme.motion = value

    def release(self, items: Iterable[BufferItem], speed: float) -> None:
        """A piece enters each of these conveyors."""
        if not self.wanted or speed > FASTEST:
            return
        now, lasts = time.monotonic(), min(max(_SLIDE_S / speed, _SHORTEST_S), _LONGEST_S)
        self._slides += [(item, now, lasts) for item in items]
        if self._slides:
            self._timer.start()

    def clear(self) -> None:
        for item, _, _ in self._slides:
            item.set_sliding(())
        self._slides = []
        self._timer.stop()

    def _move(self) -> None:
        now = time.monotonic()
        shares: dict[BufferItem, tuple[float, ...]] = {item: () for item, _, _ in self._slides}
        self._slides = [slide for slide in self._slides if now - slide[1] < slide[2]]
        for item, since, lasts in self._slides:
            shares[item] += ((now - since) / lasts,)
        for item, positions in shares.items():
            item.set_sliding(positions)
        if not self._slides:
            self._timer.stop()
