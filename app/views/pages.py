"""The pages of the window, made when first shown and wired to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.scenarios import locate
from app.theme import Theme
from app.views import journey
from app.views.home.screen import HomeScreen
from app.views.library import Library
from app.views.settings import Preferences

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


class PageMaker:
    """Pages that are slow to load are imported only here."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, library: Library, preferences: Preferences, theme: Theme
    ) -> None:
        self._window, self._bridge, self._library = window, bridge, library
        self._preferences, self._theme = preferences, theme

    def make(self, code: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            journey.HOME: self._make_home,
            "dossier": self._make_dossier,
            "preparer": self._make_prepare,
            "piloter": self._make_run,
            "rendre": self._make_report,
            "debriefer": self._make_debrief,
            journey.REPLAY: self._make_replay,
        }
        return makers[code]()

    def _make_home(self) -> QWidget:
        home = HomeScreen(
            self._library, self._preferences.trainee, self._theme, guided=lambda: self._window.guide.unfinished[1]
        )
        home.startRequested.connect(self._window.start)
        home.resumeRequested.connect(self._window.resume)
        home.replayRequested.connect(self._window.past.replay)
        home.journalRequested.connect(self._window.aids.read_journal)
        home.exportRequested.connect(self._window.packages.export)
        home.importRequested.connect(self._window.packages.choose)
        home.languageChosen.connect(self._window.speak)
        home.helpRequested.connect(self._window.show_help)
        home.guideRequested.connect(self._window.guide.go)
        home.told.connect(self._window.say)
        if self._window.classroom:
            self._window.classroom.attach(home)
        return home

    def _make_dossier(self) -> QWidget:
        from app.views.dossier.screen import DossierScreen

        screen = DossierScreen(self._bridge, self._theme, self._folder())
        screen.prepareRequested.connect(lambda: self._window.go("preparer"))
        return screen

    def _make_prepare(self) -> QWidget:
        from app.views.prepare.screen import PrepareScreen

        screen = PrepareScreen(self._bridge, self._theme)
        screen.launched.connect(lambda: self._window.go("piloter"))
        return screen

    def _make_run(self) -> QWidget:
        from app.views.run.screen import RunScreen

        screen = RunScreen(self._bridge, self._theme, papers=self._bridge, memory=self._preferences)
        screen.reportRequested.connect(lambda: self._window.go("rendre"))
        screen.counselRequested.connect(self._window.show_counsel)
        self._window.aids.complete(screen.finder, lambda: screen)
        return screen

    def _make_report(self) -> QWidget:
        from app.views.report.screen import ReportScreen

        screen = ReportScreen(self._bridge, self._library, self._theme, self._preferences)
        screen.stepAsked.connect(self._window.follow)
        return screen

    def _make_debrief(self) -> QWidget:
        from app.views.debrief.screen import DebriefScreen

        screen = DebriefScreen(self._bridge, self._library, self._theme)
        screen.stepAsked.connect(self._window.follow)
        screen.branched.connect(self._window.live_branch)
        screen.replayAsked.connect(lambda at_ms: self._window.past.replay(self._bridge.seance_id, at_ms))
        return screen

    def _make_replay(self) -> QWidget:
        screen = self._window.past.screen()
        self._window.aids.complete(screen.cockpit.finder, lambda: screen)
        return screen

    def _folder(self) -> Path:
        kept = self._library.seance(self._bridge.seance_id)
        return locate(kept.scenario_path or kept.scenario_code)
