"""The one way in: read, check, compile."""

from __future__ import annotations

from pathlib import Path

from sim.domain.scenario import Scenario
from sim.scenario.checker import check
from sim.scenario.compiler import compiled
from sim.scenario.sources import read_sources


def load(path: str | Path) -> Scenario:
    """The scenario of a folder, or of one YAML file. Raises ScenarioError with every problem found."""
    sources = read_sources(Path(path))
    check(sources)
    return compiled(sources)
