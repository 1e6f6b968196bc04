"""Consumptions against standard, and what is done about the compressed air network: look for a leak, have it mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import minutes, translate
from app.models.shift import Shift
from app.theme import Space
from app.views.run.consumption_table import FLOW, ConsumptionTable
from app.views.run.desk import Desk
from app.views.run.overuse import OveruseDialog
from app.views.run.reason import ReasonForm
from app.views.why import Reasons
from app.widgets import DecisionButton, SecondaryButton
from sim.commands import CallMaintenance, Command, OrderCheck
from sim.domain.scenario import AIR

_PRIORITY = 2


class ConsumptionPanel(QWidget):
    """Two buttons: where the gap of the component chosen comes from; the round of the network, then, once a leak is
    found, its repair."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shift: Shift | None = None
        self._table = ConsumptionTable()
        self._network = DecisionButton(_round_words(), icon="maintenance", shortcut="Ctrl+U")
        self._attribute = SecondaryButton(translate("Overuse", "Attribuer"), small=True)
        self._attribute.setAccessibleName(translate("Overuse", "Attribuer l’écart du composant choisi"))
        self._attribute.setToolTip(self._attribute.accessibleName())
        self._reason = ReasonForm()
        self._steps = QStackedWidget()
        self._fill()
        self._attribute.clicked.connect(self.attribute)
        self._network.clicked.connect(self.begin)
        self._network.refusedClicked.connect(self.begin)
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._table, lambda row: f"flow:{row}" if row.endswith(FLOW) else f"use:{row}")

    def refresh(self, shift: Shift) -> None:
        self._shift = shift
        self._table.refresh(shift)
        self._network.setVisible(AIR in shift.state.networks)
        if AIR in shift.state.networks:
            self._judge(shift)

    def begin(self) -> None:
        """To the last step of the decision, or to why not."""
        if self._shift is None or AIR not in self._shift.state.networks:
            return
        command = _command(self._shift)
        refusal = self._desk.refusal(command)
        if refusal:
            self._desk.explain(refusal)
            return
        self._steps.setCurrentWidget(self._reason)
        self._reason.ask(wording.decision(self._desk.names, command))

    def attribute(self) -> None:
        """The poste, the cause and the hour of what was used in excess."""
        bridge, code = self._desk.bridge, self._table.chosen_key()
        if code not in bridge.scenario.components:
            self._desk.explain(translate("Overuse", "Choisissez d’abord un composant dans la liste."))
            return
        dialog = OveruseDialog(bridge, self._reason.theme, code, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _judge(self, shift: Shift) -> None:
        found = shift.state.networks[AIR].found
        self._network.setText(_repair_words(found[0]) if found else _round_words())
        self._network.setAccessibleName(self._network.text())
        refusal = self._desk.refusal(_command(shift))
        self._network.set_refusal(refusal)
        if not refusal:
            rules = shift.scenario.rules
            self._network.set_detail("" if found else minutes(rules.travel_ms + rules.leak_search_ms))

    def _confirm(self, _: str, reason: str) -> None:
        if self._shift is not None:
            self._desk.decide(_command(self._shift), reason)
        self._leave()

    def _leave(self) -> None:
        self._steps.setCurrentIndex(0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table, 1)
        margin = self._reason.theme.px(Space.MARGIN)
        foot = QHBoxLayout()
        foot.setContentsMargins(margin, margin // 3, margin, margin // 3)
        foot.setSpacing(margin // 2)
        foot.addWidget(self._network, 1)
        foot.addWidget(self._attribute)
        column.addLayout(foot)
        self._steps.addWidget(page)
        self._steps.addWidget(self._reason)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._steps)


def _command(shift: Shift) -> Command:
    """What the network calls for now."""
    if shift.state.networks[AIR].found:
        return CallMaintenance(poste=AIR, priority=_PRIORITY)
    return OrderCheck(poste=AIR)


def _round_words() -> str:
    return translate("Run", "Chercher une fuite d’air")


def _repair_words(poste: str) -> str:
    return translate("Run", "Réparer la fuite à {poste}").format(poste=poste)
