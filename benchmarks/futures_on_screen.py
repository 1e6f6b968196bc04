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
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge import Bridge
from app.replay.film import Film
from app.replay.replayed import Replayed
from app.scenarios import installed, locate
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.replay.screen import ReplayScreen
from benchmarks.clocks import Timing, tell, timed
from benchmarks.seances import live
from sim.policies import POLICIES
from sim.scenario import load

SIZE = (1366, 768)


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
        found.append(timed(compare)[1])
    screen.close()
    return found


def scrubbing(bridge: Bridge, theme: Theme, draw: random.Random, tries: int) -> list[Timing]:
    """An instant asked for, until the cockpit is painted there."""
    tape = bridge.archive.tape(bridge.seance_id)
    replayed = Replayed(tape, Film(tape))
    screen = ReplayScreen(replayed, None, theme)
    opened(screen)
    began = time.process_time()
    while replayed._ahead.isActive():
        QCoreApplication.processEvents()
    print(f"  pictures of the whole shift made ahead in {time.process_time() - began:.1f} s of processor")

    def show() -> None:
        replayed.seek(at_ms)
        screen.cockpit.refresh()
        screen.grab()

    found = []
    for _ in range(tries):
        at_ms = draw.randrange(bridge.end_ms)
        found.append(timed(show)[1])
    replayed.close()
    screen.close()
    return found


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
