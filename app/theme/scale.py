"""Type scale and spacing, in pixels at 100 %."""

from __future__ import annotations

from enum import Enum, IntEnum


class FontStyle(Enum):
    """(pixel size, weight). One pixel above the mock-ups, which are set in a font with a larger x-height."""

    BODY = (13, 400)
    STRONG = (13, 600)
    DOCUMENT = (14, 400)
    PANEL = (14, 600)
    SECTION = (16, 600)
    CODE = (17, 600)
    VALUE = (19, 600)
    PAGE = (21, 600)
    CLOCK = (23, 600)
    DECISION = (31, 600)

    @property
    def pixels(self) -> int:
        return self.value[0]

    @property
    def weight(self) -> int:
        return self.value[1]


class Space(IntEnum):
    """Distances and minimal sizes, in pixels at 100 %."""

    ICON = 4
    ROW = 6
    GUTTER = 8
    MARGIN = 10
    GROUP = 16
    TARGET = 24
    BUTTON = 28
