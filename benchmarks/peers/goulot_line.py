"""Goulot on the three lines that the peers live; from a folder where it was compiled, on request.

python -m benchmarks.peers.goulot_line

reads lines like "plain 3", the line and the seed; answers with the seconds, the cycles and the pieces.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from app.scenarios import DEFAULT, locate
from benchmarks.peers import plain, staffed
from benchmarks.peers.plain import LINE, Count, Lived
from benchmarks.shift import decisions
from sim.domain.scenario import Scenario
from sim.floor import agenda
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live, replay

COMPILED = not agenda.__file__.endswith(".py")

Run = Callable[[int], Count]
"""Lives the line once with a seed."""


class Timed(NamedTuple):
    """What a run took of the processor, and what it lived."""

    seconds: float
    cycles: int
    pieces: int


def timed(run: Run, seed: int) -> Timed:
    start = time.process_time()
    count = run(seed)
    seconds = time.process_time() - start
    lived = count()
    return Timed(seconds, lived.cycles, lived.pieces)


def plain_line() -> Run:
    return partial(_whole, plain.scenario(LINE), 1000 * LINE.horizon_s)


def staffed_line() -> Run:
    return partial(_whole, staffed.scenario(), None)


def pump_line() -> Run:
    """With the decisions that the competent policy took, whatever the seed."""
    scenario = load(locate(DEFAULT))
    orders = decisions(live(Session(scenario, 1), policy("competent")))
    return lambda _: partial(_counts, replay(scenario, 1, orders))


def _whole(scenario: Scenario, horizon_ms: int | None, seed: int) -> Count:
    session = Session(scenario, seed, horizon_ms)
    session.advance(session.end_ms)
    return partial(_counts, session)


def _counts(session: Session) -> Lived:
    return Lived(sum(session.board.cycles(code) for code in session.scenario.postes), session.board.pieces().good)


LINES = {"plain": plain_line, "staffed": staffed_line, "pumps": pump_line}


class Elsewhere:
    """Goulot as it lies in ``folder``, beside these benchmarks, in a process of its own that times itself."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "benchmarks.peers.goulot_line"]
        self._process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._answer() != "compiled":
            sys.exit(f"{folder}: no compiled engine there (docs/decisions/0019-compiled.md)")

    def time(self, line: str, seed: int) -> Timed:
        assert self._process.stdin
        print(line, seed, file=self._process.stdin, flush=True)
        seconds, cycles, pieces = self._answer().split()
        return Timed(float(seconds), int(cycles), int(pieces))

    def _answer(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def serve() -> None:
    print("compiled" if COMPILED else "plain", flush=True)
    runs: dict[str, Run] = {}
    for asked in sys.stdin:
        line, seed = asked.split()
        if line not in runs:
            runs[line] = LINES[line]()
        print(*timed(runs[line], int(seed)), flush=True)


if __name__ == "__main__":
    serve()
