"""What a Gantt shows, and where it all stands once the size is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize

from app.theme import Theme

AXIS, LEAST, USUAL, MOST, DUE, NAME = 20, 24, 40, 52, 18, 46
_INSET, _RIGHT = 4, 12
_TRACKED = 1.5
"""How much higher a lane may be where several bars share it."""


@dataclass(frozen=True, slots=True)
class GanttBar:
    """`job` on `lane`, its changeover just before its run. `labels`: the same said at length, then shorter. `tip`: all
    of it. `real`: when it was really there, drawn under the plan. `track` of `tracks`: its share of the lane's height,
    where bars overlap (infinite capacity)."""

    job: str
    lane: str
    labels: tuple[str, ...]
    setup_start_ms: int
    start_ms: int
    end_ms: int
    tip: str
    real: tuple[int, int] | None = None
    track: int = 0
    tracks: int = 1


@dataclass(frozen=True, slots=True)
class Due:
    """A due date, with its words; `late`: what is due then will not be there."""

    at_ms: int
    label: str
    late: bool


@dataclass(frozen=True, slots=True)
class GanttData:
    """`origin_ms`: time of day of instant 0; `end_ms`: end of the shift; `sequence`: jobs in launching order."""

    lanes: tuple[str, ...]
    bars: tuple[GanttBar, ...]
    sequence: tuple[str, ...]
    end_ms: int
    origin_ms: int
    strong: str = ""
    dues: tuple[Due, ...] = ()
    closures: dict[str, Sequence[tuple[int, int]]] = field(default_factory=dict)


class GanttPlaces:
    """Instants and lanes as pixels, for one set of data in one size."""

    def __init__(self, data: GanttData, size: QSize, theme: Theme) -> None:
        bars = data.bars
        self._theme = theme
        self._width = size.width()
        self._first = min([0, *(bar.setup_start_ms for bar in bars)])
        real = (bar.real[1] for bar in bars if bar.real)
        self._span = max(max([data.end_ms, *(bar.end_ms for bar in bars), *real]) - self._first, 1)
        self._left = theme.px(NAME)
        room = (size.height() - theme.px(AXIS + DUE + 6)) / max(len(data.lanes), 1)
        most = MOST * (_TRACKED if any(bar.tracks > 2 for bar in bars) else 1)
        self.lane = min(max(room, theme.px(LEAST)), theme.px(most))
        """Height of a lane."""
        self._tops = {lane: theme.px(AXIS) + self.lane * rank for rank, lane in enumerate(data.lanes)}
        self.bottom = theme.px(AXIS) + self.lane * len(data.lanes)
        self.boxes = [self._box(bar) for bar in bars]
        """Of the bars, changeovers included, in their order."""
        self.by_lane: dict[str, list[int]] = {lane: [] for lane in data.lanes}
        """Numbers of the bars of each lane."""
        for number, bar in enumerate(bars):
            self.by_lane[bar.lane].append(number)

    def x(self, at_ms: int) -> float:
        return self._left + (self._width - self._left - self._theme.px(_RIGHT)) * (at_ms - self._first) / self._span

    def top(self, lane: str) -> float:
        return self._tops[lane]

    def _box(self, bar: GanttBar) -> QRectF:
        left, inset = self.x(bar.setup_start_ms), self._theme.px(_INSET)
        height = (self.lane - 2 * inset) / bar.tracks
        top = self._tops[bar.lane] + inset + bar.track * height
        return QRectF(left, top, self.x(bar.end_ms) - left, height)

    def bar_at(self, at: QPointF) -> int | None:
        """Number of the bar under a point."""
        for lane, top in self._tops.items():
            if top <= at.y() < top + self.lane:
                return next((number for number in self.by_lane[lane] if self.boxes[number].contains(at)), None)
        return None
