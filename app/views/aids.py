"""What opens over any page: settings, help, advice, the list of actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolTip, QWidget

from app.bridge import Bridge
from app.centre_link import CentreLink
from app.i18n import Language, translate
from app.theme import PaletteName, Theme
from app.views.help import HelpDialog
from app.views.letter_keys import LetterKeys
from app.views.palette import Action, ActionFinder
from app.views.palette.everywhere import window_actions
from app.views.palette.harvest import shown_actions
from app.views.settings import Preferences, SettingsDialog
from app.wording.glossary import explained

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

TOPIC = "help"
"""Property of a dialog: the page of the help that F1 opens there."""


class Aids(QObject):
    """F1 works in dialogs too, where the keys of the window do not reach, and Ctrl+K in a text, which knows it as the
    key that erases to the end of the line. The cockpit has a button for Ctrl+K: it comes first."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, preferences: Preferences, theme: Theme, centre: CentreLink | None
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._preferences = window, bridge, preferences
        self._theme, self._centre = theme, centre
        self._finder: ActionFinder | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        LetterKeys(preferences, self)

    def attach(self, host: QWidget) -> None:
        """The list of actions lies over `host` from now on."""
        self._finder = ActionFinder(host)
        self.complete(self._finder, self._window.page)

    def complete(self, finder: ActionFinder, page: Callable[[], QWidget]) -> None:
        """Add to a list of actions the buttons of its page and what the window offers."""
        finder.recent = lambda: self._preferences.recent_actions
        finder.used = self._preferences.use_action
        finder.more = lambda: self._more(page(), own=finder is not self._finder)

    # -- dialogs ----------------------------------------------------------------------------------

    def show_settings(self) -> None:
        window = self._window
        dialog = SettingsDialog(self._preferences, self._bridge, self._theme, self._centre, window)
        dialog.setProperty(TOPIC, "reglages")
        dialog.languageChosen.connect(dialog.accept)
        dialog.languageChosen.connect(window.speak, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    def show_counsel(self) -> None:
        from app.views.run.counsel import show_counsel

        show_counsel(self._bridge, self._theme, self._window)

    def show_keys(self) -> None:
        self._open_help(self._window.step, keys=True)

    def show_help(self, topic: str = "") -> None:
        """The page of the screen, or the one asked for."""
        self._open_help(topic or self._window.step)

    def _open_help(self, topic: str, *, keys: bool = False, parent: QWidget | None = None) -> None:
        dialog = HelpDialog(topic, self._theme, keys=keys, parent=parent or self._window)
        dialog.guideRequested.connect(self.begin_guide)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and isinstance(watched, QLabel):
            return _define(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            dialog = QApplication.activeModalWidget()
            if event.key() == Qt.Key.Key_F1 and isinstance(dialog, QDialog) and not isinstance(dialog, HelpDialog):
                self._open_help(str(dialog.property(TOPIC) or self._window.step), parent=dialog)
                return True
            if _finds(event) and dialog is None and watched.window() is self._window:
                self.show_actions()
                return True
        return super().eventFilter(watched, event)

    # -- actions ----------------------------------------------------------------------------------

    def show_actions(self) -> None:
        """Those of a page without a list of its own, then those of the window."""
        if self._finder is not None:
            self._finder.open(())

    def _more(self, page: QWidget, own: bool) -> list[Action]:
        """`own`: the page has its own list, its buttons come only once words are typed."""
        buttons = shown_actions(page, translate("Palette", "cette page"), searched=own)
        return [*buttons, *window_actions(self, self._bridge)]

    def ask(self, code: str) -> None:
        self._window.ask(code)

    def speak(self, spoken: Language) -> None:
        self._window.speak(spoken)

    def read_journal(self) -> None:
        self._window.past.read_journal(self._window)

    def bring_package(self) -> None:
        self._window.packages.choose()

    def begin_guide(self) -> None:
        self._window.guide.go(self._preferences.trainee)

    def close(self) -> bool:
        return self._window.close()

    def set_palette(self, name: PaletteName) -> None:
        self._preferences.palette = name
        self._theme.set_palette(name)

    def set_text_scale(self, scale: float) -> None:
        self._preferences.text_scale = scale
        self._theme.set_text_scale(scale)


def _define(label: QLabel, event: QHelpEvent) -> bool:
    """The words of the trade that a label without a tip holds are explained under the pointer."""
    words = "" if label.toolTip() else explained(label.text())
    if words:
        QToolTip.showText(event.globalPos(), words, label)
    return bool(words)


def _finds(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
