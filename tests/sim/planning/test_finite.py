"""Ordonnancement à capacité finie: nothing before its turn, nothing while closed, one order at a time."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.planning.finite import FIRST_COME, RULES, Bar, Job, Shop, Step, backward, forward
from sim.planning.lateness import outcomes
from sim.planning.worktime import Worktime

MINUTE = 60_000


def spans(bars: list[Bar], poste: str) -> list[tuple[str, int, int, int]]:
    return [(bar.job, bar.setup_start_ms, bar.start_ms, bar.end_ms) for bar in bars if bar.poste == poste]


def order(code: str, *steps: Step, due_ms: int = 10_000, product: str = "", overlaps: bool = False) -> Job:
    return Job(code, product, steps, due_ms, overlaps=overlaps)


def test_an_order_waits_for_the_poste_and_the_changeover_is_made_meanwhile() -> None:
    shop = Shop(
        mounted={"P2": "red"}, setup_ms=lambda poste, before, after: 5 if poste == "P2" and before != after else 0
    )
    first = order("1", Step("P1", 10), Step("P2", 20), product="red")
    other = order("2", Step("P1", 10), Step("P2", 20), product="blue")
    bars = forward([first, other], shop)
    assert spans(bars, "P1") == [("1", 0, 0, 10), ("2", 10, 10, 20)]
    assert spans(bars, "P2") == [("1", 10, 10, 30), ("2", 30, 35, 55)]


def test_a_changeover_that_fits_before_the_order_comes_delays_nobody() -> None:
    shop = Shop(mounted={"P2": "red"}, setup_ms=lambda poste, before, after: 5 if poste == "P2" else 0)
    bars = forward([order("1", Step("P1", 10), Step("P2", 20), product="blue")], shop)
    assert spans(bars, "P2") == [("1", 5, 10, 30)]


def test_work_goes_on_after_the_break_it_was_left_for() -> None:
    shop = Shop({"P1": Worktime([(30, 50)])})
    assert spans(forward([order("1", Step("P1", 40))], shop), "P1") == [("1", 0, 0, 60)]


def test_small_lots_let_the_next_poste_begin_and_end_behind_the_first() -> None:
    quick = order("1", Step("P1", 100, 10), Step("P2", 50, 5), overlaps=True)
    slow = order("1", Step("P1", 50, 5), Step("P2", 100, 10), overlaps=True)
    assert spans(forward([quick], Shop()), "P2") == [("1", 10, 10, 105)]
    assert spans(forward([slow], Shop()), "P2") == [("1", 5, 5, 105)]


def test_au_plus_tard_ends_at_the_due_date_with_the_same_slack_at_each_operation() -> None:
    alone = order("1", Step("P1", 30, wait_ms=5), Step("P2", 40), due_ms=100)
    early, late = forward([alone], Shop()), backward([alone], Shop())
    assert [(bar.poste, bar.start_ms, bar.end_ms) for bar in late] == [("P1", 25, 55), ("P2", 60, 100)]
    assert {last.start_ms - first.start_ms for first, last in zip(early, late, strict=True)} == {25}


def test_the_rule_decides_between_those_that_wait() -> None:
    jobs = [
        order("long", Step("P1", 30), due_ms=90, product="red"),
        order("short", Step("P1", 10), due_ms=95, product="red"),
        order("wanted", Step("P1", 20), due_ms=50, product="blue"),
    ]
    shop = Shop(mounted={"P1": "blue"}, setup_ms=lambda poste, before, after: 0 if before == after else 3)
    ranks = {rule: [bar.job for bar in forward(jobs, shop, rule)] for rule in [*RULES, FIRST_COME]}
    assert ranks["given"] == ranks[FIRST_COME] == ["long", "short", "wanted"]
    assert ranks["due"] == ["wanted", "long", "short"]
    assert ranks["shortest"] == ["short", "wanted", "long"]
    assert ranks["least_setup"] == ["wanted", "long", "short"]
    assert ranks["critical_ratio"] == ["wanted", "long", "short"]  # 2.5, 3 and 9.5


def test_a_late_order_says_why() -> None:
    shop = Shop(mounted={"P1": "red"}, setup_ms=lambda poste, before, after: 0 if before == after else 40)
    jobs = [
        order("held", Step("P1", 50), due_ms=60, product="red"),
        order("behind", Step("P1", 20), due_ms=60, product="red"),
        order("changed", Step("P2", 60), Step("P1", 20), due_ms=100, product="blue"),
        order("hopeless", Step("P3", 500), due_ms=100, product="red"),
    ]
    found = {each.job: each for each in outcomes(jobs, forward(jobs, shop), shop)}
    assert (found["held"].slack_ms, found["held"].cause) == (10, "")
    queued = found["behind"]
    assert (queued.slack_ms, queued.cause, queued.poste, queued.behind, queued.cause_ms) == (
        -10,
        "queue",
        "P1",
        "held",
        50,
    )
    changed = found["changed"]
    assert (changed.slack_ms, changed.cause, changed.poste, changed.cause_ms) == (-30, "setup", "P1", 40)
    assert (found["hopeless"].cause, found["hopeless"].cause_ms) == ("too_long", 400)


@st.composite
def shops(draw: st.DrawFn) -> tuple[list[Job], Shop]:
    """A few orders over three postes that close and change over."""
    jobs = []
    for number in range(draw(st.integers(1, 6))):
        ways = draw(st.lists(st.sampled_from("ABC"), min_size=1, max_size=3, unique=True))
        steps = [
            Step(poste, draw(st.integers(1, 40)), draw(st.integers(1, 10)), draw(st.integers(0, 5))) for poste in ways
        ]
        product = draw(st.sampled_from(["red", "blue"]))
        jobs.append(
            Job(
                str(number),
                product,
                tuple(steps),
                draw(st.integers(50, 300)),
                draw(st.integers(0, 30)),
                draw(st.booleans()),
            )
        )
    hours = {
        poste: Worktime((at, at + draw(st.integers(1, 15))) for at in draw(st.lists(st.integers(0, 200), max_size=3)))
        for poste in "AB"
    }
    change = draw(st.integers(0, 12))
    shop = Shop(hours, {"A": "red"}, lambda poste, before, after: 0 if before == after else change)
    return jobs, shop


@given(shops(), st.sampled_from([*RULES, FIRST_COME]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_no_schedule_breaks_a_precedence_a_calendar_or_a_capacity(
    shop_and_jobs: tuple[list[Job], Shop], rule: str, early: bool
) -> None:
    jobs, shop = shop_and_jobs
    bars = forward(jobs, shop, rule) if early else backward(jobs, shop, rule)
    by_step = {(bar.job, bar.poste): bar for bar in bars}
    assert len(by_step) == len(bars) == sum(len(job.steps) for job in jobs)
    for job in jobs:
        if early:
            assert by_step[job.code, job.steps[0].poste].start_ms >= job.release_ms
        else:
            assert by_step[job.code, job.steps[-1].poste].end_ms <= job.due_ms
        for step, after in pairwise(job.steps):
            here, there = by_step[job.code, step.poste], by_step[job.code, after.poste]
            if job.overlaps:
                assert there.start_ms > here.start_ms and there.end_ms > here.end_ms
            else:
                assert there.start_ms >= here.end_ms + step.wait_ms
        for step in job.steps:
            bar = by_step[job.code, step.poste]
            assert shop.worktime(step.poste).between(bar.start_ms, bar.end_ms) >= step.work_ms
    _check_capacity(bars, shop, {job.code: job.product for job in jobs})


def _check_capacity(bars: list[Bar], shop: Shop, products: dict[str, str]) -> None:
    lanes = defaultdict(list)
    for bar in sorted(bars, key=lambda each: each.start_ms):
        lanes[bar.poste].append(bar)
    for poste, lane in lanes.items():
        for before, after in pairwise(lane):
            setup_ms = shop.setup_ms(poste, products[before.job], products[after.job])
            assert shop.worktime(poste).between(before.end_ms, after.start_ms) >= setup_ms
            assert after.setup_start_ms >= before.end_ms


def test_three_hundred_orders_over_twenty_postes_are_planned_in_a_second() -> None:
    chance = random.Random(1)
    names = [f"P{number}" for number in range(20)]
    jobs = [
        Job(
            str(number),
            str(number % 7),
            tuple(Step(name, chance.randint(5, 60) * MINUTE) for name in chance.sample(names, 20)),
            chance.randint(10, 400) * 60 * MINUTE,
        )
        for number in range(300)
    ]
    pauses = Worktime((day * 1440 * MINUTE + 960 * MINUTE, (day + 1) * 1440 * MINUTE) for day in range(60))
    shop = Shop(dict.fromkeys(names, pauses), {}, lambda poste, before, after: 0 if before == after else 10 * MINUTE)
    begun = time.process_time()
    bars = forward(jobs, shop, "due")
    taken = time.process_time() - begun
    print(f"300 orders over 20 postes: {taken:.2f} s")
    assert len(bars) == 6_000
    assert taken < 1.0


@pytest.mark.parametrize("closures", [[(10, 5)]])
def test_a_closure_that_ends_before_it_begins_is_told(closures: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="it ends before it begins"):
        Worktime(closures)
