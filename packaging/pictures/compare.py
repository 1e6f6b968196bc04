"""A picture against the one that is kept: what moved, within what another machine's rendering may move."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_SHADE = 48
"""A channel that moves less (out of 255) is the blending of an edge."""
_SHARE = 0.0005
"""Pixels that may move: about five hundred in a small window, less than a word."""


def compare(picture: QImage, kept: Path, differences: Path) -> str:
    """Empty when `picture` is what is kept; else a sentence, and the difference in the folder `differences`.

    The difference shows the new picture in grey, what moved in red.
    """
    if not kept.is_file():
        picture.save(str(_file(differences, kept.name)))
        return f"{kept.name}: no picture is kept"
    old, new = _pixels(QImage(str(kept))), _pixels(picture)
    if old.shape != new.shape:
        return f"{kept.name}: {new.shape[1]} x {new.shape[0]} pixels, kept {old.shape[1]} x {old.shape[0]}"
    moved = (np.abs(old.astype(np.int16) - new).max(axis=2)) > _SHADE
    share = float(moved.mean())
    if share <= _SHARE:
        return ""
    _draw(new, moved).save(str(_file(differences, kept.name)))
    rows, columns = np.nonzero(moved)
    where = f"x {columns.min()} to {columns.max()}, y {rows.min()} to {rows.max()}"
    return f"{kept.name}: {share:.2%} of the pixels moved ({where})"


def _file(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


def _pixels(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return flat[:, :, :3].copy()


def _draw(new: NDArray[np.uint8], moved: NDArray[np.bool_]) -> QImage:
    shown = np.full((*new.shape[:2], 4), 255, np.uint8)
    shown[:, :, :3] = 128 + new.mean(axis=2, keepdims=True).astype(np.uint8) // 2
    shown[moved] = (40, 40, 220, 255)  # blue, green, red, alpha
    height, width = moved.shape
    return QImage(shown.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()
