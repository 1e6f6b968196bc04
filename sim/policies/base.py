"""What a reference supervisor has on the desk: the observable state, the dossier, and the right to ask "may I?"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypedDict

from sim.commands import Command, Refusal
from sim.domain.readiness import Readiness
from sim.domain.scenario import Scenario, Text
from sim.state import State


class Stamp(TypedDict):
    """When a decision is taken, as ``sim.commands.Decision`` wants it."""

    at_ms: int
    phase: Literal["prepare", "run"]


@dataclass(frozen=True, slots=True)
class Desk:
    """``dossier`` is the scenario as handed out: no aléas, no order nobody has placed yet."""

    state: State
    dossier: Scenario
    check: Callable[[Command], Refusal | None]

    @property
    def stamp(self) -> Stamp:
        """Instant and phase of a decision taken now."""
        return {"at_ms": self.state.now_ms, "phase": "run" if self.state.running else "prepare"}


class Policy(Protocol):
    """Asked once before the shift, then at each simulated minute."""

    name: str

    def decide(self, desk: Desk) -> list[Command]:
        """What to order now, in order; what would be refused when its turn comes is not ordered."""
        ...


def dossier_of(scenario: Scenario) -> Scenario:
    """What the supervisor is handed before the shift."""
    orders = {code: order for code, order in scenario.orders.items() if code in scenario.sequence}
    return replace(scenario, hazards=(), orders=orders, readiness=_as_handed_out(scenario.readiness))


def _as_handed_out(readiness: Readiness) -> Readiness:
    """The checklists with how often each point was found wrong, as the dossier tells; not what is wrong this morning,
    nor what it would lead to."""
    untold = Text("", "")
    items = {key: replace(item, finding=untold, hazard="") for key, item in readiness.items.items()}
    return replace(readiness, items=items)
