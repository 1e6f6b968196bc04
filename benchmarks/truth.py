"""The table theory / measured / interval for every case of tests/reference, written to docs/truth.md.

python -m benchmarks.truth [--short] [--minutes 8] [--workers 2] [--output docs/truth.md] [CASE …]

Replications are added to a case until each of its standard errors is at most 0.3 % of the mean, or its minutes are up.
With the beginnings of some cases' names only those are run, and their rows replaced; each row says by which engine.
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

Written by `python -m benchmarks.truth`. Every value is read from the object of `goulot simulate --json`, run in
process, over replications with seeds of their own; the warm-up is thrown away (`--warmup`). Conventions: blocking after
service; the capacity of a buffer leaves out the postes on either side. The cases and what is read of each are in
`tests/reference`: the published ones, then ours, (chain) where theory is the Markov chain of the line, written apart
from the engine and solved exactly, else a closed form named beside the case. The default tests run a sample of them,
and engines made wrong on purpose (blocking before service, cycles begun again after a failure, failures that mistake
their clock, 1.5 % too slow), which fail.

A figure is right (**yes**) within 1 % of theory, or within three standard errors where the standard error is at most
0.3 % of the mean. *Unsure*: beyond 1 %, while the runs were too few for a standard error of 0.3 %.

| Case | Figure | Theory | Measured | 95 % interval | Gap | Standard error | Right |
|---|---|---:|---:|---:|---:|---:|---|
"""


def options() -> Namespace:
    parser = ArgumentParser(description="The engine against every published case.")
    parser.add_argument("--short", action="store_true", help="two replications a case, figures not to be quoted")
    parser.add_argument("case", nargs="*", default=[""], help="only the cases whose name begins so")
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
    length = f"{count} × {case.window_s / 3600:,.0f} h after {case.warmup_s / 3600:.1f} h, engine {ENGINE_VERSION}"
    run = f"{case.id} [{length}]"
    for verdict in found:
        figure = verdict.figure
        right = "yes" if verdict.right else ("**no**" if verdict.sharp else "*unsure*")
        yield (
            f"| {run} | {figure.name} | {figure.value:.5f} | {verdict.mean:.5f} | ± {verdict.half_width:.5f} "
            f"| {100 * verdict.gap:+.2f} % | {100 * verdict.error / (abs(verdict.mean) or 1):.2f} % | {right} |"
        )
        run = ""


def tables(text: str) -> dict[str, str]:
    """The rows of each case in a document written here."""
    found: dict[str, str] = {}
    name = ""
    for row in text.splitlines():
        first = row.split("|")[1].strip() if row.count("|") == 9 else ""
        if " [" in first:
            name = first.split(" [")[0]
            found[name] = ""
        if name:
            found[name] += f"{row}\n"
    return found


def main() -> int:
    given = options()
    chosen = {name: case for name, case in cases().items() if name.startswith(tuple(given.case))}
    ranks = {name: rank for rank, name in enumerate(cases(), 1)}
    known = tables(given.output.read_text(encoding="utf-8")) if given.output.exists() else {}
    wrong = 0
    with Pool(given.workers) as pool:
        for name, case in chosen.items():
            runs = list(replications(case, ranks[name], pool, given.minutes, 2 if given.short else MOST))
            found = verdicts(case, runs)
            wrong += sum(not verdict.right for verdict in found)
            known[name] = "".join(f"{row}\n" for row in rows(case, len(runs), found))
            print(known[name], file=sys.stderr, flush=True)
            if not given.short:
                given.output.write_text(HEAD + "".join(known.get(of, "") for of in ranks), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
