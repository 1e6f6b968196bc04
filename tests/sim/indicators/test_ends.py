"""Cycles counted by instant; in a long run, the old ones by the hour."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.days import DAY_MS
from sim.indicators.board import Board
from sim.indicators.ends import Ends
from sim.indicators.summary import summary
from sim.session import Session
from tests.sim.workshop import shop

HOUR = 3_600_000
WARMUP = HOUR + 20 * 60_000
LINE = (
    "postes:\n"
    "  A: { cycle_s: { uniform: [40, 80] }, failures: { jam: { mtbf_s: { exponential: 3600 }, repair_s: 300 } } }\n"
    "  B: { cycle_s: 55, quality: { reject_percent: 5, on_reject: retest } }\n"
    "buffers: [{ from: A, to: B, capacity: 3 }]\n"
)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 50)), max_size=40),
    st.lists(st.integers(0, 200), max_size=3),
    st.lists(st.integers(0, 150), max_size=3).map(sorted),
    st.booleans(),
)
def test_what_is_asked_at_a_mark_or_later_is_as_if_nothing_was_forgotten(
    steps: list[tuple[int, int]], marks: list[int], days: list[int], by_product: bool
) -> None:
    whole, thinned = Ends(by_product=by_product), Ends(by_product=by_product)
    for at_ms, worked_ms in zip(accumulate(step for step, _ in steps), (worked for _, worked in steps), strict=True):
        for ends in (whole, thinned):
            ends.add(at_ms, worked_ms)
    for day in days:
        thinned.thin(marks, day)
    asked = sorted({*marks, *range(max(days, default=0), 400, 7)})
    assert len(thinned) == len(steps)
    for start in (0, *asked):
        for end in asked:
            assert thinned.between(start, end) == whole.between(start, end)
            assert thinned.worked_ms(start, end, 30) == whole.worked_ms(start, end, 30)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Session]:
    """Three days and a half of the same line, its journal kept whole and written as it comes."""
    folder: Path = tmp_path_factory.mktemp("line")
    scenario, end_ms = shop(folder, LINE), 3 * DAY_MS + DAY_MS // 2
    whole, streamed = Session(scenario, 1, end_ms), Session(scenario, 1, end_ms, lambda line: None, WARMUP)
    for session in (whole, streamed):
        session.advance(end_ms)
    return whole, streamed


def test_a_run_of_several_days_shows_the_same_figures_whether_it_forgets_or_not(runs: tuple[Session, Session]) -> None:
    whole, streamed = (session.board for session in runs)
    assert rows(streamed) == rows(whole)
    assert sum(row.retest for row in whole.quality()) > 100
    assert len(whole.hours()) == 24


def test_it_still_throws_its_warm_up_away(runs: tuple[Session, Session]) -> None:
    whole, streamed = runs
    assert summary(streamed.window(WARMUP), streamed.scenario, {}) == summary(whole.window(WARMUP), whole.scenario, {})


def rows(board: Board) -> list[object]:
    return [summary(board, board.scenario, {}), board.hours(), board.quality(), board.loss_rows("A")]
