"""docs/planning-cases.md: every figure of the published cases is right, and the table is that of this code."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.planning_cases import line
from tests.reference.planning_figures import PlanningFigure, planning_figures

TABLE = Path(__file__).parents[2] / "docs" / "planning-cases.md"
FIGURES = list(planning_figures())


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: f"{figure.case} {figure.name}")
def test_a_published_figure_of_planning(figure: PlanningFigure) -> None:
    assert figure.right, f"theory {figure.theory}, ours {figure.ours}"


def test_the_table_kept_is_the_one_that_the_command_writes() -> None:
    written = TABLE.read_text(encoding="utf-8")
    assert [row for row in map(line, FIGURES) if row not in written] == []
    assert written.count("| yes |") == len(FIGURES)


def test_a_wrong_figure_would_be_told() -> None:
    assert not PlanningFigure("", "", "", 0.725, 0.7261).right and not PlanningFigure("", "", "", 5, 6).right
    assert "**no**" in line(PlanningFigure("", "", "", 5, 6))
