"""What the cockpit computes from the state: the shape of the line, what comes next, the ribbons, the journal."""

from itertools import pairwise

import pytest

from app.models.balance import line_of
from app.models.consequence import halted, next_consequence
from app.models.journal_rows import JournalReader
from app.models.line_graph import columns
from app.models.ribbon_rows import CELL_MS, RibbonCells
from app.models.shift import Shift
from app.views.palette import plain
from app.wording import Names, objective_target
from sim.commands import StopPoste
from sim.domain.scenario import Scenario
from sim.session import Session

MINUTE_MS = 60_000


def stopped(scenario: Scenario, poste: str, at_min: int = 5) -> Session:
    session = Session(scenario, 1)
    session.advance(at_min * MINUTE_MS)
    session.submit(StopPoste(at_ms=session.now_ms, poste=poste))
    return session


def test_twins_share_a_column_and_rework_stands_under_its_bench(pompes: Scenario) -> None:
    assert columns(pompes) == (
        ("P10",), ("P20",), ("P30",), ("P40",), ("P50A", "P50B"), ("P60", "P65"), ("P70",), ("P80",),
    )  # fmt: skip


def test_what_comes_next_does_come(pompes: Scenario) -> None:
    """The poste foretold enters the state foretold at about the time foretold."""
    session = stopped(pompes, "P30")
    coming = next_consequence(pompes, session.state)
    assert coming is not None
    start = session.now_ms
    while session.state.postes[coming.poste].state != coming.kind and session.now_ms - start < 15 * MINUTE_MS:
        session.advance(session.now_ms + 5_000)
    assert session.state.postes[coming.poste].state == coming.kind
    assert abs(session.now_ms - start - coming.in_ms) < 90_000


def test_a_stopped_goulot_ends_by_stopping_the_line(pompes: Scenario) -> None:
    session = stopped(pompes, "P60", at_min=1)
    session.advance(9 * MINUTE_MS)
    assert {"P50A", "P50B", "P60", "P70", "P80"} <= halted(pompes, session.state)


def test_ribbons_read_little_by_little_are_those_read_at_once(pompes: Scenario) -> None:
    session, slow = Session(pompes, 1), RibbonCells(tuple(pompes.postes))
    for minute in range(1, 90):
        session.advance(minute * MINUTE_MS + 7_000)
        slow.read(session.board)
    fast = RibbonCells(tuple(pompes.postes))
    fast.read(session.board)
    for poste in pompes.postes:
        spans = fast.spans(poste, session.now_ms)
        settled = session.now_ms - 6 * CELL_MS
        assert [s for s in slow.spans(poste, session.now_ms) if s[1] < settled] == [s for s in spans if s[1] < settled]
        assert spans[0][0] == 0
        assert spans[-1][1] == session.now_ms
        assert all(before[1] == after[0] for before, after in pairwise(spans))


def test_the_journal_tells_each_thing_once_and_hides_causes(pompes: Scenario) -> None:
    session, reader = stopped(pompes, "P10"), JournalReader(Names(pompes))
    assert reader.read(session.journal)
    assert not reader.read(session.journal)
    assert [row.kind for row in reader.rows] == ["decision"]
    session.advance(120 * MINUTE_MS)
    reader.read(session.journal)
    told = " ".join(row.text for row in reader.rows)
    hidden = [mode.name.fr for poste in pompes.postes.values() for mode in poste.failures]
    assert "P60 sans opérateur" in told
    assert not any(name.lower() in told.lower() for name in hidden)


def test_alarms_to_acknowledge_come_first(pompes: Scenario) -> None:
    session = Session(pompes, 1)
    session.advance(20 * MINUTE_MS)
    shift = Shift(pompes, session.state)
    assert [alarm.priority for alarm in shift.new_alarms] == sorted(a.priority for a in shift.new_alarms)


def test_the_takt_is_the_same_in_preparation_and_in_the_cockpit(pompes: Scenario) -> None:
    """468 min less 30 of breaks and 10 of calibration at the bench, for 320 pumps."""
    state = Session(pompes, 1).state
    prepared = line_of(pompes, state, {})
    assert prepared is not None
    assert Shift(pompes, state).takt_ms == float(prepared.figures.takt_ms) == pytest.approx(80_250)


def test_the_target_in_orders_does_not_tell_that_another_one_is_to_come(pompes: Scenario) -> None:
    session = Session(pompes, 1)
    row = next(row for row in session.state.indicators.objectives() if row.code == "orders_on_time")
    assert (objective_target(row), row.aim, row.target) == ("tous", 3, 4)


def test_words_are_compared_without_accents() -> None:
    assert plain("Arrêter l’opérateur") == "arreter l operateur"
