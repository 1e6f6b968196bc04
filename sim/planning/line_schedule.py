"""The programme of a line, order by order and poste by poste, at finite capacity: what its sequence gives.

Orders go on piece by piece, in their sequence at the first poste, in turn at the others. Twins share an order. Breaks
and upkeep close a poste; after the end of the shift the line is taken to go on, so that what does not fit is seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sim.domain.scenario import Scenario
from sim.planning import lateness
from sim.planning.finite import FIRST_COME, Bar, Job, Shop, Step, backward, forward
from sim.planning.workload import CentreLoad, Programme, workload
from sim.planning.worktime import Closure, Worktime

_PPM = 1_000_000
METHODS = ("earliest", "expected", "latest")
"""Au plus tôt without a stop; au plus tôt at the TRS expected of each poste; au plus tard without a stop."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the line stands: ``closures`` to come by poste, ``mounted`` products, and once it runs, ``left``: pieces
    of each order still to come out."""

    now_ms: int
    closures: Mapping[str, Sequence[Closure]]
    mounted: Mapping[str, str]
    left: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class LineSchedule:
    """``lanes``: postes de charge in the line's order; ``bars`` name one of them as their poste."""

    lanes: tuple[str, ...]
    bars: tuple[Bar, ...]
    outcomes: tuple[lateness.Outcome, ...]
    closures: Mapping[str, Sequence[Closure]]
    loads: Mapping[str, int]
    """Work of each lane and its changeovers, ms."""


def line_schedule(
    scenario: Scenario, programme: Programme, standing: Standing, method: str, infinite: bool = False
) -> LineSchedule:
    """By one of ``METHODS``. Orders without work left have no bar. At ``infinite`` capacity each order is alone in the
    shop, without changeovers: it waits for nobody, and bars of a lane may overlap."""
    rows = workload(scenario, programme)
    jobs = [job for job in (_job(scenario, rows, code, standing, method) for code in programme.sequence) if job.steps]
    shop = _shop(scenario, rows, standing)
    if infinite:
        alone = Shop(shop.calendars)
        bars = [bar for job in jobs for bar in _scheduled([job], alone, standing, method)]
    else:
        bars = _scheduled(jobs, shop, standing, method)
    closures = {row.code: shop.worktime(row.code).closures for row in rows}
    found = lateness.outcomes(jobs, bars, shop)
    loads = {row.code: 0 for row in rows}
    for step in (step for job in jobs for step in job.steps):
        loads[step.poste] += step.work_ms
    for bar in bars:
        loads[bar.poste] += shop.worktime(bar.poste).between(bar.setup_start_ms, bar.start_ms)
    return LineSchedule(tuple(row.code for row in rows), tuple(bars), tuple(found), closures, loads)


def _scheduled(jobs: Sequence[Job], shop: Shop, standing: Standing, method: str) -> list[Bar]:
    if method == "latest":
        return backward(jobs[::-1], shop, "given")
    return forward(jobs, shop, FIRST_COME, standing.now_ms)


def _job(scenario: Scenario, rows: Sequence[CentreLoad], code: str, standing: Standing, method: str) -> Job:
    order, steps = scenario.orders[code], []
    begun = any(row.begun[row.orders.index(code)] for row in rows if code in row.orders)
    for row in rows:
        if code in row.orders:
            work = row.work[row.orders.index(code)]
            pieces = work.pieces if standing.left is None else standing.left.get(code, 0)
            share = Fraction(row.capacity.yield_ppm, _PPM) if method == "expected" else Fraction(1)
            each = Fraction(work.unit_ms, len(row.postes)) / (share or 1)
            if pieces:
                steps.append(
                    Step(row.code, round(pieces * each), 0 if begun else round(each * len(row.postes) * row.batch))
                )
    return Job(code, order.product, tuple(steps), order.due_ms, overlaps=True)


def _shop(scenario: Scenario, rows: Sequence[CentreLoad], standing: Standing) -> Shop:
    first = {row.code: row.postes[0] for row in rows}
    calendars = {
        row.code: Worktime(closure for poste in row.postes[:1] for closure in standing.closures.get(poste, ()))
        for row in rows
    }
    mounted = {centre: standing.mounted.get(poste, "") for centre, poste in first.items()}

    def setup_ms(centre: str, before: str, after: str) -> int:
        return scenario.postes[first[centre]].setup_between(before, after)

    return Shop(calendars, mounted, setup_ms)
