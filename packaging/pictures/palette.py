"""Pictures of an interface hold few colours and many shades of their edges: 256 are enough, at a third of the size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_COLOURS = 256
_BIN = 0xF0F0F0
"""Colours alike in the first half of each channel share a bin."""

Colours = NDArray[np.uint32]


def reduced(picture: QImage) -> QImage:
    """The same picture in 256 colours: the first of each bin, so that rare ones are kept, then the most frequent.

    Flat areas keep their very colour; what moves is the blending at the edges, by less than 10 %.
    """
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, width) | np.uint32(0xFF000000)
    colours, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = _chosen(colours[np.argsort(-counts, kind="stable")])
    stride = -(-width // 4) * 4
    indexed = np.zeros((height, stride), np.uint8)
    indexed[:, :width] = _nearest(colours, kept)[where].reshape(height, width)
    result = QImage(indexed.tobytes(), width, height, stride, QImage.Format.Format_Indexed8)
    result.setColorTable([int(colour) for colour in kept])
    return result.copy()


def _chosen(by_frequency: Colours) -> Colours:
    _, leaders = np.unique(by_frequency & np.uint32(_BIN), return_index=True)
    others = np.setdiff1d(np.arange(len(by_frequency)), leaders)
    return by_frequency[np.concatenate([np.sort(leaders), others])[:_COLOURS]]


def _nearest(colours: Colours, kept: Colours) -> NDArray[np.uint8]:
    distance = np.abs(_channels(colours)[:, None] - _channels(kept)[None]).sum(2)
    return distance.argmin(1).astype(np.uint8)


def _channels(colours: Colours) -> NDArray[np.int32]:
    return np.stack([(colours >> np.uint32(shift)) & np.uint32(255) for shift in (16, 8, 0)], 1).astype(np.int32)
