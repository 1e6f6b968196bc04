"""Each kind of fact carries a figure of `simulate --json`: leave out one such fact and the recount parts from the
object printed on a named figure. `pytest -s` prints the table.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sim.commands import (
    AssignOperator,
    CountStock,
    MoveMaintenance,
    OrderCheck,
    Quarantine,
    ReleaseHeld,
    SetParameter,
    SortHeld,
)
from sim.events import FACTS, Fact
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.compare import differences, printed, reprinted
from tests.recount.supervisor import lived
from tests.sim.workshop import TEXTS, given_up, long_day, order, shop, three_machines, two_series

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
MINUTE = 60_000
LEFT_OUT = 2
"""About so many facts of a kind in a séance are left out, one by one, spread over it."""

CARRIED = {
    "PosteEntered": "postes.{poste}.states_ms.",
    "CycleStarted": "pieces.started",
    "CycleEnded": "postes.{poste}.cycles",
    "PhaseBegan": "people.",
    "InletChosen": "buffers.{inlet}.",
    "PieceLoaded": "buffers.",
    "PieceArrived": "sources.{source}.arrivals",
    "PieceReleased": "postes.{poste}.pieces_out",
    "PosteBrokeDown": "breakdowns",
    "MaintenanceCalled": "breakdowns[].called_ms",
    "TechnicianSent": "breakdowns[].sent_ms",
    "RepairEnded": "breakdowns[].repaired_ms",
    "ChangeoverPrepared": "changeovers_prepared.{poste}",
    "ToolChanged": "tool_changes.{poste}",
    "UpkeepMoved": "upkeep.{poste}/{upkeep}.due_ms",
    "UpkeepDone": "upkeep.{poste}/{upkeep}.done_ms",
    "RotationPlanned": "rotations",
    "RotationCancelled": "rotations[].cancelled",
    "RotationRefused": "rotations[].refused",
    "ReadinessChecked": "readiness.{poste}/{item}.finding",
    "ReadinessPutRight": "readiness.{poste}/{item}.put_right",
    "CheckEnded": "checks.{poste}.",
    "ParameterMeasured": "parameters.{poste}.{parameter}.measures",
    "ParameterSet": "parameters.{poste}.{parameter}.settings",
    "DefectEscaped": "escaped.{flaw}",
    "PieceSetAside": "quarantine.{buffer}.set_aside",
    "PieceSorted": "quarantine.{buffer}.sorted",
    "PieceReturned": "quarantine.{buffer}.returned",
    "PieceSentToRework": "quarantine.{buffer}.reworked",
    "ComplaintReceived": "costs.penalty",
    "StockCounted": "consumption.{component}.real",
    "ReceiptChecked": "receipts.",
    "PartSorted": "receipts.{component}.",
    "ReceiptReturned": "receipts.{component}.returned",
    "ReceiptAccepted": "receipts.{component}.accepted",
    "OperatorAssigned": "people.{person}.busy_ms",
    "OperatorFreed": "people.{person}.busy_ms",
    "PersonLeft": "people.{person}.off_ms",
    "PersonArrived": "people.{person}.off_ms",
    "LevelReached": "levels_reached",
    "TempStaffCalled": "costs.measures",
    "BreakStarted": "people.{person}.off_ms",
    "BreakMoved": "people.",
    "ShiftExtended": "overtime_ms",
    "ComponentSpoiled": "consumption.{component}.real",
    "SupplyOrdered": "costs.measures",
    "SupplyReceived": "supplies[].received_ms",
    "SupplyDelayed": "supplies[].due_ms",
    "SubstituteChosen": "consumption.{component}.real",
    "OrderReleased": "orders",
    "OrderMoved": "orders[].rank",
    "OrderCompleted": "orders[].completed_ms",
    "OrderCancelled": "orders[].cancelled_ms",
    "OrderWithdrawn": "orders[].withdrawn_ms",
    "OrderSplit": "orders[].splits",
    "ElementMoved": "postes.",
    "HazardStruck": "hazards",
    "HazardResolved": "hazards[].resolved_ms",
    "SafetyEvent": "safety.",
    "AlarmRaised": "alarms.raised",
    "AlarmCleared": "alarms.standing",
    "AlarmAcknowledged": "alarms.acknowledged",
    "ShiftEnded": "line.tt_ms",
}
"""Kind of fact -> the figure that its absence changes.

`{…}` are fields of the fact, `[]` a row of a list (the list's own name: a row less), a final point any figure below.
"""


@cache
def seances() -> tuple[tuple[Session, dict[str, Any]], ...]:
    """Enough to meet every kind: two shifts under random decisions, one well led, two looked at in their course."""
    chosen = (
        lived(POMPES, 6)[0],
        lived(POMPES, 10)[0],
        live(Session(POMPES, 3), policy("competent")),
        live(Session(POMPES, 1), policy("nothing"), 190 * MINUTE),
        _breakdown_checked(),
        _fed_by_arrivals(),
        _drifting(),
        _sorted(),
        _received(),
        _three_machines(),
        _long_day(),
        _relieved(),
        _kept_up(),
        _made_ready(),
        _postes_made_ready(),
        _rotated(),
        _ways_back_and_batches(),
        _given_up(),
        _balanced(),
    )
    return tuple((session, printed(session)) for session in chosen)


def _breakdown_checked() -> Session:
    """The first breakdown of a shift, its cause looked for by the operator and not yet repaired."""
    session = Session(POMPES, 3)
    while not (broken := _just_broken(session)):
        live(session, policy("competent"), session.now_ms + MINUTE)
        session.advance(session.now_ms + MINUTE // 2)
    assert session.submit(OrderCheck(at_ms=session.now_ms, poste=broken[0])).refusal is None
    session.advance(session.now_ms + 3 * MINUTE)
    return session


def _fed_by_arrivals() -> Session:
    """An hour of a line whose pieces come in their own time, some of them in vain."""
    body = (
        "sources: { IN: { to: A, interarrival_s: { exponential: 30 }, capacity: 2 } }\n"
        "postes: { A: { cycle_s: { exponential: 20 } }, B: { cycle_s: 25 } }\n"
        "buffers: [{ from: A, to: B, capacity: 1 }]\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body), 1, 60 * MINUTE)
    session.advance(session.end_ms)
    return session


def _drifting() -> Session:
    """Half an hour of a press whose torque drifts, measured by the control plan and set once."""
    body = (
        "postes: { A: { cycle_s: 20, parameters: "
        "{ couple: { decimals: 2, target: 9, low: 8.6, high: 9.4, noise: 0.05, drift_per_100: -2 } } } }\n"
        "control_plan: [{ poste: A, parameter: couple, every_pieces: 10, min: 1 }]\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body), 1, 30 * MINUTE)
    session.advance(15 * MINUTE)
    assert session.submit(SetParameter(at_ms=session.now_ms, poste="A", parameter="couple", value=900)).refusal is None
    session.advance(session.end_ms)
    return session


def _kept_up() -> Session:
    """An hour of a machine whose tool wears, greased later than planned."""
    body = (
        "calendar: { start: '08:00', end: '09:00' }\n"
        "postes: { A: { cycle_s: 20, tool: { life_pieces: 40, change_min: 2 }, "
        "maintenance: { grease: { at: '08:20', min: 5, move_min: 30 } } } }\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body), 1)
    moved = MoveMaintenance(phase="prepare", poste="A", upkeep="grease", to_ms=30 * MINUTE)
    assert session.submit(moved).refusal is None
    session.advance(session.end_ms)
    return session


def _sorted() -> Session:
    """An hour of two postes: pieces set aside twice, sorted, then given back; a stock that parts are missing from."""
    texts = "title: {t}, symptom: {t}, cause: {t}, expected: {t}".format(t="{ fr: T, en: T }")
    body = (
        "products: { X: { fr: X, en: X } }\npostes: { A: { cycle_s: 20 }, B: { cycle_s: 50 } }\n"
        "buffers: [{ code: AB, from: A, to: B, capacity: 4 }]\n"
        f'hazards: {{ H: {{ at: "00:05", family: stock_error, component: S, missing: 7, {texts} }} }}\n'
    )
    tables = {"components": "S,S,S,u,500,1,,,,,", "nomenclature": "X,S,1,A", "orders": "1,X,999,23:00"}
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body, **tables), 1, 60 * MINUTE)
    for minute, wanted in (
        (10, Quarantine(buffer="AB")),
        (11, SortHeld(buffer="AB", poste="B")),
        (20, CountStock(component="S")),
        (30, Quarantine(buffer="AB")),
        (40, ReleaseHeld(buffer="AB")),
    ):
        session.advance(minute * MINUTE)
        assert session.submit(wanted.model_copy(update={"at_ms": session.now_ms})).refusal is None
    session.advance(session.end_ms)
    return session


def _received() -> Session:
    """An hour in which two lots come bad: one is sorted in part, the rest accepted; the other goes back."""
    body = (
        "calendar: { start: '08:00', end: '09:00' }\npostes: { A: { cycle_s: 60 } }\n"
        "rules: { receipt_check_min: 1 }\nproducts: { X: { fr: X, en: X } }\nhazards:\n"
        + "".join(
            f"  H{code}: {{ at: '08:01', family: bad_receipt, component: {code}, share_percent: 50, seen_percent: 0, "
            f"{TEXTS} }}\n"
            for code in "ST"
        )
    )
    tables = {
        "components": "S,Joint,Seal,u,20,1.5,,,,,\nT,Vis,Screw,u,20,0.1,,,,,",
        "nomenclature": "X,S,1,A\nX,T,1,A",
        "orders": "1,X,60,09:00",
        "supplies": "S,10,08:05\nT,10,08:05",
    }
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body, **tables), 1)
    for minute, kind, component in (
        (6, "CheckReceipt", "S"),
        (7, "CheckReceipt", "T"),
        (8, "SortReceipt", "S"),
        (10, "AcceptReceipt", "S"),
        (12, "ReturnReceipt", "T"),
    ):
        session.advance(minute * MINUTE)
        assert order(session, kind, component=component) is None
    session.advance(session.end_ms)
    return session


def _relieved() -> Session:
    """An operator relieved in the course of an hour: from then on another is busy in their place."""
    body = "postes: { A: { cycle_s: 20, attended: true } }\n"
    with tempfile.TemporaryDirectory() as folder:
        people = {"people": "O1,Ali,operator,CDI,20,A,,,\nO2,Lea,operator,CDI,20,,,,", "polyvalence": "O1,A,U\nO2,A,U"}
        session = Session(shop(Path(folder), body, **people), 1, 60 * MINUTE)
    session.advance(15 * MINUTE)
    assert session.submit(AssignOperator(at_ms=session.now_ms, person="O2", position="A")).refusal is None
    session.advance(session.end_ms)
    return session


def _three_machines() -> Session:
    """An hour of one person between semi-attended machines."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(three_machines(Path(folder)), 1)
    session.advance(session.end_ms)
    return session


def _postes_made_ready() -> Session:
    """Before the start: each poste looked at, what is wrong put right."""
    session = Session(POMPES, 4)
    for poste, item in POMPES.readiness.items:
        for kind in ("CheckReadiness", "PutRight"):
            order(session, kind, poste=poste, item=item)
    session.advance(MINUTE)
    return session


def _rotated() -> Session:
    """Three moves planned, of which one is taken off the plan and one meets somebody who is no longer there."""
    session = Session(POMPES, 4)
    for person, position, minute in (("OP04", "P70", 8), ("OP07", "P70", 15), ("OP04", "P20", 16)):
        assert order(session, "PlanAssignment", person=person, position=position, due_ms=minute * MINUTE) is None
    assert order(session, "CancelPlanned", person="OP04", due_ms=16 * MINUTE) is None
    session.advance(20 * MINUTE)
    return session


def _ways_back_and_batches() -> Session:
    """Two hours of a line that reworks what it refuses, once what was set aside, and ends in an oven; a complaint."""
    body = (
        "postes:\n  MAKE: { cycle_s: 20 }\n"
        "  TEST: { cycle_s: 10, takes: any, quality: { reject_percent: 20, on_reject: rework } }\n"
        "  MEND: { cycle_s: 30 }\n  OVEN: { cycle_s: 60, batch: { size: 3 } }\n"
        "buffers:\n  - { code: MENDED, from: MEND, to: TEST, capacity: 2 }\n"
        "  - { code: MADE, from: MAKE, to: TEST, capacity: 2 }\n"
        "  - { code: BAD, from: TEST, to: MEND, capacity: 2, rejects: true }\n"
        "  - { code: OUT, from: TEST, to: OVEN, capacity: 3 }\n"
        f"hazards: {{ H: {{ at: '00:20', family: complaint, escaped: 0, cost_eur: 90, {TEXTS} }} }}\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body), 1, 120 * MINUTE)
    while order(session, "Quarantine", buffer="OUT"):
        session.advance(session.now_ms + MINUTE // 4)
    assert order(session, "ReworkHeld", buffer="OUT") is None
    session.advance(session.end_ms)
    return session


def _long_day() -> Session:
    """A break moved, one given, temp staff called in, an hour more."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(long_day(Path(folder)), 1)
    for at_ms, kind, fields in (
        (0, "MoveBreak", {"pause": 1, "to_ms": 70 * MINUTE}),
        (20 * MINUTE, "CallTempStaff", {"person": "T1"}),
        (35 * MINUTE, "AssignOperator", {"person": "N1", "position": "A"}),
        (50 * MINUTE, "GiveBreak", {"person": "U1", "minutes": 7}),
        (90 * MINUTE, "ExtendShift", {"minutes": 60}),
    ):
        session.advance(at_ms)
        assert order(session, kind, **fields) is None
    session.advance(session.end_ms)
    return session


def _made_ready() -> Session:
    """A changeover prepared while the machine works."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(two_series(Path(folder)), 1)
    session.advance(MINUTE)
    assert order(session, "PrepareChangeover", poste="A", product="Q") is None
    session.advance(session.end_ms)
    return session


def _given_up() -> Session:
    """An order split, another given up by its client and withdrawn."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(given_up(Path(folder)), 1)
    assert order(session, "SplitOrder", order="1", quantity=5) is None
    session.advance(10 * MINUTE)
    assert order(session, "CancelOrder", order="2") is None
    session.advance(session.end_ms)
    return session


def _balanced() -> Session:
    """An hour of two postes, twelve seconds of the second one's work done by the first."""
    body = (
        "calendar: { start: '08:00', end: '09:00' }\n"
        "postes: { A: { cycle_s: 30, attended: true }, B: { cycle_s: 60, attended: true } }\n"
        "buffers: [{ from: A, to: B, capacity: 5 }]\n"
    )
    elements = "A1,Poser,Put,A,30,,,\nB1,Nettoyer,Clean,B,12,,A1,A\nB2,Ajuster,Fit,B,48,,B1,"
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body, elements=elements), 1)
    assert order(session, "MoveElement", element="B1", place="A") is None
    session.advance(session.end_ms)
    return session


def _just_broken(session: Session) -> list[str]:
    return [v.code for v in session.state.postes.values() if v.state == "waiting_repair" and not v.called]


def left_out(kind: str) -> Iterator[tuple[Fact, list[str]]]:
    """Facts of a kind, each with the figures on which the recount without it parts from what is printed."""
    for session, shown in seances():
        facts = list(session.journal.facts())
        found = [index for index, fact in enumerate(facts) if type(fact).__name__ == kind]
        for index in found[:: max(1, len(found) // LEFT_OUT)]:
            counted = reprinted(session, facts[:index] + facts[index + 1 :])
            yield facts[index], [name for name, _, _ in differences(shown, counted)]


def carried_by(fact: Fact, name: str) -> bool:
    figure = CARRIED[type(fact).__name__].format_map(fact._asdict())
    found = re.sub(r"\[\d+\]", "[]", name)
    return found.startswith(figure) if figure.endswith(".") else found == figure


def test_the_table_names_every_kind() -> None:
    assert list(CARRIED) == list(FACTS)


@pytest.mark.parametrize("kind", FACTS)
def test_leaving_out_one_fact_shows_on_its_figure(kind: str) -> None:
    """Not each fact of a kind: an order moved twice keeps no trace of the first move."""
    tried = list(left_out(kind))
    missed = [name for fact, names in tried for name in names if carried_by(fact, name)]
    noticed = sum(bool(names) for _, names in tried)
    assert missed, f"{kind}: {len(tried)} facts left out one by one, none missed on {CARRIED[kind]}"
    print(f"\n{kind:<18} -> {missed[0]:<34} {noticed} of {len(tried)} left out are noticed", end="")


def test_every_kind_of_fact_happens() -> None:
    met = {type(fact) for session, _ in seances() for fact in session.journal.facts()}
    assert met == set(FACTS.values())
