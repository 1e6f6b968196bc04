"""Where the panels of the cockpit are: docked in their order, closed, or in a window of their own. No Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

PANELS = ("line", "trs", "flow", "alarms", "card", "timeline")
COLUMNS = ("trs", "flow", "alarms", "card")
"""Those that stand side by side, in their usual order."""
Box = tuple[int, int, int, int]
"""Left, top, width and height on the screen."""
_LEAST = (300, 180)
_GRIP = (120, 40)
"""What must lie on a screen for a window to be caught by its title."""


@dataclass(frozen=True, slots=True)
class PanelLayout:
    """The default one is that of a first day."""

    order: tuple[str, ...] = COLUMNS
    closed: frozenset[str] = frozenset()
    detached: Mapping[str, Box] = field(default_factory=dict)

    def docked(self, code: str) -> bool:
        return code not in self.closed and code not in self.detached

    def moved(self, code: str, way: int) -> PanelLayout:
        """Its column one place to the left (-1) or to the right (1), as far as there is one."""
        rest = [other for other in self.order if other != code]
        rest.insert(min(max(self.order.index(code) + way, 0), len(rest)), code)
        return replace(self, order=tuple(rest))

    def with_detached(self, code: str, box: Box) -> PanelLayout:
        return replace(self, detached={**self.detached, code: box}, closed=self.closed - {code})

    def with_docked(self, code: str) -> PanelLayout:
        kept = {other: box for other, box in self.detached.items() if other != code}
        return replace(self, detached=kept, closed=self.closed - {code})

    def with_closed(self, code: str) -> PanelLayout:
        return replace(self.with_docked(code), closed=self.closed | {code})

    def to_text(self) -> str:
        return json.dumps({"order": self.order, "closed": sorted(self.closed), "detached": dict(self.detached)})


def read_layout(text: str) -> PanelLayout:
    """The layout kept; what can't be read of it is as on a first day."""
    try:
        kept = json.loads(text)
    except ValueError:
        return PanelLayout()
    if not isinstance(kept, dict):
        return PanelLayout()
    order, closed, detached = kept.get("order"), kept.get("closed"), kept.get("detached")
    boxes = detached.items() if isinstance(detached, dict) else ()
    return PanelLayout(
        tuple(order) if isinstance(order, list) and sorted(map(str, order)) == sorted(COLUMNS) else COLUMNS,
        frozenset(code for code in PANELS if isinstance(closed, list) and code in closed),
        {code: box for code, kept_box in boxes if code in PANELS and (box := _box(kept_box))},
    )


def recovered(box: Box, screens: Iterable[Box]) -> Box:
    """``box`` where it can be seen and caught: a screen may have gone, or be smaller, since it was kept.

    ``screens``: the room of each, the main one first.
    """
    rooms = list(screens)
    left, top, width, height = box
    home = next((room for room in rooms if _catches(room, box)), None)
    if home is None:
        home = rooms[0]
        left, top = home[0] + (home[2] - width) // 2, home[1] + (home[3] - height) // 2
    width, height = min(max(width, _LEAST[0]), home[2]), min(max(height, _LEAST[1]), home[3])
    return max(left, home[0] - width + _GRIP[0]), max(top, home[1]), width, height


def _catches(room: Box, box: Box) -> bool:
    """Enough of the title lies in ``room``."""
    across = min(room[0] + room[2], box[0] + box[2]) - max(room[0], box[0])
    return across >= _GRIP[0] and room[1] <= box[1] <= room[1] + room[3] - _GRIP[1]


def _box(kept: object) -> Box | None:
    if not isinstance(kept, list) or len(kept) != 4 or not all(type(side) is int for side in kept):
        return None
    left, top, width, height = kept
    return (left, top, width, height) if width > 0 and height > 0 else None
