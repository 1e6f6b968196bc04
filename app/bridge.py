"""The one QObject that holds a séance: a timer lets time flow in, signals tell the news, once a tick."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.branches import Branches
from app.lived import Lived
from app.pace import NS_PER_MS, Pace
from app.replay.sources import of_base
from app.replay.tape import Tape
from app.storage import NewSeance, Repository, StorageError
from sim import ENGINE_VERSION
from sim.commands import Command, Refusal
from sim.domain.scenario import Scenario
from sim.events import AlarmRaised, Fact
from sim.indicators.board import Board
from sim.journal import Journal
from sim.session import Receipt
from sim.state import State

TICK_MS = 33
BUDGET_NS = 12 * NS_PER_MS
SLICE_MS = 1_000
"""Simulated time between two looks at the budget and at alarms: a pause comes a second late at most."""
PROGRESS_S = 5.0
DRAFT_MS = 2_000

OutgoingDocument = tuple[str, str, str, bytes]
"""Kind, format, file name, body."""


class Bridge(QObject):
    """Views read `state` and speak by `check` and `submit`; they never hold the session.

    A decision is on disk before `decided` tells of it. When it can't be kept, `failed` tells why, the shift
    pauses and nothing was applied.
    """

    opened = Signal()
    closed = Signal()
    stepped = Signal()
    decided = Signal(object)
    phaseChanged = Signal(str)
    speedChanged = Signal(float)
    playingChanged = Signal(bool)
    alarmPaused = Signal(object)
    finished = Signal()
    handedIn = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.auto_pause = True
        self._repository = repository
        self._lived: Lived | None = None
        self._state: State | None = None
        self._pace = Pace()
        self._last_ns = 0
        self._saved_at = 0.0
        self._drafts: dict[str, dict[str, Any]] = {}
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._draft_timer = QTimer(self, interval=DRAFT_MS, singleShot=True)
        self._draft_timer.timeout.connect(self._write_drafts)

    # -- one séance at a time ---------------------------------------------------------------------

    def open_new(self, scenario: Scenario, seed: int, mode: str, trainee: str = "", path: Path | None = None) -> str:
        """Begin a séance; its id. `path`: folder of a scenario that does not travel with Goulot."""
        new = NewSeance(
            scenario_code=scenario.code,
            scenario_path=str(path) if path else None,
            fingerprint=scenario.fingerprint,
            engine=ENGINE_VERSION,
            seed=seed,
            mode=mode,
            trainee=trainee,
        )
        self.close_seance()
        self._take(Lived.begin(self._repository, scenario, new))
        return self.seance_id

    def resume(self, seance_id: str) -> None:
        """Take up a séance where it was left. Raises StorageError or ScenarioError (see `Lived.resume`)."""
        self.close_seance()
        self._take(Lived.resume(self._repository, seance_id))

    @property
    def branches(self) -> Branches:
        """Of the séance that is open."""
        return Branches(self._repository, self._current)

    def branch(self, at_ms: int) -> None:
        """Leave the séance at `at_ms` for a branch, paused there. Raises StorageError: then nothing changed."""
        lived = self.branches.leave(at_ms)
        self.close_seance()
        self._take(lived)

    def hold(self, seance_id: str) -> None:
        """Have that séance open, whichever was. Raises as `resume`."""
        if not (self.is_open and self.seance_id == seance_id):
            self.resume(seance_id)

    def branch_of(self, seance_id: str, at_ms: int) -> None:
        """Leave a past séance at `at_ms` for a branch. Raises as `resume` and `branch`."""
        self.hold(seance_id)
        self.branch(at_ms)

    def recall(self, seance_id: str) -> Tape:
        """What is left of a séance, to be seen again; the one that is open stays. Raises as `resume`."""
        return of_base(self._repository, seance_id)

    @property
    def parted_ms(self) -> int | None:
        """Where a branch left its parent; None for a séance of its own."""
        return self._current.record.parent_at_ms

    def _take(self, lived: Lived) -> None:
        self._lived = lived
        self._pace = Pace()
        self._forget_state()
        self.opened.emit()
        self.phaseChanged.emit(lived.phase)

    def close_seance(self) -> None:
        """Write everything and let go of the séance; `failed` tells what could not be written."""
        if self._lived is None:
            return
        self.pause()
        self._write_drafts()
        self._guard(self._lived.close)
        self._lived = None
        self._forget_state()
        self.closed.emit()

    @property
    def is_open(self) -> bool:
        return self._lived is not None

    @property
    def _current(self) -> Lived:
        if self._lived is None:
            raise RuntimeError("no séance is open")
        return self._lived

    @property
    def scenario(self) -> Scenario:
        return self._current.session.scenario

    @property
    def seance_id(self) -> str:
        return self._current.record.id

    @property
    def mode(self) -> str:
        return self._current.record.mode

    @property
    def seed(self) -> int:
        return self._current.record.seed

    @property
    def trainee(self) -> str:
        return self._current.record.trainee

    @property
    def phase(self) -> str:
        """prepare, run or report."""
        return self._current.phase

    @property
    def end_ms(self) -> int:
        return self._current.session.end_ms

    # -- what is seen -----------------------------------------------------------------------------

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = self._current.session.state
        return self._state

    @property
    def board(self) -> Board:
        return self.state.indicators

    @property
    def journal(self) -> Journal:
        """To be read only."""
        return self._current.session.journal

    def _forget_state(self) -> None:
        self._state = None

    # -- time -------------------------------------------------------------------------------------

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        """Simulated seconds in a real one."""
        return self._pace.speed

    speeds: tuple[float, ...] = (1, 10, 60, 600)

    def set_speed(self, speed: float) -> None:
        """From 1 to 600."""
        if not 1 <= speed <= 600:
            raise ValueError(f"speed: {speed}: expected 1 to 600")
        if speed != self._pace.speed:
            self._pace = Pace(speed)
            self.speedChanged.emit(speed)

    def start_shift(self) -> None:
        """The preparation is over: the line runs."""
        if self.phase == "prepare" and self._guard(self._current.start):
            self._forget_state()
            self.phaseChanged.emit("run")
            self.stepped.emit()
            self.play()

    def play(self) -> None:
        if self.phase == "run" and not self.playing:
            self._last_ns = time.monotonic_ns()
            self._saved_at = time.monotonic()
            self._timer.start()
            self.playingChanged.emit(True)

    def pause(self) -> None:
        if self.playing:
            self._timer.stop()
            self._save_progress()
            self.playingChanged.emit(False)

    def _tick(self) -> None:
        now_ns = time.monotonic_ns()
        elapsed, self._last_ns = now_ns - self._last_ns, now_ns
        self._run(self._pace.due_ms(elapsed), now_ns + BUDGET_NS)

    def _run(self, due_ms: int, deadline_ns: int) -> None:
        """Live `due_ms`, at most up to the deadline: then the clock lags, and owes nothing."""
        session = self._current.session
        until = min(session.now_ms + due_ms, session.end_ms)
        alarm = None
        while session.now_ms < until and alarm is None and time.monotonic_ns() < deadline_ns:
            alarm = self._stopping_alarm(self._current.advance(min(session.now_ms + SLICE_MS, until)))
        self._forget_state()
        if alarm:
            self.pause()
        self.stepped.emit()
        if alarm:
            self.alarmPaused.emit(alarm)
        if session.finished:
            self._finish()
        elif time.monotonic() - self._saved_at > PROGRESS_S:
            self._save_progress()

    def _stopping_alarm(self, facts: Sequence[Fact]) -> AlarmRaised | None:
        if not self.auto_pause:
            return None
        return next((fact for fact in facts if isinstance(fact, AlarmRaised) and fact.priority == 1), None)

    def _finish(self) -> None:
        self.pause()
        if self._guard(self._current.finish):
            self.phaseChanged.emit("report")
            self.finished.emit()

    # -- decisions --------------------------------------------------------------------------------

    def check(self, command: Command) -> Refusal | None:
        """Why `command` would be refused now; changes nothing."""
        return self._current.check(command)

    def submit(self, command: Command, reason: str = "") -> Receipt | None:
        """Order `command` now; None when it could not be kept."""
        try:
            receipt = self._current.submit(command, reason.strip())
        except StorageError as error:
            self._fail(error)
            return None
        self._forget_state()
        self.decided.emit(receipt)
        self.saved.emit()
        return receipt

    # -- writing ----------------------------------------------------------------------------------

    def save_draft(self, kind: str, body: dict[str, Any]) -> None:
        """Have the draft on disk within two seconds."""
        self._drafts[kind] = body
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def draft(self, kind: str) -> dict[str, Any] | None:
        """The draft as last given to `save_draft`, in this window or an earlier one."""
        return self._drafts.get(kind) or self._repository.load_draft(self.seance_id, kind)

    def hand_in(self, documents: Sequence[OutgoingDocument]) -> bool:
        """Keep the documents beside their older versions and close the séance; False when it could not be."""
        self._write_drafts()
        done = self._guard(lambda: self._hand_in(documents))
        if done:
            self.handedIn.emit()
        return done

    def _hand_in(self, documents: Sequence[OutgoingDocument]) -> None:
        for document in documents:
            self._repository.add_document(self.seance_id, *document)
        self._repository.save_result(self.seance_id, self._current.result(), closed=True)

    def _write_drafts(self) -> None:
        self._draft_timer.stop()
        for kind in list(self._drafts):
            body = self._drafts[kind]
            if not self._guard(partial(self._repository.save_draft, self.seance_id, kind, body)):
                return
            del self._drafts[kind]

    def _save_progress(self) -> None:
        self._saved_at = time.monotonic()
        self._guard(self._current.save_progress)

    def _guard(self, write: Callable[[], object]) -> bool:
        """Run a write; False, after `failed`, when the base refuses it."""
        try:
            write()
        except StorageError as error:
            self._fail(error)
            return False
        self.saved.emit()
        return True

    def _fail(self, error: StorageError) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.playingChanged.emit(False)
        self.failed.emit(error)
