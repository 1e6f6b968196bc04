"""Python's collector of cycles, kept from holding up the window while a shift runs."""

from __future__ import annotations

import gc

_NEVER = 1_000_000


def spare_frames(playing: bool) -> None:
    """No full collection while the clock runs: over the facts of a shift it lasts a fifth of a second."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER if playing else middle)
