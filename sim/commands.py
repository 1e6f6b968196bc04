"""The supervisor's decisions, imperative and frozen: what is ordered, never what follows from it.

``at_ms`` is the instant of the decision; preparation is stamped 0 with phase ``prepare``. ``reason`` is the person's
own words: with its ``salt`` (drawn by the application, never here) it stays outside the hash chain, which holds a
commitment.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=40)]


class Decision(BaseModel):
    """What every decision carries."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at_ms: Annotated[int, Field(ge=0, strict=True)] = 0
    phase: Literal["prepare", "run"] = "run"
    reason: Annotated[str, Field(max_length=2000)] = ""
    salt: Annotated[str, Field(pattern=r"^[0-9a-f]*$", max_length=64)] = ""
    words_sha: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""
    """Commitment to words that were erased since, or are not at hand; computed from them when they are."""


class AssignOperator(Decision):
    kind: Literal["AssignOperator"] = "AssignOperator"
    person: Code
    position: Code


class FreeOperator(Decision):
    kind: Literal["FreeOperator"] = "FreeOperator"
    person: Code


class CallMaintenance(Decision):
    """Priority 1 (goulot stopped) to 3 (when possible); a second call changes the priority. ``poste`` may be ``air``:
    mend the first leak found on that network."""

    kind: Literal["CallMaintenance"] = "CallMaintenance"
    poste: Code
    priority: Annotated[int, Field(ge=1, le=3, strict=True)] = 2


class OrderCheck(Decision):
    """On a stopped machine: a diagnosis; on a running one: a control at the end of the cycle; on the network
    ``air``: a technician's round that looks for leaks."""

    kind: Literal["OrderCheck"] = "OrderCheck"
    poste: Code


class CleanPoste(Decision):
    """At the end of the cycle under way; cures a fault that comes from dirt."""

    kind: Literal["CleanPoste"] = "CleanPoste"
    poste: Code


class SetParameter(Decision):
    """``value`` in steps of the parameter."""

    kind: Literal["SetParameter"] = "SetParameter"
    poste: Code
    parameter: Code
    value: Annotated[int, Field(ge=-(10**12), le=10**12, strict=True)]


class ChangeTool(Decision):
    """At the end of the cycle under way."""

    kind: Literal["ChangeTool"] = "ChangeTool"
    poste: Code


class StartChangeover(Decision):
    """While the poste waits, before the first piece of ``product`` is there."""

    kind: Literal["StartChangeover"] = "StartChangeover"
    poste: Code
    product: Code


class PrepareChangeover(Decision):
    """Have the handler do the external part of the changeover to ``product`` while the poste works."""

    kind: Literal["PrepareChangeover"] = "PrepareChangeover"
    poste: Code
    product: Code


class MoveMaintenance(Decision):
    """Put a planned maintenance or cleaning at another instant, within what the plan allows."""

    kind: Literal["MoveMaintenance"] = "MoveMaintenance"
    poste: Code
    upkeep: Code
    to_ms: Annotated[int, Field(ge=0, strict=True)]


class AllowLevelOne(Decision):
    """Operators may, or may not, repair by themselves what they are trained for; a repair begun goes on."""

    kind: Literal["AllowLevelOne"] = "AllowLevelOne"
    poste: Code
    allowed: bool = True


class Quarantine(Decision):
    """Set aside all the pieces that are in ``buffer``."""

    kind: Literal["Quarantine"] = "Quarantine"
    buffer: Code


class SortHeld(Decision):
    """Have ``poste``, beside the buffer, check the pieces set aside one by one."""

    kind: Literal["SortHeld"] = "SortHeld"
    buffer: Code
    poste: Code


class ReleaseHeld(Decision):
    kind: Literal["ReleaseHeld"] = "ReleaseHeld"
    buffer: Code


class ScrapHeld(Decision):
    kind: Literal["ScrapHeld"] = "ScrapHeld"
    buffer: Code


class ReworkHeld(Decision):
    """Put the pieces set aside after a poste among its rejects, as far as there is room, to be reworked."""

    kind: Literal["ReworkHeld"] = "ReworkHeld"
    buffer: Code


class CountStock(Decision):
    kind: Literal["CountStock"] = "CountStock"
    component: Code


class CheckReceipt(Decision):
    """Have the handler control what was received of the component since its last control."""

    kind: Literal["CheckReceipt"] = "CheckReceipt"
    component: Code


class SortReceipt(Decision):
    """Have the handler sort, part by part, the lot that a control set aside."""

    kind: Literal["SortReceipt"] = "SortReceipt"
    component: Code


class ReturnReceipt(Decision):
    """Send the lot set aside back to its supplier."""

    kind: Literal["ReturnReceipt"] = "ReturnReceipt"
    component: Code


class AcceptReceipt(Decision):
    """Use the lot set aside as it is."""

    kind: Literal["AcceptReceipt"] = "AcceptReceipt"
    component: Code


class StopPoste(Decision):
    kind: Literal["StopPoste"] = "StopPoste"
    poste: Code


class RestartPoste(Decision):
    kind: Literal["RestartPoste"] = "RestartPoste"
    poste: Code


class MoveOrder(Decision):
    """Rank 0 is launched next."""

    kind: Literal["MoveOrder"] = "MoveOrder"
    order: Code
    rank: Annotated[int, Field(ge=0, le=999, strict=True)]


class CancelOrder(Decision):
    """Take an order that its client cancelled off the programme: nothing more of it is launched."""

    kind: Literal["CancelOrder"] = "CancelOrder"
    order: Code


class SplitOrder(Decision):
    """Launch ``quantity`` more pieces of the order at its rank, and the rest after all others."""

    kind: Literal["SplitOrder"] = "SplitOrder"
    order: Code
    quantity: Annotated[int, Field(ge=1, le=1_000_000, strict=True)]


class MoveElement(Decision):
    """Have an element of work done at another place: a poste, or the work centre of twins. Before the shift only."""

    kind: Literal["MoveElement"] = "MoveElement"
    element: Code
    place: Code


class ExpressSupply(Decision):
    kind: Literal["ExpressSupply"] = "ExpressSupply"
    component: Code


class UseSubstitute(Decision):
    """``use`` false goes back to the component of the nomenclature."""

    kind: Literal["UseSubstitute"] = "UseSubstitute"
    component: Code
    use: bool = True


class AcknowledgeAlarm(Decision):
    kind: Literal["AcknowledgeAlarm"] = "AcknowledgeAlarm"
    alarm: Annotated[int, Field(ge=1, strict=True)]


class MoveBreak(Decision):
    """``pause`` numbers the breaks of the line from 1."""

    kind: Literal["MoveBreak"] = "MoveBreak"
    pause: Annotated[int, Field(ge=1, le=99, strict=True)]
    to_ms: Annotated[int, Field(ge=0, strict=True)]


class GiveBreak(Decision):
    """One person leaves their position at once and comes back to it."""

    kind: Literal["GiveBreak"] = "GiveBreak"
    person: Code
    minutes: Annotated[int, Field(ge=1, le=60, strict=True)] = 10


class ExtendShift(Decision):
    """Overtime, on top of that already ordered."""

    kind: Literal["ExtendShift"] = "ExtendShift"
    minutes: Annotated[int, Field(ge=1, le=480, strict=True)]


class CallTempStaff(Decision):
    kind: Literal["CallTempStaff"] = "CallTempStaff"
    person: Code


class PlanAssignment(Decision):
    """Have ``person`` take ``position`` at ``due_ms``; a second plan of the person for that instant replaces it."""

    kind: Literal["PlanAssignment"] = "PlanAssignment"
    person: Code
    position: Code
    due_ms: Annotated[int, Field(ge=0, strict=True)]


class CancelPlanned(Decision):
    """Take off the plan what ``person`` was to do at ``due_ms``."""

    kind: Literal["CancelPlanned"] = "CancelPlanned"
    person: Code
    due_ms: Annotated[int, Field(ge=0, strict=True)]


class CheckReadiness(Decision):
    """Before the start: look at a point of the checklist of ``poste``."""

    kind: Literal["CheckReadiness"] = "CheckReadiness"
    poste: Code
    item: Code


class PutRight(Decision):
    """Before the start: put right what a look found wrong."""

    kind: Literal["PutRight"] = "PutRight"
    poste: Code
    item: Code


Command: TypeAlias = (
    AssignOperator
    | FreeOperator
    | CallMaintenance
    | OrderCheck
    | CleanPoste
    | ChangeTool
    | StartChangeover
    | PrepareChangeover
    | MoveMaintenance
    | AllowLevelOne
    | SetParameter
    | Quarantine
    | SortHeld
    | ReleaseHeld
    | ScrapHeld
    | ReworkHeld
    | CountStock
    | CheckReceipt
    | SortReceipt
    | ReturnReceipt
    | AcceptReceipt
    | StopPoste
    | RestartPoste
    | MoveOrder
    | CancelOrder
    | SplitOrder
    | MoveElement
    | ExpressSupply
    | UseSubstitute
    | AcknowledgeAlarm
    | MoveBreak
    | GiveBreak
    | ExtendShift
    | CallTempStaff
    | PlanAssignment
    | CancelPlanned
    | CheckReadiness
    | PutRight
)

COMMANDS: TypeAdapter[Command] = TypeAdapter(Annotated[Command, Field(discriminator="kind")])


class Refusal(BaseModel):
    """Why an order was refused: a code and the thing it is about (a code or a number as text)."""

    model_config = ConfigDict(frozen=True)

    code: str
    subject: str = ""
