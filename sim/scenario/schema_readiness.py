"""The checklists of the postes, as authors write them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sim.scenario.fields import Code, Model, NonNegative, Percent, Positive, Texts


class ReadinessItem(Model):
    """``finding`` and ``hazard`` stay hidden until the item has been looked at, or its consequence lived."""

    kind: Literal["document", "tool", "parameter", "five_s", "safety", "control"]
    name: Texts
    by: Literal["supervisor", "operator"] = "supervisor"
    check_min: Positive
    put_right_min: NonNegative = 0
    wrong_percent: Percent = 0
    finding: Texts | None = None
    hazard: Code | None = None


class Readiness(Model):
    """``supervisor_min``, ``operator_min``: time before the start that each may spend on the checklists."""

    supervisor_min: NonNegative = 0
    operator_min: NonNegative = 0
    postes: dict[Code, dict[Code, ReadinessItem]] = Field(default_factory=dict)
