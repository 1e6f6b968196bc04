"""Durations drawn by integer quantiles follow their laws."""

import math
import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.domain.duration import ONE, Duration

LAWS = [
    Duration("fixed", 40_000),
    Duration("uniform", 10_000, 110_000),
    Duration("triangular", 52_000, 53_000, 57_000),
    Duration("exponential", 60_000),
    Duration("lognormal", 720_000, 500),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.law)
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


def test_the_lognormal_has_the_declared_spread() -> None:
    quantile = Duration("lognormal", 720_000, 500).quantile()
    middles = [quantile((2 * i + 1) * (ONE // 20_000)) for i in range(10_000)]
    assert statistics.pstdev(middles) / statistics.fmean(middles) == pytest.approx(0.5, abs=0.01)
