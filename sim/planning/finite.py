"""Ordonnancement of many orders over postes of finite capacity: jalonnement au plus tôt and au plus tard.

A poste takes one order at a time. It is chosen without needless waiting (non-delay): the operation that can start first
starts; a rule decides between those that wait at the same poste. Closures interrupt work, which then goes on. The setup
stands just before its run; it may be made while the order is still on its way, by those who are there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sim.planning.worktime import Worktime


@dataclass(frozen=True, slots=True)
class Step:
    """``work_ms`` at a poste, ``lot_ms`` of them for each lot that goes on by itself when the order overlaps.
    ``wait_ms`` passes before the next step, whoever is there."""

    poste: str
    work_ms: int
    lot_ms: int = 0
    wait_ms: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """An order: its steps in turn, between ``release_ms`` and ``due_ms``.

    It goes from poste to poste whole or, when it ``overlaps`` (chevauchement), by lots: a poste begins once the one
    before has done its first lot, and ends a lot of its own after it at the soonest.
    """

    code: str
    product: str
    steps: tuple[Step, ...]
    due_ms: int
    release_ms: int = 0
    overlaps: bool = False


@dataclass(frozen=True, slots=True)
class Shop:
    """``calendars`` of the postes that ever close; ``mounted``: product each poste is set for, no setup for the first
    one where it is not told; ``setup_ms``: time by poste, product before and product after."""

    calendars: Mapping[str, Worktime] = field(default_factory=dict)
    mounted: Mapping[str, str] = field(default_factory=dict)
    setup_ms: Callable[[str, str, str], int] = lambda poste, before, after: 0

    def worktime(self, poste: str) -> Worktime:
        return self.calendars.get(poste, _ALWAYS)


_ALWAYS = Worktime()


@dataclass(frozen=True, slots=True)
class Bar:
    """A step as planned: the setup ends where the run starts. ``ready_ms``: when the order could have been there."""

    job: str
    poste: str
    setup_start_ms: int
    start_ms: int
    end_ms: int
    ready_ms: int
    after: str
    """Order before it at the poste, empty for the first."""


Rule = Callable[[Job, int, int], tuple[int | float, ...]]
"""Job, rank of its step, changeover it would cost -> what to sort by, the least first."""


def _work_left(job: Job, rank: int) -> int:
    return sum(step.work_ms for step in job.steps[rank:])


RULES: dict[str, Rule] = {
    "given": lambda job, rank, setup_ms: (),
    "due": lambda job, rank, setup_ms: (job.due_ms,),
    "shortest": lambda job, rank, setup_ms: (job.steps[rank].work_ms,),
    "most_work_left": lambda job, rank, setup_ms: (-_work_left(job, rank),),
    "critical_ratio": lambda job, rank, setup_ms: (job.due_ms / max(1, _work_left(job, rank)),),
    "least_setup": lambda job, rank, setup_ms: (setup_ms, job.due_ms),
}
"""Equals: the order that came first to the poste for ``first_come``, else the first given."""
FIRST_COME = "first_come"


@dataclass(slots=True)
class _Waiting:
    """A job before its step of this rank: it may start at ``ready_ms`` and may not end before ``floor_ms``."""

    place: int
    job: Job
    rank: int
    ready_ms: int
    floor_ms: int


@dataclass(slots=True)
class _Poste:
    free_ms: int
    product: str
    last: str
    queue: list[_Waiting] = field(default_factory=list)


def forward(jobs: Sequence[Job], shop: Shop, rule: str = "given", start_ms: int = 0) -> list[Bar]:
    """Au plus tôt from ``start_ms``. Raises KeyError for a rule that is neither in ``RULES`` nor ``first_come``."""
    postes = {step.poste: _Poste(start_ms, "", "") for job in jobs for step in job.steps}
    for code, poste in postes.items():
        poste.product = shop.mounted.get(code, "")
    for place, job in enumerate(jobs):
        if job.steps:
            ready = max(start_ms, job.release_ms)
            postes[job.steps[0].poste].queue.append(_Waiting(place, job, 0, ready, ready))
    bars = []
    while (free := _next_poste(postes, shop)) is not None:
        waiting = _chosen(postes[free], free, shop, rule)
        bar = _place(postes[free], waiting, shop)
        bars.append(bar)
        _pass_on(postes, waiting, bar, shop)
    return bars


def _next_poste(postes: Mapping[str, _Poste], shop: Shop) -> str | None:
    """The poste whose next operation can start first."""
    found: str | None = None
    least = 0
    for code, poste in postes.items():
        if poste.queue:
            ready = min(each.ready_ms for each in poste.queue)
            at = shop.worktime(code).opening(max(poste.free_ms, ready))
            if found is None or at < least:
                found, least = code, at
    return found


def _chosen(poste: _Poste, code: str, shop: Shop, rule: str) -> _Waiting:
    """Who goes next of those that are there at the first instant somebody is."""
    opening = shop.worktime(code).opening
    at = opening(max(poste.free_ms, min(each.ready_ms for each in poste.queue)))
    there = [each for each in poste.queue if each.ready_ms <= at]

    def sort_key(each: _Waiting) -> tuple[int | float, ...]:
        if rule == FIRST_COME:
            return (each.ready_ms, each.place)
        setup = shop.setup_ms(code, poste.product, each.job.product) if poste.product else 0
        return (*RULES[rule](each.job, each.rank, setup), each.place)

    return min(there, key=sort_key)


def _place(poste: _Poste, waiting: _Waiting, shop: Shop) -> Bar:
    step, job = waiting.job.steps[waiting.rank], waiting.job
    hours = shop.worktime(step.poste)
    setup_ms = shop.setup_ms(step.poste, poste.product, job.product) if poste.product else 0
    set_up = hours.end(poste.free_ms, setup_ms)
    start = hours.opening(max(set_up, waiting.ready_ms))
    setup_start = hours.start(start, setup_ms)
    end = max(hours.end(start, step.work_ms), waiting.floor_ms)
    after, poste.last = poste.last, job.code
    poste.queue.remove(waiting)
    poste.free_ms, poste.product = end, job.product
    return Bar(job.code, step.poste, setup_start, start, end, waiting.ready_ms, after)


def _pass_on(postes: Mapping[str, _Poste], waiting: _Waiting, bar: Bar, shop: Shop) -> None:
    job, rank = waiting.job, waiting.rank + 1
    if rank == len(job.steps):
        return
    step, after = job.steps[rank - 1], job.steps[rank]
    hours, next_hours = shop.worktime(step.poste), shop.worktime(after.poste)
    if job.overlaps:
        ready = hours.end(bar.start_ms, min(step.lot_ms, step.work_ms))
        floor = next_hours.end(bar.end_ms, min(after.lot_ms, after.work_ms))
    else:
        ready = floor = bar.end_ms
    moved = _Waiting(waiting.place, job, rank, ready + step.wait_ms, floor + step.wait_ms)
    postes[after.poste].queue.append(moved)


def backward(jobs: Sequence[Job], shop: Shop, rule: str = "due") -> list[Bar]:
    """Au plus tard: the same, seen backwards in time from the due dates, the latest first by default.

    An operation before 0, or before its order's release, says that the due dates can't all be held. Setups of the
    first order of each poste are counted against ``shop.mounted``.
    """
    last_first = {code: worktime.mirrored() for code, worktime in shop.calendars.items()}
    back = Shop(last_first, {}, lambda poste, before, after: shop.setup_ms(poste, after, before))
    mirrored = [_mirrored(job) for job in jobs]
    seen = forward(mirrored, back, rule, min((job.release_ms for job in mirrored), default=0))
    return _turned(seen, jobs, shop)


def _mirrored(job: Job) -> Job:
    steps = list(reversed(job.steps))
    waits = [*(step.wait_ms for step in steps[1:]), 0]
    turned = [Step(step.poste, step.work_ms, step.lot_ms, wait) for step, wait in zip(steps, waits, strict=True)]
    return Job(job.code, job.product, tuple(turned), -job.release_ms, -job.due_ms, job.overlaps)


def _turned(seen: Sequence[Bar], jobs: Sequence[Job], shop: Shop) -> list[Bar]:
    """Bars seen backwards, put back in time; each setup again before its run."""
    products = {job.code: job.product for job in jobs}
    bars, last, mounted = [], dict[str, str](), dict(shop.mounted)
    for bar in sorted(seen, key=lambda each: -each.end_ms):
        product, before = products[bar.job], mounted.get(bar.poste, "")
        setup_ms = shop.setup_ms(bar.poste, before, product) if before else 0
        start = -bar.end_ms
        setup_start = shop.worktime(bar.poste).start(start, setup_ms)
        bars.append(Bar(bar.job, bar.poste, setup_start, start, -bar.start_ms, start, last.get(bar.poste, "")))
        last[bar.poste], mounted[bar.poste] = bar.job, product
    return bars
