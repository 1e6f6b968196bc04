"""The best balance that the elements' places allow: proved where OR-Tools is installed, by rule otherwise. No Qt."""

from __future__ import annotations

import math
from importlib.util import find_spec
from typing import Any

from sim.domain.elements import centres
from sim.domain.scenario import Scenario
from sim.planning.stations import by_rule, stations
from sim.planning.workload import Programme

_MOST_S = 1.0


def reference(scenario: Scenario, programme: Programme) -> tuple[dict[str, str], bool]:
    """Elements to move -> where, and whether no balance has a slower place less slow. One second at most."""
    if find_spec("ortools") is not None:
        found = proved(scenario, programme)
        if found is not None:
            return found, True
    return by_rule(scenario, programme, {}), False


def proved(scenario: Scenario, programme: Programme) -> dict[str, str] | None:
    """The least slowest place, then the fewest moves, by OR-Tools (extra ``reference``); None when not proved in time.

    Raises ImportError without the extra.
    """
    from ortools.sat.python import cp_model  # an extra, slow to load

    line = stations(scenario, programme, {})
    twins = {station.place: station.twins for station in line}
    ranks = {place: rank for rank, place in enumerate(centres(scenario.postes.values()))}
    scale = math.lcm(*twins.values())
    model = cp_model.CpModel()
    done: dict[tuple[str, str], Any] = {}
    for code, element in scenario.elements.items():
        options = [model.new_bool_var(f"{code} at {place}") for place in (element.place, *element.also)]
        done |= {(code, place): each for place, each in zip((element.place, *element.also), options, strict=True)}
        model.add_exactly_one(options)

    def rank(code: str) -> Any:
        return sum(ranks[place] * done[code, place] for each, place in done if each == code)

    for code, element in scenario.elements.items():
        for other in element.after:
            model.add(rank(other) <= rank(code))
    slowest = model.new_int_var(0, sum(station.cycle_ms for station in line) * scale, "slowest")
    for station in line:
        here = [code for code, place in done if place == station.place]
        if here:
            work = sum(scenario.elements[code].ms * done[code, station.place] for code in here)
            model.add(work * (scale // station.twins) <= slowest)
            model.add_at_least_one(done[code, station.place] for code in here)
        else:
            model.add(slowest >= station.cycle_ms * (scale // station.twins))
    moves = sum(each for (code, place), each in done.items() if place != scenario.elements[code].place)
    model.minimize(slowest * (len(scenario.elements) + 1) + moves)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = _MOST_S
    solver.parameters.num_workers = 1
    if solver.solve(model) != cp_model.OPTIMAL:
        return None
    chosen = {code: place for (code, place), each in done.items() if solver.value(each)}
    return {code: place for code, place in chosen.items() if place != scenario.elements[code].place}
