"""The line as a graph: which postes stand side by side, and who waits for whom."""

from __future__ import annotations

from sim.domain.scenario import Buffer, Scenario


def columns(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Postes from the first to the last of the line; those of equal rank (twins, branches) share a column."""
    ranks = _ranks(scenario)
    found: dict[int, list[str]] = {}
    for code in scenario.postes:
        found.setdefault(ranks[code], []).append(code)
    return tuple(tuple(found[rank]) for rank in sorted(found))


def upstream(scenario: Scenario, poste: str) -> list[Buffer]:
    return [buffer for buffer in scenario.buffers.values() if poste in buffer.downstream]


def downstream(scenario: Scenario, poste: str) -> list[Buffer]:
    return [buffer for buffer in scenario.buffers.values() if poste in buffer.upstream]


def _ranks(scenario: Scenario) -> dict[str, int]:
    """Longest way from a first poste; where pieces are reworked, the rank of the poste that refused them. A loop is
    followed once: one round a poste is enough."""
    mended = _mended(scenario)
    ways = [b for b in scenario.buffers.values() if not b.rejects and mended.keys().isdisjoint(b.upstream)]
    ranks = dict.fromkeys(scenario.postes, 0)
    for _ in scenario.postes:
        before = dict(ranks)
        for buffer in ways:
            for target in buffer.downstream:
                floor = max(before[source] for source in buffer.upstream) + 1
                ranks[target] = min(max(ranks[target], floor), len(ranks) - 1)
        if ranks == before:
            break
    return ranks | {poste: ranks[source] for poste, source in mended.items()}


def _mended(scenario: Scenario) -> dict[str, str]:
    """Postes that only rework, each with the first that sends it what it refuses."""
    fed = {target for b in scenario.buffers.values() if not b.rejects for target in b.downstream}
    rejects = (buffer for buffer in scenario.buffers.values() if buffer.rejects)
    return {target: b.upstream[0] for b in rejects for target in b.downstream if target not in fed}
