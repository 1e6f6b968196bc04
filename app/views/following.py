"""The séance open here is not lived here: said as long as it lasts, and what may be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.widgets import Banner


class FollowingBanner(Banner):
    """Hidden over a séance of one's own. `takeOverAsked`: the other window has let go, the person wants it here."""

    takeOverAsked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__("warn", closable=False, parent=parent)
        self._bridge = bridge
        self.acted.connect(self.takeOverAsked)
        bridge.opened.connect(self._show)
        bridge.closed.connect(self.hide)
        bridge.letGo.connect(self._offer)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._bridge.is_open and self._bridge.read_only)
        if self._bridge.is_open and self._bridge.is_copy:
            self.set_message(
                "info", translate("Following", "Séance de la classe : une copie, à lire sans rien y changer.")
            )
            return
        text = translate(
            "Following",
            "Séance ouverte dans une autre fenêtre : ici, elle se suit sans rien y changer. Pour décider ici, fermez "
            "l’autre fenêtre.",
        )
        self.set_message("warn", text)

    def _offer(self) -> None:
        text = translate("Following", "L’autre fenêtre a fermé cette séance : elle peut continuer ici.")
        self.set_message("info", text, translate("Following", "Continuer ici"))
