"""Tools that wear: changed as soon as they are at the end of their life."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import ChangeTool, Command
from sim.policies.base import Desk


def change_worn_tools(desk: Desk) -> Iterator[Command]:
    for poste in desk.state.postes.values():
        if poste.tool_left is not None and poste.tool_left <= 0:
            yield ChangeTool(poste=poste.code, **desk.stamp)  # type: ignore[arg-type]
