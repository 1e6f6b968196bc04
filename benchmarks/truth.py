"""The table theory / measured / interval for every published case, written to docs/truth.md.

python -m benchmarks.truth [--short] [--case NAME] [--minutes 8] [--workers 2] [--output docs/truth.md]

Replications are added to a case until each of its standard errors is at most 0.3 % of the mean, or its minutes are up.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from multiprocessing.pool import Pool
from pathlib import Path

from sim import ENGINE_VERSION
from tests.reference.cases import cases
from tests.reference.judge import Verdict, replicate, verdicts
from tests.reference.writing import Case

FEWEST, MOST = 10, 400
HEAD = """# The engine against theory

Written by `python -m benchmarks.truth`; engine {engine}. Every value is read from the object of
`goulot simulate --json`, run in process, over replications with seeds of their own; the warm-up is thrown away
(`--warmup`). Conventions: blocking after service; the capacity of a buffer leaves out the postes on either side. The
cases and what is read of each are in `tests/reference/cases.py`; the default tests run a sample of them, and engines
made wrong on purpose, which fail.

A figure is right (**yes**) within 1 % of theory, or within three standard errors where the standard error is at most
0.3 % of the mean. *Unsure*: beyond 1 %, while the runs were too few for a standard error of 0.3 %.

| Case | Figure | Theory | Measured | 95 % interval | Gap | Standard error | Right |
|---|---|---:|---:|---:|---:|---:|---|
"""


def options() -> Namespace:
    parser = ArgumentParser(description="The engine against every published case.")
    parser.add_argument("--short", action="store_true", help="two replications a case, figures not to be quoted")
    parser.add_argument("--case", default="", help="only the cases whose name begins so; the table is printed")
    parser.add_argument("--minutes", type=float, default=8, help="longest time on one case")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--output", type=Path, default=Path("docs/truth.md"))
    return parser.parse_args()


def replications(case: Case, rank: int, pool: Pool, minutes: float, most: int) -> Iterator[list[float]]:
    """As many as it takes. Seeds differ from case to case, so that their errors do too."""
    runs: list[list[float]] = []
    end = time.monotonic() + 60 * minutes
    while len(runs) < most:
        seeds = range(1000 * rank + len(runs), 1000 * rank + len(runs) + min(FEWEST, most))
        more = pool.starmap(_replicate, [(case.id, seed) for seed in seeds])
        runs += more
        yield from more
        if time.monotonic() > end or all(verdict.sharp for verdict in verdicts(case, runs)):
            return


def _replicate(name: str, seed: int) -> list[float]:
    """By name: what a case reads does not travel between processes."""
    return replicate(cases()[name], seed)


def rows(case: Case, count: int, found: list[Verdict]) -> Iterator[str]:
    run = f"{case.id} ({count} × {case.window_s / 3600:,.0f} h after {case.warmup_s / 3600:.1f} h)"
    for verdict in found:
        figure = verdict.figure
        right = "yes" if verdict.right else ("**no**" if verdict.sharp else "*unsure*")
        yield (
            f"| {run} | {figure.name} | {figure.value:.5f} | {verdict.mean:.5f} | ± {verdict.half_width:.5f} "
            f"| {100 * verdict.gap:+.2f} % | {100 * verdict.error / (abs(verdict.mean) or 1):.2f} % | {right} |"
        )
        run = ""


def main() -> int:
    given = options()
    chosen = {name: case for name, case in cases().items() if name.startswith(given.case)}
    ranks = {name: rank for rank, name in enumerate(cases(), 1)}
    table, wrong = "", 0
    with Pool(given.workers) as pool:
        for name, case in chosen.items():
            most = 2 if given.short else MOST
            runs = list(replications(case, ranks[name], pool, given.minutes, most))
            found = verdicts(case, runs)
            wrong += sum(not verdict.right for verdict in found)
            table += "".join(f"{row}\n" for row in rows(case, len(runs), found))
            print(f"{name}: {len(runs)} replications", file=sys.stderr, flush=True)
    text = HEAD.format(engine=ENGINE_VERSION) + table
    if given.case or given.short:
        print(text)
    else:
        given.output.write_text(text, encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
