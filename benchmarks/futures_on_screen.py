"""From a click to both futures on screen, and from a drag of the timeline to the cockpit at that instant.

python -m benchmarks.futures_on_screen [--tries 50] [--short]

A whole shift of each line is lived under the competent policy. At random instants a reference supervisor is handed the
rest, kept as a branch and compared, on the screen of the débriefing; then the shift is scrubbed in the cockpit. The
windows are the real ones, 1366 × 768, painted off screen. Times are told by the clock and by the processor.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge import Bridge
from app.scenarios import installed, locate
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.replay.past import PastSeance
from benchmarks.seances import live
from sim.policies import POLICIES
from sim.scenario import load

SIZE = (1366, 768)
SETTLE_S = 5.0
"""The pictures of a past shift are made ahead while nobody asks for one."""
Timing = tuple[float, float]
"""By the clock and by the processor, in ms."""


def timed(act: Callable[[], object]) -> Timing:
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def opened(screen: QWidget) -> None:
    screen.resize(*SIZE)
    screen.show()
    QCoreApplication.processEvents()
    screen.grab()


def branches(bridge: Bridge, repository: Repository, theme: Theme, draw: random.Random, tries: int) -> list[Timing]:
    """A policy chosen in the comparison, until both futures are painted."""
    screen = DebriefScreen(bridge, repository, theme)
    opened(screen)

    def compare() -> None:
        screen.hand_over(at_ms, policy)
        QCoreApplication.processEvents()
        screen.grab()

    found = []
    for _ in range(tries):
        at_ms, policy = draw.randrange(bridge.end_ms), draw.choice(list(POLICIES))
        found.append(timed(compare))
    screen.close()
    return found


def scrubbing(bridge: Bridge, theme: Theme, draw: random.Random, tries: int) -> list[Timing]:
    """An instant asked for, until the cockpit is painted there."""
    past = PastSeance(bridge, theme, bridge)
    past.recall(bridge.seance_id, 0)
    screen = past.screen()
    opened(screen)
    until = time.monotonic() + SETTLE_S
    while time.monotonic() < until:
        QCoreApplication.processEvents()

    def show() -> None:
        past.recall(bridge.seance_id, at_ms)
        screen.cockpit.refresh()
        screen.grab()

    found = []
    for _ in range(tries):
        at_ms = draw.randrange(bridge.end_ms)
        found.append(timed(show))
    past.close()
    screen.close()
    return found


def tell(what: str, found: list[Timing]) -> None:
    clock, processor = (sorted(column) for column in zip(*found, strict=True))
    print(f"{what}: by the clock {_spread(clock)}; by the processor {_spread(processor)}", flush=True)


def _spread(times_ms: list[float]) -> str:
    late = times_ms[min(len(times_ms) * 95 // 100, len(times_ms) - 1)]
    return f"median {median(times_ms):.0f} ms, 95 % within {late:.0f} ms, longest {times_ms[-1]:.0f} ms"


def main() -> None:
    parser = ArgumentParser(description="Time to compare futures and to scrub a shift.")
    parser.add_argument("--tries", type=int, default=50)
    parser.add_argument("--short", action="store_true", help="three tries, figures not to be quoted")
    given = parser.parse_args()
    tries = 3 if given.short else given.tries
    application = QApplication([])
    theme = Theme()
    theme.apply(application)
    for name in installed():
        with tempfile.TemporaryDirectory() as folder:
            repository = Repository.open(Path(folder) / "goulot.db")
            bridge, draw = Bridge(repository), random.Random(name)
            bridge.open_new(load(locate(name)), 1, "entrainement")
            live(bridge)
            tell(f"{name}, branch and compare", branches(bridge, repository, theme, draw, tries))
            tell(f"{name}, scrubbing", scrubbing(bridge, theme, draw, tries))
            bridge.close_seance()
            repository.close()


if __name__ == "__main__":
    main()
