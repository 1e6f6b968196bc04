"""What every benchmark prints: the machine in one line, then a small table."""

from __future__ import annotations

import os
import platform
import statistics
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable

Row = tuple[str, str, str]
"""What was measured, the median, the best and the worst."""


def arguments(description: str) -> Namespace:
    """`--short`: fewer repeats, to see that the benchmark still runs."""
    parser = ArgumentParser(description=description)
    parser.add_argument("--short", action="store_true", help="fewer repeats, figures not to be quoted")
    return parser.parse_args()


def timed(action: Callable[[], object], repeats: int) -> list[float]:
    """Seconds that each of `repeats` calls took."""
    return [_seconds(action) for _ in range(repeats)]


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def row(name: str, values: list[float], unit: str, scale: float = 1.0, decimals: int = 0) -> Row:
    """The median of `values` × `scale`, with the range in which they lie."""

    def shown(value: float) -> str:
        return f"{value * scale:,.{decimals}f} {unit}".rstrip()

    spread = f"{shown(min(values))} to {shown(max(values))}" if len(values) > 1 else ""
    return name, shown(statistics.median(values)), spread


def print_table(rows: Iterable[Row]) -> None:
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    lines = [("", "median", "range"), *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(3)]
    for name, median, spread in lines:
        print(f"{name:{widths[0]}}  {median:>{widths[1]}}  {spread}".rstrip())
