"""The other lines that are shipped: recounted the same, the same in slices, and believable under a good supervisor."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from sim.policies import POLICIES, policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import lived
from tests.sim.workshop import shown

LINES = {name: load(Path(__file__).parents[2] / "scenarios" / name) for name in ("flacons", "usinage")}


@pytest.mark.parametrize("name", ["naive", "expert"])
@pytest.mark.parametrize("line", LINES)
def test_every_figure_is_recounted_the_same(line: str, name: str) -> None:
    session = live(Session(LINES[line], 2), policy(name))
    assert list(differences(figures(session), recounted(session))) == []


@pytest.mark.parametrize("line", LINES)
def test_under_random_decisions_too(line: str) -> None:
    session, _ = lived(LINES[line], 1)
    assert list(differences(figures(session), recounted(session))) == []


@pytest.mark.parametrize("line", LINES)
def test_looking_in_slices_changes_nothing(line: str) -> None:
    whole, sliced = Session(LINES[line], 5), Session(LINES[line], 5)
    whole.advance(3_600_000)
    for until_ms in range(7_001, 3_600_000, 7_001):
        sliced.advance(until_ms)
    sliced.advance(3_600_000)
    assert [batch.digest for batch in whole.batches] == [batch.digest for batch in sliced.batches]


@pytest.mark.parametrize("line", LINES)
def test_better_supervisors_score_better_and_the_best_is_believable(line: str) -> None:
    """The TRS of an expert stays within what such lines reach: 60 to 80 %."""
    lives = [live(Session(LINES[line], 2), policy(name)) for name in POLICIES]
    found = [shown(session) for session in lives]
    assert all(worse["score"] < better["score"] for worse, better in pairwise(found))
    assert 0.6 < found[-1]["line"]["trs"] < 0.8
