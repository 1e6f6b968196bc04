"""What will happen next if nothing changes: from stocks, buffers and reference cycles, never from luck."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.models.line_graph import downstream, upstream
from sim.domain.scenario import Buffer, Scenario
from sim.state import State

HALTS = frozenset({"down", "waiting_repair", "no_operator", "no_material", "stopped", "utility"})
"""States that last until someone acts."""
HORIZON_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Consequence:
    """``poste`` will be ``kind`` in about ``in_ms``, because of ``through``: a buffer, or a component."""

    kind: Literal["blocked", "starved", "no_material"]
    poste: str
    in_ms: int
    through: str


def next_consequence(scenario: Scenario, state: State) -> Consequence | None:
    """The soonest within the hour; None when nothing is to be expected."""
    if not state.running or state.finished or state.on_break:
        return None
    coming = [*_through_buffers(scenario, state), *_through_stocks(scenario, state)]
    near = [one for one in coming if one.in_ms <= HORIZON_MS]
    return min(near, key=lambda one: (one.in_ms, one.poste), default=None)


def halted(scenario: Scenario, state: State) -> frozenset[str]:
    """Postes that stand still until someone acts, and those that wait for nobody but them."""
    found = {code for code, poste in state.postes.items() if poste.state in HALTS}
    while True:
        waiting = {
            code for code in state.postes if code not in found and _waits_for(scenario, state, code, found)
        }
        if not waiting:
            return frozenset(found)
        found |= waiting


def _waits_for(scenario: Scenario, state: State, code: str, found: set[str]) -> bool:
    poste = state.postes[code]
    if poste.state == "starved":
        return any(_all_in(buffer.upstream, found) for buffer in upstream(scenario, code))
    if poste.state == "blocked":
        return any(_all_in(buffer.downstream, found) for buffer in downstream(scenario, code))
    return False


def _all_in(codes: tuple[str, ...], found: Iterable[str]) -> bool:
    return bool(codes) and set(codes) <= set(found)


def _through_buffers(scenario: Scenario, state: State) -> Iterator[Consequence]:
    still = halted(scenario, state)
    for buffer in scenario.buffers.values():
        fed = _rate(scenario, state, buffer.upstream, still)
        drawn = _rate(scenario, state, buffer.downstream, still)
        level = state.buffers[buffer.code].level
        if fed and not drawn:
            yield _ahead("blocked", buffer, buffer.upstream, still, (buffer.capacity - level + 0.5) / fed)
        elif drawn and not fed:
            yield _ahead("starved", buffer, buffer.downstream, still, (level + 0.5) / drawn)


def _ahead(
    kind: Literal["blocked", "starved"],
    buffer: Buffer,
    postes: tuple[str, ...],
    still: frozenset[str],
    in_ms: float,
) -> Consequence:
    first = next(code for code in postes if code not in still)
    return Consequence(kind, first, round(in_ms), buffer.code)


def _rate(scenario: Scenario, state: State, postes: tuple[str, ...], still: frozenset[str]) -> float:
    """Pieces a ms of the postes that run, at their reference cycle and their operator's level."""
    return sum(_pace(scenario, state, code) for code in postes if code not in still)


def _pace(scenario: Scenario, state: State, code: str) -> float:
    cycle_ms = scenario.postes[code].reference_ms
    if not cycle_ms:
        return 0.0
    factors = [
        scenario.levels[level].rate_permille / 1000
        for person in state.postes[code].operators
        if (level := scenario.people[person].levels.get(code, "")) in scenario.levels
    ]
    return 1 / (cycle_ms * min(factors, default=1.0))


def _through_stocks(scenario: Scenario, state: State) -> Iterator[Consequence]:
    still = halted(scenario, state)
    for need in scenario.needs:
        stock = state.stocks.get(need.component)
        poste = state.postes[need.poste]
        product = next((o.product for o in state.orders if o.code == poste.order), "")
        if stock is None or stock.substitute_in_use or need.poste in still or need.product != product:
            continue
        if stock.quantity >= stock.need:
            continue
        work_centre = [
            n.poste for n in scenario.needs if (n.component, n.product) == (need.component, product)
        ]
        rate = _rate(scenario, state, tuple(work_centre), still) * need.quantity
        if rate and not _served_before(state, need.component, round(stock.quantity / rate)):
            yield Consequence("no_material", need.poste, round(stock.quantity / rate), need.component)


def _served_before(state: State, component: str, in_ms: int) -> bool:
    return any(supply.due_ms <= state.now_ms + in_ms for supply in state.stocks[component].incoming)
