"""Two computers of a centre."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Repository


@pytest.fixture
def local(tmp_path: Path) -> Iterator[Repository]:
    """A trainee's."""
    base = Repository.open(tmp_path / "stagiaire" / "goulot.db")
    yield base
    base.close()


@pytest.fixture
def trainer(tmp_path: Path) -> Iterator[Repository]:
    base = Repository.open(tmp_path / "formateur" / "goulot.db")
    yield base
    base.close()
