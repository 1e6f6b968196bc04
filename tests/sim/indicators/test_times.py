"""The parts of a time sum to the whole, always: on journals drawn at random."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.duration import Duration
from sim.events import CycleEnded, CycleStarted, Fact, PosteEntered
from sim.indicators.board import Board
from sim.indicators.losses import KIND
from sim.indicators.rows import Times
from sim.indicators.timeline import STATES

from .line import MIN, fold, poste, scenario

REFERENCE = 1000
LINE = scenario(poste("P", REFERENCE))
STOPS = [state for state in STATES if state != "working"]

cycles = st.tuples(st.integers(REFERENCE, 3 * REFERENCE), st.sampled_from(["good", "good", "retest", "scrap"]))
stops = st.tuples(st.sampled_from(STOPS), st.integers(0, 5000))
steps = st.lists(st.one_of(cycles.map(lambda c: ("cycle", c)), stops.map(lambda s: ("stop", s))), max_size=40)


def journal(drawn: list[tuple[str, Any]]) -> tuple[list[Fact], int]:
    """A poste that works on pieces, each for a reference cycle at least, and stops in between."""
    facts: list[Fact] = [PosteEntered(0, "P", "starved", "")]
    now, working = 0, False
    for kind, what in drawn:
        if kind == "stop":
            state, length = what
            facts.append(PosteEntered(now, "P", state, ""))
            now, working = now + length, False
            continue
        length, outcome = what
        if not working:
            facts.append(CycleStarted(now, "P", "OF1"))
        now += length
        facts.append(CycleEnded(now, "P", "OF1", outcome, "working", "" if outcome == "retest" else "OF1"))
        working = True
    return facts, now


def ledger(board: Board, *window: int) -> Times:
    return board.times("P", *window)


@given(steps)
def test_times_nest_and_losses_sum(drawn: list[tuple[str, Any]]) -> None:
    facts, now = journal(drawn)
    times = ledger(fold(LINE, facts, now))
    assert times.tn is not None and times.tu is not None
    assert now == times.tt >= times.to >= times.tr >= times.tf >= times.tn >= times.tu >= 0
    assert list(times.losses) == list(KIND)
    assert min(times.losses.values()) >= 0
    assert sum(times.losses.values()) == times.tt - times.tu
    parts = {kind: sum(ms for code, ms in times.losses.items() if KIND[code] == kind) for kind in KIND.values()}
    assert parts == {
        "closing": times.tt - times.to,
        "planned": times.to - times.tr,
        "own": times.tr - times.tf - parts["induced"],
        "induced": times.tr - times.tf - parts["own"],
        "speed": times.tf - times.tn,
        "quality": times.tn - times.tu,
    }


@given(steps)
def test_trs_is_the_product(drawn: list[tuple[str, Any]]) -> None:
    facts, now = journal(drawn)
    times = ledger(fold(LINE, facts, now))
    if times.do is not None and times.tp is not None and times.tq is not None:
        assert times.trs == pytest.approx(times.do * times.tp * times.tq)


@given(steps, st.data())
def test_two_windows_make_the_whole(drawn: list[tuple[str, Any]], data: st.DataObject) -> None:
    facts, now = journal(drawn)
    board = fold(LINE, facts, now)
    middle = data.draw(st.integers(0, now))
    first, second, whole = ledger(board, 0, middle), ledger(board, middle, now), ledger(board)
    for name in ("tt", "to", "tr", "tf", "tn", "tu"):
        assert getattr(first, name) + getattr(second, name) == getattr(whole, name), name
    assert {code: first.losses[code] + second.losses[code] for code in KIND} == whole.losses
    assert sum(board.states_ms("P", middle, now).values()) == now - middle


@given(steps, st.data())
def test_slices_change_nothing(drawn: list[tuple[str, Any]], data: st.DataObject) -> None:
    facts, now = journal(drawn)
    whole, sliced = fold(LINE, facts, now), Board(LINE)
    cuts = sorted(data.draw(st.lists(st.integers(0, now), max_size=5)))
    left = list(facts)
    for cut in [*cuts, now]:
        known = [fact for fact in left if fact.at_ms <= cut]
        sliced.feed(known, cut)
        left = left[len(known) :]
    assert ledger(sliced) == ledger(whole)
    assert sliced.segments("P") == whole.segments("P")
    assert sliced.pieces() == whole.pieces()
    assert sliced.trend("line_trs_percent") == whole.trend("line_trs_percent")


@given(steps)
def test_segments_follow_each_other_and_bars_sum(drawn: list[tuple[str, Any]]) -> None:
    facts, now = journal(drawn)
    board = fold(LINE, facts, now)
    segments = [segment for segment in board.segments("P") if segment.from_ms < segment.to_ms]
    assert [segment.from_ms for segment in segments] == [0, *(segment.to_ms for segment in segments)][: len(segments)]
    assert sum(segment.to_ms - segment.from_ms for segment in segments) == now
    times = ledger(board)
    bars: dict[str, int] = {}
    for row in board.loss_rows("P"):
        assert row.kind == KIND[row.code]
        bars[row.code] = bars.get(row.code, 0) + row.ms
    assert bars == {code: ms for code, ms in times.losses.items() if ms}


def test_a_retested_piece_is_lost_once_and_useful_once() -> None:
    facts: list[Fact] = [
        CycleStarted(0, "P", "OF1"),
        CycleEnded(1100, "P", "OF1", "retest", "working", ""),
        CycleEnded(2200, "P", "OF1", "good", "working", "OF1"),
        CycleEnded(3200, "P", "OF1", "scrap", "starved", ""),
    ]
    times = ledger(fold(LINE, facts, 4000))
    assert (times.tf, times.tn, times.tu) == (3200, 3000, 1000)
    assert {code: ms for code, ms in times.losses.items() if ms} == {
        "starved": 800,
        "slow": 200,
        "scrap": 1000,
        "retest": 1000,
    }


def test_the_cycle_under_way_does_not_count_yet() -> None:
    times = ledger(fold(LINE, [CycleStarted(0, "P", "OF1")], 900))
    assert (times.tf, times.tn, times.losses["slow"]) == (900, 0, 900)


def test_without_reference_the_ledger_stops_at_tf() -> None:
    line = scenario(poste("P", Duration("exponential", 1000)))
    facts: list[Fact] = [
        CycleStarted(0, "P", "OF1"),
        CycleEnded(700, "P", "OF1", "good", "starved", ""),
        PosteEntered(900, "P", "micro_stop", ""),
    ]
    board = fold(line, facts, 1000)
    times = board.times()
    assert (times.tn, times.tu, times.tp, times.tq, times.trs, times.trg, times.tre) == (None,) * 7
    assert times.do == 0.8
    assert sum(times.losses.values()) == times.tt - times.tf == 200
    assert [(row.code, row.ms) for row in board.loss_rows()] == [("starved", 200)]


def test_nothing_has_happened_yet() -> None:
    times = ledger(Board(LINE))
    assert (times.tt, times.tu, times.do, times.trs) == (0, 0, None, None)
    assert Board(LINE).loss_rows() == []


def test_a_state_that_lasts_no_time_leaves_no_trace() -> None:
    facts: list[Fact] = [
        CycleStarted(0, "P", "OF1"),
        CycleEnded(MIN, "P", "OF1", "good", "no_material", ""),
        PosteEntered(MIN, "P", "no_material", "JT-42"),
    ]
    board = fold(LINE, facts, 2 * MIN)
    assert [(s.from_ms, s.to_ms, s.state, s.cause) for s in board.segments("P")] == [
        (0, MIN, "working", ""),
        (MIN, 2 * MIN, "no_material", "JT-42"),
    ]
    [row] = [row for row in board.loss_rows() if row.code == "no_material"]
    assert (row.ms, row.subject, row.ongoing) == (MIN, "JT-42", True)
