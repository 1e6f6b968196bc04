"""Pieces: none appears, none vanishes; buffers hold what the facts say."""

from __future__ import annotations

import pytest

from sim.events import CycleEnded, CycleStarted, Fact, PieceReleased, PosteEntered

from .line import MIN, buffer, fold, order, poste, scenario


def test_pieces_through_two_postes_and_a_buffer() -> None:
    """One blocked, one scrapped, one retested: the balance and the levels by hand."""
    line = scenario(poste("P10"), poste("P20"), buffers=[buffer("P10", "P20", capacity=2, initial=1)])
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        PosteEntered(0, "P20", "down", ""),
        CycleEnded(10, "P10", "OF1", "good", "working", "OF1"),  # level 2
        CycleEnded(20, "P10", "OF1", "good", "blocked", ""),  # held
        PieceReleased(30, "P10", "OF1"),
        CycleStarted(30, "P10", "OF1"),
        CycleStarted(30, "P20", "OF1"),  # level 2 again
        CycleEnded(40, "P20", "OF1", "retest", "working", ""),
        CycleEnded(50, "P10", "OF1", "scrap", "starved", ""),
        CycleEnded(60, "P20", "OF1", "good", "working", "OF1"),  # level 1
    ]
    board = fold(line, facts, 100)
    pieces = board.pieces()
    assert pieces.wip_start + pieces.started == pieces.good + pieces.scrapped + pieces.wip_end
    assert (pieces.wip_start, pieces.started, pieces.good, pieces.scrapped) == (1, 3, 1, 1)
    assert (pieces.reworked, pieces.wip_end) == (1, 2)
    [row] = board.buffers()
    assert (row.capacity, row.level, row.max) == (2, 1, 2)
    assert row.distribution == (0.0, 0.5, 0.5)
    assert row.mean == 1.5
    assert (board.cycles("P10"), board.pieces_out("P10"), board.pieces_in("P20")) == (3, 2, 2)


def test_a_buffer_nobody_touched() -> None:
    line = scenario(poste("P10"), poste("P20"), buffers=[buffer("P10", "P20", capacity=3, initial=2)])
    [before] = fold(line, [], 0).buffers()
    assert (before.mean, before.max, before.distribution) == (None, 2, (0.0, 0.0, 1.0, 0.0))
    [after] = fold(line, [], 10).buffers()
    assert (after.mean, after.max) == (2.0, 2)


def test_where_routes_join_the_others_bring_parts() -> None:
    line = scenario(
        poste("P10"),
        poste("P20"),
        poste("P30"),
        buffers=[buffer("P10", "P30"), buffer("P20", "P30")],
    )
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        CycleStarted(0, "P20", "OF1"),
        PosteEntered(0, "P30", "starved", ""),
        CycleEnded(10, "P10", "OF1", "good", "working", "OF1"),
        CycleEnded(20, "P20", "OF1", "good", "working", "OF1"),
        CycleStarted(20, "P30", "OF1"),
        CycleEnded(30, "P30", "OF1", "good", "starved", ""),
    ]
    board = fold(line, facts, 30)
    pieces = board.pieces()
    assert (pieces.started, pieces.good, pieces.wip_end) == (2, 1, 1)
    assert [row.level for row in board.buffers()] == [0, 0]


def test_hours_follow_the_clock_and_the_breaks() -> None:
    """05:30 to 08:00 with a break of 30 min at 07:30: 12 pieces over 120 min required, one each ten minutes."""
    line = scenario(
        poste("P10"),
        length_ms=150 * MIN,
        start_ms_of_day=330 * MIN,
        breaks=[(120 * MIN, 150 * MIN)],
        orders=[order("OF1", 12)],
    )
    facts: list[Fact] = [CycleStarted(0, "P10", "OF1")]
    facts += [CycleEnded(at * MIN, "P10", "OF1", "good", "working", "OF1") for at in (20, 40, 60)]
    rows = fold(line, facts, 70 * MIN).hours()
    assert [(row.from_ms // MIN, row.to_ms // MIN) for row in rows] == [(0, 30), (30, 90), (90, 150)]
    assert [row.plan for row in rows] == [3, 6, 3]
    assert [row.plan_so_far for row in rows] == [3, 4, 0]
    assert [(row.good, row.goulot, row.gap) for row in rows] == [(1, 1, -2), (2, 2, -2), (0, 0, 0)]


def test_an_endless_programme_has_no_plan() -> None:
    board = fold(scenario(poste("P10"), orders=[order("ENDLESS", 10**9)]), [], MIN)
    assert board.planned_pieces() is None
    assert {(row.plan, row.plan_so_far, row.gap) for row in board.hours()} == {(None, None, None)}


@pytest.mark.parametrize(
    ("outcomes", "first_pass"),
    [
        ("good good", 1.0),
        ("retest good good", 0.5),
        ("retest scrap good", 0.5),
        ("scrap", 0.0),
        ("good retest", 0.5),
    ],
)
def test_first_pass_counts_first_tests(outcomes: str, first_pass: float) -> None:
    facts: list[Fact] = [CycleStarted(0, "P10", "OF1")]
    for number, outcome in enumerate(outcomes.split(), 1):
        again = "" if outcome == "retest" else "OF1"
        facts.append(CycleEnded(number * MIN, "P10", "OF1", outcome, "working", again))
    [row] = fold(scenario(poste("P10")), facts, 10 * MIN).quality()
    assert row.first_pass == first_pass
