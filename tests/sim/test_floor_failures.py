"""Machines that fail, the people who repair them, and the box in the robot's zone."""

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.session import Session
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, story

TECHNICIAN = "T1,Yves,technician,CDI,26,,,,"


def machine(mtbf_s: int, repair_s: int, diagnosis_min: int = 0) -> str:
    return (
        f"{{ cycle_s: 50, check_min: 1, failures: {{ jam: {{ mtbf_s: {mtbf_s}, repair_s: {repair_s}, "
        f"diagnosis_min: {diagnosis_min}, symptom: noise }} }} }}"
    )


def test_a_machine_without_technician_repairs_itself_and_ends_its_cycle(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, f"postes:\n  A: {machine(70, 30)}\n"))
    seconds(session, 130)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (50, "good"),
        (50, "takes ENDLESS"),
        (70, "down noise"),
        (100, "working"),
        (130, "good"),
        (130, "takes ENDLESS"),
    ]


def test_only_running_time_wears_a_machine(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, f"postes:\n  A: {machine(70, 30)}\n"))
    seconds(session, 60)
    order(session, "StopPoste", poste="A")
    seconds(session, 1000)
    order(session, "RestartPoste", poste="A")
    seconds(session, 1020)
    assert instants(session, facts_of.PosteBrokeDown) == [1010]


def test_the_technician_walks_looks_for_the_cause_and_repairs(tmp_path: Path) -> None:
    body = f"rules: {{ travel_min: 2 }}\npostes:\n  A: {machine(70, 30, diagnosis_min=3)}\n"
    session = Session(shop(tmp_path, body, people=TECHNICIAN))
    seconds(session, 100)
    assert order(session, "CallMaintenance", poste="A") is None
    seconds(session, 500)
    assert story(session, "A")[3:6] == [(70, "waiting_repair noise"), (220, "down noise"), (430, "working")]


def test_a_check_made_in_time_spares_the_technician_the_diagnosis(tmp_path: Path) -> None:
    body = f"rules: {{ travel_min: 2 }}\npostes:\n  A: {machine(70, 30, diagnosis_min=3)}\n"
    session = Session(shop(tmp_path, body, people=TECHNICIAN))
    seconds(session, 100)
    order(session, "CallMaintenance", poste="A")
    assert session.state.postes["A"].cause == "noise"
    assert order(session, "OrderCheck", poste="A") is None
    seconds(session, 160)
    assert session.state.postes["A"].cause == "jam"
    seconds(session, 500)
    assert story(session, "A")[3:6] == [(70, "waiting_repair noise"), (220, "down noise"), (250, "working")]


def test_nobody_calls_so_the_operators_do_after_ten_minutes(tmp_path: Path) -> None:
    body = f"rules: {{ call_after_min: 10, travel_min: 2 }}\npostes:\n  A: {machine(70, 30)}\n"
    session = Session(shop(tmp_path, body, people=TECHNICIAN))
    seconds(session, 900)
    assert instants(session, facts_of.MaintenanceCalled) == [670]
    assert instants(session, facts_of.TechnicianSent) == [670]
    assert instants(session, facts_of.RepairEnded) == [820]


def test_one_technician_goes_first_where_the_priority_says(tmp_path: Path) -> None:
    """B and C wait while A is repaired; C was called later, but first in priority."""
    postes = f"  A: {machine(40, 600)}\n  B: {machine(45, 30)}\n  C: {machine(45, 30)}\n"
    body = f"rules: {{ travel_min: 1 }}\npostes:\n{postes}"
    session = Session(shop(tmp_path, body, people=TECHNICIAN))
    seconds(session, 60)
    for poste, priority in (("A", 2), ("B", 2), ("C", 3)):
        assert order(session, "CallMaintenance", poste=poste, priority=priority) is None
    seconds(session, 120)
    refused = order(session, "CallMaintenance", poste="C", priority=3)
    assert refused is not None
    assert (refused.code, refused.subject) == ("already_called", "C")
    assert order(session, "CallMaintenance", poste="C", priority=1) is None
    seconds(session, 1000)
    sent = [(f.at_ms / 1000, f.poste) for f in session.journal.facts() if isinstance(f, facts_of.TechnicianSent)]
    assert sent == [(60, "A"), (720, "C"), (810, "B")]


def test_maintenance_is_refused_where_nothing_is_broken_or_nobody_repairs(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, f"postes:\n  A: {machine(70, 30)}\n"))
    seconds(session, 1)
    refused = order(session, "CallMaintenance", poste="A")
    assert refused is not None
    assert refused.code == "no_technician"


BOX = f"""
calendar: {{ start: "08:00", end: "09:00" }}
postes:
  A: {{ cycle_s: 40 }}
hazards:
  box: {{ family: fallen_box, at: "08:05", poste: A, clear_min: 3, patience_min: 6, accident_percent: 100, {TEXTS} }}
"""


def test_a_robot_stopped_in_time_is_cleared_and_restarted(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, BOX))
    seconds(session, 360)
    assert order(session, "StopPoste", poste="A") is None
    seconds(session, 539)
    refused = order(session, "RestartPoste", poste="A")
    assert refused is not None
    assert refused.code == "zone_occupied"
    seconds(session, 540)
    assert order(session, "RestartPoste", poste="A") is None
    seconds(session, 3600)
    assert instants(session, facts_of.HazardStruck) == [300]
    assert instants(session, facts_of.HazardResolved) == [540]
    assert instants(session, facts_of.SafetyEvent) == []


def test_a_robot_left_running_ends_in_an_accident_and_a_longer_stop(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, BOX))
    seconds(session, 3600)
    events = [f for f in session.journal.facts() if isinstance(f, facts_of.SafetyEvent)]
    assert [(e.at_ms / 1000, e.poste, e.severity) for e in events] == [(660, "A", "accident")]
    stops = [(at, words) for at, words in story(session, "A") if words in ("stopped zone", "working")]
    assert stops == [(660, "stopped zone"), (1380, "working")]


def test_a_stop_that_comes_after_the_accident_prevents_nothing(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, BOX))
    seconds(session, 660)
    refused = order(session, "StopPoste", poste="A")
    assert refused is not None
    assert refused.code == "already_stopped"


@pytest.mark.parametrize(("percent", "severity"), [(100, "accident"), (0, "near_miss")])
def test_the_chance_of_an_accident_is_the_scenarios(tmp_path: Path, percent: int, severity: str) -> None:
    session = Session(shop(tmp_path, BOX.replace("accident_percent: 100", f"accident_percent: {percent}")))
    seconds(session, 3600)
    assert [f.severity for f in session.journal.facts() if isinstance(f, facts_of.SafetyEvent)] == [severity]


def test_a_technician_who_arrives_as_the_diagnosis_ends_arrives_informed(tmp_path: Path) -> None:
    """Ordered with the call, a check of one minute is worth its diagnosis even when the walk takes no longer."""
    body = f"rules: {{ travel_min: 1 }}\npostes:\n  A: {machine(70, 30, diagnosis_min=3)}\n"
    session = Session(shop(tmp_path, body, people=TECHNICIAN))
    seconds(session, 100)
    order(session, "CallMaintenance", poste="A")
    order(session, "OrderCheck", poste="A")
    seconds(session, 500)
    assert instants(session, facts_of.CheckEnded) == [160]
    assert instants(session, facts_of.RepairEnded) == [190]
