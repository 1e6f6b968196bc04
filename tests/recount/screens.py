"""Recount of what the screens show beside the figures of `--json`: stocks, supplies coming, alarms, sequence."""

from __future__ import annotations

from typing import Any

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.events import Fact

from .follow_up import sequence, supplies
from .money import Materials
from .shop import Shop


def screens(facts: list[Fact], scenario: Scenario, until_ms: int) -> dict[str, Any]:
    coming = [row for row in supplies(facts, scenario) if row["received_ms"] is None]
    return {
        "stocks": Materials(facts, Shop(facts, scenario, until_ms)).stocks(),
        "incoming": sorted((row["component"], row["due_ms"], row["supply"]) for row in coming),
        "alarm_list": _alarms(facts),
        "diagnosed": _diagnosed(facts, scenario),
        "sequence": sequence(facts, scenario),
    }


def _alarms(facts: list[Fact]) -> list[tuple[int, int, int | None, int | None]]:
    """Number, instants raised, cleared and acknowledged."""
    cleared = {fact.alarm: fact.at_ms for fact in facts if isinstance(fact, facts_of.AlarmCleared)}
    answered = {fact.alarm: fact.at_ms for fact in facts if isinstance(fact, facts_of.AlarmAcknowledged)}
    raised = [(fact.alarm, fact.at_ms) for fact in facts if isinstance(fact, facts_of.AlarmRaised)]
    return [(number, at_ms, cleared.get(number), answered.get(number)) for number, at_ms in raised]


def _diagnosed(facts: list[Fact], scenario: Scenario) -> list[str]:
    """Broken postes whose failure mode a check has told."""
    known: dict[str, str] = {}
    for fact in facts:
        if isinstance(fact, facts_of.CheckEnded) and fact.finding not in ("sound", *_parameters(fact.poste, scenario)):
            known[fact.poste] = fact.finding
        elif isinstance(fact, facts_of.RepairEnded):
            known.pop(fact.poste, None)
        elif isinstance(fact, facts_of.HazardResolved):
            known = {poste: finding for poste, finding in known.items() if finding != fact.hazard}
    return sorted(known)


def _parameters(poste: str, scenario: Scenario) -> list[str]:
    """What a check may find off its limits; a network of the shop has none."""
    return list(scenario.postes[poste].parameters) if poste in scenario.postes else []
