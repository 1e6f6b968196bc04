"""The same journal, byte for byte, whatever the Python, its hash seed, the language and the time zone of the machine.

python -m benchmarks.same_bytes [--seeds 3] [--random 0] [PYTHON …]

Each PYTHON is a command (``python3.14``, or ``chroot sid env -C /goulot python3.14``) run in this folder, twice and
in different surroundings, with the dependencies of ``sim`` at hand; the Python of this command when none is given.
Every scenario is lived under each reference policy and under a supervisor who decides at random; then come the lines of
``tests/reference``, two hours each. With --random come that many séances at random, with a branch each, lived again in
one go, in slices and resumed (``random_seances``).
"""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import random_seances
from sim.domain.scenario import Scenario
from sim.policies import POLICIES, policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.supervisor import lived
from tests.reference.cases import cases
from tests.reference.writing import yaml

SCENARIOS = Path("scenarios")
THEORY_MS = 2 * 3_600_000
SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Lima", "LC_ALL": "fr_FR.UTF-8"},
)


def options() -> Namespace:
    parser = ArgumentParser(description="Digests of the same journals under several Pythons.")
    parser.add_argument("python", nargs="*", default=[sys.executable], help="commands that start a Python")
    parser.add_argument("--seeds", type=int, default=3, help="seeds of each scenario and policy")
    parser.add_argument("--random", type=int, default=0, help="séances at random, lived again in every way")
    parser.add_argument("--digests", action="store_true", help="print the digests of this Python and no more")
    return parser.parse_args()


# -- in each Python ---------------------------------------------------------------------------------------------------


def digests(seeds: int, at_random: int) -> Iterator[str]:
    """This Python's version, then a line a journal: what was lived, its lines, the digest of all their bytes."""
    yield f"{platform.python_implementation()} {platform.python_version()}"
    for name, session in sessions(seeds):
        lines = list(session.journal.lines(now_ms=session.now_ms))
        yield f"{name}: {len(lines)} {digest(lines)}"
    yield from random_seances.digests(at_random)


def digest(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def sessions(seeds: int) -> Iterator[tuple[str, Session]]:
    for folder in sorted(path for path in SCENARIOS.iterdir() if (path / "scenario.yaml").exists()):
        scenario = load(folder)
        for seed in range(1, seeds + 1):
            for code in POLICIES:
                yield f"{folder.name}, {code}, seed {seed}", live(Session(scenario, seed), policy(code))
            yield f"{folder.name}, at random, seed {seed}", lived(scenario, seed)[0]
    for case in cases().values():
        session = Session(scenario_of(case.body), 1, THEORY_MS)
        session.advance(THEORY_MS)
        yield case.id, session


def scenario_of(body: str) -> Scenario:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "case.yaml"
        path.write_text(yaml(body), encoding="utf-8")
        return load(path)


# -- one against the other --------------------------------------------------------------------------------------------


def lived_by(python: str, seeds: int, at_random: int, around: dict[str, str]) -> list[str]:
    command = [*shlex.split(python), "-m", "benchmarks.same_bytes", "--digests", "--seeds", str(seeds)]
    command += ["--random", str(at_random)]
    environment = {**os.environ, "PYTHONPATH": ".", "PYTHONDONTWRITEBYTECODE": "1", **around}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.splitlines()


def told(version: str, around: dict[str, str], journals: list[str]) -> str:
    lines = sum(int(journal.rsplit(maxsplit=2)[1]) for journal in journals)
    return (
        f"{version:16} {' '.join(around.values()):36} {len(journals)} journals, {lines} lines, {digest(journals)[:16]}"
    )


def main() -> int:
    given = options()
    if given.digests:
        for line in digests(given.seeds, given.random):
            print(line, flush=True)
        return 0
    first: list[str] = []
    different = 0
    for python in given.python:
        for around in SURROUNDINGS:
            version, *journals = lived_by(python, given.seeds, given.random, around)
            print(told(version, around, journals), flush=True)
            first = first or journals
            apart = [one for one, other in zip(journals, first, strict=True) if one != other]
            different += len(apart)
            for journal in apart:
                print(f"  differs: {journal}", flush=True)
    print(f"{different} journals differ" if different else "the same bytes")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
