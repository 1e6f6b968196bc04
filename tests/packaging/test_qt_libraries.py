"""Qt's system libraries: known, looked for, and asked for in one line when they can't be brought."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from app import qt_loader
from tests.packaging.scripts import script

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems carry these libraries")


@pytest.fixture
def libraries() -> ModuleType:
    return script("qt_libraries")


def test_each_library_looked_for_has_its_package(libraries: ModuleType) -> None:
    assert set(libraries.PACKAGES) == set(qt_loader.CORE + qt_loader.XCB)


@linux
def test_a_library_that_is_nowhere_is_named() -> None:
    assert qt_loader.missing(("libc.so.6", "libgoulot-absent.so.1")) == ["libgoulot-absent.so.1"]


@linux
def test_a_broken_library_beside_the_venv_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    place = tmp_path / "qt-libs" / "usr" / "lib" / "x86_64-linux-gnu"
    place.mkdir(parents=True)
    (place / "libgoulot-broken.so.1").write_bytes(b"no library")
    assert qt_loader.missing(("libgoulot-broken.so.1",)) == ["libgoulot-broken.so.1"]


def test_without_right_nor_means_the_line_for_an_administrator_is_printed(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries.qt_loader, "missing", lambda names: ["libGL.so.1", "libEGL.so.1"])
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(libraries.shutil, "which", lambda command: None)
    libraries.main()
    assert capsys.readouterr().out.splitlines()[-1] == "    sudo apt-get install -y libegl1 libgl1"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_need_nothing(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    libraries.main()
    assert (capsys.readouterr().out, qt_loader.prepare(), qt_loader.has_display()) == ("", [], True)


@pytest.mark.parametrize(
    ("variables", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
    ],
)
def test_display(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], shown: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert qt_loader.has_display() is shown
