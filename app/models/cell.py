"""A cell to fill: what was typed, and what is known of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LONGEST = 40
"""Characters kept of a cell."""
Status = Literal["empty", "bad", "kept", "right", "wrong", "given"]


@dataclass(frozen=True, slots=True)
class CellView:
    """`kept`: filled, and the mode says nothing of it; `given`: by the scenario, not to be filled. `fault`: why a `bad`
    text is no figure."""

    text: str
    status: Status
    step: str = ""
    fault: str = ""
