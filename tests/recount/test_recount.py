"""The figures shown agree with a recount from the facts that shares no line with `sim.indicators`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import lived

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
INSTANTS = (60_000, 7_300_000, 10_203_001, 16_000_000, 19_800_000, 25_000_000)
"""One minute, in the first break, after the supply slipped, mid-shift, the urgent order, late."""


def test_the_recount_imports_nothing_of_the_indicators() -> None:
    for name in ("recount", "shop", "times", "people", "money", "follow_up", "screens", "queues"):
        tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8"))
        modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level]
        modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        assert {m for m in modules if m and m.startswith("sim")} <= {"sim", "sim.events", "sim.domain.scenario"}


@pytest.mark.parametrize("name", ["nothing", "competent"])
@pytest.mark.parametrize("seed", range(1, 7))
def test_every_figure_of_a_shift_is_recounted_the_same(seed: int, name: str) -> None:
    session = live(Session(POMPES, seed), policy(name))
    assert list(differences(figures(session), recounted(session))) == []


@pytest.mark.parametrize("seed", range(1, 13))
def test_under_random_decisions_too(seed: int) -> None:
    session, _ = lived(POMPES, seed)
    assert list(differences(figures(session), recounted(session))) == []


def test_at_any_instant_of_a_shift() -> None:
    session = Session(POMPES, 3)
    for until_ms in INSTANTS:
        live(session, policy("competent"), until_ms)
        assert list(differences(figures(session), recounted(session))) == [], until_ms


def test_a_difference_is_named_with_both_values() -> None:
    shown = {"line": {"tr_ms": 5, "tf_ms": 4}, "orders": [{"code": "1"}, {"code": "2"}]}
    counted = {"line": {"tr_ms": 6, "tf_ms": 4}, "orders": [{"code": "1"}, {"code": "3"}]}
    assert list(differences(shown, counted)) == [("line.tr_ms", 5, 6), ("orders[1].code", "2", "3")]
