"""The one place where ``sim`` opens files: bounded, in UTF-8, never outside the scenario's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sim.scenario.errors import Problem, ScenarioError

YAML_BYTES = 1 << 20
TABLE_BYTES = 4 << 20
TEXT_BYTES = 1 << 20
MAIN = "scenario.yaml"


@dataclass(frozen=True)
class Folder:
    """A scenario's folder; ``main`` is the name of its YAML file."""

    root: Path
    main: str = MAIN

    def shown(self, name: str) -> str:
        """The path of a file as a message gives it."""
        return str(self.root / name)

    def data(self, name: str, limit: int) -> bytes:
        """A file as it is. Raises ScenarioError when missing or too big."""
        try:
            with (self.root / name).open("rb") as stream:
                data = stream.read(limit + 1)
        except OSError as error:
            raise self._problem("unreadable", name, name, why=error.strerror or "refused") from error
        if len(data) > limit:
            raise self._problem("too_big", name, f"more than {limit} bytes", limit=str(limit))
        return data

    def text(self, name: str, limit: int) -> str:
        """The text of a file, line ends as \\n. Raises ScenarioError when missing, too big or not UTF-8."""
        data = self.data(name, limit)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self._problem("not_utf8", name, f"line {line}") from error
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def trouble(self, name: str) -> str:
        """Why ``name``, written by an author, cannot be a file of this folder: a problem's code, or empty."""
        path = PurePosixPath(name)
        if not name.isprintable() or "\\" in name or ":" in name or path.is_absolute() or ".." in path.parts:
            return "outside"
        try:
            inside = (self.root / path).resolve().is_relative_to(self.root.resolve())
            found = (self.root / path).is_file()
        except (OSError, RuntimeError):  # a loop of links, a name too long
            return "no_file"
        if not inside:
            return "outside"
        return "" if found else "no_file"

    def _problem(self, code: str, name: str, value: str, **details: str) -> ScenarioError:
        return ScenarioError([Problem(code, self.shown(name), "file", value, details)])


def open_folder(path: Path) -> Folder:
    """The folder of a scenario given by folder or YAML file. Raises ScenarioError when there is none."""
    if path.is_dir():
        folder = Folder(path)
    else:
        folder = Folder(path.parent, path.name)
        if path.suffix not in (".yaml", ".yml"):
            raise ScenarioError([Problem("no_scenario", str(path), "file", path.name)])
    if not (folder.root / folder.main).is_file():
        raise ScenarioError([Problem("no_scenario", folder.shown(folder.main), "file", "missing")])
    return folder
