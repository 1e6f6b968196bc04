"""Any byte changed in a package or a journal is found; in a journal, on its line.

python -m benchmarks.flips [--count N] [--seed N] [--bits]

Each byte of a small package and of a small journal takes another value, drawn, and each bit of the package is turned;
of the journal too with `--bits`, which takes long. The package and the journal of a shift of eight hours take `--count`
random changes each. Exit code 1 when one goes unseen, or is located elsewhere than where it was made.
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
from app.packages.names import JOURNAL
from app.storage import NewSeance, Repository
from benchmarks.fuzz.seeds import packages
from sim import ENGINE_VERSION
from sim.journal import Journal
from sim.journal_reader import JournalError, read

Change = tuple[int, int]
"""Where, and the byte put there."""
Judge = Callable[[bytes, int], str]
"""What became of the change made at that place: `found`, or what went wrong."""


def every_byte(data: bytes, chance: Random) -> Iterator[Change]:
    """Another value for each."""
    for at, old in enumerate(data):
        yield at, (old + chance.randrange(1, 256)) % 256


def every_bit(data: bytes) -> Iterator[Change]:
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
    """Seven minutes of a workshop, two orders with words."""
    return verified(_small_package()).content(JOURNAL)


def _small_package() -> bytes:
    return min(packages(), key=len)


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
    parser.add_argument("--bits", action="store_true")
    options = parser.parse_args()
    chance = Random(options.seed)
    package, journal = _small_package(), small_journal()
    large_package, large_journal = shift_of_eight_hours()
    good = [
        _report("small package, each byte", package, every_byte(package, chance), in_package),
        _report("small package, each bit", package, every_bit(package), in_package),
        _report("small journal, each byte", journal, every_byte(journal, chance), in_journal),
        _report("package of 8 h", large_package, random_bytes(large_package, chance, options.count), in_package),
        _report("journal of 8 h", large_journal, random_bytes(large_journal, chance, options.count), in_journal),
    ]
    if options.bits:
        good.append(_report("small journal, each bit", journal, every_bit(journal), in_journal))
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
