"""A programme of 300 OF over 20 postes: the time to schedule it, and how smoothly an OF is dragged in its Gantt.

python -m benchmarks.gantt_drag [--orders 300] [--postes 20] [--moves 400]

A frame is one move of the mouse, the place found for the OF and the widget painted again. Asked: scheduled at finite
capacity in a second at most, 95 % of the frames in 33 ms at most.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from argparse import ArgumentParser

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.theme import Theme
from app.widgets.gantt import Gantt, GanttBar, GanttData
from sim.planning.finite import Bar, Job, Shop, Step, forward

SCHEDULED_S, SMOOTH_MS = 1.0, 33.0
_SIZE = (1270, 640)
_MINUTE = 60_000


def programme(orders: int, postes: int) -> list[Job]:
    """Orders of 2 to 20 min at each poste, passed in turn, due one after the other."""
    luck = random.Random("gantt")
    lanes = [f"P{number:02}" for number in range(1, postes + 1)]
    return [
        Job(f"OF{number:03}", f"A{number % 7}", tuple(Step(lane, luck.randrange(2, 21) * _MINUTE) for lane in lanes), 0)
        for number in range(orders)
    ]


def chart_of(jobs: list[Job], bars: list[Bar]) -> Gantt:
    shown = tuple(
        GanttBar(bar.job, bar.poste, (bar.job,), bar.setup_start_ms, bar.start_ms, bar.end_ms, bar.job) for bar in bars
    )
    lanes = tuple(dict.fromkeys(bar.poste for bar in bars))
    chart = Gantt("Gantt")
    chart.resize(*_SIZE)
    chart.set_data(GanttData(lanes, shown, tuple(job.code for job in jobs), max(bar.end_ms for bar in bars), 0))
    chart.show()
    chart.setFocus()
    chart.repaint()
    return chart


def frames_ms(chart: Gantt, moves: int) -> list[float]:
    """An OF of the middle carried to and fro over the whole programme."""
    parts = chart.parts()
    start = parts[len(parts) // 2].box.center()
    _mouse(chart, QEvent.Type.MouseButtonPress, start)
    found = []
    for rank in range(moves):
        there = QPointF(60 + (chart.width() - 80) * abs((2 * rank / moves) % 2 - 1), start.y())
        began = time.perf_counter()
        _mouse(chart, QEvent.Type.MouseMove, there)
        chart.repaint()
        found.append((time.perf_counter() - began) * 1000)
    _mouse(chart, QEvent.Type.MouseButtonRelease, start)
    return found


def _mouse(chart: Gantt, kind: QEvent.Type, at: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, chart.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart, event)


def main() -> None:
    parser = ArgumentParser(description="Schedule a long programme, drag an OF in it.")
    parser.add_argument("--orders", type=int, default=300)
    parser.add_argument("--postes", type=int, default=20)
    parser.add_argument("--moves", type=int, default=400)
    asked = parser.parse_args()
    app = QApplication([])
    theme = Theme()
    theme.apply(app)
    jobs = programme(asked.orders, asked.postes)
    began = time.perf_counter()
    bars = forward(jobs, Shop(setup_ms=lambda poste, before, after: 5 * _MINUTE * (before != after)))
    scheduled_s = time.perf_counter() - began
    times = sorted(frames_ms(chart_of(jobs, bars), asked.moves))
    p95 = times[int(0.95 * (len(times) - 1))]
    print(f"{asked.orders} OF × {asked.postes} postes: scheduled in {scheduled_s:.2f} s (asked {SCHEDULED_S:.0f} s)")
    median = statistics.median(times)
    print(f"drag: median {median:.1f} ms, p95 {p95:.1f} ms (asked {SMOOTH_MS:.0f} ms), longest {times[-1]:.1f} ms")
    sys.exit(0 if scheduled_s <= SCHEDULED_S and p95 <= SMOOTH_MS else 1)


if __name__ == "__main__":
    main()
