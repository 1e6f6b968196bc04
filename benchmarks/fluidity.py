"""How smooth the cockpit is at its fastest: frames, processor and memory while shifts run at ×600.

python -m benchmarks.fluidity [--seconds 300] [--scenario flacons]     --seconds 20: to see that it still holds

A real window under a virtual display, every panel of Piloter open and its pages looked at in turn. The competent policy
takes the decisions, at most an order a second as a hand would, and another shift of the same line begins where one
ends. A frame is a paint of the window; its interval runs from the end of the paint before. Times while no clock runs
(a shift opening, a compte rendu) are left out.

Asked: 99 % of the intervals ≤ 33 ms, none above 100 ms, one core at most, memory that grows by 10 MB an hour at most.

The first shifts fill the heap, each a little above the fullest before: `--seconds 900` tells whether it goes on.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from array import array
from itertools import cycle, pairwise
from pathlib import Path

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bridge import Bridge
from app.scenarios import locate
from app.storage import Repository
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.run.flow_panel import CONSUMPTION, ORDERS, QUALITY, SUPPLY
from app.views.run.foot_pages import ORDERS as FOOT_ORDERS
from app.views.run.foot_pages import PEOPLE, POSTES
from app.views.run.screen import RunScreen
from benchmarks.display import display
from benchmarks.memory_use import available, resident
from benchmarks.table import Row, print_table, row
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.policies import Desk, dossier_of, policy
from sim.scenario import load

SPEED = 600
SIZE = (1900, 1040)
SMOOTH_MS, LONGEST_MS = 33.0, 100.0
_DECIDE_MS = 60_000
"""Simulated time between two looks of the policy at the line."""
_HAND_S = 1.0
"""Real time between two orders: three gestures take a hand longer than that."""
_PAGE_S = 2.0
_WATCH_MS = 20
HOUR_S = 3600


class FramedWindow(MainWindow):
    """Stamps the end of each of its paints."""

    def watch(self) -> None:
        self.painted = array("q")

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted.append(time.monotonic_ns())
        return done


class Run:
    """Shifts lived one after the other until the time asked for has been played."""

    def __init__(self, window: FramedWindow, bridge: Bridge, scenario: Scenario) -> None:
        self._window, self._bridge, self._scenario = window, bridge, scenario
        self.intervals_ms = array("f")
        """Packed: as a list, the measure itself would grow by 7 MB an hour."""
        self.played_s = 0.0
        self.busy_s = 0.0
        self.simulated_ms = 0
        self._pages = cycle((ORDERS, SUPPLY, QUALITY, CONSUMPTION))
        self._feet = cycle((FOOT_ORDERS, PEOPLE, POSTES))
        self._turned_at = 0.0
        self.residents: list[tuple[float, float]] = []
        """Seconds played and megabytes, at the end of each shift."""

    def play(self, seconds: float) -> None:
        seed = 0
        while self.played_s < seconds:
            seed += 1
            self._open(seed)
            self._live(seconds)

    def _open(self, seed: int) -> None:
        bridge = self._bridge
        bridge.open_new(self._scenario, seed, "entrainement")
        bridge.auto_pause = False
        bridge.set_speed(SPEED)
        bridge.start_shift()
        bridge.pause()
        self._window.go("piloter")
        QTest.qWait(500)

    def _turn_page(self) -> None:
        """Consumption, orders, stocks, quality, and the pages of the foot: another every two seconds."""
        page = next(self._pages) if time.monotonic() >= self._turned_at + _PAGE_S else ""
        cockpit = self._window.findChild(RunScreen)
        if page and cockpit is not None:
            self._turned_at = time.monotonic()
            cockpit.flow.show_page(page)
            if cockpit.foot is not None:
                cockpit.foot.show_page(next(self._feet))

    def _live(self, seconds: float) -> None:
        """The shift, decided each minute, to its end or to that of the measure."""
        bridge, window = self._bridge, self._window
        supervisor, dossier, next_ms = policy("competent"), dossier_of(bridge.scenario), 0
        orders: list[Command] = []
        free_at = 0.0
        del window.painted[:]
        began, busy = time.monotonic(), time.process_time()
        bridge.play()
        while bridge.phase == "run" and self.played_s + time.monotonic() - began < seconds:
            QTest.qWait(_WATCH_MS)
            self._turn_page()
            if bridge.phase == "run" and bridge.state.now_ms >= next_ms:
                next_ms = bridge.state.now_ms + _DECIDE_MS
                orders = [*supervisor.decide(Desk(bridge.state, dossier, bridge.check))]
            if bridge.phase == "run" and orders and time.monotonic() >= free_at:
                free_at = time.monotonic() + _HAND_S
                order = orders.pop(0)
                if bridge.check(order) is None:
                    bridge.submit(order)
        self.played_s += time.monotonic() - began
        self.busy_s += time.process_time() - busy
        bridge.pause()
        self.simulated_ms += bridge.state.now_ms
        painted = window.painted
        self.intervals_ms.extend((end - start) / 1e6 for start, end in pairwise(painted))
        self.residents.append((self.played_s, resident()))


def table(run: Run) -> list[Row]:
    intervals = sorted(run.intervals_ms)
    smooth = sum(1 for each in intervals if each <= SMOOTH_MS) / len(intervals)
    slow = sum(1 for each in intervals if each > LONGEST_MS)
    rows = [
        row("frames", [len(intervals)], ""),
        row("frame interval", intervals, "ms", decimals=1),
        row("99th percentile", [intervals[int(len(intervals) * 0.99)]], "ms", decimals=1),
        row(f"frames within {SMOOTH_MS:.0f} ms", [smooth], "%", 100, decimals=2),
        row(f"frames over {LONGEST_MS:.0f} ms", [slow], ""),
        row("processor, share of one core", [run.busy_s / run.played_s], "%", 100),
        row("speed reached", [run.simulated_ms / 1000 / run.played_s], "× real time"),
        row("resident memory at the end", [run.residents[-1][1]], "MB"),
    ]
    whole = run.residents[1:-1]  # the first shift fills caches, the last one may be cut
    if len(whole) > 1:
        slope = statistics.linear_regression([at for at, _ in whole], [size for _, size in whole]).slope
        rows.append(row("memory growth, from shift to shift", [slope * HOUR_S], "MB an hour", decimals=1))
    return rows


def given() -> Namespace:
    parser = ArgumentParser(description="Frames, processor and memory of the cockpit at ×600.")
    parser.add_argument("--seconds", type=float, default=300, help="of play; below 300, figures not to be quoted")
    parser.add_argument("--scenario", default="flacons")
    return parser.parse_args()


def main() -> None:
    if not available():
        sys.exit("This benchmark reads /proc: it runs on Linux only.")
    asked = given()
    with display() as (platform, environment), tempfile.TemporaryDirectory() as folder:
        os.environ.update(environment)
        run = measure(Path(folder), asked.scenario, asked.seconds)
        print_table(table(run))
        print("MB resident, shift by shift:", " ".join(f"{size:.1f}" for _, size in run.residents))
        print(f"{asked.scenario}, {asked.seconds:.0f} s at ×{SPEED}, windows on {platform}")


def measure(folder: Path, scenario: str, seconds: float) -> Run:
    application = QApplication([])
    theme = Theme()
    theme.apply(application)
    repository = Repository.open(folder / "goulot.db")
    bridge = Bridge(repository)
    window = FramedWindow(bridge, repository, theme)
    window.watch()
    window.resize(*SIZE)
    window.show()
    run = Run(window, bridge, load(locate(scenario)))
    run.play(seconds)
    window.close()
    repository.close()
    return run


if __name__ == "__main__":
    main()
