"""The Markov chain of a small line with exponential times, solved exactly: theory for the lines no book tabulates.

The chain is written from the rules of the model, apart from the engine: blocking after service, first blocked first
released; a free poste takes at once, the last written first; a calendar failure strikes a poste that waits too, which
still receives its next piece; technicians serve failures in their order. Rates are per second.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar


@dataclass(frozen=True)
class Station:
    """``stages`` ≥ 1 of an Erlang law of rate ``rate`` in all; a piece of each of ``inlets`` makes one, none of them:
    saturated; ``outlet`` None: the client.
    ``fails``, ``repairs``: rates of its failure, 0 when it never fails; ``scraps``: share of its pieces lost."""

    rate: float
    inlets: tuple[int, ...] = ()
    outlet: int | None = None
    fails: float = 0
    repairs: float = 0
    scraps: float = 0
    stages: int = 1


class At(NamedTuple):
    """Where a station is: ``S``tarved, ``W``orking (at a stage) or ``B``locked; and whether it is down."""

    part: str = "S"
    stage: int = 0
    down: bool = False


class State(NamedTuple):
    stations: tuple[At, ...]
    levels: tuple[int, ...]
    blocked: tuple[tuple[int, ...], ...]
    """Of each buffer, the stations that hold a piece for it, the oldest first."""
    failed: tuple[int, ...]
    """Stations down, the oldest failure first."""


@dataclass(frozen=True)
class Net:
    """``capacities`` of the buffers, the stations left out; ``arrivals``: rate at which pieces come to a buffer by
    themselves, lost when it is full. ``calendar``: failures count all the time a station is up, else its work only."""

    stations: tuple[Station, ...]
    capacities: tuple[int, ...] = ()
    arrivals: dict[int, float] = field(default_factory=dict)
    calendar: bool = False
    technicians: int | None = None
    """None: each failure is repaired from its first instant."""

    def solve(self) -> dict[str, float]:
        """Long-run figures: ``out 0`` pieces a second, ``working 0``, ``blocked 0``, ``starved 0``, ``down 0``,
        ``waiting_repair 0`` shares of time, ``mean 0`` pieces in a buffer, ``lost 0`` arrivals a second."""
        found: dict[str, float] = {}
        for state, chance in chances(self._first(), self._moves).items():
            for name, value in self._rewards(state):
                found[name] = found.get(name, 0) + chance * value
        return found

    def _first(self) -> State:
        return self._settled([At()] * len(self.stations), [0] * len(self.capacities), [()] * len(self.capacities), ())

    def _settled(
        self,
        stations: list[At],
        levels: list[int],
        blocked: list[tuple[int, ...]],
        failed: tuple[int, ...],
    ) -> State:
        """Every free station that can takes a piece, the last written first, until nothing moves."""
        free = [n for n, at in enumerate(stations) if at.part == "S" and self._can_take(n, levels, blocked)]
        while free:
            taker = free[-1]
            stations[taker] = stations[taker]._replace(part="W", stage=0)
            for inlet in self.stations[taker].inlets:
                if blocked[inlet]:
                    giver, *others = blocked[inlet]
                    blocked[inlet] = tuple(others)
                    stations[giver] = stations[giver]._replace(part="S")
                else:
                    levels[inlet] -= 1
            free = [n for n, at in enumerate(stations) if at.part == "S" and self._can_take(n, levels, blocked)]
        return State(tuple(stations), tuple(levels), tuple(blocked), failed)

    def _can_take(self, number: int, levels: list[int], blocked: list[tuple[int, ...]]) -> bool:
        return all(levels[inlet] or blocked[inlet] for inlet in self.stations[number].inlets)

    # -- what may happen, at which rate ------------------------------------------------------------------------------

    def _moves(self, state: State) -> Iterator[tuple[float, State]]:
        for buffer, rate in self.arrivals.items():
            if not self._full(state, buffer):
                levels = list(state.levels)
                levels[buffer] += 1
                yield rate, self._settled(list(state.stations), levels, list(state.blocked), state.failed)
        for number, (station, at) in enumerate(zip(self.stations, state.stations, strict=True)):
            if at.part == "W" and not at.down:
                yield from self._progress(state, number)
            if not at.down and station.fails and (self.calendar or at.part == "W"):
                yield station.fails, self._with(state, number, at._replace(down=True), (*state.failed, number))
            if self._in_repair(state, number):
                others = tuple(other for other in state.failed if other != number)
                yield station.repairs, self._with(state, number, at._replace(down=False), others)

    def _full(self, state: State, buffer: int) -> bool:
        """Without a place, and nobody waits for that piece (whoever is free has taken what there was)."""
        waited_for = any(
            at.part == "S" and buffer in station.inlets
            for station, at in zip(self.stations, state.stations, strict=True)
        )
        level = state.levels[buffer]
        return level >= self.capacities[buffer] and not (waited_for and level == 0)

    def _progress(self, state: State, number: int) -> Iterator[tuple[float, State]]:
        station, at = self.stations[number], state.stations[number]
        rate = station.rate * station.stages
        if at.stage + 1 < station.stages:
            yield rate, self._with(state, number, at._replace(stage=at.stage + 1), state.failed)
            return
        if station.scraps:
            yield rate * station.scraps, self._with(state, number, At(), state.failed)
        yield rate * (1 - station.scraps), self._passed_on(state, number)

    def _passed_on(self, state: State, number: int) -> State:
        stations, levels, blocked = list(state.stations), list(state.levels), list(state.blocked)
        outlet = self.stations[number].outlet
        stations[number] = At()
        if outlet is not None and levels[outlet] < self.capacities[outlet]:
            levels[outlet] += 1
        elif outlet is not None:
            blocked[outlet] += (number,)
            stations[number] = At("B")
        return self._settled(stations, levels, blocked, state.failed)

    def _with(self, state: State, number: int, at: At, failed: tuple[int, ...]) -> State:
        stations = list(state.stations)
        stations[number] = at
        return self._settled(stations, list(state.levels), list(state.blocked), failed)

    def _in_repair(self, state: State, number: int) -> bool:
        served = state.failed if self.technicians is None else state.failed[: self.technicians]
        return number in served

    # -- what is counted ----------------------------------------------------------------------------------------------

    def _rewards(self, state: State) -> Iterator[tuple[str, float]]:
        for number, (station, at) in enumerate(zip(self.stations, state.stations, strict=True)):
            yield f"{self._standing(state, number)} {number}", 1
            if at.part == "W" and not at.down and at.stage + 1 == station.stages:
                yield f"out {number}", station.rate * station.stages * (1 - station.scraps)
        for buffer, level in enumerate(state.levels):
            yield f"mean {buffer}", level
        for buffer, rate in self.arrivals.items():
            yield f"lost {buffer}", rate * self._full(state, buffer)

    def _standing(self, state: State, number: int) -> str:
        at = state.stations[number]
        if at.down:
            return "down" if self._in_repair(state, number) else "waiting_repair"
        return {"S": "starved", "W": "working", "B": "blocked"}[at.part]


Kind = TypeVar("Kind", bound=Hashable)


def chances(first: Kind, moves: Callable[[Kind], Iterator[tuple[float, Kind]]]) -> dict[Kind, float]:
    """Long-run chance of each state reached from ``first``; ``moves``: rates and the states they lead to."""
    states, ranks, flows = [first], {first: 0}, []
    for rank, state in enumerate(states):  # which grows
        for rate, after in moves(state):
            if after not in ranks:
                ranks[after] = len(states)
                states.append(after)
            flows.append((rank, ranks[after], rate))
    return dict(zip(states, _stationary(len(states), flows), strict=True))


def _stationary(count: int, flows: list[tuple[int, int, float]]) -> list[float]:
    """Chances of the states of an irreducible chain of ``count``: Grassmann, Taksar and Heyman 1985, which has no
    subtraction and so loses no digit."""
    rates = [[0.0] * count for _ in range(count)]
    for before, after, rate in flows:
        if before != after:
            rates[before][after] += rate
    for last in range(count - 1, 0, -1):
        leaving, leaves = rates[last], sum(rates[last][:last])
        for row in rates[:last]:
            if row[last]:
                share = row[last] = row[last] / leaves
                row[:last] = [value + share * more for value, more in zip(row, leaving[:last], strict=False)]
    found = [1.0]
    for state in range(1, count):
        found.append(sum(found[before] * rates[before][state] for before in range(state)))
    total = sum(found)
    return [chance / total for chance in found]
