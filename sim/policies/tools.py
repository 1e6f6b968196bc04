"""Tools that wear: changed once worn, or a little before while the machine waits."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import ChangeTool, Command
from sim.policies.base import Desk

_NEAR = 4
"""A machine that waits has its tool changed when less than this part of its life is left."""


def change_worn_tools(desk: Desk) -> Iterator[Command]:
    for poste in desk.state.postes.values():
        if poste.tool_left is not None and poste.tool_left <= 0:
            yield ChangeTool(poste=poste.code, **desk.stamp)


def change_tools_in_time(desk: Desk) -> Iterator[Command]:
    yield from change_worn_tools(desk)
    for poste in desk.state.postes.values():
        tool = desk.dossier.postes[poste.code].tool
        waits = poste.state in ("starved", "blocked")
        if tool and poste.tool_left is not None and waits and 0 < poste.tool_left < tool.life // _NEAR:
            yield ChangeTool(poste=poste.code, **desk.stamp)
