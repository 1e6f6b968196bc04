"""People, technicians, aléas and alarms."""

from __future__ import annotations

from sim.domain.scenario import Position, Supply
from sim.events import (
    AlarmAcknowledged,
    AlarmRaised,
    CycleStarted,
    Fact,
    HazardResolved,
    HazardStruck,
    MaintenanceCalled,
    OperatorAssigned,
    OperatorFreed,
    PersonLeft,
    PosteBrokeDown,
    PosteEntered,
    RepairEnded,
    SupplyOrdered,
    SupplyReceived,
    TechnicianSent,
)
from sim.indicators.board import Board

from .line import HOUR, MIN, NONE, fold, hazard, person, poste, scenario

LINE = scenario(
    poste("P10"),
    poste("P20"),
    people=[
        person("OP1", position="A"),
        person("OP2"),
        person("HAND", "handler", "CAR"),
        person("TECH", "technician"),
    ],
    positions={
        "A": Position("A", NONE, ("P10", "P20")),
        "CAR": Position("CAR", NONE, (), True),
    },
    supplies=[Supply("C", 50, 5 * MIN)],
    breaks=[(40 * MIN, 50 * MIN)],
    hazards=[hazard("absent", "absence"), hazard("box", "fallen_box")],
    serve_ms=3 * MIN,
)


def minutes(board: Board, code: str) -> tuple[int, int, int]:
    row = next(row for row in board.people() if row.code == code)
    assert row.busy_ms + row.waiting_ms + row.off_ms == board.now_ms
    return row.busy_ms // MIN, row.waiting_ms // MIN, row.off_ms // MIN


def entered(minute: int, code: str, state: str) -> Fact:
    return PosteEntered(minute * MIN, code, state, "")


def test_two_postes_of_one_position_keep_one_person_busy_once() -> None:
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        entered(0, "P20", "starved"),
        entered(10, "P20", "setup"),
        entered(15, "P10", "starved"),
        entered(20, "P20", "starved"),
        entered(40, "P10", "planned"),
        entered(40, "P20", "planned"),
        entered(50, "P10", "checking"),
        entered(50, "P20", "starved"),
    ]
    board = fold(LINE, facts, HOUR)
    assert minutes(board, "OP1") == (30, 20, 10)
    assert minutes(board, "OP2") == (0, 50, 10)


def test_a_person_counts_from_arrival_until_freed_or_gone() -> None:
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        entered(0, "P20", "starved"),
        OperatorFreed(5 * MIN, "OP1", "A"),
        OperatorAssigned(5 * MIN, "OP2", "A", 7 * MIN),
        PersonLeft(17 * MIN, "OP2", "absence"),
        OperatorAssigned(17 * MIN, "OP1", "A", 20 * MIN),
    ]
    board = fold(LINE, facts, 30 * MIN)
    assert minutes(board, "OP1") == (15, 15, 0)
    assert minutes(board, "OP2") == (10, 7, 13)


def test_the_handler_is_busy_while_serving() -> None:
    facts: list[Fact] = [
        SupplyOrdered(MIN, "D", 50, 6 * MIN, 0),
        SupplyReceived(10 * MIN, "C", 50, "planned"),
        SupplyReceived(12 * MIN, "D", 50, "express"),
    ]
    assert minutes(fold(LINE, facts, 30 * MIN), "HAND") == (5, 25, 0)


REPAIR: list[Fact] = [
    CycleStarted(0, "P10", "OF1"),
    PosteBrokeDown(10 * MIN, "P10", "bearing"),
    entered(10, "P10", "waiting_repair"),
    MaintenanceCalled(14 * MIN, "P10", 2, "supervisor"),
    MaintenanceCalled(15 * MIN, "P10", 1, "supervisor"),
    TechnicianSent(18 * MIN, "TECH", "P10"),
    entered(20, "P10", "down"),
    RepairEnded(30 * MIN, "P10", "TECH", "bearing"),
    CycleStarted(30 * MIN, "P10", "OF1"),
]


def test_a_failure_from_strike_to_repair() -> None:
    board = fold(LINE, REPAIR, 40 * MIN)
    assert board.technicians() == (12 * MIN, 4 * MIN)
    assert board.mean_call_ms() == 4 * MIN
    assert minutes(board, "TECH") == (12, 28, 0)
    [row] = board.breakdowns()
    assert (row.poste, row.mode, row.technician, row.called_by) == ("P10", "bearing", "TECH", "supervisor")
    reliability = board.reliability()[0]
    assert (reliability.failures, reliability.mtbf_ms, reliability.mttr_ms) == (1, 20 * MIN, 20 * MIN)


def test_a_repair_under_way_counts_until_now() -> None:
    board = fold(LINE, REPAIR[:-2], 25 * MIN)
    assert board.technicians() == (7 * MIN, 4 * MIN)
    assert board.reliability()[0].mttr_ms is None
    assert board.breakdowns()[0].ended_ms is None


def test_hazards_and_how_they_ended() -> None:
    facts: list[Fact] = [
        HazardStruck(MIN, "absent", "OP1"),
        HazardStruck(2 * MIN, "box", "P20"),
        HazardResolved(5 * MIN, "box", "stopped"),
    ]
    rows = fold(LINE, facts, 10 * MIN).hazards()
    assert [(row.code, row.kind, row.at_ms // MIN, row.resolved_ms, row.how) for row in rows] == [
        ("absent", "absence", 1, None, ""),
        ("box", "fallen_box", 2, 5 * MIN, "stopped"),
    ]


def test_alarms_rate_over_half_an_hour_and_response() -> None:
    facts: list[Fact] = [AlarmRaised(n * 10 * MIN, n, "poste_down", "P10", 1) for n in range(1, 7)]
    facts += [AlarmAcknowledged(61 * MIN, 6), AlarmAcknowledged(62 * MIN, 5)]
    stats = fold(LINE, facts, 62 * MIN).alarms()
    assert (stats.raised, stats.acknowledged, stats.per_ten_minutes) == (6, 2, 1.0)
    assert stats.mean_response_ms == (1 + 12) * MIN // 2


def test_decisions_are_counted() -> None:
    board = Board(LINE)
    for taken in (True, False, True):
        board.count_decision(taken)
    assert (board.decisions_taken, board.decisions_refused) == (2, 1)
