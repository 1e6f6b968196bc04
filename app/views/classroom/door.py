"""From the home page to the class, and back with a séance to look at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.centre_link import CentreLink, Standing
from app.theme import Theme
from app.views.classroom.dialog import ClassDialog
from app.views.classroom.words import standing_words
from app.views.home.screen import HomeScreen


class ClassDoor(QObject):
    """Keeps the home page told of the centre, and opens the class on it."""

    resumed = Signal(str, str)
    """Id of a séance of the class, whose copy is here, and the step of the journey it was left at."""
    replayed = Signal(str)

    def __init__(self, link: CentreLink, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._link, self._theme, self._window = link, theme, window
        self._home: HomeScreen | None = None
        link.changed.connect(self._tell)

    def attach(self, home: HomeScreen) -> None:
        """To be called again for a home page made anew."""
        self._home = home
        home.classRequested.connect(self.open)
        home.destroyed.connect(self._detach)
        self._tell(self._link.standing)

    def open(self) -> None:
        scenarios = self._home.scenarios if self._home else {}
        dialog = ClassDialog(self._link, scenarios, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resumed.connect(self.resumed)
        dialog.replayed.connect(self.replayed)
        dialog.open()

    def _detach(self) -> None:
        self._home = None

    def _tell(self, standing: Standing | None) -> None:
        if self._home:
            self._home.show_centre(standing_words(standing) if standing else "")
