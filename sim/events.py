"""Facts of the floor: what happened, past tense, frozen, codes and integers only.

Each fact is a named tuple, so that making one costs little, and carries the template of its journal line: codes are
checked at load (``[A-Za-z0-9_.-]``), hence need no escaping. Times are milliseconds since the start of the séance.
A field holding no code is the empty string.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias, get_args, get_type_hints

from sim.events_flow import (
    CycleEnded as CycleEnded,
)
from sim.events_flow import (
    CycleStarted as CycleStarted,
)
from sim.events_flow import (
    ElementMoved as ElementMoved,
)
from sim.events_flow import (
    InletChosen as InletChosen,
)
from sim.events_flow import (
    OrderCancelled as OrderCancelled,
)
from sim.events_flow import (
    OrderCompleted as OrderCompleted,
)
from sim.events_flow import (
    OrderMoved as OrderMoved,
)
from sim.events_flow import (
    OrderReleased as OrderReleased,
)
from sim.events_flow import (
    OrderSplit as OrderSplit,
)
from sim.events_flow import (
    OrderWithdrawn as OrderWithdrawn,
)
from sim.events_flow import (
    PhaseBegan as PhaseBegan,
)
from sim.events_flow import (
    PieceArrived as PieceArrived,
)
from sim.events_flow import (
    PieceLoaded as PieceLoaded,
)
from sim.events_flow import (
    PieceReleased as PieceReleased,
)
from sim.events_hazards import (
    HazardResolved as HazardResolved,
)
from sim.events_hazards import (
    HazardStruck as HazardStruck,
)
from sim.events_hazards import (
    SafetyEvent as SafetyEvent,
)
from sim.events_materials import (
    ComponentSpoiled as ComponentSpoiled,
)
from sim.events_materials import (
    PartSorted as PartSorted,
)
from sim.events_materials import (
    ReceiptAccepted as ReceiptAccepted,
)
from sim.events_materials import (
    ReceiptChecked as ReceiptChecked,
)
from sim.events_materials import (
    ReceiptReturned as ReceiptReturned,
)
from sim.events_materials import (
    StockCounted as StockCounted,
)
from sim.events_materials import (
    SubstituteChosen as SubstituteChosen,
)
from sim.events_materials import (
    SupplyDelayed as SupplyDelayed,
)
from sim.events_materials import (
    SupplyOrdered as SupplyOrdered,
)
from sim.events_materials import (
    SupplyReceived as SupplyReceived,
)
from sim.events_quality import (
    ComplaintReceived as ComplaintReceived,
)
from sim.events_quality import (
    DefectEscaped as DefectEscaped,
)
from sim.events_quality import (
    ParameterMeasured as ParameterMeasured,
)
from sim.events_quality import (
    ParameterSet as ParameterSet,
)
from sim.events_quality import (
    PieceReturned as PieceReturned,
)
from sim.events_quality import (
    PieceSentToRework as PieceSentToRework,
)
from sim.events_quality import (
    PieceSetAside as PieceSetAside,
)
from sim.events_quality import (
    PieceSorted as PieceSorted,
)
from sim.events_readiness import (
    ReadinessChecked as ReadinessChecked,
)
from sim.events_readiness import (
    ReadinessPutRight as ReadinessPutRight,
)
from sim.events_rotation import (
    RotationCancelled as RotationCancelled,
)
from sim.events_rotation import (
    RotationPlanned as RotationPlanned,
)
from sim.events_rotation import (
    RotationRefused as RotationRefused,
)
from sim.events_upkeep import (
    ChangeoverPrepared as ChangeoverPrepared,
)
from sim.events_upkeep import (
    ToolChanged as ToolChanged,
)
from sim.events_upkeep import (
    UpkeepDone as UpkeepDone,
)
from sim.events_upkeep import (
    UpkeepMoved as UpkeepMoved,
)


class PosteEntered(NamedTuple):
    """A poste changed state other than by ending a cycle. ``cause`` refines the state (break, symptom, component)."""

    at_ms: int
    poste: str
    state: str
    cause: str


class PosteBrokeDown(NamedTuple):
    """A failure of ``mode`` struck; a ``PosteEntered`` of the same instant gives the state."""

    at_ms: int
    poste: str
    mode: str


class MaintenanceCalled(NamedTuple):
    """``by`` is ``supervisor`` or ``rule`` (the shop's standing rule). Priority 1 is served first."""

    at_ms: int
    poste: str
    priority: int
    by: str


class TechnicianSent(NamedTuple):
    """A technician leaves for the poste; repair starts on arrival."""

    at_ms: int
    technician: str
    poste: str


class RepairEnded(NamedTuple):
    """The poste is fit to run again; its technician is free."""

    at_ms: int
    poste: str
    technician: str
    mode: str


class CheckEnded(NamedTuple):
    """What an ordered check found: ``sound``, the failure mode, or the parameter that is off its control limits."""

    at_ms: int
    poste: str
    finding: str


class OperatorAssigned(NamedTuple):
    """``person`` goes to ``position``, at work there from ``ready_ms`` on."""

    at_ms: int
    person: str
    position: str
    ready_ms: int


class OperatorFreed(NamedTuple):
    at_ms: int
    person: str
    position: str


class PersonLeft(NamedTuple):
    """``person`` left the shop (``cause``: absence, end)."""

    at_ms: int
    person: str
    cause: str


class PersonArrived(NamedTuple):
    """``person`` came to the shop, without position yet (``cause``: hours, call, newcomer)."""

    at_ms: int
    person: str
    cause: str


class LevelReached(NamedTuple):
    """By practice ``person`` rose to ``level`` at ``poste``."""

    at_ms: int
    person: str
    poste: str
    level: str


class TempStaffCalled(NamedTuple):
    """``person`` is expected at ``due_ms``; the call costs ``cost_uc`` micro-euros."""

    at_ms: int
    person: str
    due_ms: int
    cost_uc: int


class BreakStarted(NamedTuple):
    """``person`` takes a break of their own until ``end_ms``, unless they leave before."""

    at_ms: int
    person: str
    end_ms: int


class BreakMoved(NamedTuple):
    """The line's break number ``pause`` (from 1) will begin at ``start_ms``."""

    at_ms: int
    pause: int
    start_ms: int


class ShiftExtended(NamedTuple):
    """Overtime: the séance will end at ``end_ms``."""

    at_ms: int
    end_ms: int


class AlarmRaised(NamedTuple):
    """``alarm`` numbers the alarms of a séance from 1; ``subject`` is a poste, component, order or person."""

    at_ms: int
    alarm: int
    code: str
    subject: str
    priority: int


class AlarmCleared(NamedTuple):
    at_ms: int
    alarm: int


class AlarmAcknowledged(NamedTuple):
    at_ms: int
    alarm: int


class ShiftEnded(NamedTuple):
    """The séance's calendar is over; nothing happens after."""

    at_ms: int


Fact: TypeAlias = (
    PosteEntered
    | CycleStarted
    | CycleEnded
    | PhaseBegan
    | InletChosen
    | PieceLoaded
    | PieceArrived
    | PieceReleased
    | PosteBrokeDown
    | MaintenanceCalled
    | TechnicianSent
    | RepairEnded
    | ChangeoverPrepared
    | ToolChanged
    | UpkeepMoved
    | UpkeepDone
    | RotationPlanned
    | RotationCancelled
    | RotationRefused
    | ReadinessChecked
    | ReadinessPutRight
    | CheckEnded
    | ParameterMeasured
    | ParameterSet
    | DefectEscaped
    | PieceSetAside
    | PieceSorted
    | PieceReturned
    | PieceSentToRework
    | ComplaintReceived
    | StockCounted
    | ReceiptChecked
    | PartSorted
    | ReceiptReturned
    | ReceiptAccepted
    | OperatorAssigned
    | OperatorFreed
    | PersonLeft
    | PersonArrived
    | LevelReached
    | TempStaffCalled
    | BreakStarted
    | BreakMoved
    | ShiftExtended
    | ComponentSpoiled
    | SupplyOrdered
    | SupplyReceived
    | SupplyDelayed
    | SubstituteChosen
    | OrderReleased
    | OrderMoved
    | OrderCompleted
    | OrderCancelled
    | OrderWithdrawn
    | OrderSplit
    | ElementMoved
    | HazardStruck
    | HazardResolved
    | SafetyEvent
    | AlarmRaised
    | AlarmCleared
    | AlarmAcknowledged
    | ShiftEnded
)

FACTS: dict[str, type[Fact]] = {kind.__name__: kind for kind in get_args(Fact)}


def _template(kind: type[Fact]) -> str:
    fields = ",".join(
        f'"{name}":%d' if hint is int else f'"{name}":"%s"' for name, hint in get_type_hints(kind).items()
    )
    return f'{{"n":%d,"fact":"{kind.__name__}",{fields}}}'


TEMPLATES: dict[type[Fact], str] = {kind: _template(kind) for kind in FACTS.values()}
"""The canonical journal line of each kind, its number first."""


def encode(number: int, fact: Fact) -> str:
    """The canonical journal line of the ``number``-th entry, a fact."""
    return TEMPLATES[type(fact)] % (number, *fact)


def decode(record: dict[str, object]) -> Fact:
    """The fact of a parsed journal line. Raises KeyError or TypeError when a field is missing or unknown."""
    fields = {name: value for name, value in record.items() if name not in ("fact", "n")}
    kind: Callable[..., Fact] = FACTS[str(record["fact"])]
    return kind(**fields)
