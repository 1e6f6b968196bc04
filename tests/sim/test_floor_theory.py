"""The floor against theory: exact results for exponential lines, and the availability of a machine that fails."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from sim import events as facts_of
from sim.session import Session
from tests.sim.workshop import shop

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parents[1] / "reference" / "exponential_lines.json").read_text("utf-8"))[
        "cases"
    ]
}
SECONDS = 1000
WARM_UP = 5_000 * SECONDS
BATCH = 4_000 * SECONDS
BATCHES = 20


def close(mean: float, error: float, expected: float) -> bool:
    """Within 1 % or three standard errors."""
    return abs(mean - expected) <= max(0.01 * expected, 3 * error)


def batch_means(instants: list[int]) -> tuple[float, float]:
    """Events a second after the warm-up, with the standard error of the batch means."""
    counts = [0] * BATCHES
    for at_ms in instants:
        if WARM_UP < at_ms <= WARM_UP + BATCHES * BATCH:
            counts[(at_ms - WARM_UP - 1) // BATCH] += 1
    rates = [count * SECONDS / BATCH for count in counts]
    mean = sum(rates) / BATCHES
    return mean, math.sqrt(sum((rate - mean) ** 2 for rate in rates) / (BATCHES - 1) / BATCHES)


@pytest.mark.parametrize("case", ["L2_exp_b0", "L2_exp_b1", "L2_exp_b3"])
def test_two_exponential_stations_make_what_hunt_says(tmp_path: Path, case: str) -> None:
    known = CASES[case]
    body = (
        "postes:\n  A: { cycle_s: { exponential: 1 } }\n  B: { cycle_s: { exponential: 1 } }\n"
        f"buffers:\n  - {{ from: A, to: B, capacity: {known['buffers'][0]} }}\n"
    )
    session = Session(shop(tmp_path, body), seed=1, horizon_ms=WARM_UP + BATCHES * BATCH)
    facts = session.advance(session.end_ms)
    mean, error = batch_means([f.at_ms for f in facts if isinstance(f, facts_of.CycleEnded) and f.poste == "B"])
    assert close(mean, error, known["expected"]["throughput"]), (mean, error)


def test_a_machine_is_available_mtbf_over_mtbf_plus_mttr(tmp_path: Path) -> None:
    body = (
        "postes:\n  A:\n    cycle_s: 1\n"
        "    failures: { stop: { mtbf_s: { exponential: 100 }, repair_s: { exponential: 10 } } }\n"
    )
    session = Session(shop(tmp_path, body), seed=1, horizon_ms=WARM_UP + BATCHES * BATCH)
    facts = session.advance(session.end_ms)
    mean, error = batch_means([f.at_ms for f in facts if isinstance(f, facts_of.CycleEnded)])
    assert close(mean, error, 100 / 110), (mean, error)


def test_a_machine_with_several_modes_fails_at_the_sum_of_their_rates(tmp_path: Path) -> None:
    """MTBF 200 and 300 s: a failure every 120 s of running."""
    body = (
        "postes:\n  A:\n    cycle_s: 1\n    failures:\n"
        "      one: { mtbf_s: { exponential: 200 }, repair_s: 5 }\n"
        "      two: { mtbf_s: { exponential: 300 }, repair_s: 5 }\n"
    )
    session = Session(shop(tmp_path, body), seed=1, horizon_ms=80_000 * SECONDS)
    facts = session.advance(session.end_ms)
    struck = sum(isinstance(fact, facts_of.PosteBrokeDown) for fact in facts)
    worked_s = sum(isinstance(fact, facts_of.CycleEnded) for fact in facts)
    expected = worked_s / 120
    assert abs(struck - expected) < 3 * math.sqrt(expected)
