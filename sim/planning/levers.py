"""What can be done about a load above capacity, what it costs more, and the load it leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise, permutations

from sim.domain.elements import balanced, obstacle
from sim.domain.scenario import Scenario
from sim.planning.workload import CentreLoad, Programme, workload

_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_UNHELD = Fraction(1000)
"""Stands for the load of a poste without any capacity."""
_ALONE = ("L", "U", "O")
"""Levels that hold a poste by themselves."""
_MOST_ORDERS = 7
"""Every sequence of so many orders is tried; of more, the nearest product comes next."""


@dataclass(frozen=True, slots=True)
class Lever:
    """``overtime`` by ``ms``; ``secondary``: the element of work ``subject``, done at ``poste`` instead of a poste
    short of capacity; ``subcontract``: the order ``subject`` made outside, back after ``ms``, with its penalty if
    that is late; ``postpone`` the order ``subject``: its penalty if the client grants no later date; ``group``: the
    sequence with the least changeover at the goulot, larger lots; ``temp``: the person ``subject`` at ``poste``,
    there after ``ms``; ``team``: one more team of the same length and pay, ``ms`` of work. ``cost_uc``: extra cost,
    micro-euros."""

    kind: str
    subject: str = ""
    ms: int = 0
    cost_uc: int = 0
    sequence: tuple[str, ...] = ()
    poste: str = ""
    level: str = ""

    @property
    def code(self) -> str:
        return f"{self.kind}-{self.subject}" if self.subject else self.kind


def levers(
    scenario: Scenario, programme: Programme, present: Sequence[str], moved: Mapping[str, str] | None = None
) -> list[Lever]:
    """Those the scenario offers. ``present``: people who would stay for overtime; ``moved``: elements of work that the
    postes of ``scenario`` already have elsewhere than written."""
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
    found += _temps(scenario, programme, present)
    found += _secondary(scenario, programme, moved or {})
    if len(programme.sequence) > 1:
        begun = {scenario.initial_order(buffer.code) for buffer in scenario.buffers.values() if buffer.initial}
        later = [code for code in programme.sequence if code not in begun]
        found += [Lever("postpone", code, cost_uc=scenario.orders[code].penalty_uc) for code in later]
        found += _outside(scenario, later)
    return [*found, *_team(scenario, present)]


def _secondary(scenario: Scenario, programme: Programme, moved: Mapping[str, str]) -> list[Lever]:
    """Elements of the goulot and of the most loaded poste, each at the least loaded place that may do it."""
    rates = {row.code: row.rate or _UNHELD for row in workload(scenario, programme)}
    if not rates:
        return []
    goulot = scenario.postes[scenario.goulot]
    short = (goulot.work_centre or goulot.code, max(rates, key=lambda code: rates[code]))
    found = []
    for code, element in scenario.elements.items():
        if element.place in short and code not in moved:
            places = [each for each in element.also if each in rates and not obstacle(scenario, moved, code, each)]
            if places:
                found.append(Lever("secondary", code, poste=min(places, key=lambda place: rates[place])))
    return found


def _outside(scenario: Scenario, orders: Sequence[str]) -> list[Lever]:
    """Everybody is paid here all the same: what is made outside is extra as a whole."""
    found = []
    for order in (scenario.orders[code] for code in orders):
        offer = scenario.subcontracting.get(order.product)
        if offer:
            late_uc = order.penalty_uc if offer.delay_ms > order.due_ms else 0
            cost_uc = order.quantity * offer.piece_uc + late_uc
            found.append(Lever("subcontract", order.code, offer.delay_ms, cost_uc))
    return found


def _team(scenario: Scenario, present: Sequence[str]) -> list[Lever]:
    """1×8 → 2×8, 2×8 → 3×8: as long as the day has room for it."""
    length_ms = scenario.calendar.length_ms
    if not scenario.staffed or 2 * length_ms > _DAY_MS:
        return []
    paid_ms = length_ms - sum(end - start for start, end in scenario.calendar.closures)
    breaks_ms = sum(pause.end_ms - pause.at_ms for pause in scenario.calendar.breaks)
    hourly = sum(scenario.people[code].hourly_uc for code in present)
    return [Lever("team", ms=paid_ms - breaks_ms, cost_uc=round(Fraction(hourly * paid_ms, _HOUR_MS)))]


def _temps(scenario: Scenario, programme: Programme, present: Sequence[str]) -> list[Lever]:
    """Temp staff on call, each at the most loaded poste that they would hold better than it is held."""
    rows = sorted(workload(scenario, programme), key=lambda row: -(row.rate or _UNHELD))
    found = []
    for person in scenario.people.values():
        hours = person.hours
        if hours.on_call and person.code not in present:
            places = [(row, poste) for row in rows for poste in row.postes if scenario.postes[poste].attended]
            better = next((poste for _, poste in places if _gains(scenario, programme, poste, person.levels)), "")
            if better:
                worked_ms = max(hours.min_paid_ms, scenario.calendar.length_ms - hours.call_ms)
                cost = hours.call_uc + round(Fraction(person.hourly_uc * worked_ms, _HOUR_MS))
                lever = Lever("temp", person.code, hours.call_ms, cost, poste=better, level=person.levels[better])
                found.append(lever)
    return found


def _gains(scenario: Scenario, programme: Programme, poste: str, levels: Mapping[str, str]) -> bool:
    """Nobody is there, or somebody slower."""
    held, offered = programme.levels.get(poste, ""), levels.get(poste, "")
    if offered not in _ALONE:
        return False
    rates = scenario.levels
    return not held or rates[offered].rate_permille < rates[held].rate_permille


def added_ms(chosen: Sequence[Lever]) -> int:
    """Opening hours that levers add at the end of the shift."""
    return sum(lever.ms for lever in chosen if lever.kind in ("overtime", "team"))


def applied(scenario: Scenario, programme: Programme, chosen: Sequence[Lever]) -> list[CentreLoad]:
    """The load once the levers are pulled together; postes left without work are gone. Temp staff count for the part of
    the shift that they are there."""
    sequence: Sequence[str] = next((each.sequence for each in chosen if each.kind == "group"), programme.sequence)
    gone = {each.subject for each in chosen if each.kind in ("postpone", "subcontract")}
    kept = tuple(code for code in sequence if code not in gone)
    scenario = balanced(scenario, {each.subject: each.poste for each in chosen if each.kind == "secondary"})
    after = replace(programme, added_ms=programme.added_ms + added_ms(chosen), sequence=kept)
    rows = workload(scenario, after)
    for lever in (each for each in chosen if each.kind == "temp"):
        held = workload(scenario, replace(after, levels={**after.levels, lever.poste: lever.level}))
        there = 1 - Fraction(lever.ms, scenario.calendar.length_ms)
        rows = [_mixed(row, other, there) for row, other in zip(rows, held, strict=True)]
    return rows


def _mixed(row: CentreLoad, other: CentreLoad, share: Fraction) -> CentreLoad:
    """That row with the yield of the other for a share of the time."""
    gained = round((other.capacity.yield_ppm - row.capacity.yield_ppm) * max(share, Fraction(0)))
    return replace(row, capacity=replace(row.capacity, yield_ppm=row.capacity.yield_ppm + gained))


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
