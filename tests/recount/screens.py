"""Recount of what the screens show beside the figures of `--json`: stocks, supplies, alarms, breakdowns, sequence."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.events import Fact

from .money import Materials
from .shop import Shop

Coming = tuple[str, int, str]
"""Component, due instant, planned or express."""


def screens(facts: list[Fact], scenario: Scenario, until_ms: int) -> dict[str, Any]:
    return {
        "stocks": Materials(facts, Shop(facts, scenario, until_ms)).stocks(),
        "incoming": _incoming(facts, scenario),
        "alarms": _alarms(facts),
        "breakdowns": _breakdowns(facts),
        "diagnosed": _diagnosed(facts),
        "sequence": _sequence(facts, scenario),
        "safety": _safety(facts),
    }


def _incoming(facts: list[Fact], scenario: Scenario) -> list[Coming]:
    """Supplies not yet at the line side. One component has at most one planned and one express on its way."""
    coming = {(supply.component, "planned"): supply.due_ms for supply in scenario.supplies}
    for fact in facts:
        if isinstance(fact, facts_of.SupplyOrdered):
            coming[fact.component, "express"] = fact.due_ms
        elif isinstance(fact, facts_of.SupplyDelayed):
            coming[fact.component, "planned"] = fact.due_ms
        elif isinstance(fact, facts_of.SupplyReceived):
            coming.pop((fact.component, fact.supply), None)
    return sorted((component, due_ms, supply) for (component, supply), due_ms in coming.items())


def _alarms(facts: list[Fact]) -> dict[str, int]:
    raised = {fact.alarm for fact in facts if isinstance(fact, facts_of.AlarmRaised)}
    cleared = {fact.alarm for fact in facts if isinstance(fact, facts_of.AlarmCleared)}
    acknowledged = {fact.alarm for fact in facts if isinstance(fact, facts_of.AlarmAcknowledged)}
    return {"raised": len(raised), "standing": len(raised - cleared), "acknowledged": len(acknowledged)}


def _breakdowns(facts: list[Fact]) -> list[dict[str, Any]]:
    """Each failure: when it struck, when maintenance was first called and by whom, who was sent, when it was over."""
    rows: list[dict[str, Any]] = []
    open_at: dict[str, dict[str, Any]] = {}
    for fact in facts:
        if isinstance(fact, facts_of.PosteBrokeDown):
            row = {"poste": fact.poste, "mode": fact.mode, "at_ms": fact.at_ms, "called_ms": None, "called_by": ""}
            open_at[fact.poste] = row | {"sent_ms": None, "technician": "", "ended_ms": None}
            rows.append(open_at[fact.poste])
        elif isinstance(fact, facts_of.MaintenanceCalled) and fact.poste in open_at:
            if open_at[fact.poste]["called_ms"] is None:
                open_at[fact.poste] |= {"called_ms": fact.at_ms, "called_by": fact.by}
        elif isinstance(fact, facts_of.TechnicianSent) and fact.poste in open_at:
            open_at[fact.poste] |= {"sent_ms": fact.at_ms, "technician": fact.technician}
        elif isinstance(fact, facts_of.RepairEnded) and fact.poste in open_at:
            open_at.pop(fact.poste)["ended_ms"] = fact.at_ms
    return rows


def _diagnosed(facts: list[Fact]) -> list[str]:
    """Broken postes whose failure mode a check has told."""
    known: set[str] = set()
    for fact in facts:
        if isinstance(fact, facts_of.CheckEnded) and fact.finding != "sound":
            known.add(fact.poste)
        elif isinstance(fact, facts_of.RepairEnded):
            known.discard(fact.poste)
    return sorted(known)


def _sequence(facts: list[Fact], scenario: Scenario) -> list[str]:
    sequence = list(scenario.sequence)
    for fact in facts:
        if isinstance(fact, facts_of.OrderReleased):
            sequence.append(fact.order)
        elif isinstance(fact, facts_of.OrderMoved) and fact.order in sequence:
            sequence.remove(fact.order)
            sequence.insert(fact.rank, fact.order)
    return sequence


def _safety(facts: list[Fact]) -> dict[str, int]:
    found = Counter(fact.severity for fact in facts if isinstance(fact, facts_of.SafetyEvent))
    return {"accidents": found["accident"], "near_misses": found["near_miss"]}
