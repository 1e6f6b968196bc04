"""Scenarios by name: those that travel with Goulot, and folders of one's own."""

from pathlib import Path

from app.resources import scenarios_dir

DEFAULT = "pompes"


def installed() -> list[str]:
    """The names of the scenarios that travel with Goulot, in alphabetical order."""
    return sorted(path.parent.name for path in scenarios_dir().glob("*/scenario.yaml"))


def locate(name: str | Path) -> Path:
    """The folder of an installed scenario, else the path as given; whether it holds one, loading says."""
    return scenarios_dir() / name if str(name) in installed() else Path(name)
