"""Numbers are multiplied exactly and rounded once, half to even."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.scenario.fields import Distribution
from sim.scenario.schema import Calendar
from sim.scenario.shift import shift_of
from sim.scenario.units import EURO, HOUR, MINUTE, SECOND, duration, scaled, slowness_permille


@pytest.mark.parametrize(
    ("value", "factor", "expected"),
    [
        (58.5, SECOND, 58_500),
        (0.0005, SECOND, 0),  # half to even
        (0.0015, SECOND, 2),
        (0.0025, SECOND, 2),
        (1.1, SECOND, 1_100),  # 1.1 × 1000 is 1100.0000000000002 in floats
        (2.675, EURO, 2_675_000),
        (0.29, EURO, 290_000),
        (1e9, HOUR, 3_600_000_000_000_000),
        (1 / 3, MINUTE, 20_000),
    ],
)
def test_scaled(value: float, factor: int, expected: int) -> None:
    assert scaled(value, factor) == expected


@given(st.integers(0, 10**9))
def test_thousandths_are_exact(thousandths: int) -> None:
    assert scaled(thousandths / 1000, 1000) == thousandths


@pytest.mark.parametrize(("rate", "expected"), [(100, 1000), (70, 1429), (88, 1136), (80, 1250), (99.96, 1000)])
def test_slowness(rate: float, expected: int) -> None:
    assert slowness_permille(rate) == expected


@given(st.floats(1, 100))
def test_nobody_works_faster_than_the_reference(rate: float) -> None:
    assert slowness_permille(rate) >= 1000


def test_a_law_keeps_the_order_of_its_parameters() -> None:
    law = duration(Distribution(triangular=(1, 1.5, 3)), MINUTE)
    assert (law.law, law.a, law.b, law.c) == ("triangular", 60_000, 90_000, 180_000)
    third = duration(Distribution(exponential=1 / 3), SECOND)
    assert (third.law, third.a, third.b) == ("exponential", 333, 333)
    uniform = duration(Distribution(uniform=(2, 4)), SECOND)
    assert (uniform.law, uniform.a, uniform.b) == ("uniform", 2_000, 4_000)


def test_times_of_day() -> None:
    night = shift_of(Calendar(start="21:00", end="05:00"))
    assert (night.instant("21:00"), night.instant("20:59")) == (0, 1439 * MINUTE)
    assert (night.deadline("05:00"), night.deadline("21:00")) == (8 * HOUR, 24 * HOUR)
    assert (night.first, night.last) == ("21:00", "05:00")
