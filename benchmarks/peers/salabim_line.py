"""The plain line in salabim: machines are components, buffers are stores. Without its monitors, and in its mode with
``yield``, which is the faster one."""

from __future__ import annotations

from typing import Any

import salabim

from benchmarks.peers.plain import Count, Lived, PlainLine


class Machine(salabim.Component):
    def setup(self, cycle: Any, inlet: Any, outlet: Any) -> None:
        self.cycle, self.inlet, self.outlet = cycle, inlet, outlet
        self.cycles = 0

    def process(self) -> Any:
        while True:
            if self.inlet is None:
                piece = salabim.Component(env=self.env)
            else:
                piece = yield self.from_store(self.inlet)
            yield self.hold(self.cycle.sample())
            self.cycles += 1
            if self.outlet is not None:
                yield self.to_store(self.outlet, piece)


def live(line: PlainLine, seed: int) -> Count:
    salabim.yieldless(False)
    env = salabim.Environment(trace=False, random_seed=seed)
    cycle = salabim.Uniform(line.low_s, line.high_s, env=env)
    buffers = [salabim.Store(f"B{n}.", capacity=line.capacity, monitor=False, env=env) for n in range(1, line.postes)]
    ends = [None, *buffers, None]
    machines = [
        Machine(f"{code}.", cycle=cycle, inlet=ends[rank], outlet=ends[rank + 1], env=env)
        for rank, code in enumerate(line.codes())
    ]
    env.run(till=line.horizon_s)
    return lambda: Lived(sum(machine.cycles for machine in machines), machines[-1].cycles)
