"""What a supervisor can observe now: the only thing screens and policies read. Frozen values, codes and integers.

Hidden causes stay out: a failure shows its symptom, and its mode only once diagnosed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.indicators.board import Board


@dataclass(frozen=True, slots=True)
class ParameterView:
    """What is known of a parameter of a poste: its last measure, not its true value."""

    code: str
    mean: int | None
    measured_ms: int | None
    off: bool
    """The last measure was off the control limits, and the parameter was not set since."""
    setting: int | None
    """Value ordered and not yet set."""


@dataclass(frozen=True, slots=True)
class PosteView:
    code: str
    state: str
    cause: str
    """Refines the state: the symptom of a failure (its mode once ``diagnosed``), ``break``, a component, a poste."""
    since_ms: int
    order: str
    """Of the piece on the poste, or of the last one."""
    operators: tuple[str, ...]
    """People at work there, or on their way."""
    cycles: int
    piece_held: bool
    diagnosed: bool
    called: bool
    """Maintenance has been called."""
    technician: str
    """The technician on the way or at work there."""
    degraded: str = ""
    """What shows of a hidden fault of a poste that runs on: slow, or jams (more micro-stops)."""
    fault: str = ""
    """That fault, once a control has found it."""
    tool_left: int | None = None
    """Pieces, or milliseconds at work, before the tool is worn, 0 or less once it is; None where no tool wears."""
    tooled: str = ""
    """Product the poste is set up for."""
    prepared: str = ""
    """Product whose changeover is prepared: its external part is done."""
    preparing: str = ""
    """Product whose changeover is being prepared, or is to be."""
    level_one: bool | None = None
    """Operators may repair here what they are trained for; None where no failure is of that kind."""
    parameters: tuple[ParameterView, ...] = ()


@dataclass(frozen=True, slots=True)
class BufferView:
    code: str
    level: int
    capacity: int
    aside: int = 0
    """Pieces in quarantine."""
    returning: int = 0
    """Pieces given back that wait for a place."""
    sorter: str = ""
    """Poste that sorts the pieces aside, if any."""


@dataclass(frozen=True, slots=True)
class PersonView:
    code: str
    present: bool
    """False before coming too."""
    position: str
    """Where assigned; empty when free (a technician: the poste under repair)."""
    ready_ms: int
    """At work at the position from then on (walking before)."""
    left_ms: int | None
    due_ms: int | None
    """When temp staff who were called are expected, or who has their own hours comes."""
    rest_ends_ms: int | None
    """In a break of their own until then."""
    poste: str
    """Where their hands are; of a position of several postes, the one they serve or walk to."""
    levels: Mapping[str, str]
    """Poste -> I, L, U or O, as it stands now."""


@dataclass(frozen=True, slots=True)
class BreakView:
    """A break of the line, as it stands now; numbered from 1."""

    number: int
    at_ms: int
    end_ms: int
    move_ms: int
    """How far from its planned time it may be moved."""


@dataclass(frozen=True, slots=True)
class SupplyView:
    component: str
    quantity: int
    due_ms: int
    supply: str


@dataclass(frozen=True, slots=True)
class StockView:
    component: str
    quantity: int
    substitute_in_use: bool
    need: int
    """Still to be mounted for the orders of the programme."""
    incoming: tuple[SupplyView, ...]
    unchecked: bool = False
    """Something was received since the last control."""
    aside: int = 0
    """Parts of a bad lot that a control set aside, which ``quantity`` leaves out."""
    at_work: str = ""
    """What the handler does or is to do about it: control, sorting."""


@dataclass(frozen=True, slots=True)
class OrderView:
    code: str
    product: str
    quantity: int
    launched: int
    """Launched in all, those on the line at the start included."""
    delivered: int
    scrapped: int
    due_ms: int
    completed_ms: int | None
    priority: int = 2
    """1 before 2, 2 before 3."""
    to_launch: int = 0
    """Pieces yet to be launched, replacements of rejects included."""
    part: int = 0
    """Of an order split, the pieces still to be launched before the rest of it goes last."""
    cancelled: bool = False
    """Its client gave it up."""
    withdrawn: bool = False
    """Nothing more of it is launched."""


@dataclass(frozen=True, slots=True)
class AlarmView:
    number: int
    code: str
    subject: str
    priority: int
    raised_ms: int
    cleared_ms: int | None
    acknowledged_ms: int | None


@dataclass(frozen=True, slots=True)
class UpkeepView:
    """A planned maintenance or cleaning (``kind``). ``begun`` from its first instant on."""

    poste: str
    code: str
    kind: str
    due_ms: int
    earliest_ms: int
    latest_ms: int
    begun: bool
    done: bool


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The compressed air network. It leaks when the compressor delivers more than the postes draw."""

    code: str
    flow_nml_min: int
    drawn_nml_min: int
    searching: bool
    """A technician goes round it."""
    found: tuple[str, ...]
    """Postes where a leak was found and not yet mended."""
    called: bool
    """Maintenance has been called for the first of them."""
    technician: str


@dataclass(frozen=True, slots=True)
class ReadinessView:
    """A point of a poste's checklist before the start. ``doer``: who sees to it, empty for the supervisor, None where
    the poste has nobody; ``left_ms``: what they may still spend. ``wrong`` None: nobody has looked yet."""

    poste: str
    item: str
    doer: str | None
    left_ms: int
    wrong: bool | None
    put_right: bool


@dataclass(frozen=True, slots=True)
class RotationView:
    """An assignment planned for later."""

    person: str
    position: str
    due_ms: int


@dataclass(frozen=True, slots=True)
class State:
    now_ms: int
    running: bool
    """False while preparing."""
    finished: bool
    on_break: bool
    end_ms: int
    """End of the shift, overtime included."""
    overtime_left_ms: int
    """What may still be added."""
    breaks: tuple[BreakView, ...]
    postes: dict[str, PosteView]
    buffers: dict[str, BufferView]
    people: dict[str, PersonView]
    stocks: dict[str, StockView]
    orders: tuple[OrderView, ...]
    """In launching sequence, those not yet known left out."""
    alarms: tuple[AlarmView, ...]
    """All alarms of the séance, oldest first."""
    networks: dict[str, NetworkView]
    upkeep: tuple[UpkeepView, ...]
    """In the scenario's order."""
    indicators: Board
    """Folds over the journal."""
    readiness: tuple[ReadinessView, ...] = ()
    """In the scenario's order."""
    planned: tuple[RotationView, ...] = ()
    """By instant, then in the order planned."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """Elements of work that were moved -> where they are done."""
