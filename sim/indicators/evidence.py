"""The facts behind a figure, for who asks why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeAlias

from sim.domain.scenario import Scenario
from sim.events import (
    CheckEnded,
    ComplaintReceived,
    ComponentSpoiled,
    CycleEnded,
    CycleStarted,
    Fact,
    HazardResolved,
    HazardStruck,
    MaintenanceCalled,
    OrderCompleted,
    OrderReleased,
    PartSorted,
    PersonLeft,
    PieceSorted,
    PosteBrokeDown,
    PosteEntered,
    ReceiptAccepted,
    ReceiptChecked,
    ReceiptReturned,
    RepairEnded,
    SafetyEvent,
    StockCounted,
    SubstituteChosen,
    SupplyDelayed,
    SupplyOrdered,
    SupplyReceived,
    TechnicianSent,
)
from sim.indicators.losses import REFUSED
from sim.indicators.timeline import STATES

_Test: TypeAlias = Callable[[Fact], bool]
_REPAIR = (PosteBrokeDown, MaintenanceCalled, TechnicianSent, RepairEnded)


_ABOUT_ONE = (
    ComponentSpoiled,
    StockCounted,
    SupplyOrdered,
    SupplyReceived,
    SupplyDelayed,
    ReceiptChecked,
    PartSorted,
    ReceiptReturned,
    ReceiptAccepted,
)
"""Facts about one component."""


class EvidenceRow(NamedTuple):
    """``number`` is that of the journal."""

    number: int
    at_ms: int
    fact: Fact


def evidence(
    numbered: Iterable[tuple[int, Fact]], scenario: Scenario, code: str, poste: str | None = None
) -> list[EvidenceRow]:
    """The facts behind the indicator, loss, cost, order or component ``code``, in order.

    ``poste`` (by default the goulot) is the one whose losses are asked. Raises ValueError when ``code`` is unknown.
    """
    test = _test(scenario, code, poste or scenario.goulot)
    return [EvidenceRow(number, fact.at_ms, fact) for number, fact in numbered if test(fact)]


def _test(scenario: Scenario, code: str, poste: str) -> _Test:
    if code in STATES:
        return lambda fact: (
            _entered(fact, poste) == code or (code in ("down", "waiting_repair") and _repair(fact, poste))
        )
    if code in scenario.components:
        return lambda fact: code in _components(fact)
    if code in scenario.orders:
        return lambda fact: _tells_of_order(fact, code)
    tests = _by_indicator(scenario, poste)
    if code not in tests:
        raise ValueError(f"{code!r} names no indicator, loss, cost, order or component")
    return tests[code]


def _by_indicator(scenario: Scenario, poste: str) -> dict[str, _Test]:
    exits = scenario.route().exits()
    dangers = [plan.code for plan in scenario.hazards if plan.family == "fallen_box"]
    drawing = [code for code, spec in scenario.postes.items() if spec.running_air_nml_min]

    def lost(fact: Fact) -> bool:
        return isinstance(fact, CycleEnded | PieceSorted) and fact.outcome == "scrap"

    def promised(fact: Fact) -> bool:
        return isinstance(fact, OrderReleased | OrderCompleted)

    def spent(fact: Fact) -> bool:
        return isinstance(fact, ComponentSpoiled | SubstituteChosen | SupplyOrdered | PersonLeft)

    return {
        "good_pieces": lambda f: isinstance(f, CycleEnded) and f.poste in exits and f.outcome == "good",
        "orders_on_time": promised,
        "line_trs_percent": lambda f: _entered(f, poste) not in ("", "working") or _failed(f, poste, *REFUSED),
        "scrap_percent": lost,
        "air_per_piece_nl": lambda f: any(_entered(f, code) for code in drawing) or _about_network(f, scenario),
        "cost_per_piece_eur": lambda f: spent(f) or lost(f) or promised(f),
        "accidents": lambda f: (
            isinstance(f, SafetyEvent) or (isinstance(f, HazardStruck | HazardResolved) and f.hazard in dangers)
        ),
        "slow": lambda f: isinstance(f, CycleEnded) and f.poste == poste,
        "retest": lambda f: _failed(f, poste, "retest"),
        "rework": lambda f: _failed(f, poste, "rework"),
        # Also a cost: then the scrap of the whole line.
        "scrap": lost,
        "material": lambda f: isinstance(f, ComponentSpoiled | SubstituteChosen),
        "labour": lambda f: isinstance(f, PersonLeft),
        "machine": lambda f: any(_entered(f, code) for code in scenario.postes),
        "energy": lambda f: any(_entered(f, code) for code in scenario.postes),
        "penalty": lambda f: promised(f) or isinstance(f, ComplaintReceived),
        "measures": lambda f: isinstance(f, SupplyOrdered),
        "encours": lambda f: isinstance(f, CycleEnded) and f.poste in exits,
    }


def _entered(fact: Fact, poste: str) -> str:
    """The state that ``poste`` entered by this fact, empty when it is not about that."""
    if isinstance(fact, PosteEntered) and fact.poste == poste:
        return fact.state
    if isinstance(fact, CycleStarted) and fact.poste == poste:
        return "working"
    if isinstance(fact, CycleEnded) and fact.poste == poste:
        return fact.then
    return ""


def _repair(fact: Fact, poste: str) -> bool:
    return isinstance(fact, _REPAIR) and fact.poste == poste


def _tells_of_order(fact: Fact, code: str) -> bool:
    """What an order costs by: its good cycles are only work."""
    if getattr(fact, "order", "") != code or isinstance(fact, CycleStarted):
        return False
    return not isinstance(fact, CycleEnded) or fact.outcome != "good"


def _about_network(fact: Fact, scenario: Scenario) -> bool:
    return isinstance(fact, CheckEnded | RepairEnded) and fact.poste in scenario.networks


def _failed(fact: Fact, poste: str, *outcomes: str) -> bool:
    return isinstance(fact, CycleEnded) and fact.poste == poste and fact.outcome in outcomes


def _components(fact: Fact) -> Iterator[str]:
    """Components that the fact is about."""
    if isinstance(fact, _ABOUT_ONE):
        yield fact.component
    elif isinstance(fact, SubstituteChosen):
        yield fact.component
        yield fact.substitute
    elif isinstance(fact, PosteEntered) and fact.state == "no_material":
        yield fact.cause
