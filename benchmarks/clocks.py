"""Times told twice: by the clock, and by the processor, which other work on the machine lengthens less."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import TypeVar

Made = TypeVar("Made")
Timing = tuple[float, float]
"""By the clock and by the processor, in ms."""


def timed(act: Callable[[], Made]) -> tuple[Made, Timing]:
    clock, processor = time.perf_counter(), time.process_time()
    made = act()
    return made, ((time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000)


def tell(what: str, found: list[Timing]) -> None:
    """Print medians, and what 95 tries in a hundred stay within."""
    clock, processor = (sorted(column) for column in zip(*found, strict=True))
    print(f"{what}: by the clock {_spread(clock)}; by the processor {_spread(processor)}", flush=True)


def _spread(times_ms: list[float]) -> str:
    late = times_ms[min(len(times_ms) * 95 // 100, len(times_ms) - 1)]
    return f"median {median(times_ms):.0f} ms, 95 % within {late:.0f} ms"
