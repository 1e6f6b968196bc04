"""Wires the guided séance to the window: where its coach stands, what its ring surrounds, how it begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app import scenarios
from app.bridge import Bridge
from app.guide.course import END, KIND, Course
from app.guide.steps import MODE, SCENARIO, SEED
from app.views.guide.coach import Coach
from app.views.guide.places import Place, find
from app.views.guide.ring import Ring
from app.views.library import Library
from app.views.why import WhyDialog
from sim.scenario import load

_POINT_MS = 250
"""Between two looks at where the part pointed at is now: panels move, pages scroll."""


class Guide(QObject):
    """`opened` carries the id of the séance to take up, and its step of the journey; `stepAsked`: the page to show.

    `attempt` runs what may fail and tells the person why, as the window does.
    """

    opened = Signal(str, str)
    stepAsked = Signal(str)

    def __init__(
        self, bridge: Bridge, library: Library, attempt: Callable[[Callable[[], object]], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge, self._library, self._attempt, self._window = bridge, library, attempt, window
        self.course = Course(bridge, library, self)
        self._page: QWidget | None = None
        self._step_button: Callable[[str], QWidget | None] = lambda _: None
        self._ring: Ring | None = None
        self._timer = QTimer(self, interval=_POINT_MS)
        self._timer.timeout.connect(self._point)
        self.course.moved.connect(self._moved)

    # -- on screen --------------------------------------------------------------------------------

    def attach(self, host: QWidget, step_button: Callable[[str], QWidget | None]) -> Coach:
        """The coach to be put at the foot of `host`; `step_button` finds the button of a page."""
        self._step_button = step_button
        self._page, self._ring = None, Ring(host)
        coach = Coach(self.course)
        coach.leftRequested.connect(self.course.leave)
        coach.homeRequested.connect(lambda: self.stepAsked.emit("home"))
        self.course.speak()
        return coach

    def show(self, code: str, page: QWidget) -> None:
        """Another page is on screen."""
        self._page = page
        self.course.show(code)

    # -- to begin, to take up -------------------------------------------------------------------------

    @property
    def unfinished(self) -> tuple[str, str]:
        """Id of the guided séance last begun and not finished, and the step reached; empty when there is none."""
        kept = self._library.load_drafts(KIND)
        if self._bridge.is_open:
            kept[self._bridge.seance_id] = self._bridge.draft(KIND) or {}  # on disk in a moment
        reached = ((one.id, kept.get(one.id, {}).get("step", END)) for one in self._library.list_seances())
        return next((found for found in reached if found[1] != END), ("", ""))

    def go(self, trainee: str = "") -> None:
        """Take up the guided séance that was not finished, else begin one."""
        if self.course.active:
            return
        seance, _ = self.unfinished
        if self._bridge.is_open and self._bridge.seance_id == seance and self.course.left:
            self.course.resume()
        elif seance:
            self.opened.emit(seance, _page_of(self._library.seance(seance).phase))
            if self.course.left:
                self.course.resume()
        elif self._attempt(lambda: self._begin(trainee)):
            self.course.begin()
            self.stepAsked.emit("dossier")

    def _begin(self, trainee: str) -> None:
        scenario = load(scenarios.locate(SCENARIO))
        self._bridge.open_new(scenario, SEED, MODE, trainee)

    # -- pointing ---------------------------------------------------------------------------------

    def _moved(self) -> None:
        if self.course.active and self.course.step is not None:
            self._timer.start()
            QTimer.singleShot(0, self, self._bring)
        else:
            self._timer.stop()
        self._point()

    def _bring(self) -> None:
        """Scroll what holds the part pointed at, as far as it takes to see it whole."""
        place = self._place()
        holder = place.widget.parentWidget() if place is not None else None
        while place is not None and holder is not None:
            if isinstance(holder, QScrollArea):
                holder.ensureWidgetVisible(place.widget, 0, 0)
            holder = holder.parentWidget()

    def _point(self) -> None:
        if self._window.findChild(WhyDialog) is not None:
            self.course.open("why")
        if self._ring is not None:
            self._ring.surround(self._place())

    def _place(self) -> Place | None:
        """On another page than that of the step: the button that leads there."""
        step = self.course.step
        if step is None or self._page is None:
            return None
        if step.page != self.course.page:
            button = self._step_button(step.page)
            return Place(button, button.rect()) if button is not None else None
        return find(self._page, step.points)


def _page_of(phase: str) -> str:
    return {"prepare": "dossier", "run": "piloter"}.get(phase, "rendre")
