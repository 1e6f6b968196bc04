"""Kills running séances with SIGKILL at random instants: no decision acknowledged may be lost.

python -m benchmarks.durability.kills [--kills 1000] [--seed 1] [--folder FOLDER]

Each process takes up the séance that the one before left, and decides every few milliseconds until it is killed; what
it acknowledged comes by a pipe. The base is then opened as Goulot opens it. POSIX only: it forks.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median

from app.lived import Lived
from app.storage import Repository
from benchmarks.durability.living import BASE, SCENARIO, Ack, begun, decide, judged
from sim.domain.scenario import Scenario
from sim.scenario import load

LIFE_S = 0.4
"""A process lives this long at most, once it has taken up its séance or while it does."""
LIVES_OF_A_SEANCE = 20


@dataclass
class Tally:
    kills: int = 0
    acked: int = 0
    lost: int = 0
    unsound: int = 0
    before_any: int = 0
    """Killed before its first decision: while taking up the séance."""
    unacknowledged: int = 0
    """Decisions found on disk whose acknowledgement the kill cut off."""
    pauses_ms: list[float] = field(default_factory=list)
    """Between two acknowledgements of one process."""

    def report(self) -> str:
        pace = f"{median(self.pauses_ms):.1f} ms" if self.pauses_ms else "—"
        return (
            f"{self.kills} kills, {self.before_any} of them before the first decision; "
            f"{self.acked} decisions acknowledged, one every {pace} (median); "
            f"lost: {self.lost}; bases not sound: {self.unsound}; "
            f"on disk but not yet acknowledged: {self.unacknowledged}"
        )


def options() -> Namespace:
    parser = ArgumentParser(description="No acknowledged decision is lost by kill -9.")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the base is made; a temporary folder otherwise")
    return parser.parse_args()


def killed_once(base: Path, seance: str, random: Random) -> tuple[list[Ack], list[float]]:
    """Fork a supervisor on `seance` and kill it; what it acknowledged, and when."""
    reading, writing = os.pipe()
    seed, life_s = random.random(), random.uniform(0, LIFE_S)
    child = os.fork()
    if not child:
        os.close(reading)
        _live(base, seance, Random(seed), writing)
    os.close(writing)
    if random.randrange(4):
        os.read(reading, 1)  # the séance is taken up
    time.sleep(life_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        lines = [line for line in pipe.read().decode().splitlines() if line.strip("!")]
    times, acks = [], []
    for line in lines:
        at, _, rest = line.lstrip("!").partition(" ")
        times.append(float(at))
        acks.append(Ack.of_line(rest))
    return acks, [(late - early) * 1000 for early, late in pairwise(times)]


def _live(base: Path, seance: str, random: Random, pipe: int) -> None:
    """In the child, until it is killed. Whatever goes wrong must not come back to the parent's code."""
    try:
        lived = Lived.resume(Repository.open(base), seance)
        os.write(pipe, b"!")
        while True:
            decide(lived, random, lambda ack: os.write(pipe, f"{time.monotonic()} {ack.line()}".encode()))
    except BaseException as error:  # noqa: BLE001
        print(f"the supervisor stopped by itself: {error!r}", file=sys.stderr)
    finally:
        os._exit(1)


def run(kills: int, seed: int, folder: Path) -> Tally:
    random, scenario, tally = Random(seed), load(SCENARIO), Tally()
    base = folder / BASE
    while tally.kills < kills:
        _kill_a_seance(base, scenario, random, tally, min(LIVES_OF_A_SEANCE, kills - tally.kills))
    return tally


def _kill_a_seance(base: Path, scenario: Scenario, random: Random, tally: Tally, kills: int) -> None:
    repository = Repository.open(base)
    seance = begun(repository, scenario, random.randrange(1, 1_000_000))
    repository.close()
    acks: list[Ack] = []
    stored = 0
    for life in range(kills):
        fresh, pauses = killed_once(base, seance, random)
        acks += fresh
        verdict = judged(base, acks, again=life == kills - 1)
        tally.kills += 1
        tally.acked += len(fresh)
        tally.lost += verdict.lost
        tally.unsound += verdict.finding != "ok"
        tally.before_any += not fresh
        tally.unacknowledged += max(verdict.stored - stored - len(fresh), 0)
        stored = verdict.stored
        tally.pauses_ms += pauses
        if not verdict.sound:
            print(f"kill {tally.kills}: {verdict}", file=sys.stderr)


def main() -> int:
    given = options()
    with tempfile.TemporaryDirectory() as temporary:
        tally = run(given.kills, given.seed, given.folder or Path(temporary))
    print(tally.report())
    return 1 if tally.lost or tally.unsound else 0


if __name__ == "__main__":
    sys.exit(main())
