"""Rotations planned over the shift: they run by themselves, and say so when they no longer can."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.events import AlarmRaised, OperatorAssigned, RotationRefused
from sim.session import Session
from tests.sim import workshop
from tests.sim.workshop import TEXTS, shop

MINUTE = 60_000


def workshop_of_two(folder: Path) -> Scenario:
    """An hour of two postes held by Ana and Bob, autonomous at both; Cy, free, is L at A; Bob leaves at 08:30."""
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "postes: { A: { cycle_s: 60, attended: true }, B: { cycle_s: 60, attended: true } }\n"
        "buffers: [{ from: A, to: B, capacity: 4 }]\n"
        "rules: { handover_min: 1 }\n"
        f'hazards: {{ H: {{ family: absence, at: "08:30", person: BOB, {TEXTS} }} }}\n'
    )
    people = "ANA,Ana,operator,CDI,24,A,,,\nBOB,Bob,operator,CDI,24,B,,,\nCY,Cy,operator,CDI,20,,,,\n"
    levels = "ANA,A,U\nANA,B,U\nBOB,A,U\nBOB,B,U\nCY,A,L"
    return shop(folder, body, people=people, polyvalence=levels)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(workshop_of_two(tmp_path), 1)


def order(session: Session, kind: str, **fields: object) -> str | None:
    refused = workshop.order(session, kind, **fields)
    return refused.code if refused else None


def plan(session: Session, person: str, position: str, minute: int) -> str | None:
    return order(session, "PlanAssignment", person=person, position=position, due_ms=minute * MINUTE)


def moves(session: Session) -> list[tuple[int, str, str]]:
    """Minute, person and place of each move once the shift runs."""
    found = [fact for fact in session.journal.facts() if isinstance(fact, OperatorAssigned) and fact.at_ms]
    return [(fact.at_ms // MINUTE, fact.person, fact.position) for fact in found]


def refusals(session: Session) -> list[tuple[int, str, str]]:
    found = [fact for fact in session.journal.facts() if isinstance(fact, RotationRefused)]
    return [(fact.at_ms // MINUTE, fact.person, fact.reason) for fact in found]


def alarms(session: Session) -> list[tuple[str, str]]:
    found = [fact for fact in session.journal.facts() if isinstance(fact, AlarmRaised)]
    return [(fact.code, fact.subject) for fact in found if fact.code == "rotation_refused"]


def test_two_people_exchange_their_places_at_the_hour_planned(session: Session) -> None:
    assert plan(session, "ANA", "B", 15) is None and plan(session, "BOB", "A", 15) is None
    assert [view.due_ms for view in session.state.planned] == [15 * MINUTE] * 2
    session.advance(20 * MINUTE)
    assert moves(session) == [(15, "ANA", "B"), (15, "BOB", "A")]
    assert session.state.planned == () and refusals(session) == []
    assert session.state.people["BOB"].ready_ms == 16 * MINUTE


def test_who_has_left_is_told_by_an_alarm(session: Session) -> None:
    assert plan(session, "BOB", "A", 40) is None
    session.advance(session.end_ms)
    assert refusals(session) == [(40, "BOB", "absent")]
    assert alarms(session) == [("rotation_refused", "BOB")]
    assert [(row.person, row.refused) for row in session.board.preparation.rotations()] == [("BOB", "absent")]


def test_one_of_two_that_depend_on_each_other_waits_for_the_other(session: Session) -> None:
    """Cy, level L, may hold A only while somebody autonomous there is on the line: Bob, not yet placed again."""
    assert order(session, "FreeOperator", person="BOB") is None
    assert plan(session, "CY", "A", 10) is None and plan(session, "BOB", "B", 10) is None
    session.advance(12 * MINUTE)
    assert moves(session) == [(10, "BOB", "B"), (10, "CY", "A")]
    assert session.state.people["ANA"].position == ""


def test_what_somebody_lacks_for_good_is_refused_at_once(session: Session) -> None:
    assert plan(session, "CY", "B", 10) == "no_level"
    assert plan(session, "CY", "Z", 10) == "unknown_position"
    assert plan(session, "ZOE", "A", 10) == "unknown_person"


def test_only_what_is_to_come_can_be_planned(session: Session) -> None:
    session.advance(10 * MINUTE)
    assert plan(session, "ANA", "B", 10) == "not_to_come"
    assert plan(session, "ANA", "B", 60) == "not_to_come"
    assert plan(session, "ANA", "B", 20) is None
    assert plan(session, "ANA", "B", 20) == "already_planned"


def test_the_plan_is_amended_while_the_shift_runs(session: Session) -> None:
    assert plan(session, "ANA", "B", 15) is None
    session.advance(5 * MINUTE)
    assert order(session, "CancelPlanned", person="ANA", due_ms=15 * MINUTE) is None
    assert order(session, "CancelPlanned", person="ANA", due_ms=15 * MINUTE) == "nothing_planned"
    assert plan(session, "CY", "A", 25) is None
    session.advance(session.end_ms)
    assert moves(session) == [(25, "CY", "A")]


def test_who_is_there_already_has_nothing_to_do(session: Session) -> None:
    assert plan(session, "ANA", "A", 15) is None
    session.advance(20 * MINUTE)
    assert moves(session) == [] and refusals(session) == []


def test_a_plan_made_before_or_during_the_shift_gives_the_same_floor(tmp_path: Path) -> None:
    before, during = Session(workshop_of_two(tmp_path), 1), Session(workshop_of_two(tmp_path), 1)
    assert plan(before, "CY", "A", 25) is None
    before.advance(3 * MINUTE)
    during.advance(3 * MINUTE)
    assert plan(during, "CY", "A", 25) is None
    for session in (before, during):
        session.advance(session.end_ms)
    assert moves(before) == moves(during)
    assert before.board.pieces() == during.board.pieces()
