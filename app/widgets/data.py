"""What the widgets are given: plain numbers, codes, and words already in the person's language.

Durations are integer milliseconds, instants milliseconds since the start of the séance, shares 0..1 floats
(None when the figure has no meaning yet). `code` names a part in `activated` signals and is never shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["none", "ok", "warn", "bad"]
Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class RailStep:
    """A step of the journey; `label` may hold one line break. `later`: no lock, it is not in this version."""

    code: str
    label: str
    icon: str
    later: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class KeyHint:
    """`keys` is a portable key sequence, "Ctrl+K"; several are separated by spaces."""

    keys: str
    label: str


@dataclass(frozen=True, slots=True)
class Kpi:
    """An indicator: texts already formatted; `trend` is drawn when it has two points or more."""

    code: str
    label: str
    value: str
    unit: str = ""
    target: str = ""
    gap: str = ""
    status: Status = "none"
    trend: tuple[float, ...] = ()
    tip: str = ""


@dataclass(frozen=True, slots=True)
class TimePart:
    """One of the six times.

    `loss_ms` is what was lost since the one above (None for the first), `loss` its word.
    """

    code: str
    ms: int
    loss_ms: int | None = None
    loss: str = ""
    tip: str = ""
    key: str = ""
    """Names it in `activated`, whatever the language of `code`."""


@dataclass(frozen=True, slots=True)
class TimeBarsData:
    parts: tuple[TimePart, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate 0..1; the last of a row is the product of the others."""

    code: str
    value: float | None
    tip: str = ""
    key: str = ""
    """Names it in `activated`, whatever the language of `code`."""


@dataclass(frozen=True, slots=True)
class LossRow:
    """A cause and its time lost; `short` is the name where room is scarce."""

    code: str
    label: str
    ms: int
    highlighted: bool = False
    tip: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class WaterfallData:
    """From `start` (name, ms) through the losses down to `end`; start - sum(losses) = end."""

    start: tuple[str, int]
    losses: tuple[LossRow, ...]
    end: tuple[str, int]


@dataclass(frozen=True, slots=True)
class HourRow:
    """One hour: pieces good so far (None before it began) against the plan."""

    code: str
    label: str
    good: int | None
    plan: int
    current: bool = False
    tip: str = ""

    @property
    def gap(self) -> int | None:
        return None if self.good is None else self.good - self.plan


@dataclass(frozen=True, slots=True)
class Span:
    """A poste is in `state` from `start_ms` to `end_ms`."""

    start_ms: int
    end_ms: int
    state: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class RibbonRow:
    code: str
    label: str
    spans: tuple[Span, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """An aléa, a decision, an alarm or a remark on the time axis; `awaited` marks a decision not yet taken."""

    at_ms: int
    kind: Literal["hazard", "decision", "alarm", "remark"]
    label: str
    code: str
    awaited: bool = False


@dataclass(frozen=True, slots=True)
class RibbonsData:
    """The shift as it ran. `origin_ms` is the time of day of instant 0; `state_words` name the states.

    `notes` say the same thing at more or less length, the longest first: the first that fits is shown.
    """

    start_ms: int
    end_ms: int
    now_ms: int
    origin_ms: int
    rows: tuple[RibbonRow, ...]
    markers: tuple[Marker, ...] = ()
    breaks: tuple[tuple[int, int], ...] = ()
    state_words: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverRow:
    """Cover of a component in hours against the need; None covers without end.

    `note` says when it runs out.
    """

    code: str
    label: str
    hours: float | None
    need_hours: float
    status: Status = "ok"
    note: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class BufferLevel:
    """`count` pieces in a buffer of `capacity`; `word` is said beside (plein, vide)."""

    count: int
    capacity: int
    word: str = ""


@dataclass(frozen=True, slots=True)
class LoadRow:
    """Load over capacity before and after the levers, 1.0 = full. Not `filled`: nobody has worked it out yet."""

    code: str
    label: str
    before: float
    after: float | None = None
    strong: bool = False
    tip: str = ""
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in pixels at 100 %, 0 fits the contents; `tip` explains the title."""

    title: str
    align: Align = "left"
    width: int = 0
    stretch: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    role: str = "texte"
    strong: bool = False
    icon: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """`ground` is the role of a tinted row, "" for none."""

    key: str
    cells: tuple[Cell | str, ...]
    ground: str = ""
    strong: bool = False
