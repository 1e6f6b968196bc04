"""A séance over several days: what is closed is off, people sleep at home, each day brings its programme."""

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import SHIFTS, seconds, shop, shown, story

DAY_MS = 86_400_000
HOUR_MS = 3_600_000
POMPES = Path(__file__).parents[2] / "scenarios" / "pompes"


def little_shop(folder: Path, date: str = "2026-04-30", extra: str = "") -> Scenario:
    """One poste from 08:00 to 16:00; a break at 12:00; thirty pieces a day of ten minutes."""
    body = (
        f'calendar: {{ date: {date}, start: "08:00", end: "16:00", breaks: [{{ at: "12:00", min: 30 }}]{extra} }}\n'
        "postes: { A: { cycle_s: 600, attended: true } }\n"
    )
    people = "U1,Ana,operator,CDI,24,A,,,"
    return shop(folder, body, people=people, polyvalence="U1,A,U", orders="1,P1,30,15:00")


def test_a_closed_line_is_off_and_nobody_is_paid(tmp_path: Path) -> None:
    """Thursday and Friday: each day thirty pieces in five hours, then no load until 16:00."""
    session = Session(little_shop(tmp_path), 1, 2 * DAY_MS)
    session.advance(session.end_ms)
    states = session.board.states_ms("A")
    assert states["off"] == 2 * 16 * HOUR_MS
    assert states["working"] == 60 * 600_000
    assert states["planned"] == HOUR_MS
    assert states["no_load"] == 2 * 16 * HOUR_MS // 2 - 60 * 600_000 - HOUR_MS
    assert sum(states.values()) == 2 * DAY_MS
    ledger = session.board.times("A")
    assert (ledger.tt, ledger.to) == (2 * DAY_MS, 16 * HOUR_MS)
    assert next(row.real_uc for row in session.board.costs() if row.code == "labour") == 16 * 24_000_000
    assert [row.delivered for row in session.board.orders()] == [30, 30]
    assert list(differences(figures(session), recounted(session))) == []


def test_a_piece_under_way_waits_for_the_morning(tmp_path: Path) -> None:
    body = (
        'calendar: { date: 2026-03-17, start: "08:00", end: "16:00" }\n'
        "postes: { A: { cycle_s: 1000, attended: true } }\n"
    )
    session = Session(shop(tmp_path, body, people="U1,Ana,operator,CDI,24,A,,,", polyvalence="U1,A,U"), 1, 2 * DAY_MS)
    seconds(session, 86_400 + 300)
    assert story(session, "A")[-4:-1] == [(28_800, "off"), (86_400, "working"), (86_600, "good")]


@pytest.mark.parametrize(("holidays", "worked"), [("", 4), (", holidays: FR", 3)])
def test_week_ends_and_public_holidays_are_closed(tmp_path: Path, holidays: str, worked: int) -> None:
    """From Thursday 30 April 2026 to Tuesday 5 May: Friday is the 1st of May."""
    session = Session(little_shop(tmp_path, extra=holidays), 1, 6 * DAY_MS)
    assert len(session.scenario.calendar.days) == worked
    session.advance(session.end_ms)
    assert session.board.times("A").to == worked * 8 * HOUR_MS


def test_three_shifts_run_day_and_night(tmp_path: Path) -> None:
    spans = (("m", "05:00", "13:00"), ("a", "13:00", "21:00"), ("n", "21:00", "05:00"))
    shifts = ", ".join(f'{{ code: {code}, start: "{start}", end: "{end}" }}' for code, start, end in spans)
    body = (
        f'calendar: {{ date: 2026-03-16, start: "05:00", end: "05:00", shifts: [{shifts}] }}\n'
        "postes: { A: { cycle_s: 600, attended: true } }\n"
    )
    people = SHIFTS + "".join(f"U{code},Ana,operator,CDI,24,A,,,,{code}\n" for code, _, _ in spans)
    levels = "\n".join(f"U{code},A,U" for code, _, _ in spans)
    session = Session(shop(tmp_path, body, people=people, polyvalence=levels), 1, 3 * DAY_MS)
    session.advance(session.end_ms)
    assert session.board.states_ms("A")["off"] == 0
    assert session.board.states_ms("A")["working"] == 3 * DAY_MS
    assert {row.code: row.off_ms for row in session.board.people()} == {f"U{c}": 2 * DAY_MS for c, _, _ in spans}
    assert list(differences(figures(session), recounted(session))) == []


def test_the_pump_line_over_three_days_keeps_every_account(tmp_path: Path) -> None:
    session = live(Session(load(POMPES), 2, 3 * DAY_MS), policy("competent"))
    found = shown(session)
    assert list(differences(figures(session), recounted(session))) == []
    for row in (*found["postes"].values(), found["line"]):
        assert sum(row["losses_ms"].values()) == row["tt_ms"] - row["tu_ms"]
        assert row["tt_ms"] == 3 * DAY_MS
    assert found["pieces"]["good"] > 700
    left = [f.person for f in session.journal.facts() if isinstance(f, facts_of.PersonLeft) and f.cause == "absence"]
    back = [f.person for f in session.journal.facts() if isinstance(f, facts_of.PersonArrived)]
    assert set(left) <= set(back)
