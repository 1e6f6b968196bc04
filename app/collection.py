"""Python's collector of cycles, kept from holding up the window while a shift runs."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer

_NEVER = 1_000_000


def spare_frames(playing: bool) -> None:
    """No full collection while the clock runs: over the facts of a shift it lasts a fifth of a second."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER if playing else middle)


def clear_away() -> None:
    """Collect what a closed séance leaves, once the pages given up before this call are deleted.

    Else its facts and its pages lie beside those of the next one until a collection happens to come by.
    """
    QTimer.singleShot(0, gc.collect)
