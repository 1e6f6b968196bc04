"""What can be done about a load above capacity, what it costs more, and the load it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise, permutations

from sim.domain.scenario import Scenario
from sim.planning.workload import CentreLoad, Programme, workload

_HOUR_MS = 3_600_000
_MOST_ORDERS = 7
"""Every sequence of so many orders is tried; of more, the nearest product comes next."""


@dataclass(frozen=True, slots=True)
class Lever:
    """``overtime`` by ``ms``; ``postpone`` the order ``subject``: its penalty if the client grants no later date;
    ``group``: the sequence with the least changeover at the goulot. ``cost_uc``: extra cost, micro-euros."""

    kind: str
    subject: str = ""
    ms: int = 0
    cost_uc: int = 0
    sequence: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        return f"{self.kind}-{self.subject}" if self.subject else self.kind


def levers(scenario: Scenario, programme: Programme, present: Sequence[str]) -> list[Lever]:
    """Those the scenario offers. ``present``: people who would stay for overtime."""
    found = []
    grouped = fewest_changeovers(scenario, programme.sequence)
    if setups_ms(scenario, grouped) < setups_ms(scenario, programme.sequence):
        found.append(Lever("group", sequence=grouped))
    overtime = scenario.calendar.overtime
    if overtime and overtime.max_ms > programme.added_ms:
        added = overtime.max_ms - programme.added_ms
        hourly = sum(scenario.people[code].hourly_uc for code in present if scenario.people[code].hours.overtime)
        cost = Fraction(hourly * added * (1000 + overtime.premium_permille), 1000 * _HOUR_MS)
        found.append(Lever("overtime", ms=added, cost_uc=round(cost)))
    if len(programme.sequence) > 1:
        begun = {scenario.initial_order(buffer.code) for buffer in scenario.buffers.values() if buffer.initial}
        later = [code for code in programme.sequence if code not in begun]
        found += [Lever("postpone", code, cost_uc=scenario.orders[code].penalty_uc) for code in later]
    return found


def applied(scenario: Scenario, programme: Programme, chosen: Sequence[Lever]) -> list[CentreLoad]:
    """The load once the levers are pulled together; postes left without work are gone."""
    after = programme
    for lever in chosen:
        if lever.kind == "overtime":
            after = replace(after, added_ms=after.added_ms + lever.ms)
    sequence: Sequence[str] = next((each.sequence for each in chosen if each.kind == "group"), programme.sequence)
    postponed = {each.subject for each in chosen if each.kind == "postpone"}
    return workload(scenario, replace(after, sequence=tuple(code for code in sequence if code not in postponed)))


def setups_ms(scenario: Scenario, sequence: Sequence[str]) -> int:
    """Changeovers of the goulot over the sequence."""
    goulot = scenario.postes[scenario.goulot]
    products = [scenario.orders[code].product for code in (scenario.sequence[0], *sequence)]
    return sum(goulot.setup_between(one, other) for one, other in pairwise(products))


def fewest_changeovers(scenario: Scenario, sequence: Sequence[str]) -> tuple[str, ...]:
    """The same orders with the least changeover time at the goulot; among equals the earliest due first."""
    by_due = sorted(sequence, key=lambda code: scenario.orders[code].due_ms)
    if len(by_due) <= _MOST_ORDERS:
        return min(permutations(by_due), key=lambda each: setups_ms(scenario, each))
    return _nearest_next(scenario, by_due)


def _nearest_next(scenario: Scenario, orders: Sequence[str]) -> tuple[str, ...]:
    goulot, left = scenario.postes[scenario.goulot], list(orders)
    product, found = scenario.orders[scenario.sequence[0]].product, []
    while left:
        nearest = min(left, key=lambda code: goulot.setup_between(product, scenario.orders[code].product))
        left.remove(nearest)
        found.append(nearest)
        product = scenario.orders[nearest].product
    return tuple(found)
