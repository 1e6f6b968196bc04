"""A second opinion on the figures of a séance: recounted from its facts and its scenario, and nothing else.

It shares no line with `sim.indicators`. Where both agree, on every figure, a mistake would have to be made twice.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from sim import events as facts_of
from sim.domain.scenario import Objective, Scenario
from sim.events import Fact

from . import money
from .follow_up import follow_up, sequence
from .people import people, presences, technicians
from .queues import queued
from .shop import Shop
from .times import times
from .utilities import Utilities


def recount(facts: list[Fact], scenario: Scenario, until_ms: int | None = None) -> dict[str, Any]:
    """The figures of `simulate --json` that facts can give, under the same names.

    ``until_ms`` is the instant the séance is looked at when its facts do not hold its end.
    """
    shop = Shop(facts, scenario, until_ms)
    materials = money.Materials(facts, shop)
    utilities = Utilities(facts, shop)
    rows = people(facts, shop)
    figures: dict[str, Any] = {
        "pieces": shop.pieces(),
        **times(shop),
        "buffers": _buffers(shop),
        "sources": _sources(facts, shop),
        "people": rows,
        "technicians": technicians(facts, shop),
        "levels_reached": [
            {"person": fact.person, "poste": fact.poste, "level": fact.level, "at_ms": fact.at_ms}
            for fact in facts
            if isinstance(fact, facts_of.LevelReached)
        ],
        "overtime_ms": _overtime_ms(facts, scenario),
        "orders": _orders(facts, shop),
        "consumption": money.rows(materials, shop) | utilities.consumption(),
        "utilities": utilities.utilities(),
        "hazards": _hazards(facts, scenario),
        **follow_up(facts, scenario, shop.end_ms),
    }
    costs = _costs(facts, figures, materials, utilities, shop)
    good, total = len(shop.deliveries), sum(costs.values())
    figures["costs"] = {name: money.euros(cost) for name, cost in costs.items()}
    figures["total_eur"] = money.euros(total)
    figures["per_good_piece_eur"] = money.euros(Fraction(total, good)) if good else None
    values = _values(figures, utilities, shop, total)
    figures["objectives"] = [_objective(goal, *values[goal.code]) for goal in scenario.objectives]
    shares = [goal.weight * _share(goal, values[goal.code][0]) for goal in scenario.objectives]
    figures["score"] = round(sum(shares), 6)
    return figures


def _buffers(shop: Shop) -> dict[str, Any]:
    result = {}
    for code, sheet in shop.buffers.items():
        total = sum(sheet.time_ms.values())
        result[code] = {
            "capacity": sheet.spec.capacity,
            "mean": round(sum(level * ms for level, ms in sheet.time_ms.items()) / total, 6),
            "max": max(sheet.time_ms),
            "distribution": [round(sheet.time_ms[level] / total, 6) for level in range(sheet.spec.capacity + 1)],
        }
    return result


def _overtime_ms(facts: list[Fact], scenario: Scenario) -> int:
    ends = [fact.end_ms for fact in facts if isinstance(fact, facts_of.ShiftExtended)]
    return ends[-1] - scenario.calendar.length_ms if ends else 0


def _sources(facts: list[Fact], shop: Shop) -> dict[str, Any]:
    """Where none is declared a source is saturated: a piece is there as soon as the first poste wants one."""
    queues = queued(facts, shop)
    rows: dict[str, Any] = {}
    for code, source in shop.scenario.sources.items():
        taken = sum(len(shop.postes[poste].mountings) for poste in source.postes)
        saturated = {"arrivals": taken, "lost": 0, "mean_wait_ms": 0.0, "mean_number": 0.0}
        nobody_knows = {"mean_time_in_system_ms": None, "mean_number_in_system": None}
        rows[code] = queues.get(code, saturated | nobody_knows)
    return rows


def _orders(facts: list[Fact], shop: Shop) -> list[dict[str, Any]]:
    """The orders of the programme, then those that entered it, each as delivered."""
    known = list(shop.scenario.sequence)
    completed: dict[str, int] = {}
    cancelled: dict[str, int] = {}
    withdrawn: dict[str, int] = {}
    splits: list[str] = []
    for fact in facts:
        if isinstance(fact, facts_of.OrderReleased):
            known.append(fact.order)
        elif isinstance(fact, facts_of.OrderCompleted):
            completed[fact.order] = fact.at_ms
        elif isinstance(fact, facts_of.OrderCancelled):
            cancelled[fact.order] = fact.at_ms
        elif isinstance(fact, facts_of.OrderWithdrawn):
            withdrawn[fact.order] = fact.at_ms
        elif isinstance(fact, facts_of.OrderSplit):
            splits.append(fact.order)
    rows, launched = [], sequence(facts, shop.scenario)
    for code in known:
        order = shop.scenario.orders[code]
        instants = [delivery.at_ms for delivery in shop.deliveries if delivery.order == code]
        rows.append(
            {
                "code": code,
                "product": order.product,
                "due_ms": order.due_ms,
                "ordered": order.quantity,
                "delivered_on_time": sum(at_ms <= order.due_ms for at_ms in instants),
                "delivered": len(instants),
                "completed_ms": completed.get(code),
                "rank": launched.index(code),
                "cancelled_ms": cancelled.get(code),
                "withdrawn_ms": withdrawn.get(code),
                "splits": splits.count(code),
            }
        )
    return rows


def _settled(row: dict[str, Any]) -> bool:
    """Met, or no longer wanted."""
    return row["cancelled_ms"] is not None or _met(row)


def _met(row: dict[str, Any]) -> bool:
    return row["completed_ms"] is not None and row["completed_ms"] <= row["due_ms"] and row["cancelled_ms"] is None


def _costs(
    facts: list[Fact], figures: dict[str, Any], materials: money.Materials, utilities: Utilities, shop: Shop
) -> dict[str, int]:
    """Micro-euros by component. A penalty falls when the due time has come and the order is not complete, and with a
    complaint."""
    orders = shop.scenario.orders
    overdue = [row for row in figures["orders"] if row["due_ms"] <= shop.end_ms and not _settled(row)]
    scrap = money.scrap_uc(shop)
    return {
        "material": materials.value_uc() - scrap,
        "labour": money.whole(money.labour_uc(presences(facts, shop), shop)),
        "machine": money.whole(money.machine_uc(shop)),
        "energy": utilities.cost_uc(),
        "scrap": scrap,
        "penalty": sum(orders[row["code"]].penalty_uc for row in overdue) + money.complaints_uc(facts),
        "measures": sum(materials.express_uc.values()) + money.calls_uc(facts),
        "encours": money.encours_uc(shop),
    }


def _values(
    figures: dict[str, Any], utilities: Utilities, shop: Shop, total_uc: int
) -> dict[str, tuple[float | None, str]]:
    """Value and unit of what an objective may be set on."""
    good, scrapped, line = figures["pieces"]["good"], figures["pieces"]["scrapped"], figures["line"]
    trs = 100 * line["tu_ms"] / line["tr_ms"] if line["tr_ms"] and line["tu_ms"] is not None else None
    return {
        "good_pieces": (good, "piece"),
        "orders_on_time": (sum(_met(row) for row in figures["orders"]), "order"),
        "line_trs_percent": (trs, "%"),
        "scrap_percent": (100 * scrapped / (good + scrapped) if good + scrapped else None, "%"),
        "air_per_piece_nl": (utilities.air_nml() / good / 1000 if good else None, "NL/piece"),
        "cost_per_piece_eur": (total_uc / good / 1_000_000 if good else None, "EUR/piece"),
        "accidents": (figures["safety"]["accidents"], "accident"),
    }


def _share(goal: Objective, value: float | None) -> float:
    """0 at the floor, 1 at the target, straight in between, no more and no less beyond."""
    if value is None:
        return 0.0
    return min(1.0, max(0.0, (value - goal.floor) / (goal.target - goal.floor)))


def _objective(goal: Objective, value: float | None, unit: str) -> dict[str, Any]:
    return {
        "code": goal.code,
        "target": goal.target,
        "floor": goal.floor,
        "weight": goal.weight,
        "value": None if value is None else round(float(value), 6),
        "unit": unit,
        "met": _share(goal, value) == 1.0,
        "score": round(_share(goal, value), 6),
    }


def _hazards(facts: list[Fact], scenario: Scenario) -> list[dict[str, Any]]:
    kinds = {plan.code: plan.family for plan in scenario.hazards}
    ends = {fact.hazard: fact.at_ms for fact in facts if isinstance(fact, facts_of.HazardResolved)}
    return [
        {"code": fact.hazard, "at_ms": fact.at_ms, "kind": kinds[fact.hazard], "resolved_ms": ends.get(fact.hazard)}
        for fact in facts
        if isinstance(fact, facts_of.HazardStruck)
    ]
