"""One predicate for each kind of decision: ``check`` looks and changes nothing, ``apply`` does what was checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sim.commands import Refusal
from sim.floor.line import Line


@dataclass(frozen=True, slots=True)
class Rule:
    check: Callable[[Line, Any], Refusal | None]
    apply: Callable[[Line, Any], None]


def refuse(code: str, subject: str = "") -> Refusal:
    return Refusal(code=code, subject=subject)
