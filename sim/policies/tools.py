"""Tools that wear: changed once worn, or a little before while the machine waits."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import ChangeTool, Command
from sim.domain.stops import Tool
from sim.policies.base import Desk
from sim.state import PosteView

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
        if not tool or poste.tool_left is None or poste.tool_left <= 0:
            continue
        if poste.tool_left < tool.life // _NEAR if waits else _last_piece(desk, poste, tool):
            yield ChangeTool(poste=poste.code, **desk.stamp)


def _last_piece(desk: Desk, poste: PosteView, tool: Tool) -> bool:
    """The piece in hand is the last good one: the tool is changed at its end, not after the worn one that follows."""
    piece = desk.dossier.postes[poste.code].mean_ms if tool.timed else 1
    return poste.state == "working" and (poste.tool_left or 0) <= piece
