"""What a supervisor follows up: checks, breakdowns, supplies, the sequence of orders, alarms."""

from __future__ import annotations

from pathlib import Path

from sim.domain.scenario import Supply
from sim.events import (
    AlarmAcknowledged,
    AlarmCleared,
    AlarmRaised,
    CheckEnded,
    Fact,
    MaintenanceCalled,
    OrderMoved,
    OrderReleased,
    PersonLeft,
    PosteBrokeDown,
    PosteEntered,
    RepairEnded,
    SupplyDelayed,
    SupplyOrdered,
    SupplyReceived,
    TechnicianSent,
)
from sim.indicators.board import Board
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim import workshop

from .line import HOUR, MIN, component, fold, order, person, poste, scenario

LINE = scenario(
    poste("P10"),
    poste("P20"),
    people=[person("TECH", "technician"), person("TECH2", "technician")],
    components=[component("SEAL", 2_000_000), component("NUT", 1_000)],
    supplies=[Supply("SEAL", 50, 3 * HOUR), Supply("SEAL", 60, 2 * HOUR), Supply("NUT", 900, HOUR)],
    orders=[order("OF1", 3), order("OF2", 3)],
    urgent=[order("OF9", 1)],
)
FAILURE: list[Fact] = [
    PosteBrokeDown(10 * MIN, "P10", "bearing"),
    PosteEntered(10 * MIN, "P10", "waiting_repair", "noise"),
    MaintenanceCalled(11 * MIN, "P10", 2, "rule"),
    TechnicianSent(12 * MIN, "TECH", "P10"),
]


def received(board: Board) -> list[tuple[str, str, int, int | None]]:
    """Component, kind, hours due and received."""
    hours = [(row.due_ms // HOUR, row.received_ms and row.received_ms // HOUR) for row in board.supplies()]
    return [(row.component, row.supply, *when) for row, when in zip(board.supplies(), hours, strict=True)]


def ranks(*facts: Fact) -> dict[str, int]:
    return {row.code: row.rank for row in fold(LINE, facts, HOUR).orders()}


def test_checks_tell_sound_postes_from_failures() -> None:
    facts = [CheckEnded(MIN, "P10", "sound"), *FAILURE, CheckEnded(13 * MIN, "P10", "bearing")]
    board = fold(LINE, facts, HOUR)
    assert [(row.poste, row.sound, row.found) for row in board.checks()] == [("P10", 1, 1), ("P20", 0, 0)]
    assert board.breakdowns()[0].diagnosed_ms == 13 * MIN


def test_a_sound_poste_is_no_diagnosis_of_the_next_failure() -> None:
    assert fold(LINE, [CheckEnded(MIN, "P10", "sound"), *FAILURE], HOUR).breakdowns()[0].diagnosed_ms is None


def test_a_technician_takes_over_from_another() -> None:
    facts = [
        *FAILURE,
        PersonLeft(20 * MIN, "TECH", "absence"),
        TechnicianSent(25 * MIN, "TECH2", "P10"),
        RepairEnded(40 * MIN, "P10", "TECH2", "bearing"),
    ]
    board = fold(LINE, facts, HOUR)
    [row] = board.breakdowns()
    assert (row.sent_ms, row.technician, row.ended_ms) == (12 * MIN, "TECH2", 40 * MIN)
    assert board.technicians() == ((8 + 15) * MIN, MIN)


def test_a_technician_gone_home_is_recounted_the_same(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "10:00" }\nrules: { travel_min: 1 }\npostes:\n'
        "  A: { cycle_s: 20, failures: { j: { mtbf_s: 5000, repair_s: 600 }, k: { mtbf_s: 50, repair_s: 600 } } }\n"
        'hazards:\n  away: { family: absence, at: "08:03", person: T, ' + workshop.TEXTS + " }\n"
    )
    people = "T,Y,technician,CDI,20,,,,\nU,Z,technician,CDI,20,,,,"
    session = Session(workshop.shop(tmp_path, body, people=people))
    workshop.seconds(session, 60)
    workshop.order(session, "CallMaintenance", poste="A")
    session.advance(session.end_ms)
    assert session.board.breakdowns()[0].technician == "U"
    assert list(differences(figures(session), recounted(session))) == []


def test_supplies_planned_and_express() -> None:
    facts: list[Fact] = [
        SupplyOrdered(MIN, "SEAL", 10, 4 * HOUR, 1),
        SupplyReceived(HOUR, "NUT", 900, "planned"),
        SupplyReceived(2 * HOUR, "SEAL", 60, "planned"),
        SupplyReceived(4 * HOUR, "SEAL", 10, "express"),
    ]
    assert received(fold(LINE, facts, 4 * HOUR)) == [
        ("SEAL", "planned", 3, None),
        ("SEAL", "planned", 2, 2),
        ("NUT", "planned", 1, 1),
        ("SEAL", "express", 4, 4),
    ]


def test_what_is_at_the_dock_slips_no_more() -> None:
    delayed = SupplyDelayed(2 * HOUR, "SEAL", 5 * HOUR)
    assert received(fold(LINE, [delayed], 2 * HOUR)) == [
        ("SEAL", "planned", 5, None),
        ("SEAL", "planned", 2, None),
        ("NUT", "planned", 1, None),
    ]


def test_a_late_supply_is_recounted_the_same(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "10:00" }\npostes:\n  A: { cycle_s: 20 }\nproducts: { X: { fr: X, en: X } }\n'
        'hazards:\n  slip: { family: late_supply, at: "08:30", component: SEAL, until: "09:30", '
        + workshop.TEXTS
        + " }\n"
    )
    session = Session(
        workshop.shop(
            tmp_path,
            body,
            components="SEAL,J,S,u,900,1.50,,,,,",
            nomenclature="X,SEAL,1,A",
            orders="1,X,9,10:00",
            supplies="SEAL,50,08:30\nSEAL,60,09:00\nSEAL,70,08:45",
        )
    )
    session.advance(session.end_ms)
    assert [(row.quantity, row.due_ms // MIN) for row in session.board.supplies()] == [(50, 30), (60, 90), (70, 90)]
    assert list(differences(figures(session), recounted(session))) == []


def test_ranks_follow_the_moves() -> None:
    assert ranks() == {"OF1": 0, "OF2": 1}
    assert ranks(OrderMoved(1, "OF2", 0)) == {"OF1": 1, "OF2": 0}
    assert ranks(OrderReleased(1, "OF9"), OrderMoved(2, "OF9", 1)) == {"OF1": 0, "OF2": 2, "OF9": 1}


def test_alarms_standing_and_their_rate_since_the_start() -> None:
    facts: list[Fact] = [AlarmRaised(n * MIN, n, "poste_down", "P10", 1) for n in (1, 2, 3)]
    facts += [AlarmCleared(4 * MIN, 2), AlarmAcknowledged(5 * MIN, 3)]
    stats = fold(LINE, facts, HOUR).alarms()
    assert (stats.raised, stats.standing, stats.acknowledged) == (3, 2, 1)
    assert (stats.overall_per_ten_minutes, stats.per_ten_minutes) == (0.5, 0.0)
    assert fold(LINE, [], 0).alarms().overall_per_ten_minutes is None
