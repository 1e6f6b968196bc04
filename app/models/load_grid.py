"""Charge and capacité as the trainee works it out: a grid for the shift, one for each period, and the levers. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from app.models.cell import Status
from app.models.load_sheet import LoadSheet
from app.models.staffing import crew_now
from app.widgets.data import LoadRow
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.planning.levers import Lever, added_ms, applied, levers
from sim.planning.periods import in_period, periods
from sim.planning.workload import CentreLoad, Programme, Span, workload
from sim.state import State

DRAFT = "load_grid"
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
    """`verdicts`: right or wrong is told; `steps`: and why. `periods`: parts of the shift with a grid of their own,
    none where all is due with its end; `shown`: the one looked at, None for the whole shift."""

    def __init__(self, scenario: Scenario, verdicts: bool, steps: bool) -> None:
        self._written = self._scenario = scenario
        self.verdicts, self.steps = verdicts, steps
        found = periods(scenario)
        self.periods: tuple[Span, ...] = found if len(found) > 1 else ()
        self.shown: int | None = None
        self._shift = LoadSheet(scenario.given_load, verdicts, steps)
        self._parts = [LoadSheet(scenario.given_load, verdicts, steps) for _ in self.periods]
        self.chosen: list[str] = []
        self._programme = Programme(scenario.sequence, {})
        self.levers: list[Lever] = []

    @property
    def sheet(self) -> LoadSheet:
        """The grid looked at."""
        return self._shift if self.shown is None else self._parts[self.shown]

    @property
    def rows(self) -> list[CentreLoad]:
        return self.sheet.rows

    def look(self, state: State) -> None:
        """The programme, hours and people as they are now; once the line runs, as they were when it started."""
        self._scenario = balanced(self._written, state.moved)
        if not (state.running or state.finished) or not self._programme.levels:
            self._programme = programme_of(self._scenario, state)
        self._shift.rows = workload(self._scenario, self._programme)
        for span, sheet in zip(periods(self._scenario, self._programme.added_ms), self._parts, strict=False):
            sheet.rows = in_period(self._scenario, self._shift.rows, span)
        present = [code for code, person in state.people.items() if person.present]
        self.levers = levers(self._scenario, self._programme, present, state.moved)
        offered = {lever.code for lever in self.levers}
        self.chosen = [code for code in self.chosen if code in offered]

    def pull(self, code: str, pulled: bool) -> None:
        """Choose a lever, or leave it."""
        self.chosen = [each for each in self.chosen if each != code] + [code] * pulled

    def tally(self) -> dict[Status, int]:
        """Cells of the grid of the shift by status; those of its periods are more detail, which nobody must fill."""
        return self._shift.tally()

    def cumulated(self, row: CentreLoad) -> CentreLoad:
        """A row of the grid looked at, from the start of the shift to the end of the period."""
        if self.shown is None:
            return row
        until = in_period(self._scenario, self._shift.rows, (0, self.periods[self.shown][1]))
        return next(each for each in until if each.code == row.code)

    def bars(self) -> list[LoadRow]:
        """Load on capacity, as filled, exact once found right; beside it what the levers leave there. Empty while no
        rate is filled."""
        after = {row.code: row.rate for row in self._after()} if self.chosen else {}
        found = []
        for row in self.rows:
            rate = self.sheet.figures(row).get("rate")
            known = rate is not None and self.sheet.known(row)
            left = float(after.get(row.code) or 0) if self.chosen and known else None
            strong = self._scenario.goulot in row.postes
            before = float(row.rate or 0) if known else min(float(rate or 0) / 100, 9.99)
            found.append(LoadRow(row.code, row.code, before, left, strong, filled=rate is not None))
        return found if any(row.filled for row in found) else []

    def _after(self) -> list[CentreLoad]:
        rows = applied(self._scenario, self._programme, self.pulled())
        if self.shown is None:
            return rows
        added = self._programme.added_ms + added_ms(self.pulled())
        return in_period(self._scenario, rows, periods(self._scenario, added)[self.shown])

    def pulled(self) -> list[Lever]:
        return [lever for lever in self.levers if lever.code in self.chosen]

    def goulot(self) -> tuple[CentreLoad, CentreLoad | None] | None:
        """The goulot of the scenario before and, with levers chosen, after; None while its rate is not right."""
        row = next((each for each in self.rows if self._scenario.goulot in each.postes), None)
        if row is None or not self.sheet.known(row):
            return None
        after = next((each for each in self._after() if each.code == row.code), None) if self.chosen else None
        return row, after

    def body(self) -> dict[str, Any]:
        """For the draft."""
        plan = {"sequence": list(self._programme.sequence), "levels": dict(self._programme.levels)}
        by_due = {str(span[1]): sheet.texts for span, sheet in zip(self.periods, self._parts, strict=True)}
        parts = {due: texts for due, texts in by_due.items() if texts}
        return {"cells": self._shift.texts, "levers": list(self.chosen), "programme": plan, "periods": parts}

    def restore(self, body: Mapping[str, Any] | None) -> None:
        """From a draft; anything else than what `body` gives is left out."""
        plan, parts = _part(body, "programme", {}), _part(body, "periods", {})
        self._shift.restore(_part(body, "cells", {}))
        for span, sheet in zip(self.periods, self._parts, strict=True):
            sheet.restore(_part(parts, str(span[1]), {}))
        self.chosen = [str(code) for code in _part(body, "levers", [])]
        sequence = tuple(code for code in map(str, _part(plan, "sequence", [])) if code in self._scenario.orders)
        known = ("", *self._scenario.levels)
        levels = {str(poste): level for poste, level in _part(plan, "levels", {}).items() if level in known}
        self._programme = Programme(sequence or self._scenario.sequence, levels)


def _part(body: Mapping[str, Any] | None, name: str, none: Part) -> Part:
    """That of the draft when it is of the kind of `none`: a package may bring anything."""
    part = (body or {}).get(name)
    return part if isinstance(part, type(none)) else none
