"""Qt's own words (file dialogs, buttons of messages, menus of text fields) in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.i18n import Language

_NAME = "goulot-qt-words"


def speak(language: Language) -> None:
    """Replace Qt's words by those of ``language``; Qt's own are English."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.deleteLater()
    words = QTranslator(application)
    words.setObjectName(_NAME)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
