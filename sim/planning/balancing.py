"""Balancing of an assembly line: takt, stations, efficiency. Tasks are numbered from 1; times are whole numbers of one
unit, as is the cycle they must fit in."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

Precedence = tuple[int, int]
"""Before, after."""
MOST_SETS = 200_000
"""Sets of tasks done that the exact search looks at before it gives up."""


def takt_ms(available_ms: int, pieces: int) -> Fraction:
    """Time in which one piece must come out. Raises ValueError for no piece."""
    if pieces <= 0:
        raise ValueError(f"pieces {pieces}: expected more than 0")
    return Fraction(available_ms, pieces)


class Line:
    """Tasks and what each must wait for. Raises ValueError for a time below 0, an unknown task, or a circle."""

    def __init__(self, times: Sequence[int], precedences: Iterable[Precedence]) -> None:
        self.times = dict(enumerate(times, start=1))
        if any(time < 0 for time in times):
            raise ValueError("task times: expected 0 or more")
        self.before: dict[int, set[int]] = {number: set() for number in self.times}
        self.after: dict[int, set[int]] = {number: set() for number in self.times}
        for first, then in precedences:
            if not {first, then} <= self.times.keys():
                raise ValueError(f"precedence {first} → {then}: unknown task")
            self.before[then].add(first)
            self.after[first].add(then)
        self.followers = {number: self._reached(number) for number in self.times}
        circle = [number for number, all_after in self.followers.items() if number in all_after]
        if circle:
            raise ValueError(f"task {circle[0]}: it waits for itself")

    def _reached(self, number: int) -> set[int]:
        found: set[int] = set()
        front = list(self.after[number])
        while front:
            near = front.pop()
            if near not in found:
                found.add(near)
                front += self.after[near]
        return found

    def ready(self, done: Iterable[int]) -> list[int]:
        """Tasks not done whose every predecessor is, by number."""
        held = set(done)
        return [number for number in self.times if number not in held and self.before[number] <= held]


def fewest_in_theory(times: Iterable[int], cycle: int) -> int:
    """Sum of the times over the cycle, rounded up. Raises ValueError for a task longer than the cycle."""
    listed = list(times)
    if cycle <= 0 or max(listed, default=0) > cycle:
        raise ValueError(f"cycle {cycle}: shorter than a task")
    return -(-sum(listed) // cycle)


def positional_weights(line: Line) -> dict[int, int]:
    """Time of each task and of all that comes after it."""
    return {
        number: time + sum(line.times[each] for each in sorted(line.followers[number]))
        for number, time in line.times.items()
    }


def by_positional_weight(line: Line, cycle: int) -> list[list[int]]:
    """Helgeson and Birnie (1961): the heaviest ready task that fits; the lower number among equals; a station is closed
    when nothing fits. Raises ValueError for a task longer than the cycle."""
    fewest_in_theory(line.times.values(), cycle)
    weights = positional_weights(line)
    stations: list[list[int]] = []
    done: list[int] = []
    left = 0
    while len(done) < len(line.times):
        fitting = [number for number in line.ready(done) if line.times[number] <= left]
        if fitting:
            chosen = max(fitting, key=lambda number: (weights[number], -number))
            stations[-1].append(chosen)
            done.append(chosen)
            left -= line.times[chosen]
        else:
            stations.append([])
            left = cycle
    return stations


def fewest_stations(line: Line, cycle: int) -> list[list[int]] | None:
    """A proved smallest number of stations; None where the search would be too long (see ``MOST_SETS``).

    Held and Karp's programme over sets of tasks done: for each, the fewest stations, then the least filled last one.
    Raises ValueError for a task longer than the cycle.
    """
    fewest_in_theory(line.times.values(), cycle)
    best: dict[frozenset[int], tuple[int, int]] = {frozenset(): (0, cycle)}
    last: dict[frozenset[int], int] = {}
    front = [frozenset[int]()]
    for _ in line.times:
        grown: dict[frozenset[int], None] = {}
        for done in front:
            stations, filled = best[done]
            for number in line.ready(done):
                fits = filled + line.times[number] <= cycle
                cost = (stations, filled + line.times[number]) if fits else (stations + 1, line.times[number])
                larger = done | {number}
                if larger not in best or cost < best[larger]:
                    best[larger], last[larger] = cost, number
                grown[larger] = None
        front = list(grown)
        if len(best) > MOST_SETS:
            return None
    return _stations(line.times, cycle, _sequence(frozenset(line.times), last))


def _sequence(done: frozenset[int], last: Mapping[frozenset[int], int]) -> list[int]:
    sequence = []
    while done:
        sequence.append(last[done])
        done -= {last[done]}
    return sequence[::-1]


def _stations(times: Mapping[int, int], cycle: int, sequence: Sequence[int]) -> list[list[int]]:
    stations: list[list[int]] = []
    filled = cycle
    for number in sequence:
        if not stations or filled + times[number] > cycle:
            stations.append([])
            filled = 0
        stations[-1].append(number)
        filled += times[number]
    return stations


def loads(times: Mapping[int, int], stations: Sequence[Sequence[int]]) -> list[int]:
    """Work of each station."""
    return [sum(times[number] for number in station) for station in stations]


def efficiency(work: Sequence[int], cycle: int) -> Fraction:
    """Work over the time of all stations: Σ / (stations × cycle). Its complement to 1 is the balance delay."""
    return Fraction(sum(work), len(work) * cycle)


def smoothness(work: Sequence[int]) -> float:
    """√ Σ (heaviest − station)², in the unit of the times; 0 for a line in perfect balance."""
    return math.sqrt(sum((max(work) - each) ** 2 for each in work))
