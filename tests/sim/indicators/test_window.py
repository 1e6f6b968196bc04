"""Figures after a warm-up: those of the whole less those of the warm-up, and what is not additive made anew."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sim.indicators.summary import summary
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.recount import recount
from tests.sim.workshop import shop

POMPES = load(Path(__file__).parents[3] / "scenarios" / "pompes")
WARMUPS = (60_000, 7_300_000, 10_203_001, 19_800_000)
ADDITIVE = ("started", "good", "scrapped", "reworked", "busy_ms", "waiting_ms", "off_ms", "cycles", "pieces_out")

LINE = (
    "rules: { technicians: 1 }\n"
    "sources: { IN: { to: [A, B], interarrival_s: { exponential: 10 } } }\n"
    "postes:\n"
    "  A: { cycle_s: 16, failures: { jam: { mtbf_s: { exponential: 300 }, repair_s: 60 } } }\n"
    "  B: { cycle_s: 15, failures: { jam: { mtbf_s: { exponential: 300 }, repair_s: 60 } } }\n"
    "  C: { cycle_s: { uniform: [5, 8] }, quality: { reject_percent: 5 } }\n"
    "buffers: [{ from: [A, B], to: C, capacity: 3 }]\n"
)


@cache
def shift() -> Session:
    return live(Session(POMPES, 3), policy("competent"))


@pytest.fixture(params=["pompes", "line"])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Session:
    if request.param == "pompes":
        return shift()
    lived = Session(shop(tmp_path, LINE), 5, 28_080_000)
    lived.advance(lived.end_ms)
    return lived


def additive(figures: Any, path: str = "") -> dict[str, int]:
    """The figures that a window has by difference."""
    found: dict[str, int] = {}
    for key, value in figures.items():
        if isinstance(value, dict):
            found |= additive(value, f"{path}{key}.")
        elif key in ADDITIVE or "states_ms" in path:
            found[path + key] = value
    return found


@pytest.mark.parametrize("warmup", WARMUPS)
def test_counts_and_times_are_the_difference_of_two_recounts(session: Session, warmup: int) -> None:
    facts = list(session.journal.facts())
    whole = additive(recount(facts, session.scenario))
    before = additive(recount([f for f in facts if f.at_ms <= warmup], session.scenario, warmup))
    shown = additive(summary(session.window(warmup), session.scenario, {}))
    assert shown == {name: value - before[name] for name, value in whole.items()}
    assert len(shown) > 30


@pytest.mark.parametrize("warmup", WARMUPS)
def test_states_sum_to_the_window_and_pieces_balance(session: Session, warmup: int) -> None:
    shown = summary(session.window(warmup), session.scenario, {})
    for row in shown["postes"].values():
        assert sum(row["states_ms"].values()) == row["tt_ms"] == session.end_ms - warmup
        assert sum(row["losses_ms"].values()) == row["tt_ms"] - (row["tf_ms"] if row["tu_ms"] is None else row["tu_ms"])
    for row in shown["people"].values():
        assert row["busy_ms"] + row["waiting_ms"] + row["off_ms"] == session.end_ms - warmup
    pieces = shown["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    assert round(sum(shown["costs"].values()), 4) == round(shown["total_eur"], 4)


@pytest.mark.parametrize("warmup", WARMUPS)
def test_means_of_buffers_and_queues_weigh_the_two_parts_of_the_whole(session: Session, warmup: int) -> None:
    whole = summary(session.board, session.scenario, {})
    after = summary(session.window(warmup), session.scenario, {})
    before = recount([f for f in session.journal.facts() if f.at_ms <= warmup], session.scenario, warmup)
    share = warmup / session.end_ms
    for code, row in whole["buffers"].items():
        parts = [before["buffers"][code], after["buffers"][code]]
        assert parts[0]["mean"] * share + parts[1]["mean"] * (1 - share) == pytest.approx(row["mean"], abs=1e-4)
        assert max(part["max"] for part in parts) == row["max"]
        assert sum(parts[1]["distribution"]) == pytest.approx(1, abs=1e-5)
    for code, row in whole["sources"].items():
        parts = [before["sources"][code], after["sources"][code]]
        assert sum(part["arrivals"] for part in parts) == row["arrivals"]
        assert parts[0]["mean_number"] * share + parts[1]["mean_number"] * (1 - share) == pytest.approx(
            row["mean_number"], abs=1e-4
        )


def test_a_queue_is_counted_by_hand(tmp_path: Path) -> None:
    """One piece every 10 s, 15 s each: after 30 s they are taken at 40 and 55, and leave at 40, 55, 70."""
    body = "sources: { IN: { to: A, interarrival_s: 10 } }\npostes: { A: { cycle_s: 15 } }\n"
    session = Session(shop(tmp_path, body), 1, 70_000)
    session.advance(session.end_ms)
    row = summary(session.window(30_000), session.scenario, {})["sources"]["IN"]
    assert row["arrivals"] == 4
    assert row["mean_wait_ms"] == pytest.approx((10 + 15 + 20) / 3 * 1000)  # those of 30, 40, 50 taken at 40, 55, 70
    assert row["mean_time_in_system_ms"] == pytest.approx((20 + 25 + 30) / 3 * 1000)  # those of 20, 30, 40


def test_without_a_warm_up_a_window_is_the_board(session: Session) -> None:
    """But for instant 0 itself, whose facts come before."""
    whole, window = summary(session.board, session.scenario, {}), summary(session.window(0), session.scenario, {})
    assert {key for key in whole if whole[key] != window[key]} <= {
        "pieces",
        "sources",
        "consumption",
        "costs",
        "decisions",
    }
