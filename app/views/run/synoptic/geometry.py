"""Where each poste and buffer stands: computed from the graph of the line, in pixels at 100 %."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.models.line_graph import columns
from sim.domain.scenario import Buffer, Scenario

TILE_WIDTH = 118.0
TILE_HEIGHT = 106.0
STACK_HEIGHT = 50.0
STACK_GAP = 6.0
PITCH = 163.5
MAX_PITCH = 240.0
MARGIN = 4.0
BELT = 32.0
"""Height of the conveyors above the top of the tiles."""
LOW_BELT = 8.0
"""The same where several buffers share a gap."""
CELLS = 40.0
"""Height of the cells of the buffers."""
WIDTH = 8 * PITCH - (PITCH - TILE_WIDTH) + 2 * MARGIN
"""Of the usual line of eight columns, which fills 1366 pixels."""

Measure = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class BufferPlace:
    """``start`` to ``end``: the conveyor, along which pieces slide. ``low``: shares its gap with other buffers."""

    box: QRectF
    start: QPointF
    end: QPointF
    way: str
    """`U40 → U70`."""
    low: bool


@dataclass(frozen=True, slots=True)
class Geometry:
    size: QSizeF
    columns: tuple[tuple[str, ...], ...]
    tiles: dict[str, QRectF]
    buffers: dict[str, BufferPlace]


def lay_out(scenario: Scenario, px: Measure) -> Geometry:
    """The whole line; ``px`` scales a measure with the text."""
    ranked = columns(scenario)
    pitch = PITCH
    if len(ranked) > 1:
        pitch = min(max(PITCH, (WIDTH - 2 * MARGIN - TILE_WIDTH) / (len(ranked) - 1)), MAX_PITCH)
    tiles = {
        code: _scaled(box, px)
        for index, column in enumerate(ranked)
        for code, box in zip(column, _stack(MARGIN + index * pitch, len(column)), strict=True)
    }
    right = max(box.right() for box in tiles.values())
    bottom = max(box.bottom() for box in tiles.values())
    size = QSizeF(max(right + px(MARGIN), px(WIDTH)), bottom + px(MARGIN))
    return Geometry(size, ranked, tiles, _buffers(scenario, tiles, px))


def _stack(left: float, count: int) -> list[QRectF]:
    """One tall tile, or several low ones above each other."""
    if count == 1:
        return [QRectF(left, MARGIN, TILE_WIDTH, TILE_HEIGHT)]
    step = STACK_HEIGHT + STACK_GAP
    return [QRectF(left, MARGIN + index * step, TILE_WIDTH, STACK_HEIGHT) for index in range(count)]


def _scaled(box: QRectF, px: Measure) -> QRectF:
    return QRectF(px(box.left()), px(box.top()), px(box.width()), px(box.height()))


def _buffers(scenario: Scenario, tiles: dict[str, QRectF], px: Measure) -> dict[str, BufferPlace]:
    """In the gap before its downstream postes; those of one gap below each other, each in its share of the height."""
    places: dict[str, BufferPlace] = {}
    gap = px(PITCH - TILE_WIDTH)
    ends = {code: _ends(buffer, tiles, gap) for code, buffer in scenario.buffers.items()}
    shared = Counter(right for _, right in ends.values())
    taken: Counter[float] = Counter()
    for code, buffer in scenario.buffers.items():
        left, right = ends[code]
        share, low = px(TILE_HEIGHT) / shared[right], shared[right] > 1
        top = px(MARGIN) + taken[right] * share
        taken[right] += 1
        belt = top + px(LOW_BELT if low else BELT - MARGIN)
        places[code] = BufferPlace(
            QRectF(right - gap, top, gap, px(TILE_HEIGHT - BELT)),
            QPointF(max(left, right - 3 * gap) + px(4), belt),
            QPointF(right - px(3), belt),
            way=f"{', '.join(buffer.upstream)} → {', '.join(buffer.downstream)}",
            low=low,
        )
    return places


def _ends(buffer: Buffer, tiles: dict[str, QRectF], gap: float) -> tuple[float, float]:
    """Left and right, whichever way the pieces go. Between postes of one column, rejects stand after it, those that
    come back before it."""
    right = min(tiles[poste].left() for poste in buffer.downstream)
    left = max(tiles[poste].right() for poste in buffer.upstream)
    if right == min(tiles[poste].left() for poste in buffer.upstream):
        after = min((box.left() for box in tiles.values() if box.left() > left), default=left + gap)
        return (left, after) if buffer.rejects else (right - gap, right)
    return min(left, right), max(left, right)
