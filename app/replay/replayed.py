"""A past séance in the cockpit: the same figures at any instant of it, and nothing to decide."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.pace import Pace
from app.replay.film import Footage
from app.replay.tape import SECOND_MS, Tape
from sim.commands import Command, Refusal
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.indicators.past import Past
from sim.journal import Journal
from sim.session import Receipt
from sim.state import State

_TICK_MS = 16
_AHEAD_NS = 12_000_000
_FAR = 500
"""Facts: beyond, a checkpoint is nearer than the instant shown."""
SPEEDS = (0.25, 1, 10, 60, 300, 1000)


class Replayed(QObject):
    """A `Seance` that stands at a whole second of the past, or at its end. Nothing is ever decided nor saved."""

    opened = Signal()
    stepped = Signal()
    decided = Signal(object)
    phaseChanged = Signal(str)
    speedChanged = Signal(float)
    playingChanged = Signal(bool)
    alarmPaused = Signal(object)
    saved = Signal()

    def __init__(self, tape: Tape, footage: Footage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tape = tape
        self._footage = footage
        self._past = Past(Board(tape.scenario), tape.facts)
        self._board, self._fed = Board(tape.scenario), 0
        self._journal = tape.journal_with(0)
        self._state: State | None = None
        self._now_ms = 0
        self._spare_ms = 0
        """Played since the second shown."""
        self._pace = Pace()
        self._last_ns = 0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._work_ahead)
        self._ahead.start()

    # -- what it was ------------------------------------------------------------------------------

    is_open = True
    auto_pause = False
    read_only = False
    phase = "run"

    @property
    def scenario(self) -> Scenario:
        return self.tape.scenario

    @property
    def seed(self) -> int:
        return self.tape.seed

    @property
    def mode(self) -> str:
        return self.tape.mode

    @property
    def parted_ms(self) -> int | None:
        return self.tape.parted_ms

    # -- what is seen -----------------------------------------------------------------------------

    @property
    def now_ms(self) -> int:
        return self._now_ms

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = self._footage.at(self._now_ms, self._board_now())
        return self._state

    @property
    def board(self) -> Board:
        return self.state.indicators

    def _board_now(self) -> Board:
        """Fed on when time goes on; taken from a checkpoint when it went back, or far."""
        facts, known = self.tape.facts, self.tape.facts_known(self._now_ms)
        if not self._fed <= known <= self._fed + _FAR or self._board.now_ms > self._now_ms:
            self._board = self._past.after(known, self._now_ms)
        else:
            self._board.feed(facts[self._fed : known], self._now_ms)
        self._fed = known
        return self._board

    @property
    def journal(self) -> Journal:
        entries, known = self._journal.entries, self.tape.known(self._now_ms)
        if known < len(entries):
            del entries[known:]
        else:
            entries += self.tape.entries[len(entries) : known]
        return self._journal

    # -- time -------------------------------------------------------------------------------------

    def seek(self, at_ms: int) -> None:
        """Stand at the second of `at_ms`, or the nearest there is."""
        at_ms = min(max(at_ms, 0), self.tape.reached_ms)
        if at_ms < self.tape.reached_ms:
            at_ms -= at_ms % SECOND_MS
        self._spare_ms = 0
        if at_ms != self._now_ms:
            self._now_ms = at_ms
            self._state = None
            self.stepped.emit()

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        return self._pace.speed

    speeds: tuple[float, ...] = SPEEDS

    def set_speed(self, speed: float) -> None:
        """One of `speeds`."""
        if speed not in self.speeds:
            raise ValueError(f"speed: {speed}: expected one of {self.speeds}")
        if speed != self._pace.speed:
            self._pace = Pace(speed)
            self.speedChanged.emit(speed)

    def play(self) -> None:
        if not self.playing and self._now_ms < self.tape.reached_ms:
            self._last_ns = time.monotonic_ns()
            self._timer.start()
            self.playingChanged.emit(True)

    def pause(self) -> None:
        if self.playing:
            self._timer.stop()
            self.playingChanged.emit(False)

    def _tick(self) -> None:
        now_ns = time.monotonic_ns()
        elapsed, self._last_ns = now_ns - self._last_ns, now_ns
        played = self._spare_ms + self._pace.due_ms(elapsed)
        self.seek(self._now_ms + played)
        if self._now_ms >= self.tape.reached_ms:
            self.pause()
        else:
            self._spare_ms = played % SECOND_MS

    def _work_ahead(self) -> None:
        if not (self._footage.go_on(_AHEAD_NS) or self._past.go_on()):
            self._ahead.stop()

    def close(self) -> None:
        """Nobody looks any more."""
        self.pause()
        self._ahead.stop()

    # -- decisions --------------------------------------------------------------------------------

    def check(self, command: Command) -> Refusal | None:
        return Refusal(code="replayed")

    def submit(self, command: Command, reason: str = "") -> Receipt | None:
        return Receipt(0, self.check(command), ())
