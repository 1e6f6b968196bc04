"""Memory and pace of thirty days of a plain line whose journal goes to the disk as it is lived.

python -m benchmarks.month [--short]     half a minute; short: three days
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from app.headless import DAY_MS
from app.journal_file import open_journal
from benchmarks.memory_use import available, resident
from benchmarks.peers.plain import PlainLine, scenario
from benchmarks.table import Row, arguments, print_table, row
from sim.session import Session

LINE = PlainLine(postes=10, capacity=5, low_s=40, high_s=80)


def measure(days: int, path: Path) -> list[Row]:
    table = []
    with open_journal(path) as sink:
        session = Session(scenario(LINE), 1, days * DAY_MS, sink)
        start = time.perf_counter()
        for day in range(1, days + 1):
            session.advance(day * DAY_MS)
            if day in (1, 2) or day % 5 == 0:
                table.append(row(f"resident after {day} days", [resident()], "MB", decimals=1))
        session.journal.finish(session.now_ms)
        seconds = time.perf_counter() - start
    cycles = sum(session.board.cycles(code) for code in LINE.codes())
    table.append(row("poste-cycles", [cycles], ""))
    table.append(row("poste-cycles a second, journal to the disk", [cycles / seconds], ""))
    table.append(row("journal", [path.stat().st_size / 1e6], "MB"))
    return table


def main() -> None:
    if not available():
        sys.exit("This benchmark reads /proc: it runs on Linux only.")
    short = arguments("Memory of thirty days lived, the journal streamed to the disk.").short
    with tempfile.TemporaryDirectory() as folder:
        print_table(measure(3 if short else 30, Path(folder, "journal")))


if __name__ == "__main__":
    main()
