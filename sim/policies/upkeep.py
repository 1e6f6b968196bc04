"""Planned maintenance and cleaning: put where they cost the line nothing."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, MoveMaintenance
from sim.policies.base import Desk
from sim.state import BreakView, UpkeepView


def keep_up_in_breaks(desk: Desk) -> Iterator[Command]:
    """Into the longest break within reach: the machine stands then anyway."""
    for upkeep in desk.state.upkeep:
        reachable = [pause for pause in desk.state.breaks if _within_reach(desk, upkeep, pause)]
        best = max(reachable, key=lambda pause: pause.end_ms - pause.at_ms, default=None)
        if best and upkeep.due_ms != best.at_ms:
            yield MoveMaintenance(poste=upkeep.poste, upkeep=upkeep.code, to_ms=best.at_ms, **desk.stamp)


def _within_reach(desk: Desk, upkeep: UpkeepView, pause: BreakView) -> bool:
    """To come, and the upkeep neither begun nor fixed elsewhere."""
    to_come = desk.state.now_ms < pause.at_ms and not upkeep.begun
    return to_come and upkeep.earliest_ms <= pause.at_ms <= upkeep.latest_ms
