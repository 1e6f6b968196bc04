"""A charge/capacité grid as the trainee fills it, of the shift or of one period: what each cell shows. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Any, get_args

from app.i18n import number
from app.models.cell import LONGEST, CellView, Status
from app.models.typed_number import typed_number
from sim.planning.grid_check import COLUMNS, check, reference
from sim.planning.workload import CentreLoad

KNOWN: tuple[Status, ...] = ("right", "given")
"""A figure that is that of the reference."""


class LoadSheet:
    """Texts are kept as typed, whatever they are. `verdicts`: right or wrong is told; `steps`: and why; `given`: rows
    filled by the scenario."""

    def __init__(self, given: Collection[str], verdicts: bool, steps: bool) -> None:
        self._given, self._verdicts, self._steps = given, verdicts, steps
        self.texts: dict[str, dict[str, str]] = {}
        self.rows: list[CentreLoad] = []

    def write(self, centre: str, column: str, text: str) -> None:
        self.texts.setdefault(centre, {})[column] = text.strip()[:LONGEST]

    def restore(self, cells: Mapping[Any, Any]) -> None:
        """From a draft; anything else than cells is left out."""
        self.texts = {str(code): _texts(row) for code, row in cells.items() if isinstance(row, dict)}

    def cell(self, row: CentreLoad, column: str) -> CellView:
        if row.code in self._given:
            value = reference(row, column)
            return CellView(number(None if value is None else float(value), 1), "given")
        text = self.texts.get(row.code, {}).get(column, "")
        try:
            value = typed_number(text)
        except ValueError as error:
            return CellView(text, "bad", fault=str(error))
        if value is None:
            return CellView("", "empty")
        if not self._verdicts:
            return CellView(text, "kept")
        verdict = check(row, column, self.figures(row))
        if verdict.right:
            return CellView(text, "right")
        return CellView(text, "wrong", verdict.step if self._steps else "")

    def figures(self, row: CentreLoad) -> dict[str, Fraction]:
        """The figures of a row that can be read."""
        if row.code in self._given:
            known = {column: reference(row, column) for column in COLUMNS}
            return {column: value for column, value in known.items() if value is not None}
        found = {}
        for column, text in self.texts.get(row.code, {}).items():
            try:
                value = typed_number(text)
            except ValueError:
                continue
            if value is not None:
                found[column] = value
        return found

    def known(self, row: CentreLoad) -> bool:
        """The rate of the row was found."""
        return self._verdicts and self.cell(row, "rate").status in KNOWN

    def tally(self) -> dict[Status, int]:
        """Cells by status."""
        found: dict[Status, int] = dict.fromkeys(get_args(Status), 0)
        for row in self.rows:
            for column in COLUMNS:
                found[self.cell(row, column).status] += 1
        return found

    def first_wrong(self) -> tuple[CentreLoad, str, CellView] | None:
        """The first cell, as read, that is bad or wrong."""
        cells = ((row, column, self.cell(row, column)) for row in self.rows for column in COLUMNS)
        return next((found for found in cells if found[2].status in ("bad", "wrong")), None)


def _texts(row: Mapping[Any, Any]) -> dict[str, str]:
    return {str(column): str(text)[:LONGEST] for column, text in row.items() if column in COLUMNS}
