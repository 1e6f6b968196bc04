"""Charge and capacité of each poste de charge of a scenario, for a programme, its hours and its people.

Conventions: every piece launched is work, those expected to be scrapped too, less what the pieces already on the line
have behind them; changeovers are load; twins are one centre, their hours added; an oven's piece takes its cycle shared
by a full batch. Capacity is required time by the TRS expected of the poste itself: failures, micro-stops, cycles longer
than the reference, retests, pace of who holds it. Waiting for others is not in it: that is what the plan must avoid.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from sim.domain.scenario import Order, Poste, Scenario
from sim.planning.load import Capacity, Work, load_ms, rate

Span = tuple[int, int]
"""From, to, in ms."""
_PPM = 1_000_000
_SHOWN_PPM = 1_000
_SHOWN_MS = 6_000
"""The TRS expected is rounded to what is shown, 0.1 %, and so are charge and capacité for the rate, 0.1 min: the
trainee counts with the same figures."""


@dataclass(frozen=True, slots=True)
class Programme:
    """``sequence``: orders made in this shift; ``added_ms``: overtime; ``levels``: who holds each poste, "" nobody."""

    sequence: tuple[str, ...]
    levels: Mapping[str, str]
    added_ms: int = 0


@dataclass(frozen=True, slots=True)
class CentreLoad:
    """One poste de charge. For each of ``orders``: its ``work``; its pieces without those launched in excess
    (``ordered``) and those already past (``begun``); the time of the changeover before it (``changes_ms``)."""

    code: str
    postes: tuple[str, ...]
    orders: tuple[str, ...]
    work: tuple[Work, ...]
    ordered: tuple[int, ...]
    begun: tuple[int, ...]
    changes_ms: tuple[int, ...]
    capacity: Capacity
    batch: int = 1

    @property
    def setups_ms(self) -> int:
        return sum(self.changes_ms)

    @property
    def load_ms(self) -> int:
        return load_ms(self.work, self.setups_ms)

    @property
    def rate(self) -> Fraction | None:
        """Of the charge and the capacité as they are shown."""
        return rate(_shown(self.load_ms), _shown(self.capacity.ms))

    @property
    def pieces(self) -> int:
        return sum(each.pieces for each in self.work)


def _shown(ms: int) -> int:
    return (ms + _SHOWN_MS // 2) // _SHOWN_MS * _SHOWN_MS


def workload(scenario: Scenario, programme: Programme) -> list[CentreLoad]:
    """Postes in the scenario's order; those that no order passes at its first attempt (rework) left out."""
    orders = [scenario.orders[code] for code in programme.sequence]
    ways = {product: _way(scenario, product) for product in dict.fromkeys(order.product for order in orders)}
    begun = _begun(scenario)
    rows = []
    for code, postes in _centres(scenario).items():
        passing = [order for order in orders if any(poste.code in ways[order.product] for poste in postes)]
        if passing:
            rows.append(_row(scenario, programme, code, postes, passing, begun))
    return rows


def _centres(scenario: Scenario) -> dict[str, list[Poste]]:
    found: dict[str, list[Poste]] = {}
    for poste in scenario.postes.values():
        found.setdefault(poste.work_centre or poste.code, []).append(poste)
    return found


def _way(scenario: Scenario, product: str) -> set[str]:
    """Postes that make the product, twins included."""
    route = scenario.route()
    centres = {
        scenario.postes[code].work_centre or code for last in route.exits() for code in route.before(last, product)
    }
    return {code for code, poste in scenario.postes.items() if (poste.work_centre or code) in centres}


def _begun(scenario: Scenario) -> Counter[tuple[str, str]]:
    """Pieces on the line at instant 0 that are past each centre, by (centre, order)."""
    route = scenario.route()
    found: Counter[tuple[str, str]] = Counter()
    for buffer in scenario.buffers.values():
        if buffer.initial:
            order = scenario.initial_order(buffer.code)
            passed = route.before(buffer.upstream[0], scenario.orders[order].product)
            for centre in {scenario.postes[code].work_centre or code: None for code in passed}:
                found[centre, order] += buffer.initial
    return found


def _row(
    scenario: Scenario,
    programme: Programme,
    code: str,
    postes: Sequence[Poste],
    orders: Sequence[Order],
    begun: Mapping[tuple[str, str], int],
) -> CentreLoad:
    past = [begun.get((code, order.code), 0) for order in orders]
    work = [
        Work(order.product, max(0, order.quantity + order.extra - done), unit_ms(postes[0], order.product))
        for order, done in zip(orders, past, strict=True)
    ]
    products = [scenario.orders[scenario.sequence[0]].product, *(order.product for order in orders)]
    return CentreLoad(
        code,
        tuple(poste.code for poste in postes),
        tuple(order.code for order in orders),
        tuple(work),
        tuple(order.quantity for order in orders),
        tuple(past),
        tuple(sum(poste.setup_between(*pair) for poste in postes) for pair in pairwise(products)),
        _capacity(scenario, programme, postes, work),
        postes[0].batch.size if postes[0].batch else 1,
    )


def unit_ms(poste: Poste, product: str) -> int:
    """Time of gamme of one piece: the reference cycle, or the mean one without; shared by a full batch."""
    reference = poste.reference_of(product)
    cycle = poste.mean_ms if reference is None else reference
    return cycle // poste.batch.size if poste.batch else cycle


def required_ms(scenario: Scenario, poste: Poste, added_ms: int = 0) -> int:
    """Temps requis TR of a poste: the calendar and ``added_ms`` of overtime, less its breaks and its upkeep."""
    span = _shift(scenario, added_ms)
    return opening_ms(scenario, span) - stops_ms(scenario, poste, span)


def opening_ms(scenario: Scenario, span: Span) -> int:
    """Open time of the workshop in a part of the shift, its overtime included."""
    return span[1] - span[0] - _shared(span, scenario.calendar.closures)


def stops_ms(scenario: Scenario, poste: Poste, span: Span) -> int:
    """Breaks and upkeep of a poste planned in a part of the shift."""
    breaks = [] if _alone(poste) else [(pause.at_ms, pause.end_ms) for pause in scenario.calendar.breaks]
    upkeep = [(each.due_ms, each.due_ms + each.length_ms) for each in poste.upkeep]
    return _shared(span, [*breaks, *upkeep])


def _shift(scenario: Scenario, added_ms: int) -> Span:
    return 0, scenario.calendar.length_ms + added_ms


def _shared(span: Span, stops: Iterable[Span]) -> int:
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in stops)


def _capacity(scenario: Scenario, programme: Programme, postes: Sequence[Poste], work: Sequence[Work]) -> Capacity:
    span = _shift(scenario, programme.added_ms)
    stops = sum(stops_ms(scenario, poste, span) for poste in postes)
    share = sum(expected_trs(scenario, poste, work, programme.levels.get(poste.code, "")) for poste in postes)
    shown_ppm = round(share / len(postes) * _PPM / _SHOWN_PPM) * _SHOWN_PPM
    return Capacity(opening_ms(scenario, span), stops, len(postes), shown_ppm)


def _alone(poste: Poste) -> bool:
    """It works through the breaks and needs nobody to."""
    return poste.through_breaks and not poste.attended and not poste.semi


def expected_trs(scenario: Scenario, poste: Poste, work: Sequence[Work], level: str) -> Fraction:
    """TRS the poste can reach by itself; 0 where somebody is needed and nobody there."""
    held = any(poste.code in position.postes for position in scenario.positions.values())
    if held and not level and scenario.staffed:
        return Fraction(0)
    lost = sum((Fraction(stop.length.mean_ms, stop.running.mean_ms) for stop in poste.micro_stops), Fraction(0))
    walk = scenario.rules.travel_ms if poste.travel_ms is None else poste.travel_ms
    for mode in poste.failures:
        lost += Fraction(walk + mode.diagnosis.mean_ms + mode.repair.mean_ms, mode.running.mean_ms)
    share = _speed(poste, work) / (1 + lost)
    if poste.on_reject != "scrap":
        share *= 1 - Fraction(poste.reject_ppm, _PPM)
    return share * Fraction(1000, scenario.levels[level].rate_permille) if poste.attended and level else share


def _speed(poste: Poste, work: Sequence[Work]) -> Fraction:
    """Reference time over mean time, of the pieces to make."""
    mean = sum(each.pieces * _mean_ms(poste, each.product) for each in work)
    reference = sum(each.pieces * (poste.reference_of(each.product) or _mean_ms(poste, each.product)) for each in work)
    return Fraction(reference, mean) if mean else Fraction(1)


def _mean_ms(poste: Poste, product: str) -> int:
    return poste.load.mean_ms + poste.cycles.get(product, poste.cycle).mean_ms + poste.unload.mean_ms
