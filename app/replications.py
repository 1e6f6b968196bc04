"""Means over several seeds, with half the width of their 95 % confidence interval (Student)."""

import math
from collections.abc import Sequence
from typing import Any

CONFIDENCE = 0.95
_DECIMALS = 6


def means(runs: Sequence[Any], count: int | None = None) -> Any:
    """The same shape as each run, numbers as {mean, half_width_95}.

    What some runs lack (an aléa that did not strike, an order not completed) is averaged over those that have it, and
    `n` says how many. A yes or no becomes the share of yes. Texts are those of the first run. Rows without a code
    (breakdowns, supplies) are the story of one run, the third of one is not the third of another: they are left out.
    `count` is the number of seeds when `runs` holds only some of them.
    """
    count = count or len(runs)
    known = [run for run in runs if run is not None]
    if not known:
        return None
    first = known[0]
    if isinstance(first, bool | int | float):
        return _interval([float(value) for value in known], count)
    if isinstance(first, dict):
        keys = dict.fromkeys(key for run in known for key in run)
        columns = {key: [run.get(key) for run in known] for key in keys}
        return {key: means(values, count) for key, values in columns.items() if not any(map(_is_story, values))}
    if isinstance(first, list):
        return _rows(known, count)
    return first


def _is_story(value: Any) -> bool:
    """Rows that nothing brings together with those of another run."""
    return isinstance(value, list) and any(isinstance(row, dict) and "code" not in row for row in value)


def _rows(runs: Sequence[list[Any]], count: int) -> list[Any]:
    """Rows that have a code are brought together by it, others by their rank."""
    keyed = [{_key(row, rank): row for rank, row in enumerate(run)} for run in runs]
    keys = dict.fromkeys(key for rows in keyed for key in rows)
    return [means([rows.get(key) for rows in keyed], count) | _code(key) for key in keys]


def _key(row: Any, rank: int) -> str | int:
    return str(row["code"]) if isinstance(row, dict) and "code" in row else rank


def _code(key: str | int) -> dict[str, str]:
    return {"code": key} if isinstance(key, str) else {}


def _interval(values: Sequence[float], runs: int) -> dict[str, float | int | None]:
    n = len(values)
    mean = math.fsum(values) / n
    half = None
    if n > 1:
        variance = math.fsum((value - mean) ** 2 for value in values) / (n - 1)
        half = round(student(n - 1) * math.sqrt(variance / n), _DECIMALS)
    interval: dict[str, float | int | None] = {"mean": round(mean, _DECIMALS), "half_width_95": half}
    return interval if n == runs else interval | {"n": n}


def student(freedom: int) -> float:
    """The t that |T| exceeds one time in twenty, for `freedom` ≥ 1 degrees of freedom, by bisection."""
    low, high = 0.0, 13.0  # 12.706 for one degree is the largest
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _two_sided(middle, freedom) < CONFIDENCE else (low, middle)
    return high


def _two_sided(t: float, freedom: int) -> float:
    """P(|T| ≤ t), the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4."""
    angle = math.atan2(t, math.sqrt(freedom))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = freedom % 2
    term = cosine if odd else 1.0
    terms = [term] if freedom > 1 else []
    for step in range(2 + odd, freedom - 1, 2):
        term *= (step - 1) / step * cosine**2
        terms.append(term)
    series = sine * math.fsum(terms)
    return 2 / math.pi * (angle + series) if odd else series
