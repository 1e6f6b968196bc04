"""What a starved or blocked poste really waited for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sim.events import CycleEnded, CycleStarted, Fact, PosteEntered
from sim.indicators.board import Board
from sim.indicators.timeline import STATES

from .line import MIN, buffer, fold, poste, scenario

LINE = scenario(
    poste("P10"),
    poste("P20"),
    poste("P30"),
    buffers=[buffer("P10", "P20"), buffer("P20", "P30")],
    goulot="P30",
)
TWINS = scenario(
    poste("P10"),
    poste("P20A"),
    poste("P20B"),
    poste("P30"),
    buffers=[buffer("P10", "P20A P20B"), buffer("P20A P20B", "P30")],
    goulot="P30",
)


def entered(minute: int, code: str, state: str) -> Fact:
    return PosteEntered(minute * MIN, code, state, "")


def waits(board: Board, code: str | None = None) -> dict[tuple[str, str, str], int]:
    """(loss, root, state of the root) -> minutes."""
    return {
        (row.code, row.root, row.state): row.ms // MIN
        for row in board.loss_rows(code)
        if row.code in ("starved", "blocked")
    }


def test_the_chain_of_starved_postes_leads_to_the_one_that_stopped() -> None:
    facts = [
        entered(0, "P10", "working"),
        entered(0, "P20", "working"),
        entered(0, "P30", "working"),
        entered(10, "P10", "down"),
        entered(15, "P20", "starved"),
        entered(20, "P30", "starved"),
    ]
    assert waits(fold(LINE, facts, 30 * MIN)) == {("starved", "P10", "down"): 10}


def test_the_root_changes_in_the_course_of_a_wait() -> None:
    facts = [
        entered(0, "P10", "waiting_repair"),
        entered(0, "P20", "starved"),
        entered(0, "P30", "starved"),
        entered(8, "P10", "down"),
        entered(20, "P10", "planned"),
        entered(25, "P10", "down"),
    ]
    assert waits(fold(LINE, facts, 30 * MIN)) == {
        ("starved", "P10", "waiting_repair"): 8,
        ("starved", "P10", "down"): 17,
        ("starved", "P10", "planned"): 5,
    }


def test_filling_the_line_anew_belongs_to_the_stop_that_emptied_it() -> None:
    facts = [
        entered(0, "P10", "working"),
        entered(0, "P20", "setup"),
        entered(0, "P30", "starved"),
        entered(5, "P20", "working"),
        entered(6, "P30", "working"),
        entered(9, "P30", "starved"),
    ]
    assert waits(fold(LINE, facts, 12 * MIN)) == {
        ("starved", "P20", "setup"): 6,
        ("starved", "P20", "working"): 3,
    }


def test_a_blocked_poste_looks_downstream() -> None:
    facts = [
        entered(0, "P30", "no_operator"),
        entered(0, "P20", "blocked"),
        entered(5, "P10", "blocked"),
    ]
    facts.insert(0, entered(0, "P10", "working"))
    board = fold(LINE, facts, 15 * MIN)
    assert waits(board, "P10") == {("blocked", "P30", "no_operator"): 10}
    assert waits(board, "P20") == {("blocked", "P30", "no_operator"): 15}


def test_a_stop_behind_one_twin_goes_before_the_other_twin_at_work() -> None:
    facts = [
        entered(0, "P10", "down"),
        entered(0, "P20A", "working"),
        entered(0, "P20B", "starved"),
        entered(0, "P30", "starved"),
    ]
    assert waits(fold(TWINS, facts, 4 * MIN)) == {("starved", "P10", "down"): 4}


def test_only_the_running_bar_is_ongoing() -> None:
    facts = [
        entered(0, "P10", "down"),
        entered(0, "P20", "starved"),
        entered(0, "P30", "starved"),
        entered(2, "P10", "working"),
        entered(3, "P30", "no_operator"),
        entered(5, "P30", "starved"),
        entered(5, "P10", "checking"),
    ]
    rows = fold(LINE, facts, 6 * MIN).loss_rows()
    assert [(row.code, row.state, row.ms // MIN, row.ongoing) for row in rows if row.kind == "induced"] == [
        ("starved", "down", 3, False),
        ("no_operator", "", 2, False),
        ("starved", "checking", 1, True),
    ]


states = st.sampled_from([*STATES, "starved", "starved", "blocked", "blocked"])
changes = st.lists(st.tuples(st.integers(0, 500), st.sampled_from(["P10", "P20A", "P20B", "P30"]), states))


@given(changes, st.integers(0, 600), st.integers(0, 600))
def test_waits_sum_to_the_millisecond(drawn: list[tuple[int, str, str]], one: int, other: int) -> None:
    facts: list[Fact] = [PosteEntered(0, code, "working", "") for code in TWINS.postes]
    facts += [PosteEntered(at, code, state, "") for at, code, state in sorted(drawn)]
    board = Board(TWINS)
    for fact in facts:
        board.feed([fact], fact.at_ms)
        board.loss_rows("P30")  # asked on the way, so that what is kept of closed waits is put to the test
    board.feed([], 600)
    start, end = sorted((one, other))
    for code in TWINS.postes:
        states_ms = board.states_ms(code, start, end)
        for state in ("starved", "blocked"):
            rows = [row for row in board.loss_rows(code, start, end) if row.code == state]
            assert sum(row.ms for row in rows) == states_ms[state]
    assert board.loss_rows("P30") == fold(TWINS, facts, 600).loss_rows("P30")


def test_cycles_close_the_wait_that_came_before() -> None:
    facts = [
        entered(0, "P10", "working"),
        CycleStarted(0, "P20", "OF1"),
        entered(0, "P30", "starved"),
        CycleEnded(3 * MIN, "P20", "OF1", "good", "starved", ""),
        CycleStarted(3 * MIN, "P30", "OF1"),
    ]
    board = fold(LINE, facts, 5 * MIN)
    assert waits(board) == {("starved", "P20", "working"): 3}
    assert waits(board, "P20") == {("starved", "P10", "working"): 2}
