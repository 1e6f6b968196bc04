"""How much memory a whole shift takes, lived in the window at ×600, then its compte rendu and its debrief.

python -m benchmarks.memory [--short]     47 s a shift; short: its first hour

The second shift of the same window says what the first one left behind.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app import qt_loader

qt_loader.prepare()

from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.bridge import Bridge  # noqa: E402
from app.scenarios import DEFAULT, locate  # noqa: E402
from app.storage import Repository  # noqa: E402
from app.theme import Theme  # noqa: E402
from app.views.main_window import MainWindow  # noqa: E402
from benchmarks.display import display  # noqa: E402
from benchmarks.memory_use import available, resident  # noqa: E402
from benchmarks.table import Row, arguments, print_table, row  # noqa: E402
from sim.scenario import load  # noqa: E402

SPEED = 600
HOUR_MS = 3_600_000


def lives(bridge: Bridge, window: MainWindow, seed: int, until_ms: int) -> Iterator[str]:
    """One séance in the window; stops at the instants worth a look."""
    bridge.open_new(load(locate(DEFAULT)), seed, "entrainement")
    for step in ("dossier", "preparer"):
        window.go(step)
        QTest.qWait(500)
    yield "prepared"
    bridge.auto_pause = False
    bridge.set_speed(SPEED)
    bridge.start_shift()
    window.go("piloter")
    while bridge.phase == "run" and bridge.state.now_ms < until_ms:
        QTest.qWait(200)
    bridge.pause()
    yield "shift lived"
    if bridge.phase == "report":
        for step in ("rendre", "debriefer"):
            window.go(step)
            QTest.qWait(1000)
        yield "compte rendu and debrief seen"


def main() -> None:
    if not available():
        sys.exit("This benchmark reads /proc: it runs on Linux only.")
    until_ms = HOUR_MS if arguments("Memory of a shift lived in the window.").short else 10 * HOUR_MS
    with display() as (platform, environment), tempfile.TemporaryDirectory() as folder:
        os.environ.update(environment)
        print_table(measure(Path(folder), until_ms))
        print(f"windows on {platform}")


def measure(folder: Path, until_ms: int) -> list[Row]:
    application = QApplication([])
    theme = Theme()
    theme.apply(application)
    repository = Repository.open(folder / "goulot.db")
    bridge = Bridge(repository)
    window = MainWindow(bridge, repository, theme)
    window.show()
    QTest.qWait(500)
    table = [row("home page", [resident()], "MB")]
    for seed in (1, 2):
        for moment in lives(bridge, window, seed, until_ms):
            table.append(row(f"séance {seed}: {moment}", [resident()], "MB"))
    window.close()
    repository.close()
    return table


if __name__ == "__main__":
    main()
