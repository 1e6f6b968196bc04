"""The source of Goulot as the architecture tests read it: files, imports and strings, each with its place."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Found(NamedTuple):
    """A name or a text, and the `file:line` where it stands."""

    what: str
    place: str


def files(*folders: str, exempt: Iterable[str] = ()) -> list[Path]:
    """The Python files of `folders` (or single files), without those under `exempt`."""
    spared = [ROOT / name for name in exempt]
    found = (path for name in folders for path in _python(ROOT / name))
    return [path for path in found if not any(path.is_relative_to(place) for place in spared)]


def imports(path: Path) -> Iterator[Found]:
    """Every module a file imports, by absolute name; `from a import b` counts as `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (Found(alias.name, place(path, node)) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(path, node)
            yield from (Found(f"{origin}.{alias.name}", place(path, node)) for alias in node.names)


def imported(paths: Iterable[Path], *modules: str) -> list[str]:
    """The imports among `paths` of any of `modules` or of what is inside them, ready to be shown."""
    return [
        f"{found.place} imports {found.what}"
        for path in paths
        for found in imports(path)
        if any(f"{found.what}.".startswith(f"{module}.") for module in modules)
    ]


def strings(path: Path) -> Iterator[Found]:
    """The string constants of a file but its docstrings and the messages of its exceptions."""
    skipped = {id(part) for node in ast.walk(tree(path)) for part in _not_data(node)}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield Found(node.value, place(path, node))


def calls(path: Path) -> Iterator[Found]:
    """The last name of everything a file calls: `open` for both `open(...)` and `path.open(...)`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield Found(name, place(path, node))


@cache
def tree(path: Path) -> ast.Module:
    """The parsed file, once: `strings` compares the identity of nodes between two walks."""
    return ast.parse(path.read_text(encoding="utf-8"))


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def _python(where: Path) -> list[Path]:
    return [where] if where.is_file() else sorted(where.rglob("*.py"))


def _origin(path: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = path.relative_to(ROOT).with_suffix("").parts[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def _not_data(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Raise):
        yield from ast.walk(node)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
