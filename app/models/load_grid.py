"""The charge/capacité grid as the trainee fills it: what each cell shows, and what is drawn of it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeVar, get_args

from app.i18n import number
from app.models.cell import LONGEST, CellView, Status
from app.models.staffing import crew_now
from app.models.typed_number import typed_number
from app.widgets.data import LoadRow
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.planning.grid_check import COLUMNS, Verdict, check, reference
from sim.planning.levers import Lever, applied, levers
from sim.planning.workload import CentreLoad, Programme, workload
from sim.state import State

DRAFT = "load_grid"
KNOWN: tuple[Status, ...] = ("right", "given")
"""A figure that is that of the reference."""
Part = TypeVar("Part", dict[str, Any], list[Any])


def programme_of(scenario: Scenario, state: State) -> Programme:
    """The sequence as it stands, the people where they stand."""
    crew = crew_now(scenario, state.people)
    levels = {}
    for position, holder in crew.holders.items():
        for poste in scenario.positions[position].postes:
            levels[poste] = state.people[holder].levels.get(poste, "") if holder else ""
    known = tuple(order.code for order in state.orders if order.code in scenario.sequence)
    return Programme(known, levels, state.end_ms - scenario.calendar.length_ms)


class LoadGrid:
    """Texts are kept as typed, whatever they are. `verdicts`: right or wrong is told; `steps`: and why."""

    def __init__(self, scenario: Scenario, verdicts: bool, steps: bool) -> None:
        self._written = self._scenario = scenario
        self.verdicts, self.steps = verdicts, steps
        self.texts: dict[str, dict[str, str]] = {}
        self.chosen: list[str] = []
        self._programme = Programme(scenario.sequence, {})
        self.rows: list[CentreLoad] = []
        self.levers: list[Lever] = []

    def look(self, state: State) -> None:
        """The programme, hours and people as they are now; once the line runs, as they were when it started."""
        self._scenario = balanced(self._written, state.moved)
        if not (state.running or state.finished) or not self._programme.levels:
            self._programme = programme_of(self._scenario, state)
        self.rows = workload(self._scenario, self._programme)
        present = [code for code, person in state.people.items() if person.present]
        self.levers = levers(self._scenario, self._programme, present, state.moved)
        offered = {lever.code for lever in self.levers}
        self.chosen = [code for code in self.chosen if code in offered]

    def write(self, centre: str, column: str, text: str) -> None:
        self.texts.setdefault(centre, {})[column] = text.strip()[:LONGEST]

    def pull(self, code: str, pulled: bool) -> None:
        """Choose a lever, or leave it."""
        self.chosen = [each for each in self.chosen if each != code] + [code] * pulled

    def cell(self, row: CentreLoad, column: str) -> CellView:
        if row.code in self._scenario.given_load:
            value = reference(row, column)
            return CellView(number(None if value is None else float(value), 1), "given")
        text = self.texts.get(row.code, {}).get(column, "")
        try:
            value = typed_number(text)
        except ValueError as error:
            return CellView(text, "bad", fault=str(error))
        if value is None:
            return CellView("", "empty")
        if not self.verdicts:
            return CellView(text, "kept")
        verdict = self._verdict(row, column)
        return CellView(text, "right") if verdict.right else CellView(text, "wrong", verdict.step if self.steps else "")

    def _verdict(self, row: CentreLoad, column: str) -> Verdict:
        return check(row, column, self._figures(row))

    def _figures(self, row: CentreLoad) -> dict[str, Fraction]:
        """The figures of a row that can be read."""
        if row.code in self._scenario.given_load:
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

    def tally(self) -> dict[Status, int]:
        """Cells by status."""
        found: dict[Status, int] = dict.fromkeys(get_args(Status), 0)
        for row in self.rows:
            for column in COLUMNS:
                found[self.cell(row, column).status] += 1
        return found

    def bars(self) -> list[LoadRow]:
        """Load on capacity, as filled, exact once found right; beside it what the levers leave there. Empty while no
        rate is filled."""
        after = {row.code: row.rate for row in self._after()} if self.chosen else {}
        found = []
        for row in self.rows:
            rate = self._figures(row).get("rate")
            known = self.verdicts and rate is not None and self.cell(row, "rate").status in KNOWN
            left = float(after.get(row.code) or 0) if self.chosen and known else None
            strong = self._scenario.goulot in row.postes
            before = float(row.rate or 0) if known else min(float(rate or 0) / 100, 9.99)
            found.append(LoadRow(row.code, row.code, before, left, strong, filled=rate is not None))
        return found if any(row.filled for row in found) else []

    def _after(self) -> list[CentreLoad]:
        return applied(self._scenario, self._programme, self.pulled())

    def pulled(self) -> list[Lever]:
        return [lever for lever in self.levers if lever.code in self.chosen]

    def goulot(self) -> tuple[CentreLoad, CentreLoad | None] | None:
        """The goulot of the scenario before and, with levers chosen, after; None while its rate is not right."""
        row = next((each for each in self.rows if self._scenario.goulot in each.postes), None)
        if row is None or not self.verdicts or self.cell(row, "rate").status not in KNOWN:
            return None
        after = next((each for each in self._after() if each.code == row.code), None) if self.chosen else None
        return row, after

    def body(self) -> dict[str, Any]:
        """For the draft."""
        cells = {code: dict(cells) for code, cells in self.texts.items()}
        plan = {"sequence": list(self._programme.sequence), "levels": dict(self._programme.levels)}
        return {"cells": cells, "levers": list(self.chosen), "programme": plan}

    def restore(self, body: Mapping[str, Any] | None) -> None:
        """From a draft; anything else than what `body` gives is left out."""
        cells, plan = _part(body, "cells", {}), _part(body, "programme", {})
        self.texts = {str(code): _texts(row) for code, row in cells.items() if isinstance(row, dict)}
        self.chosen = [str(code) for code in _part(body, "levers", [])]
        sequence = tuple(code for code in map(str, _part(plan, "sequence", [])) if code in self._scenario.orders)
        known = ("", *self._scenario.levels)
        levels = {str(poste): level for poste, level in _part(plan, "levels", {}).items() if level in known}
        self._programme = Programme(sequence or self._scenario.sequence, levels)


def _part(body: Mapping[str, Any] | None, name: str, none: Part) -> Part:
    """That of the draft when it is of the kind of `none`: a package may bring anything."""
    part = (body or {}).get(name)
    return part if isinstance(part, type(none)) else none


def _texts(row: Mapping[Any, Any]) -> dict[str, str]:
    return {str(column): str(text)[:LONGEST] for column, text in row.items() if column in COLUMNS}


def first_wrong(grid: LoadGrid) -> tuple[CentreLoad, str, CellView] | None:
    """The first cell, as read, that is bad or wrong."""
    return next(
        (
            (row, column, cell)
            for row in grid.rows
            for column in COLUMNS
            if (cell := grid.cell(row, column)).status in ("bad", "wrong")
        ),
        None,
    )
