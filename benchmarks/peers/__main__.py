"""Goulot beside other simulators on the same lines; the tables are written into docs/performance.md.

python -m benchmarks.peers [--short] [--compiled FOLDER]

pip install -c constraints.txt -e .[bench] first. FOLDER: where a compiled wheel was unpacked beside a copy
of benchmarks/ (docs/decisions/0019-compiled.md). Without it, or short, the tables are only printed.

Every round lives the same line once with each simulator, one after the other; a ratio is taken inside a round, and its
median over the rounds is told. Rates are poste-cycles a second of processor time, so that other work on the machine
weighs little.
"""

from __future__ import annotations

import math
import platform
import statistics
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from pathlib import Path

from app.scenarios import DEFAULT, locate
from benchmarks.peers import ciw_line, goulot_line, salabim_line, simantha_line, simpy_shop, staffed
from benchmarks.peers import plain as plain_line
from benchmarks.peers.goulot_line import Elsewhere, Run, Timed, timed
from benchmarks.peers.plain import LINE
from benchmarks.shift import TIMEOUTS, bare_simpy
from sim.scenario import load

PAGE = Path("docs/performance.md")
BEGIN, END = "<!-- written by python -m benchmarks.peers -->", "<!-- end -->"
TABLES = """\
{system}, Python {python}, SimPy {simpy}; {rounds} rounds.

**A plain line**: {line.postes} postes of {line.low_s} to {line.high_s} s (uniform), buffers of {line.capacity}, nobody,
{minutes:,} minutes. Goulot keeps its journal; each peer is set up as its documentation shows (`benchmarks/peers/`).
How many times faster Goulot is than each is told in plain Python, then compiled.

{plain}

**A staffed line with everything on**: ten quick postes of 4 to 8 s, each with its operator; failures and technicians,
breaks, rejects, components, orders, 24 h. The idiomatic model has no components, no orders, no states, no indicators.

{staffed}

**The pump line**, one shift, with the decisions of the competent policy. A poste-cycle is rare there, five or six a
minute, so that what Goulot does each minute weighs on it.

{pumps}"""
GOULOT, COMPILED, SIMPY = "Goulot, plain Python", "Goulot, compiled", "SimPy, idiomatic"
_BARE = "bare SimPy timeouts"

Once = Callable[[int], Timed]
"""Lives the line once with a seed, and says what it took."""


@dataclass
class Measured:
    """What the rounds of one simulator gave. ``aim``: how many times faster Goulot must be; 0: none."""

    name: str
    aim: int = 0
    rates: list[float] = field(default_factory=list)
    pieces: list[int] = field(default_factory=list)

    def note(self, lived: Timed) -> None:
        self.rates.append(lived.cycles / lived.seconds)
        self.pieces.append(lived.pieces)

    @property
    def mean(self) -> float:
        return statistics.fmean(self.pieces)

    @property
    def error(self) -> float:
        """Standard error of the mean pieces."""
        return statistics.stdev(self.pieces) / math.sqrt(len(self.pieces)) if len(self.pieces) > 1 else 0.0


def measure(runs: dict[str, tuple[int, Once]], rounds: int) -> dict[str, Measured]:
    """``runs``: by name, the aim and what lives it once. Seeds differ between simulators, hence their pieces."""
    found = {name: Measured(name, aim) for name, (aim, _) in runs.items()} | {_BARE: Measured(_BARE)}
    for turn in range(rounds):
        start = time.process_time()
        bare_simpy(LINE.postes)
        found[_BARE].rates.append(TIMEOUTS / (time.process_time() - start))
        for rank, (name, (_, once)) in enumerate(runs.items()):
            found[name].note(once(1 + turn + 1000 * rank))
    return found


def times_slower(slow: Measured, fast: Measured) -> float:
    return statistics.median(a / b for a, b in zip(fast.rates, slow.rates, strict=True))


def same(one: Measured, other: Measured) -> str:
    """Whether two mean throughputs lie within three standard errors of their difference."""
    gap = one.mean - other.mean
    error = math.hypot(one.error, other.error)
    return f"{100 * gap / other.mean:+.2f} % ± {300 * error / other.mean:.2f}" + (
        "" if abs(gap) <= 3 * error else " **differs**"
    )


def rows(found: dict[str, Measured], pieces: bool) -> Iterator[str]:
    goulot, bare = found[GOULOT], found[_BARE]
    ours = [one for one in (goulot, found.get(COMPILED)) if one]
    yield "| | poste-cycles a second | in timeouts | Goulot is faster by | compiled | aim | pieces, against Goulot |"
    yield "|---|---:|---:|---:|---:|---:|---|"
    for one in found.values():
        ratios = [f"**× {times_slower(one, our):.1f}**" if one not in (*ours, bare) else "" for our in ours]
        aim = f"× {one.aim}" if one.aim else ""
        compared = same(one, goulot) if pieces and one not in (goulot, bare) else ""
        yield (
            f"| {one.name} | {statistics.median(one.rates):,.0f} | {times_slower(one, bare):.1f} "
            f"| {ratios[0]} | {''.join(ratios[1:])} | {aim} | {compared} |"
        )


Compiled = Callable[[str], dict[str, tuple[int, Once]]]
"""By the name of a line, how Goulot compiled lives it; nothing where it is not to be had."""


def here(run: Run) -> Once:
    return partial(timed, run)


def plain(compiled: Compiled) -> dict[str, tuple[int, Once]]:
    scenario, horizon_ms = plain_line.scenario(LINE), 1000 * LINE.horizon_s
    return {
        GOULOT: (0, here(goulot_line.plain_line())),
        SIMPY: (0, here(lambda seed: simpy_shop.live(scenario, seed, horizon_ms))),
        f"simantha {version('simantha')}": (5, here(partial(simantha_line.live, LINE))),
        f"Ciw {version('ciw')}": (6, here(partial(ciw_line.live, LINE))),
        f"salabim {version('salabim')}": (10, here(partial(salabim_line.live, LINE))),
        **compiled("plain"),
    }


def with_people(compiled: Compiled) -> dict[str, tuple[int, Once]]:
    scenario = staffed.scenario()
    return {
        GOULOT: (0, here(goulot_line.staffed_line())),
        SIMPY: (3, here(lambda seed: simpy_shop.live(scenario, seed, scenario.calendar.length_ms))),
        **compiled("staffed"),
    }


def pumps(compiled: Compiled) -> dict[str, tuple[int, Once]]:
    """The idiomatic model knows of no decision."""
    scenario = load(locate(DEFAULT))
    return {
        GOULOT: (0, here(goulot_line.pump_line())),
        SIMPY: (3, here(lambda seed: simpy_shop.live(scenario, seed, scenario.calendar.length_ms))),
        **compiled("pumps"),
    }


def text(rounds: int, compiled: Compiled) -> str:
    return TABLES.format(
        system=platform.system(),
        python=platform.python_version(),
        simpy=version("simpy"),
        rounds=rounds,
        line=LINE,
        minutes=LINE.horizon_s // 60,
        plain="\n".join(rows(measure(plain(compiled), rounds), pieces=True)),
        staffed="\n".join(rows(measure(with_people(compiled), rounds), pieces=False)),
        pumps="\n".join(rows(measure(pumps(compiled), 2 * rounds), pieces=False)),
    )


def write(tables: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END, 1)[1]}", encoding="utf-8")


def options() -> Namespace:
    parser = ArgumentParser(description="Goulot beside other simulators on the same lines.")
    parser.add_argument("--short", action="store_true", help="fewer rounds, figures not to be quoted")
    parser.add_argument("--compiled", type=Path, metavar="FOLDER", help="Goulot compiled, beside a copy of benchmarks/")
    return parser.parse_args()


def main() -> None:
    given = options()
    rounds = 2 if given.short else 20
    if given.compiled is None:
        print(text(rounds, lambda line: {}))
        return
    elsewhere = Elsewhere(given.compiled)
    tables = text(rounds, lambda line: {COMPILED: (0, partial(elsewhere.time, line))})
    elsewhere.close()
    print(tables)
    if not given.short:
        write(tables)


if __name__ == "__main__":
    main()
