"""The plain line in simantha: its own objects, as in its quick start. Its times are integers, here milliseconds."""

from __future__ import annotations

import random

import simantha

from benchmarks.peers.plain import Count, Lived, PlainLine


def live(line: PlainLine, seed: int) -> Count:
    """Its data collection is off: only the counts are wanted."""
    random.seed(seed)
    cycle = {"uniform": [1000 * line.low_s, 1000 * line.high_s]}
    source, sink = simantha.Source(), simantha.Sink()
    machines = [simantha.Machine(name=code, cycle_time=cycle) for code in line.codes()]
    buffers = [simantha.Buffer(name=f"B{n}", capacity=line.capacity) for n in range(1, line.postes)]
    stores = [source, *buffers, sink]
    source.define_routing(downstream=[machines[0]])
    sink.define_routing(upstream=[machines[-1]])
    for rank, machine in enumerate(machines):
        machine.define_routing(upstream=[stores[rank]], downstream=[stores[rank + 1]])
    for rank, buffer in enumerate(buffers):
        buffer.define_routing(upstream=[machines[rank]], downstream=[machines[rank + 1]])
    system = simantha.System(objects=[*machines, source, *buffers, sink])
    system.simulate(simulation_time=1000 * line.horizon_s, verbose=False, collect_data=False)
    return lambda: Lived(sum(machine.parts_made for machine in machines), sink.level)
