"""The shell: the rail of the journey, one page a step, made when first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.centre_link import CentreLink
from app.collection import clear_away
from app.errors import GoulotError
from app.i18n import Language, language, set_language, translate
from app.theme import Theme
from app.views import journey, qt_words
from app.views.aids import Aids
from app.views.classroom.door import ClassDoor
from app.views.exam import ExamClock
from app.views.failure_banner import FailureBanner
from app.views.following import FollowingBanner
from app.views.guide import Guide
from app.views.home.screen import HomeScreen, Start
from app.views.home.snapshot_keeper import SnapshotKeeper
from app.views.home_button import HomeButton
from app.views.library import Library
from app.views.packages import PackagePorter
from app.views.page_area import PageArea, RailArea
from app.views.pages import PageMaker
from app.views.replay.past import PastSeance
from app.views.settings import Preferences
from app.widgets import Rail, ReadingWindow, Toast, enter
from sim.scenario import ScenarioError

_SIZE = (1366, 768)


class MainWindow(ReadingWindow):
    """Holds no figure of the séance: pages read the bridge, the window says which one is shown.

    `preferences` default to those kept beside the base; the language spoken is theirs, once one was chosen.
    """

    def __init__(
        self,
        bridge: Bridge,
        repository: Library,
        theme: Theme,
        preferences: Preferences | None = None,
        centre: CentreLink | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._library, self._theme = bridge, repository, theme
        self._preferences = preferences or Preferences(repository.path.parent)
        self.classroom = ClassDoor(centre, theme, self) if centre else None
        self._pages: dict[str, PageArea] = {}
        self.past = PastSeance(bridge, theme, self._try, self)
        self.step = self._before_replay = journey.HOME
        self._snapshots = SnapshotKeeper(bridge, self)
        self.packages = PackagePorter(bridge, repository, theme, self)
        self._maker = PageMaker(self, bridge, repository, self._preferences, theme)
        self.guide = Guide(bridge, repository, self._try, self)
        self.aids = Aids(self, bridge, self._preferences, theme, centre)
        self._apply_preferences()
        self.setWindowTitle("Goulot")
        self.resize(*_SIZE)
        if self._preferences.geometry is not None:
            self.restoreGeometry(self._preferences.geometry)
        self._build()
        self._add_shortcuts()
        self._connect()
        self.go(journey.HOME)

    def _apply_preferences(self) -> None:
        kept = self._preferences
        if kept.language is not None:
            set_language(kept.language)
        qt_words.speak(language())
        if kept.palette != self._theme.palette_name:
            self._theme.set_palette(kept.palette)
        if kept.text_scale != self._theme.text_scale:
            self._theme.set_text_scale(kept.text_scale)
        self._theme.motion = kept.motion
        self._bridge.auto_pause = kept.auto_pause

    # -- construction ------------------------------------------------------------

    def _build(self) -> None:
        """The frame; built again when the language changes."""
        self._pages.clear()
        self._stack = QStackedWidget()
        self._banner = FailureBanner(self._bridge, self)
        self._following = FollowingBanner(self._bridge, self)
        self._following.takeOverAsked.connect(self._take_over)
        self._exam = ExamClock(self._bridge, self._library)
        self._exam.timeOver.connect(self._end_exam)
        self._rail = Rail(journey.steps(), journey.foot())
        self._home = HomeButton(self._rail)
        self._home.clicked.connect(lambda: self.go(journey.HOME))
        self._rail.chosen.connect(self._choose)
        self._rail.refused.connect(self._refuse)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._following)
        column.addWidget(self._stack, 1)
        frame = QWidget()
        column.addWidget(self.guide.attach(frame, self._rail.button))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(RailArea(self._rail, self._theme), 1)
        side.addWidget(self._exam)
        row.addLayout(side)
        row.addLayout(column, 1)
        self.setCentralWidget(frame)
        self.aids.attach(frame)
        self._toast = Toast(frame)
        self._banner.said.connect(lambda kind, text, ms: self._toast.show_message(text, kind, ms=ms))
        self._show_locks()

    def _add_shortcuts(self) -> None:
        for rank, step in enumerate(journey.steps(), start=1):
            self._add_shortcut(partial(self.ask, step.code), *journey.digit(rank))
        self._add_shortcut(lambda: self.go(journey.HOME), *journey.digit(0))
        self._add_shortcut(self.show_help, "F1")
        self._add_shortcut(self.show_keys, "?")
        self._add_shortcut(self.show_settings, "Ctrl+,")

    def _add_shortcut(self, act: Callable[[], None], *sequences: str) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(sequence) for sequence in sequences])
        shortcut.activated.connect(act)

    def _connect(self) -> None:
        bridge = self._bridge
        bridge.closed.connect(self._forget_pages)
        self.past.opened.connect(self._show_past)
        self.past.left.connect(lambda: self.go(self._before_replay))
        self.past.branched.connect(self.live_branch)
        self.past.handed.connect(self._compare_past)
        bridge.phaseChanged.connect(lambda _: self._show_locks())
        self.guide.stepAsked.connect(self.go)
        self.guide.opened.connect(self.resume)
        self.packages.imported.connect(lambda: self.go(journey.HOME))
        self.packages.told.connect(lambda text: self._toast.show_message(text))
        self.packages.failed.connect(lambda error: self._banner.tell(error))
        if self.classroom:
            self.classroom.resumed.connect(self.resume)
            self.classroom.replayed.connect(self.past.replay_anew)

    # -- going from step to step -------------------------------------------------

    def go(self, code: str) -> None:
        """Show a step (or home), made if it was not yet. A locked one is for `_ask`."""
        if code == journey.HOME:
            self._leave_for_home()
        page = self._pages.get(code)
        if page is None:
            page = self._pages[code] = PageArea(self._maker.make(code))
            self._stack.addWidget(page)
        if code != journey.REPLAY:
            self.past.pause()
            self._before_replay = code
        self.step = code
        self._stack.setCurrentWidget(page)
        self._rail.set_current(code)
        self.guide.show(code, page.content)
        enter(page.content)

    def ask(self, code: str) -> None:
        if journey.lock_reason(code, self._bridge):
            self._refuse(code)
        else:
            self.go(code)

    def follow(self, step: str) -> None:
        """A page sends the person to a step, or to the home page."""
        if step == "accueil":
            self.go(journey.HOME)
        else:
            self.ask(step)

    def _choose(self, code: str) -> None:
        if code == journey.SETTINGS:
            self.show_settings()
        elif code == journey.HELP:
            self.show_help()
        else:
            self.go(code)

    def _refuse(self, code: str) -> None:
        self._toast.show_message(journey.lock_reason(code, self._bridge))

    def _leave_for_home(self) -> None:
        """The clock stops: nobody watches the line from home."""
        live = None
        if self._bridge.is_open:
            self._bridge.pause()
            live = (self._bridge.seance_id, self._snapshots.keep())
        page = self._pages.get(journey.HOME)
        if page is not None and isinstance(page.content, HomeScreen):
            page.content.refresh(live)

    def _show_locks(self) -> None:
        for step in journey.steps():
            self._rail.set_locked(step.code, journey.lock_reason(step.code, self._bridge))

    # -- pages -------------------------------------------------------------------

    def _forget_pages(self) -> None:
        """Pages of a séance die with it."""
        doomed = [code for code in self._pages if code not in (journey.HOME, journey.REPLAY)]
        # The page on top goes last: without it another would show, of a séance that is no more.
        for code in sorted(doomed, key=lambda code: self._pages[code] is self._stack.currentWidget()):
            self._forget_page(code)
        clear_away()
        self._show_locks()

    def _forget_page(self, code: str) -> None:
        page = self._pages.pop(code)
        page.hide()
        self._stack.removeWidget(page)
        page.deleteLater()

    # -- a past séance seen again ------------------------------------------------

    def _show_past(self, anew: bool) -> None:
        if anew and journey.REPLAY in self._pages:
            self._forget_page(journey.REPLAY)
        self.go(journey.REPLAY)

    def _compare_past(self, at_ms: int, name: str) -> None:
        """Hold what a policy would have made of the rest beside what was lived."""
        from app.views.debrief.screen import DebriefScreen

        self.go("debriefer")
        page = self._pages["debriefer"].content
        assert isinstance(page, DebriefScreen)
        page.hand_over(at_ms, name)

    def live_branch(self) -> None:
        self.go("piloter" if self._bridge.phase == "run" else "preparer")

    # -- séances -----------------------------------------------------------------

    def start(self, start: Start) -> None:
        self._preferences.trainee = start.trainee
        self._open(
            lambda: self._bridge.open_new(start.scenario, start.seed, start.mode, start.trainee, start.path),
            "dossier",
        )

    def resume(self, seance_id: str, step: str) -> None:
        if self._bridge.is_open and self._bridge.seance_id == seance_id:
            self.go(step)
        else:
            self._open(lambda: self._bridge.resume(seance_id), step)

    def _take_over(self) -> None:
        seance_id, step = self._bridge.seance_id, self.step
        self._open(lambda: self._bridge.resume(seance_id), step)

    def _open(self, act: Callable[[], object], step: str) -> None:
        if self._try(act):
            self.go(step)

    def _try(self, act: Callable[[], object]) -> bool:
        """What takes a moment and may fail: then the reason is told."""
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            act()
        except (GoulotError, ScenarioError) as error:
            self._banner.tell(error)
            return False
        finally:
            self.unsetCursor()
        self._banner.hide()
        return True

    def _end_exam(self) -> None:
        """The line runs to its end by itself; what is written of the compte rendu is all there will be."""
        self._bridge.run_out()
        self.go("rendre")
        text = translate("Exam", "Le temps de l’examen blanc est écoulé : le compte rendu se remet tel qu’il est.")
        self._toast.show_message(text, "warn", ms=0)

    # -- settings, help, actions -------------------------------------------------

    def show_settings(self) -> None:
        self.aids.show_settings()

    def show_counsel(self) -> None:
        self.aids.show_counsel()

    def show_help(self, topic: str = "") -> None:
        """The page of the screen, or the one asked for."""
        self.aids.show_help(topic)

    def show_keys(self) -> None:
        self.aids.show_keys()

    def say(self, text: str) -> None:
        self._toast.show_message(text)

    def page(self) -> QWidget:
        """What is on screen."""
        return self._pages[self.step].content

    def speak(self, spoken: Language) -> None:
        """Change the language: the window is built again where it was, the séance goes on."""
        if self._bridge.is_open:
            self._bridge.pause()
        self._preferences.language = spoken
        set_language(spoken)
        qt_words.speak(spoken)
        self._build()
        self.go(self.step)

    # -- the end -----------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause, write everything, remember the window."""
        if self._bridge.is_open:
            self._bridge.pause()
            self._snapshots.keep()
            self._bridge.close_seance()
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
        super().closeEvent(event)
