"""What every test stands on: Qt without a screen, and never the person's own data."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from app import i18n, qt_loader
from app.centre import Centre
from app.centre.address import parsed
from tests.centre.server import Server, binaries

# Speed is measured in benchmarks/: a busy machine fails no test.
settings.register_profile("goulot", deadline=None)
settings.load_profile("goulot")

# Before anything imports PySide6.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MISSING = qt_loader.prepare()

# The parts of `app` that never import Qt (tests/architecture); importing another, or a fixture of pytest-qt,
# makes a file need Qt.
_QT_FREE = r"(?:centre|cli|documents|i18n|qt_loader|resources|storage|wording)\b"
_NEEDS_QT = re.compile(
    rf"^ *(?:from|import) (?:PySide6|pyqtgraph|app\.(?!{_QT_FREE})|app import (?!{_QT_FREE}))"
    r"|[(,]\s*(?:qtbot|qapp)\b",
    re.MULTILINE,
)


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """pytest-qt stops the whole run when Qt can't be loaded; without it the other tests still pass."""
    if MISSING:
        pluginmanager.unregister(name="pytest-qt")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out the files, and the folders of a conftest, that need Qt where it can't be loaded."""
    return True if MISSING and _needs_qt(collection_path) else None


def _needs_qt(path: Path) -> bool:
    file = path / "conftest.py" if path.is_dir() else path
    return file.suffix == ".py" and file.exists() and bool(_NEEDS_QT.search(file.read_text(encoding="utf-8")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if MISSING:
        files = Path(__file__).parent.rglob("test_*.py")
        left_out = (
            str(file.relative_to(config.rootpath)) for file in files if _needs_qt(file) or _needs_qt(file.parent)
        )
        terminalreporter.section("Qt can't be loaded here")
        terminalreporter.line(f"missing system libraries: {' '.join(MISSING)}")
        terminalreporter.line(f"test files left out: {' '.join(sorted(left_out)) or 'none'}")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings, séances and caches of a test live and die with it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    yield


@pytest.fixture(autouse=True)
def speaking_french() -> Iterator[None]:
    """Each test starts in French, whatever language the one before spoke."""
    i18n.set_language("fr")
    yield


@pytest.fixture
def qtbot(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Holds its widgets, which pytest-qt does not: Python could collect a window in the middle of its test."""
    held, add = [], qtbot.addWidget

    def add_and_hold(widget: Any, **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    return qtbot


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """A window dies with its test: each theme applied later would dress it again, with all its widgets."""
    before = _windows()
    yield
    _delete(_windows() - before)


def _windows() -> set[Any]:
    """Those that nothing holds."""
    if MISSING:
        return set()
    from PySide6.QtWidgets import QApplication

    found = QApplication.topLevelWidgets() if QApplication.instance() else []
    return {window for window in found if window.parent() is None}


def _delete(windows: set[Any]) -> None:
    """At once: outside a loop of events Qt would keep them until the next one."""
    if MISSING:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in windows:
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own; CI must have one, elsewhere its tests are left out."""
    programs = binaries()
    if programs is None and os.environ.get("GOULOT_TEST_SERVER") == "required":
        pytest.fail("no PostgreSQL server: install the package `postgresql`")
    if programs is None:
        pytest.skip("no PostgreSQL server here: install the package `postgresql`")
    server = Server(programs)
    yield server
    server.close()


@pytest.fixture
def centre(postgres: Server) -> Iterator[Centre]:
    """A centre whose base is prepared and holds nothing."""
    opened = Centre(parsed(postgres.address(postgres.prepared_base())))
    yield opened
    opened.close()
