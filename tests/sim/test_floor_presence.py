"""Who is there: own hours, temp staff, a newcomer, breaks, overtime."""

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.commands import Refusal
from sim.session import Session
from tests.sim.workshop import SHIFTS, instants, long_day, order, seconds, shop, story, three_machines

MINUTE = 60
HOUR_MS = 3_600_000


def refused(code: str, subject: str = "") -> Refusal:
    return Refusal(code=code, subject=subject)


def test_people_come_and_go_by_hours_of_their_own(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    assert order(session, "AssignOperator", person="P1", position="A") == refused("not_there_yet", "P1")
    session.advance(session.end_ms)
    came = [(f.at_ms, f.person, f.cause) for f in session.journal.facts() if isinstance(f, facts_of.PersonArrived)]
    left = [(f.at_ms, f.person, f.cause) for f in session.journal.facts() if isinstance(f, facts_of.PersonLeft)]
    assert came == [(HOUR_MS // 2, "N1", "newcomer"), (HOUR_MS + 600_000, "P1", "hours")]
    assert left == [(HOUR_MS * 3 // 2, "L1", "end")]
    off = {row.code: row.off_ms // 60_000 for row in session.board.people()}
    assert off == {"U1": 10, "L1": 40, "M1": 10, "N1": 40, "T1": 120, "P1": 70}


def test_a_newcomer_learns_beside_somebody_autonomous(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    seconds(session, 29 * MINUTE)
    assert order(session, "AssignOperator", person="N1", position="A") == refused("not_there_yet", "N1")
    seconds(session, 30 * MINUTE)
    assert order(session, "AssignOperator", person="N1", position="A") is None
    assert session.state.postes["A"].operators == ("U1", "N1")


def test_temp_staff_come_after_their_delay_and_are_paid_their_minimum(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    assert order(session, "CallTempStaff", person="U1") == refused("not_on_call", "U1")
    seconds(session, 20 * MINUTE)
    before = {row.code: row.real_uc for row in session.board.costs()}
    assert order(session, "CallTempStaff", person="T1") is None
    assert order(session, "CallTempStaff", person="T1") == refused("already_called_in", "T1")
    assert session.state.people["T1"].due_ms == 50 * MINUTE * 1000
    seconds(session, 50 * MINUTE)
    assert order(session, "AssignOperator", person="T1", position="B") is None
    session.advance(session.end_ms)
    costs = {row.code: row.real_uc for row in session.board.costs()}
    assert costs["measures"] - before["measures"] == 35_000_000
    others = 24 * 2 + 22 * 1.5 + 22 * 2 + 20 * 1.5 + 20 * (50 / 60)
    assert costs["labour"] == round((others + 30 * 4) * 1_000_000)


def test_a_break_of_ones_own_leaves_the_poste_without_operator(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    seconds(session, 90)
    assert order(session, "GiveBreak", person="U1", minutes=5) is None
    assert order(session, "GiveBreak", person="U1", minutes=5) == refused("already_on_break", "U1")
    assert order(session, "AssignOperator", person="U1", position="B") == refused("already_on_break", "U1")
    seconds(session, 430)
    assert story(session, "A")[2:] == [
        (60, "takes ENDLESS"),
        (90, "no_operator break"),
        (390, "working"),
        (420, "good"),
        (420, "takes ENDLESS"),
    ]


def test_the_lines_break_moves_within_its_limits(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    seconds(session, 10 * MINUTE)
    for minute, code in ((85, "break_fixed"), (60, "already_there"), (30, "break_fixed")):
        refusal = order(session, "MoveBreak", pause=1, to_ms=minute * 60_000)
        assert refusal == refused(code, "1")
    assert order(session, "MoveBreak", pause=2, to_ms=0) == refused("unknown_break", "2")
    assert order(session, "MoveBreak", pause=1, to_ms=75 * 60_000) is None
    seconds(session, 80 * MINUTE)
    assert order(session, "MoveBreak", pause=1, to_ms=80 * 60_000 + 1) == refused("break_begun", "1")
    session.advance(session.end_ms)
    planned = [f.at_ms for f in session.journal.facts() if isinstance(f, facts_of.PosteEntered) and f.cause == "break"]
    assert planned == [75 * 60_000, 75 * 60_000]
    assert session.board.states_ms("A")["planned"] == 600_000


def test_overtime_extends_to_and_tr_at_a_premium(tmp_path: Path) -> None:
    session = Session(long_day(tmp_path))
    seconds(session, 60 * MINUTE)
    assert order(session, "ExtendShift", minutes=90) == refused("overtime_limit", "60")
    assert order(session, "ExtendShift", minutes=30) is None
    assert order(session, "ExtendShift", minutes=31) == refused("overtime_limit", "30")
    assert session.end_ms == session.state.end_ms == 150 * 60_000
    seconds(session, 140 * MINUTE)
    assert order(session, "ExtendShift", minutes=30) == refused("overtime_too_late", "15")
    session.advance(session.end_ms)
    assert instants(session, facts_of.ShiftEnded) == [150 * MINUTE]
    ledger = session.board.times("A")
    assert (ledger.tt, ledger.to, ledger.tr) == (9_000_000, 9_000_000, 8_400_000)
    assert (120 * MINUTE, "no_operator vacant") in story(session, "B"), "Max stays for no overtime"
    hours = 24 * 2.5 + 22 * 1.5 + 22 * 2 + 20 * 2 + 20 * (80 / 60)
    premium = 0.25 * 0.5 * (24 + 20 + 20)
    labour = next(row.real_uc for row in session.board.costs() if row.code == "labour")
    assert labour == pytest.approx((hours + premium) * 1_000_000, abs=1)


def test_a_line_without_overtime_ends_when_planned(tmp_path: Path) -> None:
    session = Session(three_machines(tmp_path))
    seconds(session, 60)
    assert order(session, "ExtendShift", minutes=5) == refused("no_overtime")


TWO_SHIFTS = (
    'calendar: { date: 2026-03-17, start: "08:00", end: "10:00",'
    ' shifts: [{ code: am, start: "08:00", end: "09:00" }, { code: pm, start: "09:00", end: "10:00" }] }\n'
    "rules: { handover_min: 2 }\n"
    "postes:\n  A: { cycle_s: 60, attended: true }\n  B: { cycle_s: 60, attended: true }\n"
)


def test_the_next_shift_relieves_this_one(tmp_path: Path) -> None:
    """Lou is L: she may take A only once Max, autonomous there, has taken B, though she is before him in the list."""
    people = SHIFTS + (
        "U1,Ana,operator,CDI,24,A,,,,am\nU2,Bob,operator,CDI,24,B,,,,am\n"
        "L1,Lou,operator,CDI,22,A,,,,pm\nU3,Max,operator,CDI,24,B,,,,pm\n"
    )
    levels = "U1,A,U\nU2,B,U\nL1,A,L\nU3,A,U\nU3,B,U"
    session = Session(shop(tmp_path, TWO_SHIFTS, people=people, polyvalence=levels))
    seconds(session, 3600)
    people_at = {code: session.state.people[code].position for code in session.state.people}
    assert people_at == {"U1": "", "U2": "", "L1": "A", "U3": "B"}
    seconds(session, 3720)
    assert story(session, "A")[-2:] == [(3600, "no_operator walking"), (3720, "takes ENDLESS")]
    session.advance(session.end_ms)
    assert {row.code: row.off_ms for row in session.board.people()} == dict.fromkeys(people_at, 3_600_000)
