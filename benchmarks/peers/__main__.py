"""Goulot beside other simulators on the same lines; the tables are written into docs/performance.md.

python -m benchmarks.peers [--short]     pip install -c constraints.txt -e .[bench] first; short: printed only

Every round lives the same line once with each simulator, one after the other; a ratio is taken inside a round, and its
median over the rounds is told. Rates are poste-cycles a second of processor time, so that other work on the machine
weighs little.
"""

from __future__ import annotations

import math
import platform
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from pathlib import Path

from app.scenarios import DEFAULT, locate
from benchmarks.peers import ciw_line, plain, salabim_line, simantha_line, simpy_shop, staffed
from benchmarks.peers.plain import Count, Lived, PlainLine
from benchmarks.shift import TIMEOUTS, bare_simpy, decisions
from benchmarks.table import arguments
from sim.domain.scenario import Scenario
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live, replay

LINE = PlainLine(postes=10, capacity=5, low_s=4, high_s=8, horizon_s=20_000)
PAGE = Path("docs/performance.md")
BEGIN, END = "<!-- written by python -m benchmarks.peers -->", "<!-- end -->"
TABLES = """\
{system}, Python {python}, SimPy {simpy}; {rounds} rounds.

**A plain line**: {line.postes} postes of {line.low_s} to {line.high_s} s (uniform), buffers of {line.capacity}, nobody,
{minutes:,} minutes. Goulot keeps its journal; each peer is set up as its documentation shows (`benchmarks/peers/`).

{plain}

**A staffed line with everything on**: ten quick postes of 4 to 8 s, each with its operator; failures and technicians,
breaks, rejects, components, orders, 24 h. The idiomatic model has no components, no orders, no states, no indicators.

{staffed}

**The pump line**, one shift, with the decisions of the competent policy. A poste-cycle is rare there, five or six a
minute, so that what Goulot does each minute weighs on it.

{pumps}"""
GOULOT, SIMPY = "Goulot", "SimPy, idiomatic"
_BARE = "bare SimPy timeouts"

Run = Callable[[int], Count]
"""Lives the line once with a seed."""


@dataclass
class Measured:
    """What the rounds of one simulator gave. ``aim``: how many times faster Goulot must be; 0: none."""

    name: str
    aim: int = 0
    rates: list[float] = field(default_factory=list)
    pieces: list[int] = field(default_factory=list)

    def once(self, run: Run, seed: int) -> None:
        start = time.process_time()
        count = run(seed)
        seconds = time.process_time() - start
        lived = count()
        self.rates.append(lived.cycles / seconds)
        self.pieces.append(lived.pieces)

    @property
    def mean(self) -> float:
        return statistics.fmean(self.pieces)

    @property
    def error(self) -> float:
        """Standard error of the mean pieces."""
        return statistics.stdev(self.pieces) / math.sqrt(len(self.pieces)) if len(self.pieces) > 1 else 0.0


def measure(runs: dict[str, tuple[int, Run]], rounds: int) -> dict[str, Measured]:
    """``runs``: by name, the aim and the run. Seeds differ between simulators: their pieces are then independent."""
    found = {name: Measured(name, aim) for name, (aim, _) in runs.items()} | {_BARE: Measured(_BARE)}
    for turn in range(rounds):
        start = time.process_time()
        bare_simpy(LINE.postes)
        found[_BARE].rates.append(TIMEOUTS / (time.process_time() - start))
        for rank, (name, (_, run)) in enumerate(runs.items()):
            found[name].once(run, 1 + turn + 1000 * rank)
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
    yield "| | poste-cycles a second | in bare timeouts | Goulot is faster by | aim | pieces, against Goulot |"
    yield "|---|---:|---:|---:|---:|---|"
    for one in found.values():
        if one is bare:
            yield f"| {one.name} | {statistics.median(one.rates):,.0f} | 1.0 | | | |"
            continue
        ratio = "" if one is goulot else f"**× {times_slower(one, goulot):.1f}**"
        aim = f"× {one.aim}" if one.aim else ""
        compared = same(one, goulot) if pieces and one is not goulot else ""
        yield (
            f"| {one.name} | {statistics.median(one.rates):,.0f} | {times_slower(one, bare):.1f} "
            f"| {ratio} | {aim} | {compared} |"
        )


def goulot(scenario: Scenario, horizon_ms: int | None, seed: int) -> Count:
    session = Session(scenario, seed, horizon_ms)
    session.advance(session.end_ms)
    return partial(_counts, session)


def _counts(session: Session) -> Lived:
    return Lived(sum(session.board.cycles(code) for code in session.scenario.postes), session.board.pieces().good)


def plain_line(line: PlainLine) -> dict[str, tuple[int, Run]]:
    scenario, horizon_ms = plain.scenario(line), 1000 * line.horizon_s
    return {
        GOULOT: (0, partial(goulot, scenario, horizon_ms)),
        SIMPY: (0, lambda seed: simpy_shop.live(scenario, seed, horizon_ms)),
        f"simantha {version('simantha')}": (5, partial(simantha_line.live, line)),
        f"Ciw {version('ciw')}": (6, partial(ciw_line.live, line)),
        f"salabim {version('salabim')}": (10, partial(salabim_line.live, line)),
    }


def staffed_line() -> dict[str, tuple[int, Run]]:
    scenario = staffed.scenario()
    return {
        GOULOT: (0, partial(goulot, scenario, None)),
        SIMPY: (3, lambda seed: simpy_shop.live(scenario, seed, scenario.calendar.length_ms)),
    }


def pump_line() -> dict[str, tuple[int, Run]]:
    """Goulot lives with the decisions that the competent policy took; the idiomatic model knows of none."""
    scenario = load(locate(DEFAULT))
    orders = decisions(live(Session(scenario, 1), policy("competent")))
    return {
        GOULOT: (0, lambda _: partial(_counts, replay(scenario, 1, orders))),
        SIMPY: (3, lambda seed: simpy_shop.live(scenario, seed, scenario.calendar.length_ms)),
    }


def text(rounds: int) -> str:
    return TABLES.format(
        system=platform.system(),
        python=platform.python_version(),
        simpy=version("simpy"),
        rounds=rounds,
        line=LINE,
        minutes=LINE.horizon_s // 60,
        plain="\n".join(rows(measure(plain_line(LINE), rounds), pieces=True)),
        staffed="\n".join(rows(measure(staffed_line(), rounds), pieces=False)),
        pumps="\n".join(rows(measure(pump_line(), 2 * rounds), pieces=False)),
    )


def write(tables: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END, 1)[1]}", encoding="utf-8")


def main() -> None:
    short = arguments("Goulot beside other simulators on the same lines.").short
    tables = text(2 if short else 20)
    print(tables)
    if not short:
        write(tables)


if __name__ == "__main__":
    main()
