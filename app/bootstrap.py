"""What is wired to what, in one place: base, theme, bridge, window."""

import datetime
import sys

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.bridge import Bridge
from app.i18n import Language, translate
from app.storage import Repository, StorageError, base_path, set_aside
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.mishap import MishapTeller
from app.views.settings import Preferences


def open_window(asked: Language | None) -> int:
    """Open Goulot and give its exit code. `asked`: a language to speak from now on."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Goulot")
    application.setDesktopFileName("goulot")
    theme = Theme()
    theme.apply(application)
    repository = _open_base()
    if repository is None:
        return 2
    bridge = Bridge(repository)
    preferences = Preferences(repository.path.parent)
    if asked:
        preferences.language = asked
    window = MainWindow(bridge, repository, theme, preferences)
    teller = MishapTeller(bridge, window)
    show_within_screen(window)
    try:
        return int(application.exec())
    finally:
        teller.restore()
        bridge.close_seance()
        repository.close()


def show_within_screen(window: QWidget) -> None:
    """Fill the screen when it has no room left for the window's frame: its foot would hang below."""
    room = window.screen().availableSize()
    if window.width() < room.width() and window.height() < room.height():
        window.show()
    else:
        window.showMaximized()


def _open_base() -> Repository | None:
    """The base; None when it can't be opened and the person was told why."""
    try:
        return Repository.open()
    except StorageError as error:
        if error.code == "damaged":
            return _begin_anew(error)
        QMessageBox.critical(None, "Goulot", error.sentence())
        return None


def _begin_anew(error: StorageError) -> Repository | None:
    """Put a damaged base aside, if the person agrees, and begin another."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Goulot", error.sentence())
    box.setInformativeText(
        translate("Start", "Le fichier abîmé est gardé sous un autre nom. Vos séances n’y sont plus accessibles.")
    )
    anew = box.addButton(translate("Start", "La mettre de côté et repartir"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(translate("Start", "Quitter"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.exec()
    if box.clickedButton() is not anew:
        return None
    set_aside(base_path(), datetime.datetime.now())
    return Repository.open()
