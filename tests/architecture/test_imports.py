"""The import rules of Goulot, each a sentence; a failure names the file, the line and the import."""

import pytest

from tests.architecture.source import files, imported

CLOCKS = ("time", "zoneinfo", "sched", "asyncio", "threading")
CHANCE = ("random.SystemRandom", "secrets", "uuid", "numpy", "scipy")
FILES = ("os", "io", "pathlib", "csv", "shutil", "glob", "tempfile", "zipfile", "ruamel", "yaml", "sqlite3")


@pytest.mark.parametrize("forbidden", ["app", "PySide6", "pyqtgraph", "sqlalchemy", "alembic"])
def test_the_shop_floor_knows_neither_the_desktop_nor_the_data_base(forbidden: str) -> None:
    assert imported(files("sim"), forbidden) == []


def test_the_shop_floor_imports_no_clock() -> None:
    assert imported(files("sim"), *CLOCKS) == []


def test_the_shop_floor_takes_its_chance_only_from_the_seed() -> None:
    assert imported(files("sim"), *CHANCE) == []


def test_simpy_appears_only_on_the_floor_in_the_hazards_and_in_the_session() -> None:
    elsewhere = files("sim", "app", exempt=["sim/floor", "sim/hazards", "sim/session.py"])
    assert imported(elsewhere, "simpy") == []


def test_only_the_scenario_reads_files_in_the_shop_floor() -> None:
    assert imported(files("sim", exempt=["sim/scenario"]), *FILES) == []


def test_policies_see_what_the_screens_see() -> None:
    assert imported(files("sim/policies"), "sim.floor", "sim.hazards", "sim.session") == []


@pytest.mark.parametrize("folder", ["app/views", "app/widgets", "app/models"])
def test_what_is_shown_touches_neither_the_floor_nor_the_base(folder: str) -> None:
    assert imported(files(folder), "sim.floor", "sim.hazards", "app.storage", "sqlalchemy") == []


def test_the_widgets_know_nothing_of_the_shop_floor() -> None:
    assert imported(files("app/widgets", "app/theme"), "sim") == []


def test_the_base_and_the_documents_know_no_screen() -> None:
    shown = ("app.views", "app.widgets", "app.models", "app.theme", "app.bridge", "PySide6", "pyqtgraph")
    qt_free = files(
        "app/storage", "app/packages", "app/centre", "app/documents", "app/cli.py", "app/i18n.py", "app/resources.py"
    )
    assert imported(qt_free, *shown) == []


def test_nothing_unsafe_is_used_to_read_data() -> None:
    assert imported(files("app", "sim"), "pickle", "shelve", "marshal", "yaml") == []
