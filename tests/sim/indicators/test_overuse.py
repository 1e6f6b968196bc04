"""Over-consumption attributed to a poste, an hour and a cause, and nothing left out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from sim.indicators.overuse import overuse
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

from .line import HOUR, fold
from .test_money import EUR, FACTS, LINE


def test_what_was_spoiled_and_what_was_scrapped_are_told_apart() -> None:
    """One SEAL spoiled at P10; a piece scrapped at P20, where it had taken a BOX."""
    rows = [(row.component, row.poste, row.cause, row.quantity, row.cost_uc // EUR) for row in overuse(LINE, FACTS)]
    assert rows == [("SEAL", "P10", "spoiled", 1, 2), ("BOX", "P20", "scrapped", 1, 1)]
    known = {row.code: row.quantity_variance_uc for row in fold(LINE, FACTS, HOUR).consumption() if row.unit == "u"}
    assert known == {"SEAL": 2 * EUR, "SEAL2": 0, "BOX": EUR}


@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
def test_the_rows_of_a_shift_are_the_whole_quantity_gap_of_each_component(name: str) -> None:
    scenario = load(Path(__file__).parents[3] / "scenarios" / name)
    session = live(Session(scenario, 5), policy("competent"))
    board = session.state.indicators
    found: Counter[str] = Counter()
    for row in overuse(scenario, session.journal.facts()):
        found[row.component] += row.cost_uc
    gaps = {row.code: row.quantity_variance_uc for row in board.consumption() if row.code in scenario.components}
    assert {code: found[code] for code in gaps} == gaps
    assert sum(gaps.values()) > 0
