"""Durations drawn by integer quantiles follow their laws."""

import math
import random
import statistics
from decimal import ROUND_UP, Context, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.domain.duration import ONE, Duration
from sim.domain.quantiles import quantile_of

LAWS = [
    Duration("fixed", 40_000),
    Duration("uniform", 10_000, 110_000),
    Duration("triangular", 52_000, 53_000, 57_000),
    Duration("exponential", 60_000),
    Duration("lognormal", 720_000, 500),
    Duration("gamma", 60_000, 500),
    Duration("gamma", 60_000, 1_500),
    Duration("weibull", 100_000, 1_500),
    Duration("weibull", 100_000, 700),
    Duration("geometric", 1_000, 2_500),
    Duration("empirical", classes=((48_000, 48_000, 1), (50_000, 50_000, 2), (55_000, 90_000, 5))),
]
GOLDEN = {
    "exponential 0": [0, 0, 60, 24328, 41589, 234721, 2204208],
    "lognormal 500": [22048, 22048, 149585, 525429, 643988, 1699163, 18810222],
    "gamma 500": [27, 27, 6427, 43698, 55081, 136267, 563822],
    "gamma 1500": [0, 0, 0, 9091, 24402, 343709, 3496639],
    "weibull 1500": [0, 0, 1000, 54783, 78322, 248287, 931264],
    "weibull 700": [0, 0, 5, 27550, 59239, 702004, 11928470],
    "geometric 2500": [1000, 1000, 1000, 1000, 2000, 8000, 72000],
    "empirical 0": [48000, 48000, 48000, 50000, 62000, 88880, 90000],
}


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.law)
@settings(deadline=None)  # the first draw of a law builds its table
@given(draws=st.lists(st.integers(0, ONE - 1), min_size=2, max_size=50))
def test_a_higher_draw_never_gives_a_shorter_time(law: Duration, draws: list[int]) -> None:
    times = [law.quantile()(draw) for draw in sorted(draws)]
    assert times == sorted(times)
    assert min(times) >= (law.lower_ms or 0)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.law)
def test_the_mean_of_many_draws_is_the_declared_mean(law: Duration) -> None:
    rng, quantile = random.Random(7), law.quantile()
    times = [quantile(int(rng.random() * ONE)) for _ in range(40_000)]
    error = 4 * statistics.pstdev(times) / math.sqrt(len(times))
    assert statistics.fmean(times) == pytest.approx(law.mean_ms, abs=error + 1)


def test_the_exponential_quantile_agrees_with_the_logarithm_to_the_millisecond() -> None:
    quantile = Duration("exponential", 60_000).quantile()
    rng = random.Random(3)
    for draw in [0, ONE - 1, *(int(rng.random() * ONE) for _ in range(2_000))]:
        assert abs(quantile(draw) + 60_000 * math.log((ONE - draw) / ONE)) <= 1


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.law)
def test_draws_rise_through_every_halving_of_both_tails(law: Duration) -> None:
    """The tables change cells there, and end at two to the minus forty-one."""
    halvings = [1 << power for power in range(53)]
    near = {edge + shift for one in halvings for edge in (one, ONE - one) for shift in (-2, -1, 0, 1, 2)}
    times = [law.quantile()(draw) for draw in sorted(near) if 0 <= draw < ONE]
    assert times == sorted(times)


def middles(law: Duration, count: int = 10_000) -> list[int]:
    """Quantiles at the middles of ``count`` equal slices of probability."""
    quantile = law.quantile()
    return [quantile((2 * i + 1) * ONE // (2 * count)) for i in range(count)]


def test_a_gamma_of_100_percent_is_exponential() -> None:
    gamma, exponential = middles(Duration("gamma", 60_000, 1_000)), middles(Duration("exponential", 60_000))
    assert all(abs(a - b) <= 2 + b // 1_000 for a, b in zip(gamma, exponential, strict=True))


def test_an_erlang_of_four_stages_is_distributed_as_their_sum() -> None:
    """Erlang, 4 stages of 15 s: P(X ≤ x) = 1 − e**−y (1 + y + y²/2 + y³/6), y = x / 15 s."""
    times = middles(Duration("gamma", 60_000, 500))
    for rank in range(100, 10_000, 700):
        y = times[rank] / 15_000
        below = 1 - math.exp(-y) * (1 + y + y**2 / 2 + y**3 / 6)
        assert below == pytest.approx((rank + 0.5) / 10_000, abs=1e-4)


def test_a_weibull_is_its_formula() -> None:
    for shape in (500, 1_500):
        times = middles(Duration("weibull", 100_000, shape))
        for rank in range(100, 10_000, 700):
            p = (rank + 0.5) / 10_000
            assert times[rank] == pytest.approx(100_000 * (-math.log(1 - p)) ** (1000 / shape), rel=2e-3, abs=1)
    assert Duration("weibull", 100_000, 500).mean_ms == 200_000


@pytest.mark.parametrize("cv_permille", [50, 300, 3_000])
def test_the_gamma_has_the_declared_spread(cv_permille: int) -> None:
    times = middles(Duration("gamma", 10_000_000, cv_permille), 100_000)
    assert statistics.pstdev(times) / statistics.fmean(times) == pytest.approx(cv_permille / 1000, rel=0.01)


def test_a_geometric_law_counts_whole_steps_each_as_likely_to_be_the_last() -> None:
    """A step of 2 s, one in 2.5 the last: 0.4, 0.24, 0.144…"""
    times = middles(Duration("geometric", 2_000, 2_500))
    assert {time % 2_000 for time in times} == {0}
    shares = [times.count(2_000 * steps) / len(times) for steps in (1, 2, 3)]
    assert shares == [pytest.approx(0.4 * 0.6**k, abs=1e-4) for k in range(3)]
    assert set(middles(Duration("geometric", 2_000, 1_000), 100)) == {2_000}


def test_an_empirical_law_gives_each_class_its_share() -> None:
    """Weights 1, 2, 5: eighths of the draws, uniform inside the class."""
    times = middles(Duration("empirical", classes=((48, 48, 1), (50, 50, 2), (55, 90, 5))), 8_000)
    assert times == sorted(times)
    assert (times.count(48), times.count(50)) == (1_000, 2_000)
    inside = times[3_000:]
    assert (min(inside), max(inside)) == (55, 90)
    assert statistics.fmean(inside) == pytest.approx(72.5, abs=0.01)


def test_the_same_milliseconds_on_every_platform() -> None:
    """Written down once: another platform, Python or precision of the ambient decimal context must agree."""
    draws = [0, 1, ONE // 1000, ONE // 3, ONE // 2, ONE - ONE // 50, ONE - 1]
    with localcontext(Context(prec=7, rounding=ROUND_UP)):
        quantile_of.cache_clear()
        found = {f"{law.law} {law.b}": [law.quantile()(draw) for draw in draws] for law in LAWS[3:]}
    quantile_of.cache_clear()
    assert found == GOLDEN


def test_a_mean_keeps_its_thousandths_of_a_millisecond() -> None:
    fine, coarse = (middles(Duration("exponential", 10, thousandths)) for thousandths in (400, 0))
    assert statistics.fmean(fine) / statistics.fmean(coarse) == pytest.approx(1.04, abs=1e-3)


def test_the_lognormal_has_the_declared_spread() -> None:
    quantile = Duration("lognormal", 720_000, 500).quantile()
    middles = [quantile((2 * i + 1) * (ONE // 20_000)) for i in range(10_000)]
    assert statistics.pstdev(middles) / statistics.fmean(middles) == pytest.approx(0.5, abs=0.01)
