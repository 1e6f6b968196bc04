"""Where the guided séance stands: the step in hand, from what the séance shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge import Bridge
from app.guide.situation import Heard, Situation
from app.guide.steps import Step, steps
from app.models.handed_in import REPORT, Shelf, handed_in

KIND = "guide"
"""Kind of the draft that keeps the step reached."""
END = "end"
_LOOK_MS = 500
_STUCK_MS = 40_000


class Course(QObject):
    """Of the séance that is open, if it is a guided one. Steps already done are passed over, in order.

    `moved`: another step, or none any more; `stuck`: time for the hint.
    """

    moved = Signal()
    stuck = Signal()

    def __init__(self, bridge: Bridge, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._shelf = bridge, shelf
        self._steps: tuple[Step, ...] = ()
        self._rank = 0
        self._page = ""
        self._forget()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._patience = QTimer(self, interval=_STUCK_MS, singleShot=True)
        self._patience.timeout.connect(self.stuck)
        bridge.opened.connect(self._take_up)
        bridge.closed.connect(self._stop)
        bridge.handedIn.connect(self._hand_in)
        for signal in (bridge.decided, bridge.phaseChanged, bridge.speedChanged):
            signal.connect(self.look)

    # -- what is told -----------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        return bool(self._steps)

    @property
    def step(self) -> Step | None:
        """The one in hand; None before, and once all are done."""
        return self._steps[self._rank] if self._rank < len(self._steps) else None

    @property
    def rank(self) -> int:
        """Steps done."""
        return self._rank

    @property
    def count(self) -> int:
        return len(self._steps)

    @property
    def page(self) -> str:
        """The one on screen."""
        return self._page

    # -- what the person does ---------------------------------------------------------------------

    def begin(self) -> None:
        """Guide the séance that was just opened."""
        self._forget()
        self._steps, self._rank = steps(), 0
        self._keep()
        self._go_on()

    def leave(self) -> None:
        """Go on without a guide; `resume` takes it up again."""
        self._keep(left=True)
        self._stop()

    @property
    def left(self) -> bool:
        """The open séance was guided, and the guide was left before its end."""
        kept = self._kept()
        return not self.active and kept is not None and kept["step"] != END

    def resume(self) -> None:
        self._keep_open()

    def skip(self) -> None:
        """To the next step, this one done or not."""
        if self.step is not None:
            self._advance(self._rank + 1)

    def show(self, page: str) -> None:
        """Another page is on screen."""
        self._page = page
        self._visited.add(page)
        self.look()
        if self.active:
            self.moved.emit()

    def open(self, what: str) -> None:
        """Something worth knowing was opened: `why`."""
        self._looked.add(what)
        self.look()

    def speak(self) -> None:
        """In the language spoken now."""
        if self.active:
            self._steps = steps()
            self.moved.emit()

    # -- inside -----------------------------------------------------------------------------------

    def look(self, _: object = None) -> None:
        """Pass over every step that is done."""
        if not self.active or not self._bridge.is_open:
            return
        now, rank = self._situation(), self._rank
        while rank < len(self._steps) and self._steps[rank].done(now):
            rank += 1
        if rank != self._rank:
            self._advance(rank)

    def _advance(self, rank: int) -> None:
        self._rank = rank
        self._keep()
        self._go_on()

    def _go_on(self) -> None:
        if self.step is None:
            self._timer.stop()
            self._patience.stop()
        else:
            self._timer.start()
            self._patience.start()
        self.moved.emit()

    def _situation(self) -> Situation:
        bridge = self._bridge
        self._heard.read(bridge.journal)
        return Situation(
            scenario=bridge.scenario,
            phase=bridge.phase,
            state=bridge.state,
            heard=self._heard,
            speed=bridge.speed,
            playing=bridge.playing,
            page=self._page,
            visited=frozenset(self._visited),
            looked=frozenset(self._looked),
            draft=bridge.draft(REPORT) if bridge.phase == "report" else None,
            handed_in=self._handed_in,
        )

    def _take_up(self) -> None:
        """Another séance is open: guided, if it was and the guide was not left."""
        self._stop()
        kept = self._kept()
        if kept is not None and not kept.get("left") and kept["step"] != END:
            self._keep_open()

    def _keep_open(self) -> None:
        self._forget()
        kept = self._kept() or {}
        self._steps = steps()
        codes = [step.code for step in self._steps]
        self._rank = codes.index(kept["step"]) if kept.get("step") in codes else 0
        self._handed_in = bool(handed_in(self._shelf, self._bridge.seance_id))
        self._keep()
        self._go_on()
        self.look()

    def _kept(self) -> dict[str, Any] | None:
        if not self._bridge.is_open or self._bridge.read_only:
            return None
        return self._bridge.draft(KIND)

    def _keep(self, left: bool = False) -> None:
        self._bridge.save_draft(KIND, {"step": self.step.code if self.step else END, "left": left})

    def _hand_in(self) -> None:
        self._handed_in = True
        self.look()

    def _stop(self) -> None:
        self._timer.stop()
        self._patience.stop()
        was, self._steps, self._rank = self.active, (), 0
        if was:
            self.moved.emit()

    def _forget(self) -> None:
        self._heard = Heard()
        self._visited: set[str] = set()
        self._looked: set[str] = set()
        self._handed_in = False
