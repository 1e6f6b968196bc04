"""What could not be read or written, told above the page as long as it matters, with another try while it waits."""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from importlib.metadata import version

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge import Bridge
from app.errors import GoulotError
from app.i18n import translate
from app.views.failures import failure
from app.widgets import Banner
from sim.scenario import ScenarioError

_LONG_MS = 10_000
_USUAL_MS = 5_000


class FailureBanner(Banner):
    """`said`: kind of message, sentence, how long it shows in ms."""

    said = Signal(str, str, int)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__("error", parent=parent)
        self._bridge = bridge
        self._details = ""
        self._copy = self.add_action(translate("Failure", "Copier les détails"), "copier")
        self._copy.clicked.connect(self._copy_details)
        self.hide()
        self.acted.connect(self._retry)
        bridge.failed.connect(self.tell)
        bridge.notKept.connect(self._tell_not_kept)
        bridge.recovered.connect(self._tell_recovery)

    def tell(self, error: GoulotError | ScenarioError) -> None:
        again = translate("Failure", "Réessayer") if self._bridge.waiting else ""
        self._details = _details(error)
        self.set_message("error", failure(error), again)
        self.show()

    def _copy_details(self) -> None:
        QApplication.clipboard().setText(self._details)
        text = translate("Failure", "Copié : à coller dans un message à votre formateur.")
        self.said.emit("ok", text, _USUAL_MS)

    def _tell_not_kept(self) -> None:
        if self._bridge.waiting:
            text = translate("Failure", "Cette décision n’est pas prise : redonnez-la une fois l’écriture possible.")
            self.said.emit("warn", text, _LONG_MS)

    def _retry(self) -> None:
        if not self._bridge.retry():
            text = translate("Failure", "Toujours impossible d’écrire : rien n’est perdu.")
            self.said.emit("warn", text, _USUAL_MS)

    def _tell_recovery(self) -> None:
        self.hide()
        text = translate("Failure", "L’écriture est de nouveau possible : tout est enregistré.")
        self.said.emit("ok", text, _USUAL_MS)


def _details(error: GoulotError | ScenarioError) -> str:
    """The sentence, when and where, then where the program met it: for who repairs."""
    when = datetime.now().isoformat(" ", "seconds")
    place = f"Goulot {version('goulot')}, {platform.platform()}, Python {platform.python_version()}"
    return "\n".join([failure(error), when, place, "", *traceback.format_exception(error)])
