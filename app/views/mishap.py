"""What nobody foresaw: said in a window, with what to do and the details to pass on, never left in silence."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.bridge import Bridge
from app.i18n import translate


class MishapTeller(QObject):
    """While it lives, an exception that reaches Qt's loop pauses the shift and is told; stderr has the details too."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._former = sys.excepthook
        self._telling = False
        sys.excepthook = self.tell

    def restore(self) -> None:
        sys.excepthook = self._former

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._former(kind, error, trace)
        if self._telling or not issubclass(kind, Exception):
            return  # one at a time: a window that fails while it paints would open a hundred
        self._telling = True
        self._bridge.pause()
        box = self._box("".join(traceback.format_exception(kind, error, trace)))
        box.finished.connect(self._told)
        box.open()

    def _told(self) -> None:
        self._telling = False

    def _box(self, details: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Goulot")
        box.setText(translate("Mishap", "Une erreur imprévue est survenue. L’équipe est en pause."))
        box.setInformativeText(
            translate(
                "Mishap",
                "Vos décisions sont enregistrées : continuez, ou fermez Goulot et reprenez la séance au même instant. "
                "Si l’erreur revient, transmettez les détails à votre formateur.",
            )
        )
        box.setDetailedText(details)
        copy = box.addButton(translate("Mishap", "Copier les détails"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        box.addButton(translate("Mishap", "Continuer"), QMessageBox.ButtonRole.AcceptRole)
        return box
