"""Any byte changed in a package or a journal is found; in a journal, on its line.

python -m benchmarks.flips [--count N] [--seed N]

A small package and a small journal are swept whole: each byte takes another value, drawn, and each of its eight bits is
turned. The package and the journal of a shift of eight hours take `--count` random changes each. Exit code 1 when one
goes unseen, or is located elsewhere than where it was made.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

from app import headless
from app.packages import KeyRing, PackageError, export_seance
from app.packages.container import verified
from app.scenarios import locate
from app.storage import NewSeance, Repository
from benchmarks.fuzz.seeds import packages
from sim import ENGINE_VERSION
from sim.commands import CallMaintenance
from sim.journal import Journal
from sim.journal_reader import JournalError, read
from sim.scenario import load
from sim.session import Session

Change = tuple[int, int]
"""Where, and the byte put there."""
Judge = Callable[[bytes, int], str]
"""What became of the change made at that place: `found`, or what went wrong."""


def every_byte(data: bytes, chance: Random) -> Iterator[Change]:
    """One other value for each byte, then each bit turned."""
    for at, old in enumerate(data):
        yield at, (old + chance.randrange(1, 256)) % 256
    for at, old in enumerate(data):
        yield from ((at, old ^ 1 << bit) for bit in range(8))


def random_bytes(data: bytes, chance: Random, count: int) -> Iterator[Change]:
    for _ in range(count):
        at = chance.randrange(len(data))
        yield at, (data[at] + chance.randrange(1, 256)) % 256


def judged(data: bytes, changes: Iterable[Change], judge: Judge) -> Counter[str]:
    """How many changes were found, and what became of the others."""
    return Counter(judge(data[:at] + bytes([new]) + data[at + 1 :], at) for at, new in changes)


def in_package(data: bytes, _at: int) -> str:
    try:
        verified(data)
    except PackageError:
        return "found"
    return "unseen"


def in_journal(data: bytes, at: int) -> str:
    """Found on its own line."""
    try:
        read(lines_of(data), "journal")
    except JournalError as error:
        return "found" if error.line == data.count(b"\n", 0, at) + 1 else "elsewhere"
    return "unseen"


def lines_of(data: bytes) -> list[str]:
    return [f"{line}\n" for line in data.decode("utf-8", "replace").removesuffix("\n").split("\n")]


def journal_bytes(journal: Journal, now_ms: int) -> bytes:
    return "".join(f"{line}\n" for line in journal.lines(now_ms=now_ms)).encode("ascii")


def small_journal() -> bytes:
    """Three minutes of machining, two orders with words, one of them refused."""
    session = Session(load(locate("usinage")), 1)
    session.advance(70_000)
    poste = next(iter(session.scenario.postes))
    for words in ("Voir le banc", "é"):
        session.submit(CallMaintenance(at_ms=70_000, poste=poste, reason=words, salt="ab" * 16))
    session.advance(180_500)
    return journal_bytes(session.journal, session.now_ms)


def shift_of_eight_hours() -> tuple[bytes, bytes]:
    """Its package and its journal."""
    session = headless.run(headless.plan("pompes", "competent", None, None), 1)
    scenario = session.scenario
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository.open(Path(folder) / "goulot.db")
        new = NewSeance(scenario.code, None, scenario.fingerprint, ENGINE_VERSION, 1, "examen", "Zoé")
        seance_id = repository.create_seance(new)
        for rank, entry in enumerate(session.journal.decisions(), 1):
            repository.record_command(seance_id, rank, entry.command, entry.refusal)
        repository.save_progress(seance_id, "report", session.now_ms)
        package = export_seance(repository, seance_id, KeyRing(Path(folder)).own(), pseudonymous=False)
        repository.close()
    return package, journal_bytes(session.journal, session.now_ms)


def _report(name: str, data: bytes, changes: Iterable[Change], judge: Judge) -> bool:
    start = time.monotonic()
    counts = judged(data, changes, judge)
    took = time.monotonic() - start
    print(f"{name}: {len(data)} bytes, {counts.total()} changes, {dict(counts)}, {took:.0f} s", flush=True)
    return set(counts) == {"found"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = Random(options.seed)
    package, journal = min(packages(), key=len), small_journal()
    large_package, large_journal = shift_of_eight_hours()
    good = [
        _report("small package, swept", package, every_byte(package, chance), in_package),
        _report("small journal, swept", journal, every_byte(journal, chance), in_journal),
        _report("package of 8 h", large_package, random_bytes(large_package, chance, options.count), in_package),
        _report("journal of 8 h", large_journal, random_bytes(large_journal, chance, options.count), in_journal),
    ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
