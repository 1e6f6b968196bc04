"""The plain line in Ciw: one node a poste, blocked as its guide tells (type I: after service).

Ciw knows open queues only. A first node that never starves is had by letting the pieces go round: as many as the line
can hold and a few more, all brought at the start, wait at the first node, whose queue has no limit.
"""

from __future__ import annotations

import math

import ciw

from benchmarks.peers.plain import Count, Lived, PlainLine


def live(line: PlainLine, seed: int) -> Count:
    postes = line.postes
    pieces = (line.capacity + 1) * postes + 1
    ring = [[float(to == (node + 1) % postes) for to in range(postes)] for node in range(postes)]
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Sequential([1e-6, math.inf])] + [None] * (postes - 1),
        batching_distributions=[ciw.dists.Deterministic(pieces)] + [ciw.dists.Deterministic(1)] * (postes - 1),
        service_distributions=[ciw.dists.Uniform(line.low_s, line.high_s)] * postes,
        routing=ring,
        number_of_servers=[1] * postes,
        queue_capacities=[math.inf] + [line.capacity] * (postes - 1),
    )
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(line.horizon_s)

    def count() -> Lived:
        records = simulation.get_all_records()
        return Lived(len(records), sum(record.node == postes for record in records))

    return count
