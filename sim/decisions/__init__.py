"""What each decision needs and does: one file a family of commands."""

from __future__ import annotations

from sim import commands
from sim.decisions import (
    assignment,
    attention,
    balance,
    calendar,
    maintenance,
    programme,
    quality,
    quarantine,
    readiness,
    receipts,
    rotation,
    running,
    supply,
    upkeep,
)
from sim.decisions.base import Rule

RULES: dict[type[commands.Decision], Rule] = {
    commands.AssignOperator: assignment.ASSIGN,
    commands.FreeOperator: assignment.FREE,
    commands.CallMaintenance: maintenance.CALL,
    commands.OrderCheck: maintenance.CHECK,
    commands.CleanPoste: upkeep.CLEAN,
    commands.ChangeTool: upkeep.TOOL,
    commands.StartChangeover: upkeep.CHANGEOVER,
    commands.PrepareChangeover: upkeep.PREPARATION,
    commands.MoveMaintenance: upkeep.MOVE,
    commands.AllowLevelOne: upkeep.LEVEL_ONE,
    commands.SetParameter: quality.SET,
    commands.Quarantine: quarantine.HOLD,
    commands.SortHeld: quarantine.SORT,
    commands.ReleaseHeld: quarantine.RELEASE,
    commands.ScrapHeld: quarantine.SCRAP,
    commands.ReworkHeld: quarantine.REWORK,
    commands.CountStock: supply.COUNT,
    commands.CheckReceipt: receipts.CHECK,
    commands.SortReceipt: receipts.SORT,
    commands.ReturnReceipt: receipts.RETURN,
    commands.AcceptReceipt: receipts.ACCEPT,
    commands.StopPoste: running.STOP,
    commands.RestartPoste: running.RESTART,
    commands.MoveOrder: programme.MOVE,
    commands.CancelOrder: programme.CANCEL,
    commands.SplitOrder: programme.SPLIT,
    commands.MoveElement: balance.MOVE,
    commands.ExpressSupply: supply.EXPRESS,
    commands.UseSubstitute: supply.SUBSTITUTE,
    commands.AcknowledgeAlarm: attention.ACKNOWLEDGE,
    commands.MoveBreak: calendar.MOVE_BREAK,
    commands.GiveBreak: calendar.GIVE_BREAK,
    commands.ExtendShift: calendar.EXTEND,
    commands.CallTempStaff: calendar.CALL_TEMP,
    commands.PlanAssignment: rotation.PLAN,
    commands.CancelPlanned: rotation.CANCEL,
    commands.CheckReadiness: readiness.LOOK,
    commands.PutRight: readiness.MEND,
}
PREPARING: frozenset[type[commands.Decision]] = frozenset(
    {
        commands.AssignOperator,
        commands.FreeOperator,
        commands.MoveOrder,
        commands.SplitOrder,
        commands.MoveElement,
        commands.MoveMaintenance,
        commands.AllowLevelOne,
        commands.ExpressSupply,
        commands.UseSubstitute,
        commands.MoveBreak,
        commands.CallTempStaff,
        commands.PlanAssignment,
        commands.CancelPlanned,
        commands.CheckReadiness,
        commands.PutRight,
    }
)
"""Decisions that make sense before the shift starts."""

__all__ = ["PREPARING", "RULES", "Rule"]
