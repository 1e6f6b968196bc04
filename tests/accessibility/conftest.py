"""One base lived once, one window a language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.i18n import Language
from tests.accessibility.seances import Seances, make
from tests.accessibility.stage import Stage


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Seances]:
    base = tmp_path_factory.mktemp("lived") / "goulot.db"
    return base, make(base)


@pytest.fixture(scope="module", params=("fr", "en"))
def stage(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    lived: tuple[Path, Seances],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stage]:
    spoken: Language = request.param
    stage = Stage(lived[0], tmp_path_factory.mktemp("stage") / spoken, lived[1], spoken)
    yield stage
    stage.close()
