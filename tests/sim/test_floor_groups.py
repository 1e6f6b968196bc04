"""Pieces that travel or are worked on together, and what holds them back: lots, conveyors, batches, kanban."""

from pathlib import Path

import pytest

from sim.session import Session
from tests.sim.test_floor_routes import XY, holds
from tests.sim.workshop import seconds, shop, story


def takes(session: Session, poste: str) -> list[float]:
    return [at for at, words in story(session, poste) if words.startswith("takes")]


def test_pieces_go_on_by_complete_lots_and_the_last_is_short(tmp_path: Path) -> None:
    body = XY + (
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 2 }\n"
        "buffers:\n  - { from: A, to: B, capacity: 6, transfer_lot: 3 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,4,09:00\n2,Y,4,09:00"))
    seconds(session, 3600)
    assert takes(session, "B") == [30, 32, 34, 50, 70, 72, 74, 80]
    assert holds(session)["good"] == 8


def test_a_conveyor_brings_each_piece_after_its_delay(tmp_path: Path) -> None:
    body = XY + (
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 4 }\n"
        "buffers:\n  - { from: A, to: B, capacity: 9, transit_s: 25 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,4,09:00"))
    seconds(session, 3600)
    assert takes(session, "B") == [35, 45, 55, 65]
    holds(session)


def test_a_full_conveyor_blocks_and_its_mean_load_is_rate_by_transit(tmp_path: Path) -> None:
    """Little: 25 s on the conveyor at one piece every 10 s is 2.5 pieces; with two places, 2 pieces every 25 s."""
    body = (
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 4 }\n"
        "buffers:\n  - { from: A, to: B, capacity: %s, transit_s: 25 }\n"
    )
    wide = Session(shop(tmp_path, body % 9), horizon_ms=10_000_000)
    wide.advance(wide.end_ms)
    assert wide.board.buffers()[0].mean == pytest.approx(2.5, abs=0.01)
    tight = Session(shop(tmp_path, body % 2), horizon_ms=10_000_000)
    tight.advance(tight.end_ms)
    assert tight.board.pieces().good == pytest.approx(10_000 * 2 / 25, rel=0.01)
    assert tight.board.states_ms("A")["blocked"] > 0
    holds(tight)


OVEN = (
    "postes:\n  A: { cycle_s: 10 }\n  OVEN: { cycle_s: 100, batch: { size: 4%s } }\n  C: { cycle_s: 3 }\n"
    "buffers:\n  - { from: A, to: OVEN, capacity: 8 }\n  - { from: OVEN, to: C, capacity: 4 }\n"
)


def test_an_oven_starts_with_a_full_batch_or_with_what_remains(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, XY + OVEN % "", orders="1,X,6,09:00"))
    seconds(session, 3600)
    assert takes(session, "OVEN") == [40, 140]
    assert takes(session, "C") == [140, 143, 146, 149, 240, 243]
    assert holds(session)["good"] == 6
    assert session.board.pieces_in("OVEN") == 6


def test_an_oven_waits_so_long_for_a_larger_batch(tmp_path: Path) -> None:
    body = XY + (OVEN % ", min: 2, wait_min: 1").replace("A: { cycle_s: 10 }", "A: { cycle_s: 40 }")
    session = Session(shop(tmp_path, body, orders="1,X,9,09:00"))
    seconds(session, 400)
    assert story(session, "OVEN")[:4] == [(0, "starved"), (40, "starved batch"), (140, "takes 1"), (240, "good")]
    holds(session)


def test_a_batch_is_of_one_product_where_it_must(tmp_path: Path) -> None:
    body = XY + OVEN % ", same_product: true"
    session = Session(shop(tmp_path, body, orders="1,X,2,09:00\n2,Y,4,09:00\n3,X,2,09:00"))
    seconds(session, 3600)
    assert [words for _, words in story(session, "OVEN") if words.startswith("takes")] == ["takes 1", "takes 2"]
    assert holds(session)["good"] == 8


def test_an_oven_in_front_of_a_saturated_poste_is_worth_its_batch(tmp_path: Path) -> None:
    """A batch of 4 every 100 s at best: 144 pieces an hour."""
    session = Session(shop(tmp_path, OVEN % ""), horizon_ms=36_000_000)
    session.advance(session.end_ms)
    assert session.board.pieces().good == pytest.approx(1440, rel=0.01)
    holds(session)


def test_a_kanban_loop_lets_no_more_pieces_in_than_it_has_cards(tmp_path: Path) -> None:
    body = (
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 30 }\nbuffers:\n  - { from: A, to: B, capacity: 9 }\n"
        "kanban:\n  - { code: K, from: A, to: B, cards: 2 }\n"
    )
    session = Session(shop(tmp_path, body))
    seconds(session, 75)
    assert story(session, "A")[:6] == [
        (0, "takes ENDLESS"),
        (10, "good"),
        (10, "takes ENDLESS"),
        (20, "good"),
        (20, "takes ENDLESS"),
        (30, "good"),
    ]
    assert (30, "blocked kanban") in story(session, "A")
    assert max(row.max for row in session.board.buffers()) == 2
    holds(session)


@pytest.mark.parametrize("cards", [1, 3])
def test_a_balanced_exponential_loop_runs_at_its_closed_form(tmp_path: Path, cards: int) -> None:
    """N cards over M exponential postes of the same rate: throughput N / (N + M − 1) of that rate."""
    body = (
        "postes:\n  A: { cycle_s: { exponential: 10 } }\n  B: { cycle_s: { exponential: 10 } }\n"
        "  C: { cycle_s: { exponential: 10 } }\n"
        "buffers:\n  - { from: A, to: B, capacity: 9 }\n  - { from: B, to: C, capacity: 9 }\n"
        f"kanban:\n  - {{ code: K, from: A, to: C, cards: {cards}, returns: left }}\n"
    )
    session = Session(shop(tmp_path, body), seed=5, horizon_ms=300_000_000)
    session.advance(session.end_ms)
    assert session.board.pieces().good == pytest.approx(30_000 * cards / (cards + 2), rel=0.015)
