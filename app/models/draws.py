"""The difference between two futures over other draws of luck: lived in processes of their own, cancelled at will."""

from __future__ import annotations

import math
import multiprocessing
import os
import statistics
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.futures import Gain, gain
from sim.commands import Command
from sim.domain.scenario import Scenario

DRAWS = 40
_LOOK_MS = 100
_STUDENT_95 = 2.02
"""Quantile of Student's law for some forty draws."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Mean and half-width at 95 %."""

    mean: float
    half: float


@dataclass(frozen=True, slots=True)
class Measured:
    """Other less one, over `draws` draws; `better`: draws in which the other scores more."""

    draws: int
    better: int
    score: Interval
    good: Interval
    cost_eur: Interval


class Draws(QObject):
    """`progressed`: how many draws are done; `done`: all of them, measured."""

    progressed = Signal(int)
    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ProcessPoolExecutor | None = None
        self._futures: list[Future[Gain]] = []
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        return self._pool is not None

    def start(self, scenario: Scenario, seed: int, one: Sequence[Command], other: Sequence[Command]) -> None:
        """Live both lists of orders on the `DRAWS` seeds that follow `seed`."""
        self.cancel()
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(min(os.cpu_count() or 1, 4), mp_context=context)
        seeds = range(seed + 1, seed + 1 + DRAWS)
        self._futures = [self._pool.submit(gain, scenario, draw, one, other) for draw in seeds]
        self._timer.start()

    def cancel(self) -> None:
        self._timer.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _look(self) -> None:
        done = sum(future.done() for future in self._futures)
        self.progressed.emit(done)
        if done == len(self._futures):
            gains = [future.result() for future in self._futures]
            self.cancel()
            self.done.emit(measured(gains))


def measured(gains: Sequence[Gain]) -> Measured:
    """At least two draws."""
    return Measured(
        draws=len(gains),
        better=sum(each.score > 0 for each in gains),
        score=_interval([each.score for each in gains]),
        good=_interval([float(each.good) for each in gains]),
        cost_eur=_interval([each.cost_uc / 1e6 for each in gains]),
    )


def _interval(values: Sequence[float]) -> Interval:
    return Interval(statistics.fmean(values), _STUDENT_95 * statistics.stdev(values) / math.sqrt(len(values)))
