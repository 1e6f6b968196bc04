"""A staffed line in the SimPy that anyone would write: stores for buffers, resources for people, a process a poste.

It reads the same scenario as Goulot: postes, laws, buffers, operators and their levels, technicians and failures,
breaks, rejects; and keeps a log of what happens. It knows neither stocks nor orders nor decisions, keeps no states and
counts no indicators.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable

import simpy

from benchmarks.peers.plain import Count, Lived
from sim.domain.duration import Duration
from sim.domain.scenario import FailureMode, Poste, Scenario

Draw = Callable[[], float]
Living = simpy.events.ProcessGenerator


def sampler(law: Duration, luck: random.Random) -> Draw:
    """The law with the standard library's own generators."""
    match law.law:
        case "fixed":
            return lambda: law.a
        case "uniform":
            return lambda: luck.uniform(law.a, law.b)
        case "triangular":
            return lambda: luck.triangular(law.a, law.c, law.b)
        case "exponential":
            return lambda: luck.expovariate(1 / law.a)
        case "lognormal":
            variance = math.log(1 + (law.b / 1000) ** 2)
            return lambda: luck.lognormvariate(math.log(law.a) - variance / 2, math.sqrt(variance))
        case "gamma":
            shape = (1000 / law.b) ** 2
            return lambda: luck.gammavariate(shape, law.a / shape)
        case "weibull":
            return lambda: luck.weibullvariate(law.a, law.b / 1000)
    raise ValueError(f"{law.law}: a law this model does not know")


class Wear:
    """One failure mode: running time left before it strikes."""

    def __init__(self, mode: FailureMode, luck: random.Random) -> None:
        self.running = sampler(mode.running, luck)
        self.diagnosis = sampler(mode.diagnosis, luck)
        self.repair = sampler(mode.repair, luck)
        self.left = self.running()


class Shop:
    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.env = simpy.Environment()
        self.scenario = scenario
        self.luck = random.Random(seed)
        self.log: list[tuple[float, str, str]] = []
        self.cycles = self.pieces = 0
        self.resumed = self.env.event().succeed()
        self.technicians = simpy.Resource(self.env, max(1, len(scenario.technicians)))
        self.operators = {code: simpy.Resource(self.env, 1) for code in scenario.positions}
        self.buffers = {spec.code: simpy.Store(self.env, spec.capacity) for spec in scenario.buffers.values()}
        for spec in scenario.buffers.values():
            self.buffers[spec.code].items.extend(object() for _ in range(spec.initial))
        self.env.process(self._breaks())
        for poste in scenario.postes.values():
            self.env.process(self._poste(poste))

    def _breaks(self) -> Living:
        for pause in self.scenario.calendar.breaks:
            yield self.env.timeout(pause.at_ms - self.env.now)
            self.resumed = self.env.event()
            yield self.env.timeout(pause.end_ms - pause.at_ms)
            self.resumed.succeed()

    def _poste(self, spec: Poste) -> Living:
        env, luck, log, code = self.env, self.luck, self.log, spec.code
        inlets = [self.buffers[b.code] for b in self.scenario.buffers.values() if code in b.downstream]
        outlet = next((self.buffers[b.code] for b in self.scenario.buffers.values() if code in b.upstream), None)
        operator, slowness = self._operator(spec)
        cycle, wears = sampler(spec.cycle, luck), [Wear(mode, luck) for mode in spec.failures]
        scrapped = spec.reject_ppm / 1_000_000
        while True:
            piece: object = None
            for inlet in inlets:
                piece = yield inlet.get()
            if not self.resumed.triggered:
                yield self.resumed
            log.append((env.now, code, "starts"))
            if operator is None:
                yield from self._work(code, cycle() * slowness, wears)
            else:
                with operator.request() as held:
                    yield held
                    yield from self._work(code, cycle() * slowness, wears)
            log.append((env.now, code, "ends"))
            self.cycles += 1
            if scrapped and luck.random() < scrapped:
                log.append((env.now, code, "scraps"))
            elif outlet is not None:
                yield outlet.put(piece)
            else:
                self.pieces += 1

    def _operator(self, spec: Poste) -> tuple[simpy.Resource | None, float]:
        """Who works at the poste as prefilled, and by how much their level lengthens the cycle."""
        positions = self.scenario.positions.values()
        position = next((place.code for place in positions if spec.attended and spec.code in place.postes), "")
        holder = next((who for who in self.scenario.people.values() if position and who.position == position), None)
        if holder is None:
            return None, 1.0
        level = holder.levels.get(spec.code, "U")
        return self.operators[position], 1000 / self.scenario.levels[level].rate_permille

    def _work(self, code: str, length: float, wears: Iterable[Wear]) -> Living:
        """A cycle, with the failures that fall inside it."""
        wears = list(wears)
        while wears and (wear := min(wears, key=lambda wear: wear.left)).left < length:
            length -= wear.left
            yield from self._run(wear.left, wears)
            yield from self._fail(code, wear)
        yield from self._run(length, wears)

    def _run(self, length: float, wears: list[Wear]) -> Living:
        yield self.env.timeout(length)
        for wear in wears:
            wear.left -= length

    def _fail(self, code: str, wear: Wear) -> Living:
        rules = self.scenario.rules
        self.log.append((self.env.now, code, "breaks down"))
        wear.left = wear.running()
        yield self.env.timeout(rules.call_after_ms)
        with self.technicians.request() as technician:
            yield technician
            yield self.env.timeout(rules.travel_ms + wear.diagnosis() + wear.repair())
        self.log.append((self.env.now, code, "repaired"))


def live(scenario: Scenario, seed: int, until_ms: int) -> Count:
    shop = Shop(scenario, seed)
    shop.env.run(until=until_ms)
    return lambda: Lived(shop.cycles, shop.pieces)
