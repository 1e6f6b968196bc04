"""What a supervisor follows up: alarms, safety, breakdowns, supplies, checks, the sequence of orders.

Facts left out on purpose make gaps in the story: each count goes on with what it has.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.events import Fact

TEN_MINUTES_MS = 600_000
_BECAME = ("controls", "set_aside", "good", "bad", "returned", "accepted")


def follow_up(facts: list[Fact], scenario: Scenario, end_ms: int) -> dict[str, Any]:
    return {
        "alarms": _alarms(facts, end_ms),
        "safety": _safety(facts),
        "breakdowns": _breakdowns(facts),
        "supplies": supplies(facts, scenario),
        "parameters": _parameters(facts, scenario),
        "escaped": dict(Counter(fact.flaw for fact in facts if isinstance(fact, facts_of.DefectEscaped))),
        "quarantine": _quarantine(facts),
        "receipts": _receipts(facts),
        "checks": _checks(facts, scenario),
        "upkeep": _upkeep(facts, scenario),
        "readiness": _readiness(facts, scenario),
        "rotations": _rotations(facts),
        "tool_changes": _tool_changes(facts, scenario),
        "changeovers_prepared": _prepared(facts, scenario),
    }


def _alarms(facts: list[Fact], end_ms: int) -> dict[str, Any]:
    raised = {fact.alarm: fact.at_ms for fact in facts if isinstance(fact, facts_of.AlarmRaised)}
    cleared = {fact.alarm for fact in facts if isinstance(fact, facts_of.AlarmCleared)}
    answered = {fact.alarm: fact.at_ms for fact in facts if isinstance(fact, facts_of.AlarmAcknowledged)}
    waits = [at_ms - raised[alarm] for alarm, at_ms in answered.items() if alarm in raised]
    mean = (Fraction(sum(waits), len(waits)) + Fraction(1, 2)).__floor__() if waits else None
    return {
        "raised": len(raised),
        "standing": len(raised.keys() - cleared),
        "acknowledged": len(answered),
        "per_ten_minutes": round(len(raised) * TEN_MINUTES_MS / end_ms, 6) if end_ms else None,
        "mean_acknowledge_ms": mean,
    }


def _safety(facts: list[Fact]) -> dict[str, int]:
    found = Counter(fact.severity for fact in facts if isinstance(fact, facts_of.SafetyEvent))
    return {"accidents": found["accident"], "near_misses": found["near_miss"]}


def _checks(facts: list[Fact], scenario: Scenario) -> dict[str, dict[str, int]]:
    ended = [fact for fact in facts if isinstance(fact, facts_of.CheckEnded)]
    sound = Counter(check.poste for check in ended if check.finding == "sound")
    every = Counter(check.poste for check in ended)
    return {
        code: {"sound": sound[code], "found": every[code] - sound[code]}
        for code in (*scenario.postes, *scenario.networks)
    }


def _parameters(facts: list[Fact], scenario: Scenario) -> dict[str, dict[str, Any]]:
    """Samples measured, the last mean read, settings made."""
    rows: dict[str, dict[str, Any]] = {}
    for code, poste in scenario.postes.items():
        for parameter in poste.parameters:
            about = [f for f in facts if getattr(f, "poste", "") == code and getattr(f, "parameter", "") == parameter]
            means = [fact.mean for fact in about if isinstance(fact, facts_of.ParameterMeasured)]
            rows.setdefault(code, {})[parameter] = {
                "measures": len(means),
                "last": means[-1] if means else None,
                "settings": len(about) - len(means),
            }
    return rows


def _upkeep(facts: list[Fact], scenario: Scenario) -> dict[str, dict[str, int | None]]:
    """Maintenance and cleaning of the plan, each at the date it was last put to."""
    rows: dict[str, dict[str, int | None]] = {}
    for code, poste in scenario.postes.items():
        for one in poste.upkeep:
            rows[f"{code}/{one.code}"] = {"due_ms": one.due_ms, "done_ms": None}
    for fact in facts:
        if isinstance(fact, facts_of.UpkeepMoved):
            rows[f"{fact.poste}/{fact.upkeep}"]["due_ms"] = fact.due_ms
        elif isinstance(fact, facts_of.UpkeepDone):
            rows[f"{fact.poste}/{fact.upkeep}"]["done_ms"] = fact.at_ms
    return rows


def _readiness(facts: list[Fact], scenario: Scenario) -> dict[str, dict[str, Any]]:
    """Each point of the checklists: what was found, whether it was put right, the time the two took."""
    items = scenario.readiness.items.values()
    rows: dict[str, dict[str, Any]] = {
        f"{item.poste}/{item.code}": {"finding": "", "put_right": False, "spent_ms": 0} for item in items
    }
    for fact in facts:
        if isinstance(fact, facts_of.ReadinessChecked | facts_of.ReadinessPutRight):
            spec, row = scenario.readiness.items[fact.poste, fact.item], rows[f"{fact.poste}/{fact.item}"]
            if isinstance(fact, facts_of.ReadinessChecked):
                row["finding"] = fact.finding
                row["spent_ms"] += spec.check_ms
            else:
                row["put_right"] = True
                row["spent_ms"] += spec.put_right_ms
    return rows


def _rotations(facts: list[Fact]) -> list[dict[str, Any]]:
    """Assignments planned for later, by instant, and what became of each."""
    rows: dict[tuple[int, str], dict[str, Any]] = {}
    for fact in facts:
        if isinstance(fact, facts_of.RotationPlanned):
            wished = {"person": fact.person, "position": fact.position, "due_ms": fact.due_ms}
            rows[fact.due_ms, fact.person] = wished | {"cancelled": False, "refused": ""}
        elif isinstance(fact, facts_of.RotationCancelled) and (fact.due_ms, fact.person) in rows:
            rows[fact.due_ms, fact.person]["cancelled"] = True
        elif isinstance(fact, facts_of.RotationRefused) and (fact.at_ms, fact.person) in rows:
            rows[fact.at_ms, fact.person]["refused"] = fact.reason
    return [row for _, row in sorted(rows.items(), key=lambda pair: pair[0][0])]


def _tool_changes(facts: list[Fact], scenario: Scenario) -> dict[str, int]:
    changed = Counter(fact.poste for fact in facts if isinstance(fact, facts_of.ToolChanged))
    return {code: changed[code] for code, poste in scenario.postes.items() if poste.tool}


def _prepared(facts: list[Fact], scenario: Scenario) -> dict[str, int]:
    prepared = Counter(fact.poste for fact in facts if isinstance(fact, facts_of.ChangeoverPrepared))
    return {code: prepared[code] for code, poste in scenario.postes.items() if poste.setup_external_ms}


def _quarantine(facts: list[Fact]) -> dict[str, dict[str, int]]:
    """Buffers of which something was set aside: what became of it."""
    held = [fact.buffer for fact in facts if isinstance(fact, facts_of.PieceSetAside)]
    back = Counter(fact.buffer for fact in facts if isinstance(fact, facts_of.PieceReturned))
    reworked = Counter(fact.buffer for fact in facts if isinstance(fact, facts_of.PieceSentToRework))
    judged = [fact for fact in facts if isinstance(fact, facts_of.PieceSorted)]
    lost = Counter(fact.buffer for fact in judged if fact.outcome == "scrap")
    return {
        code: {
            "set_aside": count,
            "sorted": sum(fact.buffer == code for fact in judged),
            "returned": back[code],
            "scrapped": lost[code],
            "reworked": reworked[code],
            "aside": count - back[code] - lost[code] - reworked[code],
        }
        for code, count in Counter(held).items()
    }


def _receipts(facts: list[Fact]) -> dict[str, dict[str, int]]:
    """Components whose receipts were controlled: what became of the parts set aside."""
    rows: dict[str, dict[str, int]] = {}
    for fact in facts:
        if isinstance(fact, facts_of.ReceiptChecked):
            row = rows.setdefault(fact.component, dict.fromkeys(_BECAME, 0))
            row["controls"] += 1
            row["set_aside"] += fact.aside
    for fact in facts:
        if isinstance(fact, facts_of.PartSorted) and fact.component in rows:
            rows[fact.component][fact.outcome] += 1
        elif isinstance(fact, facts_of.ReceiptReturned | facts_of.ReceiptAccepted) and fact.component in rows:
            became = "returned" if isinstance(fact, facts_of.ReceiptReturned) else "accepted"
            rows[fact.component][became] += fact.quantity
    return rows


def _breakdowns(facts: list[Fact]) -> list[dict[str, Any]]:
    """A failure lasts until the next repair of its poste; what is told of the poste in between is told of it."""
    rows = []
    for index, struck in enumerate(facts):
        if isinstance(struck, facts_of.PosteBrokeDown):
            told = _until_repaired(facts[index:], struck.poste)
            rows.append({"poste": struck.poste, "mode": struck.mode, "at_ms": struck.at_ms} | _story(told))
    return rows


def _until_repaired(facts: list[Fact], poste: str) -> list[Fact]:
    told = []
    for fact in facts:
        if getattr(fact, "poste", "") == poste:
            told.append(fact)
            if isinstance(fact, facts_of.RepairEnded):
                break
    return told


def _story(told: list[Fact]) -> dict[str, Any]:
    """First called and first sent; the technician is the last one, where one left and another came."""
    calls = [fact for fact in told if isinstance(fact, facts_of.MaintenanceCalled)]
    sent = [fact for fact in told if isinstance(fact, facts_of.TechnicianSent)]
    known = [fact.at_ms for fact in told if isinstance(fact, facts_of.CheckEnded) and fact.finding != "sound"]
    over = [fact.at_ms for fact in told if isinstance(fact, facts_of.RepairEnded)]
    return {
        "called_ms": calls[0].at_ms if calls else None,
        "called_by": calls[0].by if calls else "",
        "sent_ms": sent[0].at_ms if sent else None,
        "technician": sent[-1].technician if sent else "",
        "diagnosed_ms": known[-1] if known else None,
        "repaired_ms": over[0] if over else None,
    }


def supplies(facts: list[Fact], scenario: Scenario) -> list[dict[str, Any]]:
    """Those planned, then those ordered in haste. The dock is first come, first served."""
    rows = [_supply(plan.component, plan.kind, plan.quantity, plan.due_ms) for plan in scenario.supplies]
    for fact in facts:
        if isinstance(fact, facts_of.SupplyOrdered):
            rows.append(_supply(fact.component, "express", fact.quantity, fact.due_ms))
        elif isinstance(fact, facts_of.SupplyDelayed):
            for row in _open(rows, fact.component, "planned"):
                row["due_ms"] = fact.due_ms if fact.at_ms < row["due_ms"] < fact.due_ms else row["due_ms"]
        elif isinstance(fact, facts_of.SupplyReceived):
            for row in _open(rows, fact.component, fact.supply)[:1]:
                row["received_ms"] = fact.at_ms
    return rows


def _supply(component: str, supply: str, quantity: int, due_ms: int) -> dict[str, Any]:
    return {"component": component, "supply": supply, "quantity": quantity, "due_ms": due_ms, "received_ms": None}


def _open(rows: list[dict[str, Any]], component: str, supply: str) -> list[dict[str, Any]]:
    """Not yet at the line side, the first due first."""
    wanted = [r for r in rows if (r["component"], r["supply"], r["received_ms"]) == (component, supply, None)]
    return sorted(wanted, key=lambda row: int(row["due_ms"]))


def sequence(facts: list[Fact], scenario: Scenario) -> list[str]:
    """Orders as they are launched."""
    orders = list(scenario.sequence)
    for fact in facts:
        if isinstance(fact, facts_of.OrderReleased):
            orders.append(fact.order)
        elif isinstance(fact, facts_of.OrderMoved) and fact.order in orders:
            orders.remove(fact.order)
            orders.insert(fact.rank, fact.order)
    return orders
