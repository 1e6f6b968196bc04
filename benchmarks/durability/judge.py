"""The two steps of `power_cuts` that need Goulot itself, in the Python whose SQLite is tried.

python -m benchmarks.durability.judge live FOLDER SEED DECISIONS    as `living`
python -m benchmarks.durability.judge judge                         folders on stdin

On stdout: the settings of SQLite, then finding, lost and stored for each folder, between tabs.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

from app.storage import database
from benchmarks.durability import living
from benchmarks.durability.living import ACKS, BASE, Ack, judged

WEAKER = "GOULOT_BENCH_SYNCHRONOUS"


def weaken(setting: str) -> None:
    """Less than the base asks of SQLite; only to show what it would cost."""
    sound = database.pragmas
    database.pragmas = lambda version: (*sound(version), f"PRAGMA synchronous={setting}")


def judge() -> None:
    mode, synchronous = (pragma.split("=")[1] for pragma in database.pragmas(sqlite3.sqlite_version_info[:3])[:2])
    synchronous = os.environ.get(WEAKER, synchronous)
    print(f"SQLite {sqlite3.sqlite_version}, journal {mode}, synchronous {synchronous}")
    for rank, line in enumerate(sys.stdin.read().splitlines()):
        folder = Path(line)
        acks = [Ack.of_line(ack) for ack in (folder / ACKS).read_text().splitlines()]
        verdict = judged(folder / BASE, acks, again=not rank % 10)
        print(verdict.finding, verdict.lost, verdict.stored, sep="\t")


if __name__ == "__main__":
    if os.environ.get(WEAKER):
        weaken(os.environ[WEAKER])
    if sys.argv[1] == "live":
        sys.exit(living.main(*sys.argv[2:]))
    judge()
