"""The object of ``goulot simulate --json``: its keys stay."""

from __future__ import annotations

import json

from sim.domain.scenario import Costs, Objective, Position, Supply
from sim.events import (
    AlarmRaised,
    CycleEnded,
    CycleStarted,
    Fact,
    HazardStruck,
    PosteBrokeDown,
    PosteEntered,
    SafetyEvent,
)
from sim.indicators.summary import summary
from sim.indicators.timeline import STATES

from .line import HOUR, MIN, NONE, buffer, component, fold, hazard, order, person, poste, scenario

LINE = scenario(
    poste("P10"),
    poste("P20"),
    buffers=[buffer("P10", "P20", capacity=2, initial=1)],
    goulot="P20",
    people=[person("OP1", position="A")],
    positions={"A": Position("A", NONE, ("P10",))},
    components=[component("SEAL", 2_000_000)],
    supplies=[Supply("SEAL", 50, HOUR)],
    orders=[order("OF1", 3, due_ms=HOUR)],
    objectives=[Objective("good_pieces", 3, 0, 1.0)],
    hazards=[hazard("box", "fallen_box")],
    costs=Costs(0, 0, 0),
)
FACTS: list[Fact] = [
    CycleStarted(0, "P10", "OF1"),
    CycleStarted(0, "P20", "OF1"),
    HazardStruck(MIN, "box", "P20"),
    CycleEnded(MIN, "P20", "OF1", "good", "starved", ""),
    PosteEntered(2 * MIN, "P20", "planned", "break"),
    AlarmRaised(2 * MIN, 1, "poste_down", "P10", 2),
    SafetyEvent(2 * MIN, "P20", "box", "near_miss"),
    PosteBrokeDown(2 * MIN, "P10", "jam"),
    PosteEntered(2 * MIN, "P10", "waiting_repair", "noise"),
]
HEADER = {"scenario": "hand", "seed": 1, "policy": "nothing", "engine": "1", "digest": "0", "until_ms": 3 * MIN}
BOARD = fold(LINE, FACTS, 3 * MIN)
FOUND = summary(BOARD, LINE, HEADER)

TIMES = ["tt_ms", "to_ms", "tr_ms", "tf_ms", "tn_ms", "tu_ms", "do", "tp", "tq", "trs", "trg", "tre", "losses_ms"]


def test_the_keys_in_their_order() -> None:
    assert list(FOUND) == [
        *HEADER,
        *[
            "pieces",
            "line",
            "postes",
            "buffers",
            "sources",
            "people",
            "technicians",
            "overtime_ms",
            "levels_reached",
            "orders",
            "consumption",
            "utilities",
            "costs",
        ],
        *["total_eur", "per_good_piece_eur", "objectives", "score", "decisions", "hazards"],
        *["alarms", "safety", "breakdowns", "supplies", "parameters", "escaped", "quarantine"],
        *["receipts", "checks"],
        *["upkeep", "readiness", "rotations", "tool_changes", "changeovers_prepared"],
    ]
    assert list(FOUND["line"]) == TIMES
    assert list(FOUND["postes"]["P10"]) == [*TIMES, "cycles", "pieces_out", "states_ms", "causes_ms", "states_share"]
    assert list(FOUND["postes"]["P10"]["states_ms"]) == list(STATES)


def test_figures_of_the_line_are_those_of_the_goulot() -> None:
    goulot = FOUND["postes"]["P20"]
    assert {name: goulot[name] for name in TIMES} == FOUND["line"]
    assert (FOUND["line"]["tr_ms"], FOUND["line"]["trs"]) == (2 * MIN, 0.5)
    assert FOUND["line"]["tre"] == 0.333333


def test_rows_of_the_flow() -> None:
    assert FOUND["pieces"] == {
        "wip_start": 1,
        "started": 1,
        "good": 1,
        "scrapped": 0,
        "reworked": 0,
        "wip_end": 1,
    }
    assert FOUND["buffers"] == {"P10-P20": {"capacity": 2, "mean": 0.0, "max": 0, "distribution": [1.0, 0.0, 0.0]}}
    assert FOUND["sources"] == {
        "P10": {
            "arrivals": 1,
            "lost": 0,
            "mean_wait_ms": 0.0,
            "mean_number": 0.0,
            "mean_time_in_system_ms": None,
            "mean_number_in_system": None,
        }
    }


def test_rows_of_people_and_orders() -> None:
    assert FOUND["people"] == {"OP1": {"busy_ms": 2 * MIN, "waiting_ms": MIN, "off_ms": 0}}
    assert FOUND["technicians"] == {"busy_ms": 0, "mean_wait_ms": None, "served": 0}
    assert FOUND["orders"] == [
        {
            "code": "OF1",
            "product": "A",
            "due_ms": HOUR,
            "ordered": 3,
            "delivered_on_time": 1,
            "delivered": 1,
            "completed_ms": None,
            "rank": 0,
            "cancelled_ms": None,
            "withdrawn_ms": None,
            "splits": 0,
        }
    ]


def test_rows_of_what_happened() -> None:
    assert FOUND["hazards"] == [{"code": "box", "at_ms": MIN, "kind": "fallen_box", "resolved_ms": None}]
    assert FOUND["alarms"] == {
        "raised": 1,
        "standing": 1,
        "acknowledged": 0,
        "per_ten_minutes": 3.333333,
        "mean_acknowledge_ms": None,
    }
    assert FOUND["safety"] == {"accidents": 0, "near_misses": 1}
    assert FOUND["breakdowns"] == [
        {
            "poste": "P10",
            "mode": "jam",
            "at_ms": 2 * MIN,
            "called_ms": None,
            "called_by": "",
            "sent_ms": None,
            "technician": "",
            "diagnosed_ms": None,
            "repaired_ms": None,
        }
    ]


def test_rows_of_supplies_checks_and_the_score() -> None:
    assert FOUND["supplies"] == [
        {"component": "SEAL", "supply": "planned", "quantity": 50, "due_ms": HOUR, "received_ms": None}
    ]
    assert FOUND["checks"] == {"P10": {"sound": 0, "found": 0}, "P20": {"sound": 0, "found": 0}}
    assert FOUND["decisions"] == {"taken": 0, "refused": 0}
    assert FOUND["score"] == FOUND["objectives"][0]["score"] == 0.333333


def test_it_is_json_without_nan() -> None:
    assert json.loads(json.dumps(FOUND, allow_nan=False)) == FOUND


def test_a_seance_not_begun_has_figures_too() -> None:
    empty = summary(fold(LINE, [], 0), LINE, HEADER)
    assert empty["line"]["trs"] is None and empty["per_good_piece_eur"] is None and empty["total_eur"] == 0
    json.dumps(empty, allow_nan=False)


def test_every_time_is_told() -> None:
    assert all(
        FOUND["line"][f"{name}_ms"] == getattr(BOARD.times(), name) for name in ["tt", "to", "tr", "tf", "tn", "tu"]
    )
