"""The readers behind the rules see what they should: a rule that finds nothing must not be blind."""

from pathlib import Path

import pytest

from tests.architecture import source


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(source, "ROOT", tmp_path)
    path = tmp_path / "sim" / "floor" / "poste.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        '"""A docstring is no data."""\n'
        "import app.views.run as run\n"
        "from PySide6 import QtCore\n"
        "from ..scenario import loader\n"
        "raise ValueError('said to a developer')\n"
        "REASON = 'poste en panne'\n"
        "run.path.open('x')\n",
        encoding="utf-8",
    )
    return path


def test_imports_are_found_in_each_form(written: Path) -> None:
    assert list(source.imports(written)) == [
        ("app.views.run", "sim/floor/poste.py:2"),
        ("PySide6.QtCore", "sim/floor/poste.py:3"),
        ("sim.scenario.loader", "sim/floor/poste.py:4"),
    ]


def test_a_forbidden_import_is_named_with_its_place(written: Path) -> None:
    assert source.imported([written], "app.views", "PySide") == ["sim/floor/poste.py:2 imports app.views.run"]


def test_docstrings_and_exceptions_are_not_data(written: Path) -> None:
    assert [found.what for found in source.strings(written)] == ["poste en panne", "x"]


def test_methods_and_functions_called_are_found(written: Path) -> None:
    assert {call.what for call in source.calls(written)} == {"open", "ValueError"}


def test_an_exempt_folder_is_left_out(written: Path) -> None:
    assert source.files("sim") == [written]
    assert source.files("sim", exempt=["sim/floor"]) == []
