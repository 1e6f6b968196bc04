"""What is wired to what, in one place: base, theme, bridge, window."""

import datetime
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.bridge import Bridge
from app.centre_link import CentreLink
from app.i18n import Language, date, translate
from app.storage import Backup, Holds, Repository, StorageError, base_path, keep_daily, newest_sound, restore, set_aside
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.mishap import MishapTeller
from app.views.settings import Preferences
from app.widgets import speak_for_painted


def open_window(asked: Language | None, package: Path | None = None) -> int:
    """Open Goulot and give its exit code. `asked`: a language to speak from now on; `package`: one to be shown."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Goulot")
    application.setDesktopFileName("goulot")
    speak_for_painted()
    theme = Theme()
    theme.apply(application)
    repository = _open_base()
    if repository is None:
        return 2
    bridge = Bridge(repository)
    preferences = Preferences(repository.path.parent)
    if asked:
        preferences.language = asked
    centre = CentreLink(repository)
    window = MainWindow(bridge, repository, theme, preferences, centre)
    teller = MishapTeller(bridge, window)
    show_within_screen(window)
    centre.start()
    if package:
        QTimer.singleShot(0, window, lambda: window.packages.bring(package))
    try:
        return int(application.exec())
    finally:
        teller.restore()
        centre.stop()
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
    """The base, copied once a day; None when it can't be opened and the person was told why."""
    try:
        repository = Repository.open()
    except StorageError as error:
        if error.code == "damaged":
            return _begin_again(error)
        QMessageBox.critical(None, "Goulot", error.sentence())
        return None
    try:
        keep_daily(repository.path, datetime.datetime.now())
    except StorageError as error:
        QMessageBox.warning(None, "Goulot", error.sentence())
    return repository


def _begin_again(error: StorageError) -> Repository | None:
    """Put a damaged base aside, if the person agrees, and go on from the newest backup, or from nothing."""
    backup = newest_sound(base_path())
    box = QMessageBox(QMessageBox.Icon.Critical, "Goulot", error.sentence())
    box.setInformativeText(_what_next(backup))
    leave = box.addButton(translate("Start", "Quitter"), QMessageBox.ButtonRole.RejectRole)
    anew = box.addButton(translate("Start", "Repartir d’une base vide"), QMessageBox.ButtonRole.DestructiveRole)
    restored = None
    if backup:
        restored = box.addButton(translate("Start", "Reprendre la sauvegarde"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(restored or leave)
    box.exec()
    if box.clickedButton() not in (anew, restored):
        return None
    try:
        _replace(backup if box.clickedButton() is restored else None)
        return Repository.open()
    except StorageError as again:
        QMessageBox.critical(None, "Goulot", again.sentence())
        return None


def _replace(backup: Backup | None) -> None:
    """Raises StorageError, `in_use` while another window lives a séance of it."""
    base, now = base_path(), datetime.datetime.now()
    with Holds(base).whole():
        set_aside(base, now)
        if backup:
            restore(base, backup.path, now)


def _what_next(backup: Backup | None) -> str:
    causes = translate(
        "Start",
        "Cause probable : ordinateur éteint ou clé retirée pendant une écriture, ou disque en fin de vie. Le fichier"
        " abîmé est gardé sous un autre nom.",
    )
    if backup is None:
        return (
            f"{causes}\n\n{translate('Start', 'Aucune sauvegarde lisible : ses séances ne seront plus accessibles.')}"
        )
    text = translate("Start", "Sauvegarde du {day} à {time} : ce qui a été fait depuis n’y est pas.")
    made = backup.made_at
    return f"{causes}\n\n{text.format(day=date(made.date()), time=f'{made:%H:%M}')}"
