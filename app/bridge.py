"""The one QObject that holds a séance: a timer lets time flow in, signals tell the news, once a tick."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.branches import Branches
from app.collection import spare_frames
from app.drafts import Drafts
from app.followed import Followed
from app.following import Following
from app.lived import Lived
from app.models.handed_in import REPORT
from app.modes import MODES
from app.open_seance import OpenSeance
from app.pace import NS_PER_MS, Pace
from app.recovery import Recovery
from app.replay.archive import Archive
from app.storage import NewSeance, OutgoingDocument, Repository, StorageError
from sim import ENGINE_VERSION
from sim.commands import Command, Refusal
from sim.domain.scenario import Scenario
from sim.events import AlarmRaised, Fact
from sim.session import Receipt

if TYPE_CHECKING:
    from app.packages import PackageDesk

TICK_MS = 16
"""A frame of the cockpit."""
_RUN_OUT_NS = 600_000 * NS_PER_MS
BUDGET_NS = 12 * NS_PER_MS
SLICE_MS = 1_000
"""Simulated time between two looks at the budget and at alarms: a pause comes a second late at most."""
PROGRESS_S = 5.0


class Bridge(OpenSeance):
    """Views read `state` and speak by `check` and `submit`; they never hold the session.

    A decision is on disk before `decided` tells of it. When it can't be kept, `failed` tells why, the shift
    pauses, nothing was applied and `notKept` names the decision; `recovered` tells that the disk takes writes again.

    A séance that another window lives is only followed here: `read_only`. `letGo` tells that it can be taken over.
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
    recovered = Signal()
    letGo = Signal()
    notKept = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(repository, parent)
        self.auto_pause = True
        self._pace = Pace()
        self._last_ns = 0
        self._saved_at = 0.0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.playingChanged.connect(spare_frames)
        self._following = Following(self)
        self._following.moved.connect(self._followed)
        self._following.letGo.connect(self.letGo)
        self._following.failed.connect(self.failed)
        self._drafts = Drafts(repository, self)
        self._drafts.due.connect(self._write_drafts)
        self._recovery = Recovery(self._store, self)
        self._recovery.recovered.connect(self._go_on)

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
        """Take up a séance where it was left; look at it only when another window lives it, or when it is a copy.

        Raises StorageError or ScenarioError (see `Lived.resume`).
        """
        self.close_seance()
        try:
            self._take(Lived.resume(self._repository, seance_id))
        except StorageError as error:
            if error.code not in ("held_elsewhere", "copy"):
                raise
            followed = Followed.open(self._repository, seance_id)
            self._take(followed)
            self._following.start(followed)

    @property
    def packages(self) -> "PackageDesk":
        from app.packages import PackageDesk  # keys are slow to load, and most days nothing is carried

        return PackageDesk(self._repository)

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

    @property
    def archive(self) -> Archive:
        """The séances of the base, to be seen again; the one that is open stays."""
        return Archive(self._repository)

    def _take(self, lived: Lived | Followed) -> None:
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
        self._following.stop()
        self._recovery.stop()
        if isinstance(self._lived, Lived):
            self._write_drafts()
            self._guard(self._lived.close)
        self._recovery.stop()
        self._drafts.forget()
        self._lived = None
        self._forget_state()
        self.closed.emit()

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
        if self.phase == "prepare" and self._guard(lambda: self._own.start()):
            self._forget_state()
            self.phaseChanged.emit("run")
            self.stepped.emit()
            self.play()

    def play(self) -> None:
        if self._recovery.waiting and not self._recovery.retry():
            return
        if self.phase == "run" and not self.playing and not self.read_only:
            self._last_ns = time.monotonic_ns()
            self._saved_at = time.monotonic()
            self._timer.start()
            self.playingChanged.emit(True)

    def pause(self) -> None:
        self._recovery.stay_paused()
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
        lived = self._own
        session = lived.session
        until = min(session.now_ms + due_ms, session.end_ms)
        alarm = None
        while session.now_ms < until and alarm is None and time.monotonic_ns() < deadline_ns:
            alarm = self._stopping_alarm(lived.advance(min(session.now_ms + SLICE_MS, until)))
        self._forget_state()
        if alarm:
            self.pause()
        self.stepped.emit()
        if alarm:
            self.alarmPaused.emit(alarm)
        if lived.unstored and not self._recovery.waiting:
            self._fail(lived.unstored)
        elif session.finished:
            self._finish()
        elif time.monotonic() - self._saved_at > PROGRESS_S:
            self._save_progress()

    def run_out(self) -> None:
        """No time is left to decide: the line runs to the end of the shift by itself."""
        if self.read_only:
            return
        self.start_shift()
        self.pause()
        pauses, self.auto_pause = self.auto_pause, False
        if self.phase == "run":
            self._run(self.end_ms - self.state.now_ms, time.monotonic_ns() + _RUN_OUT_NS)
        self.auto_pause = pauses
        self.stepped.emit()

    def _stopping_alarm(self, facts: Sequence[Fact]) -> AlarmRaised | None:
        if not self.auto_pause:
            return None
        least = MODES[self.mode].pauses_at
        return next((fact for fact in facts if isinstance(fact, AlarmRaised) and fact.priority <= least), None)

    def _finish(self) -> None:
        self.pause()
        if self._guard(self._own.finish):
            self.phaseChanged.emit("report")
            self.finished.emit()

    # -- decisions --------------------------------------------------------------------------------

    def check(self, command: Command) -> Refusal | None:
        """Why `command` would be refused now; changes nothing."""
        return Refusal(code="held_elsewhere") if self.read_only else self._own.check(command)

    def submit(self, command: Command, reason: str = "") -> Receipt | None:
        """Order `command` now; None when it could not be kept."""
        try:
            receipt = self._own.submit(command, reason.strip())
        except StorageError as error:
            self._fail(error)
            self.notKept.emit(command)
            return None
        self._forget_state()
        self.decided.emit(receipt)
        self.saved.emit()
        return receipt

    def _followed(self, phase_changed: bool) -> None:
        """The other window went on."""
        self._forget_state()
        self.stepped.emit()
        if phase_changed:
            self.phaseChanged.emit(self.phase)

    # -- writing ----------------------------------------------------------------------------------

    def save_draft(self, kind: str, body: dict[str, Any]) -> None:
        """Have the draft on disk within two seconds; that of a séance only followed is the other window's."""
        if not self.read_only:
            self._drafts.save(kind, body)

    def draft(self, kind: str) -> dict[str, Any] | None:
        """The draft as last given to `save_draft`, in this window or an earlier one."""
        return self._drafts.load(self.seance_id, kind)

    def hand_in(self, documents: Sequence[OutgoingDocument]) -> bool:
        """Keep the documents beside their older versions and close the séance; False when it could not be."""
        done = self._guard(lambda: self._hand_in(documents))
        if done:
            self.handedIn.emit()
        return done

    @property
    def handed_in(self) -> bool:
        """The compte rendu of the séance was, at least once."""
        return any(document.kind == REPORT for document in self._repository.documents(self.seance_id))

    def keep_document(self, document: OutgoingDocument) -> bool:
        """Keep a document beside its older versions; False when it could not be."""
        return self._guard(lambda: self._repository.add_document(self._own.record.id, *document))

    def _hand_in(self, documents: Sequence[OutgoingDocument]) -> None:
        result = self._own.result()
        self._drafts.write(self.seance_id)
        self._repository.hand_in(self.seance_id, documents, result)

    def _write_drafts(self) -> None:
        self._guard(lambda: self._drafts.write(self.seance_id))

    def _save_progress(self) -> None:
        self._saved_at = time.monotonic()
        self._guard(self._own.save_progress)

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
        playing = self.playing
        if playing:
            self._timer.stop()
            self.playingChanged.emit(False)
        if error.passing:
            self._recovery.begin(playing)
        self.failed.emit(error)

    @property
    def waiting(self) -> bool:
        """Whether something waits for the disk to take it."""
        return self._recovery.waiting

    def retry(self) -> bool:
        """Try now what the disk refused; whether it took it."""
        return self._recovery.retry()

    def _store(self) -> None:
        """All that waits to be written. Raises StorageError."""
        self._own.save_progress()
        self._drafts.write(self.seance_id)

    def _go_on(self, running: bool) -> None:
        self.saved.emit()
        self.recovered.emit()
        if self.phase == "run" and self._current.session.finished:
            self._finish()
        elif running:
            self.play()
