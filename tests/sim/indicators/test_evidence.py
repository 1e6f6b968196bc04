"""Why: each figure leads to the facts it comes from."""

from __future__ import annotations

import pytest

from sim.events import (
    ComponentSpoiled,
    CycleEnded,
    CycleStarted,
    Fact,
    MaintenanceCalled,
    OrderCompleted,
    PersonLeft,
    PosteBrokeDown,
    PosteEntered,
    SafetyEvent,
    SupplyOrdered,
)
from sim.indicators.evidence import evidence
from sim.indicators.losses import KIND
from sim.indicators.objectives import INDICATORS

from .line import buffer, component, fold, poste, scenario

LINE = scenario(
    poste("P10", running_air_nml_min=5),
    poste("P20"),
    buffers=[buffer("P10", "P20")],
    goulot="P20",
    components=[component("SEAL", 1)],
)
FACTS: list[Fact] = [
    CycleStarted(0, "P10", "OF1"),  # 1
    CycleStarted(0, "P20", "OF1"),
    ComponentSpoiled(1, "P10", "SEAL", 1),
    CycleEnded(1, "P10", "OF1", "scrap", "no_material", ""),
    PosteEntered(1, "P10", "no_material", "SEAL"),  # 5
    CycleEnded(2, "P20", "OF1", "retest", "working", ""),
    CycleEnded(3, "P20", "OF1", "good", "working", "OF1"),
    OrderCompleted(3, "OF1"),
    PosteBrokeDown(4, "P20", "leak"),
    PosteEntered(4, "P20", "waiting_repair", ""),  # 10
    MaintenanceCalled(5, "P20", 1, "rule"),
    SupplyOrdered(6, "SEAL", 5, 9, 100),
    PersonLeft(7, "OP1", "absence"),
    SafetyEvent(8, "P20", "box", "near_miss"),
]


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("good_pieces", [7]),
        ("orders_on_time", [8]),
        ("line_trs_percent", [6, 10]),
        ("scrap_percent", [4]),
        ("air_per_piece_nl", [1, 4, 5]),
        ("accidents", [14]),
        ("cost_per_piece_eur", [3, 4, 8, 12, 13]),
        ("waiting_repair", [9, 10, 11]),
        ("retest", [6]),
        ("slow", [6, 7]),
        ("SEAL", [3, 5, 12]),
        ("labour", [13]),
        ("measures", [12]),
        ("penalty", [8]),
    ],
)
def test_numbers_of_the_journal(code: str, numbers: list[int]) -> None:
    rows = evidence(enumerate(FACTS, 1), LINE, code)
    assert [row.number for row in rows] == numbers
    assert [row.fact for row in rows] == [FACTS[number - 1] for number in numbers]


def test_losses_of_another_poste() -> None:
    assert [row.number for row in evidence(enumerate(FACTS, 1), LINE, "no_material", "P10")] == [4, 5]


def test_every_code_shown_has_an_answer() -> None:
    costs = [row.code for row in fold(LINE, [], 0).costs()]
    shown = [*INDICATORS, *KIND, *costs, *LINE.components]
    assert {code: evidence([], LINE, code) for code in shown} == {code: [] for code in shown}


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(ValueError, match="'humour'"):
        evidence([], LINE, "humour")
