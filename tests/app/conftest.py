"""What the tests of the application share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Repository
from sim.domain.scenario import Scenario
from sim.scenario import load


@pytest.fixture(scope="session")
def pompes() -> Scenario:
    return load(Path(__file__).parents[2] / "scenarios" / "pompes")


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    base = Repository.open(tmp_path / "goulot.db")
    yield base
    base.close()
