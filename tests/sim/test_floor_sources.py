"""Pieces that arrive in their own time: queue, places to wait, several postes on one queue, figures of the source."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.events import PieceArrived
from sim.indicators.summary import summary
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import instants, seconds, shop, shown, story


def lived(folder: Path, body: str, until_s: int, seed: int = 1, **tables: str) -> Session:
    session = Session(shop(folder, body, **tables), seed, until_s * 1000)
    session.advance(session.end_ms)
    return session


def source(session: Session) -> dict[str, object]:
    found: dict[str, object] = shown(session)["sources"]["IN"]
    return found


def test_a_piece_is_taken_as_it_comes_and_the_poste_is_starved_in_between(tmp_path: Path) -> None:
    body = "sources: { IN: { to: A, interarrival_s: 10 } }\npostes: { A: { cycle_s: 4 } }\n"
    session = lived(tmp_path, body, 25)
    assert instants(session, PieceArrived) == [10, 20]
    assert [(at, words) for at, words in story(session, "A")] == [
        (0, "starved"),
        (10, "takes ENDLESS"),
        (14, "good"),
        (14, "starved"),
        (20, "takes ENDLESS"),
        (24, "good"),
        (24, "starved"),
    ]


def test_pieces_wait_their_turn_and_their_times_are_counted(tmp_path: Path) -> None:
    """One every 10 s, 15 s each: they come at 10, 20, 30, 40, are taken at 10, 25, 40, leave at 25, 40."""
    body = "sources: { IN: { to: A, interarrival_s: 10 } }\npostes: { A: { cycle_s: 15 } }\n"
    session = lived(tmp_path, body, 45)
    assert source(session) == {
        "arrivals": 4,
        "lost": 0,
        "mean_wait_ms": 5000.0,  # 0, 5, 10
        "mean_number": round((5 + 10 + 5) / 45, 6),
        "mean_time_in_system_ms": 17500.0,  # 15, 20
        "mean_number_in_system": round((15 + 20 + 15 + 5) / 45, 6),
    }


def test_a_piece_without_a_place_is_lost(tmp_path: Path) -> None:
    """Taken at 10, 60; the one of 20 waits; those of 30, 40, 50 and 60 find it, or the instant not yet settled."""
    body = "sources: { IN: { to: A, interarrival_s: 10, capacity: 1 } }\npostes: { A: { cycle_s: 50 } }\n"
    session = lived(tmp_path, body, 75)
    outcomes = [fact.outcome for fact in session.journal.facts() if isinstance(fact, PieceArrived)]
    assert outcomes == ["queued", "queued", "lost", "lost", "lost", "lost", "queued"]
    assert source(session)["lost"] == 4


def test_without_a_place_to_wait_a_piece_goes_straight_to_a_poste_that_is_free(tmp_path: Path) -> None:
    body = (
        "sources: { IN: { to: [A, B], interarrival_s: 10, capacity: 0 } }\n"
        "postes: { A: { cycle_s: 25 }, B: { cycle_s: 25 } }\n"
    )
    session = lived(tmp_path, body, 55)
    outcomes = [fact.outcome for fact in session.journal.facts() if isinstance(fact, PieceArrived)]
    assert outcomes == ["queued", "queued", "lost", "queued", "queued"]
    assert source(session)["mean_wait_ms"] == 0


def test_one_queue_feeds_the_first_poste_that_is_free(tmp_path: Path) -> None:
    body = (
        "sources: { IN: { to: [A, B], interarrival_s: 10 } }\n"
        "postes: { A: { cycle_s: 35 }, B: { cycle_s: 12 }, C: { cycle_s: 1 } }\n"
        "buffers: [{ from: [A, B], to: C, capacity: 9 }]\n"
    )
    session = lived(tmp_path, body, 50)
    taken = {code: [at for at, words in story(session, code) if words.startswith("takes")] for code in "AB"}
    assert taken == {"A": [20], "B": [10, 30, 42]}


def test_when_the_programme_is_done_nobody_waits_for_more(tmp_path: Path) -> None:
    body = "sources: { IN: { to: A, interarrival_s: 10 } }\npostes: { A: { cycle_s: 4 } }\n"
    session = lived(tmp_path, body, 60, orders="1,P1,2,00:00")
    assert instants(session, PieceArrived) == [10, 20]
    assert story(session, "A")[-1] == (24, "no_load")


def test_a_declared_source_without_arrivals_is_saturated(tmp_path: Path) -> None:
    body = "sources: { IN: { to: [A, B] } }\npostes: { A: { cycle_s: 4 }, B: { cycle_s: 5 } }\n"
    session = lived(tmp_path, body, 60, orders="1,P1,9,00:00")
    assert source(session)["arrivals"] == 9
    assert {"A", "B", "IN"} & set(summary(session.board, session.scenario, {})["sources"]) == {"IN"}


LINES = {
    "twins": (
        "sources: { IN: { to: [A, B], interarrival_s: { exponential: 10 } } }\n"
        "postes:\n  A: { cycle_s: { exponential: 16 } }\n  B: { cycle_s: { exponential: 16 } }\n"
        "  C: { cycle_s: { gamma: { mean: 7, cv_percent: 60 } }, quality: { reject_percent: 10 } }\n"
        "buffers: [{ from: [A, B], to: C, capacity: 2 }]\n"
    ),
    "two lines, declared from the end": (
        "sources:\n  IN: { to: A, interarrival_s: { weibull: { scale: 10, shape: 2 } } }\n"
        "  OTHER: { to: B, interarrival_s: { uniform: [5, 12] }, capacity: 3 }\n"
        "postes:\n  C: { cycle_s: 6 }\n  A: { cycle_s: { uniform: [2, 9] } }\n  B: { cycle_s: { uniform: [2, 14] } }\n"
        "buffers: [{ from: A, to: C, capacity: 0, code: AC }]\n"
    ),
}


@pytest.mark.parametrize("body", LINES.values(), ids=LINES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_figure_is_recounted_the_same(tmp_path: Path, body: str, seed: int) -> None:
    session = lived(tmp_path, body, 4_000, seed)
    assert list(differences(figures(session), recounted(session))) == []


@pytest.mark.parametrize("body", LINES.values(), ids=LINES)
def test_slices_of_time_change_nothing(tmp_path: Path, body: str) -> None:
    whole, sliced = lived(tmp_path, body, 2_000), Session(shop(tmp_path, body), 1, 2_000_000)
    for until in range(7, 2_000, 7):
        seconds(sliced, until)
    seconds(sliced, 2_000)
    assert sliced.journal.digest == whole.journal.digest


def test_arrivals_come_when_they_come_whatever_the_postes_do(tmp_path: Path) -> None:
    """Common luck: a slower poste changes no arrival."""
    fast, slow = (
        lived(tmp_path, LINES["twins"].replace("exponential: 16", law), 2_000) for law in ("fixed: 1", "fixed: 30")
    )
    assert instants(fast, PieceArrived) == instants(slow, PieceArrived)
