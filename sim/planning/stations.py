"""The balance of a scenario's line: what each place does for one piece, against the takt; a better one by rule.

Conventions: one piece of the programme passes every place once, rework left out; twins share their cycle, so that a
place of two twins at 118 s gives a piece every 59 s; times are those of the gamme, without stops nor changeovers. Where
the scenario lists no elements, a place has one: its gamme, weighted by the pieces of the programme; a place that some
products skip counts for the share of the pieces ordered that pass it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sim.domain.elements import balanced, centres, obstacle, places
from sim.domain.scenario import Poste, Scenario
from sim.planning.balancing import smoothness, takt_ms
from sim.planning.workload import CentreLoad, Programme, workload

Moves = Mapping[str, str]
"""Element -> where it is done."""


@dataclass(frozen=True, slots=True)
class Task:
    """``element``: its code, empty for a gamme taken whole. ``by_hand``: somebody works; else the machine does."""

    element: str
    ms: int
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Station:
    """A place with what it does for one piece, at one of its ``twins``."""

    place: str
    twins: int
    tasks: tuple[Task, ...]

    @property
    def cycle_ms(self) -> int:
        """At one twin."""
        return sum(task.ms for task in self.tasks)

    @property
    def hand_ms(self) -> int:
        return sum(task.ms for task in self.tasks if task.by_hand)

    @property
    def pace_ms(self) -> Fraction:
        """Between two pieces out of the place."""
        return Fraction(self.cycle_ms, self.twins)


def stations(scenario: Scenario, programme: Programme, moved: Moves) -> list[Station]:
    """Places that the programme passes, in the order of the line."""
    now = places(scenario, moved)
    line = centres(balanced(scenario, moved).postes.values())
    found = []
    ordered = sum(scenario.orders[code].quantity for code in programme.sequence)
    for row in workload(scenario, programme):
        poste = line[row.code][0]
        there = "load" if poste.semi else "cycle"
        tasks = [
            Task(code, element.ms, _by_hand(poste, element.phase if element.place == row.code else there))
            for code, element in scenario.elements.items()
            if now[code] == row.code
        ]
        found.append(Station(row.code, len(row.postes), tuple(tasks or _whole(poste, row, ordered))))
    return found


def _by_hand(poste: Poste, phase: str) -> bool:
    return phase != "cycle" or (poste.attended and not poste.semi and not poste.watched)


def _whole(poste: Poste, row: CentreLoad, ordered: int) -> list[Task]:
    """The gamme: hands around the machine, or one block."""
    pieces = sum(work.pieces for work in row.work)
    share = Fraction(sum(row.ordered), ordered) if ordered else Fraction(0)
    mean = round(share * Fraction(sum(work.ms for work in row.work), pieces)) if pieces else 0
    hands = round(share * (poste.load.mean_ms + poste.unload.mean_ms)) if poste.semi and not poste.batch else 0
    tasks = [Task("", min(hands, mean), True), Task("", mean - min(hands, mean), _by_hand(poste, "cycle"))]
    return [task for task in tasks if task.ms]


@dataclass(frozen=True, slots=True)
class Balance:
    """Figures of a line. ``goulot``: the slowest place, of ``pace_ms``; ``efficiency``: Σ cycles / (postes × pace);
    ``smoothness_s``: √ Σ (pace − that of each poste)², in s; ``operators``: hands at work over the takt, rounded up."""

    takt_ms: Fraction
    goulot: str
    pace_ms: Fraction
    efficiency: Fraction
    smoothness_s: float
    operators: int

    @property
    def rate_h(self) -> Fraction:
        """Pieces an hour at the autonomous rate, without stops."""
        return 3_600_000 / self.pace_ms


def balance(line: Sequence[Station], required_ms: int, pieces: int) -> Balance:
    """For ``pieces`` wanted in ``required_ms``. Raises ValueError without a piece, a place or a time."""
    takt = takt_ms(required_ms, pieces)
    if not any(station.cycle_ms for station in line):
        raise ValueError("a line without work: expected a place with a time of gamme")
    slowest = max(line, key=lambda station: station.pace_ms)
    postes = sum(station.twins for station in line)
    paces = [station.pace_ms for station in line for _ in range(station.twins)]
    scale = math.lcm(*(pace.denominator for pace in paces))
    return Balance(
        takt,
        slowest.place,
        slowest.pace_ms,
        sum(station.cycle_ms for station in line) / (postes * slowest.pace_ms),
        smoothness([int(pace * scale) for pace in paces]) / scale / 1000,
        math.ceil(sum(station.hand_ms for station in line) / takt) if takt else 0,
    )


def by_rule(scenario: Scenario, programme: Programme, moved: Moves) -> dict[str, str]:
    """From ``moved`` on, the move that most relieves the slowest places, again and again until none does.

    Compared from the slowest place down, so that a move pays even when two places are equally slow; a move that only
    shifts work between faster ones is not made.
    """
    best = dict(moved)
    while True:
        here = _paces(scenario, programme, best)
        tried = [(_paces(scenario, programme, each), each) for each in _neighbours(scenario, best)]
        paces, nearest = min(tried, key=lambda pair: pair[0], default=(here, best))
        if paces[:2] >= here[:2]:
            return best
        best = nearest


def _paces(scenario: Scenario, programme: Programme, moved: Moves) -> list[Fraction]:
    return sorted((station.pace_ms for station in stations(scenario, programme, moved)), reverse=True)


def _neighbours(scenario: Scenario, moved: Moves) -> list[dict[str, str]]:
    """One allowed move further."""
    found = []
    for code, element in scenario.elements.items():
        for place in (element.place, *element.also):
            if obstacle(scenario, moved, code, place) is None:
                after = {**moved, code: place}
                found.append({each: where for each, where in after.items() if where != scenario.elements[each].place})
    return found
