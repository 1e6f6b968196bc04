"""Cuts the power at random instants of a séance: no decision acknowledged may be lost, which a kill does not prove.

python -m benchmarks.durability.power_cuts [--cuts 200] [--python COMMAND] [--synchronous NORMAL] [--folder FOLDER]

A séance is lived once under strace, which logs every write and sync of its base. The log is replayed up to a random
call on a disk that keeps what was synced, and of the rest nothing or some pieces, torn at 512 or 4,096 bytes. Goulot
then opens what is left. Every other cut falls just after an acknowledgement, where the promise is the freshest.

--synchronous weakens the base on purpose: decisions must then be lost, which shows that the cuts bite.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.durability.disk import Disk, write_out
from benchmarks.durability.living import ACKS, BASE, Ack, Verdict
from benchmarks.durability.trace import STRACE, Event, events

DECISIONS = 120
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
TEARS = (512, 4096)
LIVED = "lived"
"""Name of the folder of the base while it is lived."""


@dataclass(frozen=True, slots=True)
class Cut:
    """After the event of rank `at`."""

    at: int
    share: float
    tear: int


def options() -> Namespace:
    parser = ArgumentParser(description="No acknowledged decision is lost when the power goes.")
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--decisions", type=int, default=DECISIONS, help="of the séance that is lived")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--python", default=sys.executable, help="command of the Python that lives and opens the base")
    parser.add_argument("--folder", type=Path, help="where all is made, as seen from here; a temporary one otherwise")
    parser.add_argument("--seen-as", type=Path, help="the same folder as the command sees it")
    parser.add_argument(
        "--synchronous", choices=("FULL", "NORMAL"), help="a weaker setting of SQLite, to show that it loses decisions"
    )
    return parser.parse_args()


def recorded(given: Namespace, folder: Path, seen_as: Path) -> list[Event]:
    """Live a séance and give back what it did to its files."""
    place, log = folder / LIVED, folder / "strace.log"
    place.mkdir()
    command = [*STRACE, "-o", str(log), *_python(given), "benchmarks.durability.judge", "live"]
    subprocess.run([*command, str(seen_as / LIVED), str(given.seed), str(given.decisions)], check=True)
    with log.open(encoding="ascii") as lines:
        return [event for event in events(lines, LIVED) if event.name.startswith((BASE, ACKS)) or not event.name]


def _python(given: Namespace) -> list[str]:
    weaker = [f"GOULOT_BENCH_SYNCHRONOUS={given.synchronous}"] if given.synchronous else []
    return ["env", *weaker, *shlex.split(given.python), "-m"]


def chosen(trace: list[Event], random: Random, cuts: int) -> list[Cut]:
    """Once there is a base: from its first acknowledgement on for one half, anywhere for the other."""
    told = [rank for rank, event in enumerate(trace) if event.name == ACKS and event.kind == "write"]
    first = next(rank for rank, event in enumerate(trace) if event.kind == "sync_folder")
    found = []
    for rank in range(cuts):
        at = random.choice(told) if rank % 2 else random.randrange(first, len(trace))
        found.append(Cut(at, random.choice(SHARES), random.choice(TEARS)))
    return found


def acknowledged(trace: list[Event], cut: Cut) -> list[Ack]:
    told = b"".join(event.data for event in trace[: cut.at + 1] if event.name == ACKS)
    return [Ack.of_line(line) for line in told.decode().splitlines()]


def left(trace: list[Event], cut: Cut, random: Random) -> dict[str, bytes]:
    """The files of the base that are found after the cut."""
    disk = Disk()
    for event in trace[: cut.at + 1]:
        if event.name != ACKS:
            disk.apply(event)
    return disk.cut(random, cut.share, cut.tear)


def main() -> int:
    given = options()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (given.folder or Path(temporary)).resolve()
        trace = recorded(given, folder, given.seen_as or folder)
        random = Random(given.seed)
        cuts = chosen(trace, random, given.cuts)
        for rank, cut in enumerate(cuts):
            write_out(left(trace, cut, random), folder / f"cut-{rank}")
            acks = "".join(ack.line() for ack in acknowledged(trace, cut))
            (folder / f"cut-{rank}" / ACKS).write_text(acks)
        seen = [str((given.seen_as or folder) / f"cut-{rank}") for rank in range(len(cuts))]
        judge = subprocess.run(
            [*_python(given), "benchmarks.durability.judge", "judge"],
            input="\n".join(seen),
            text=True,
            capture_output=True,
        )
        if judge.returncode:
            sys.exit(judge.stderr)
        return _report(trace, cuts, judge.stdout.splitlines())


def _report(trace: list[Event], cuts: list[Cut], lines: list[str]) -> int:
    settings, *answers = lines
    verdicts = [Verdict(finding, int(lost), int(stored)) for finding, lost, stored in (a.split("\t") for a in answers)]
    kinds = Counter(event.kind for event in trace if event.name != ACKS)
    print(f"{settings}; one séance: {', '.join(f'{count} {kind}' for kind, count in sorted(kinds.items()))}")
    for cut, verdict in zip(cuts, verdicts, strict=True):
        if not verdict.sound:
            print(f"  {cut}: {verdict}")
    acks = sum(len(acknowledged(trace, cut)) for cut in cuts)
    unsound = sum(verdict.finding != "ok" for verdict in verdicts)
    lost = sum(verdict.lost for verdict in verdicts)
    print(f"{len(cuts)} cuts, {acks} acknowledged decisions looked for, lost: {lost}, bases not sound: {unsound}")
    return 1 if lost or unsound else 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONPATH", ".")
    sys.exit(main())
