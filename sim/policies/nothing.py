"""The prefilled assignment and the shop's standing rules, and nobody in the supervisor's chair."""

from __future__ import annotations

from sim.commands import Command
from sim.policies.base import Desk


class Nothing:
    name = "nothing"

    def decide(self, desk: Desk) -> list[Command]:
        return []
