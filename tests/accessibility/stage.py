"""A window over a base of its own, in one language, brought to any screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bridge import Bridge
from app.centre_link import CentreLink
from app.i18n import Language, set_language
from app.storage import Repository
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.palette import ActionFinder
from app.views.settings import Preferences
from app.widgets import speak_for_painted
from tests.accessibility.seances import Seances

Part = TypeVar("Part", bound=QWidget)


class Stage:
    """`base` is copied: what a walk does to it is lost with `folder`."""

    def __init__(self, base: Path, folder: Path, seances: Seances, spoken: Language) -> None:
        folder.mkdir()
        self.folder, self.seances, self.spoken = folder, seances, spoken
        shutil.copyfile(base, folder / "goulot.db")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        speak_for_painted()
        QAccessible.setActive(True)
        self.theme = Theme()
        self.theme.apply(application)
        self.repository = Repository.open(folder / "goulot.db")
        self.bridge = Bridge(self.repository)
        self.preferences = preferences = Preferences(folder)
        preferences.language = spoken
        self.centre = CentreLink(self.repository)
        self.window = MainWindow(self.bridge, self.repository, self.theme, preferences, self.centre)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.settle()

    def bring(self, act: Callable[[Stage], None]) -> QWidget:
        """The screen or the dialog that `act` opens, drawn and still."""
        self.leave_dialogs()
        set_language(self.spoken)
        act(self)
        self.settle()
        dialogs = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def open(self, seance: str, step: str) -> None:
        """The window on a step of a séance."""
        if not self.bridge.is_open or self.bridge.seance_id != seance:
            self.bridge.resume(seance)
        self.window.go(step)

    def part(self, kind: type[Part]) -> Part:
        """The one of that kind that is seen."""
        return next(widget for widget in self.window.findChildren(kind) if widget.isVisible())

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def leave_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        for finder in self.window.findChildren(ActionFinder):
            if finder.isVisible():
                finder.leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.window.activateWindow()

    def close(self) -> None:
        self.leave_dialogs()
        self.centre.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close_seance()
        self.repository.close()
        self.theme.setParent(None)
