"""CSV tables: comma separated, UTF-8, one header line; each line is validated and keeps its number."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from sim.scenario.errors import Problem, ScenarioError
from sim.scenario.validation import validated

MOST_ROWS = 20_000

RowT = TypeVar("RowT", bound=BaseModel)


@dataclass(frozen=True)
class Table(Generic[RowT]):
    """A table read: ``lines`` are (number in the file, row); the table an author left out is empty."""

    file: str = ""
    lines: tuple[tuple[int, RowT], ...] = ()

    @property
    def rows(self) -> tuple[RowT, ...]:
        return tuple(row for _, row in self.lines)


def read_table(text: str, file: str, model: type[RowT]) -> Table[RowT]:
    """Raises ScenarioError with every bad line."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        _check_header(header, file, model)
        cells = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        problem = Problem("csv", file, f"line {reader.line_num}", "unreadable", {"why": str(error)})
        raise ScenarioError([problem]) from error
    cells = [(number, row) for number, row in cells if any(row)]
    if len(cells) > MOST_ROWS:
        raise ScenarioError([Problem("too_many_rows", file, "lines", str(len(cells)), {"limit": str(MOST_ROWS)})])
    return _validated_lines(header, cells, file, model)


def _check_header(header: list[str], file: str, model: type[RowT]) -> None:
    known = ", ".join(model.model_fields)
    if len(header) == 1 and ";" in header[0]:
        raise ScenarioError([Problem("columns", file, "line 1", header[0], {"known": known})])
    problems = [
        Problem("unknown_column", file, "line 1", name, {"known": known})
        for name in header
        if name not in model.model_fields
    ]
    problems += [
        Problem("duplicate", file, "line 1", name) for place, name in enumerate(header) if name in header[:place]
    ]
    problems += [
        Problem("missing_column", file, f"line 1, {name}", "missing")
        for name, field in model.model_fields.items()
        if field.is_required() and name not in header
    ]
    if problems:
        raise ScenarioError(problems)


def _validated_lines(
    header: list[str], cells: list[tuple[int, list[str]]], file: str, model: type[RowT]
) -> Table[RowT]:
    problems: list[Problem] = []
    lines: list[tuple[int, RowT]] = []
    for number, row in cells:
        if len(row) != len(header):
            problems.append(
                Problem("row_length", file, f"line {number}", f"{len(row)} values", {"count": str(len(header))})
            )
            continue
        given = {name: cell for name, cell in zip(header, row, strict=True) if cell}
        result = validated(model, given, file, number)
        if isinstance(result, list):
            problems += result
        else:
            lines.append((number, result))
    if problems:
        raise ScenarioError(problems)
    return Table(file, tuple(lines))
