"""Decisions as JSON lines, one command each, in the order in which they are given."""

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from app.errors import GoulotError
from sim.commands import COMMANDS, Command

MAX_LINE = 64 * 1024


class DecisionsError(GoulotError):
    """A line that is no decision: which file, line and field, what was found and what was expected."""

    def __init__(self, path: Path, line: int, field: str, found: object, expected: str) -> None:
        place = f"line {line}, {field}" if field else f"line {line}"
        shown = json.dumps(found, ensure_ascii=False, default=str) if not isinstance(found, str) else repr(found)
        super().__init__(f"{path}: {place}: {shown[:80]}: expected {expected}")


def read_decisions(path: Path) -> list[Command]:
    """Raises DecisionsError, or OSError when the file can't be read."""
    with path.open("rb") as file:
        return list(_decisions(path, file))


def _decisions(path: Path, lines: Iterator[bytes]) -> Iterator[Command]:
    before: Command | None = None
    for number, raw in enumerate(lines, 1):
        if not raw.strip():
            continue
        command = _decision(path, number, raw)
        if command.phase == "prepare" and command.at_ms:
            raise DecisionsError(path, number, "at_ms", command.at_ms, "0 for a decision of the phase prepare")
        if before and before.phase == "run" and command.phase == "prepare":
            raise DecisionsError(path, number, "phase", "prepare", "run, as for the decision before")
        if before and command.at_ms < before.at_ms:
            expected = f"an instant from {before.at_ms} ms, that of the decision before"
            raise DecisionsError(path, number, "at_ms", command.at_ms, expected)
        before = command
        yield command


def _decision(path: Path, number: int, raw: bytes) -> Command:
    if len(raw) > MAX_LINE:
        raise DecisionsError(path, number, "", f"{len(raw)} bytes", f"at most {MAX_LINE}")
    try:
        record = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise DecisionsError(path, number, "", raw.decode("utf-8", "replace").strip(), "a JSON object") from None
    if not isinstance(record, dict):
        raise DecisionsError(path, number, "", record, "a JSON object")
    try:
        return COMMANDS.validate_python(record)
    except ValidationError as error:
        raise _explained(path, number, error) from None


def _explained(path: Path, number: int, error: ValidationError) -> DecisionsError:
    """The first thing wrong, in words that name the field."""
    problem = error.errors()[0]
    if problem["type"] in ("union_tag_invalid", "union_tag_not_found"):
        kinds = ", ".join(sorted(kind.__name__ for kind in _kinds()))
        return DecisionsError(path, number, "kind", problem["input"].get("kind", ""), f"one of {kinds}")
    field = ".".join(str(part) for part in problem["loc"][1:])
    if problem["type"] == "missing":
        return DecisionsError(path, number, field, "", "a value")
    if problem["type"] == "extra_forbidden":
        return DecisionsError(path, number, field, problem["input"], "no such field")
    text = problem["msg"].removeprefix("Input should be ").removeprefix("Value error, ")
    return DecisionsError(path, number, field, problem["input"], text)


def _kinds() -> tuple[type[Command], ...]:
    return Command.__args__
