"""Families of verbs, and a supervisor deprived of one: what each is worth is what its absence costs."""

from __future__ import annotations

from collections.abc import Mapping

from sim import commands
from sim.commands import Command
from sim.policies.base import Desk, Policy

FAMILIES: Mapping[str, tuple[type[commands.Decision], ...]] = {
    "assignment": (commands.AssignOperator, commands.FreeOperator, commands.CallTempStaff, commands.PlanAssignment),
    "hours": (commands.MoveBreak, commands.GiveBreak, commands.ExtendShift),
    "upkeep": (commands.MoveMaintenance,),
    "readiness": (commands.CheckReadiness, commands.PutRight),
    "maintenance": (commands.CallMaintenance,),
    "checks": (commands.OrderCheck,),
    "settings": (commands.SetParameter,),
    "changeovers": (commands.StartChangeover, commands.PrepareChangeover),
    "cleaning": (commands.CleanPoste,),
    "tools": (commands.ChangeTool,),
    "stops": (commands.StopPoste, commands.RestartPoste),
    "orders": (commands.MoveOrder, commands.CancelOrder, commands.SplitOrder),
    "supply": (commands.ExpressSupply,),
    "substitute": (commands.UseSubstitute,),
    "receipts": (commands.CheckReceipt, commands.SortReceipt, commands.ReturnReceipt, commands.AcceptReceipt),
}
"""Every verb but the acknowledgement of alarms, which changes nothing on the floor, and the moves of elements of work,
which no reference supervisor makes."""


class Without:
    """``policy``, none of whose decisions of ``family`` is ever taken. Raises KeyError for an unknown family."""

    def __init__(self, policy: Policy, family: str) -> None:
        self.name = f"{policy.name} without {family}"
        self._policy = policy
        self._denied = FAMILIES[family]

    def decide(self, desk: Desk) -> list[Command]:
        return [command for command in self._policy.decide(desk) if not isinstance(command, self._denied)]
