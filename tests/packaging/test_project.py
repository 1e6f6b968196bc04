"""What a newcomer relies on: the quick start, the pinned versions, the data that travels with the code."""

import re
import tomllib
from pathlib import Path

import pytest

from app import resources

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _name(requirement: str) -> str:
    return re.split(r"[\s<>=!~;\[]", requirement)[0].lower().replace(".", "-").replace("_", "-")


@pytest.fixture(scope="module")
def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ; .+)?", line) for line in pins)
    return {_name(line): line.split("==")[1].split(" ")[0] for line in pins}


def test_the_quick_start_has_two_blocks() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^```sh\n(.*?)^```", text, re.S | re.M)) == 2


def test_every_dependency_has_a_tested_version(pinned: dict[str, str]) -> None:
    extras = PROJECT["optional-dependencies"].values()
    wanted = {_name(line) for group in (PROJECT["dependencies"], *extras) for line in group} - {"goulot"}
    assert wanted - pinned.keys() == set()


@pytest.mark.parametrize("library", ["PySide6-Essentials", "pyqtgraph"])
def test_the_libraries_that_crash_together_are_pinned_together(pinned: dict[str, str], library: str) -> None:
    assert f"{library}=={pinned[library.lower()]}" in PROJECT["dependencies"]


def test_every_dependency_says_why_it_is_there() -> None:
    reasons = (ROOT / "docs" / "decisions" / "0001-dependencies.md").read_text(encoding="utf-8").lower()
    extras = PROJECT["optional-dependencies"].values()
    wanted = {_name(line) for group in (PROJECT["dependencies"], *extras) for line in group} - {"goulot"}
    assert [name for name in sorted(wanted) if f"| {name} |" not in reasons] == []


def test_a_checkout_reads_its_own_folders() -> None:
    assert (resources.assets_dir(), resources.scenarios_dir()) == (ROOT / "assets", ROOT / "scenarios")


def test_a_wheel_reads_what_it_carries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "app")
    (tmp_path / "app" / "_data" / "scenarios").mkdir(parents=True)
    assert resources.scenarios_dir() == tmp_path / "app" / "_data" / "scenarios"
    with pytest.raises(FileNotFoundError, match="assets"):
        resources.assets_dir()
