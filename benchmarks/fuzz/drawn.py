"""Hypothesis draws what is changed, and shrinks what breaks.

python -m benchmarks.fuzz.drawn scenario|package|decisions --seconds N [--keep DIR]
"""

import json
import random
import time
from pathlib import Path
from typing import Annotated

import typer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from benchmarks.fuzz.mutations import changed
from benchmarks.fuzz.seeds import SEEDS
from benchmarks.fuzz.targets import Bench

_BATCH = 25


def main(
    target: str,
    seconds: Annotated[int, typer.Option()] = 60,
    keep: Annotated[Path, typer.Option()] = Path("fuzz-defects"),
) -> None:
    bench = Bench(target, keep / target)
    seeds = SEEDS[target]()
    for seed in seeds:
        assert bench.feed(seed), "a seed must be sound"

    @settings(
        max_examples=_BATCH,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(seeds), st.randoms(use_true_random=True))
    def once(seed: bytes, chance: random.Random) -> None:
        bench.feed(changed(target, seed, chance))

    start = time.monotonic()
    while time.monotonic() - start < seconds:
        once()
    bench.close()
    print(
        json.dumps(
            {"engine": "hypothesis", "target": target, "seconds": round(time.monotonic() - start)} | bench.counts
        )
    )


if __name__ == "__main__":
    typer.run(main)
