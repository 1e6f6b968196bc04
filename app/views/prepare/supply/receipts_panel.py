"""Receipts to come and those to be checked for conformity; a control is ordered from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import minutes, translate
from app.models.supply import ReceiptLine, receipt_lines
from app.theme import Space, Theme
from app.widgets import Cell, Column, DataTable, DecisionButton, Label, Panel, Row
from sim.commands import CheckReceipt


class ReceiptsPanel(Panel):
    """What is at the dock first, then what comes."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Stock", "Réceptions à contrôler"), parent=parent)
        self._bridge = bridge
        self._names = wording.Names(bridge.scenario)
        self._lines: list[ReceiptLine] = []
        self._chosen = ""
        self._table = DataTable(translate("Stock", "Réceptions à contrôler"))
        self._said = Label(role="texte2")
        self._check = DecisionButton(wording.decision_verb("CheckReceipt"), icon="controle")
        self._build(theme)
        self.setFocusProxy(self._table)

    def _build(self, theme: Theme) -> None:
        self.set_subtitle(translate("Stock", "quantité, référence, aspect, date : avant la mise au bord de ligne"))
        self._table.rowSelected.connect(self._choose)
        self._check.clicked.connect(self._order)
        self._check.refusedClicked.connect(lambda: self.told.emit(self._check.toolTip()))
        self._said.setWordWrap(True)
        text = translate(
            "Stock",
            "Un contrôle occupe le cariste {length} : un lot mauvais est isolé avant d’être monté. Sans contrôle, les "
            "pièces mauvaises se voient au montage, ou sortent de la ligne.",
        )
        self._said.setText(text.format(length=minutes(self._bridge.scenario.rules.receipt_check_ms)))
        foot = QVBoxLayout()
        margin = theme.px(Space.MARGIN)
        foot.setContentsMargins(margin, theme.px(Space.GUTTER), margin, margin)
        foot.setSpacing(theme.px(Space.GUTTER))
        foot.addWidget(self._said)
        foot.addWidget(self._check)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(foot)

    def refresh(self) -> None:
        """Look at the state again."""
        self._lines = receipt_lines(self._bridge.scenario, self._bridge.state)
        self._table.set_content(_columns(), [self._row(line) for line in self._lines])
        if not any(line.key == self._chosen for line in self._lines):
            self._chosen = self._lines[0].key if self._lines else ""
        self._judge()

    def _row(self, line: ReceiptLine) -> Row:
        here = line.due_ms is None
        return Row(
            line.key,
            (
                translate("Stock", "à quai") if line.due_ms is None else self._names.clock(line.due_ms),
                Cell(line.component, strong=True),
                self._names.component(line.component),
                self._names.quantity(line.component, line.quantity),
                Cell(line.kind, "texte2"),
                Cell(line.standing, "jaune_t" if here else "texte2", here),
            ),
        )

    def _choose(self, key: str) -> None:
        self._chosen = key or self._chosen
        self._judge()

    def _command(self) -> CheckReceipt | None:
        line = next((each for each in self._lines if each.key == self._chosen), None)
        return CheckReceipt(component=line.component) if line else None

    def _judge(self) -> None:
        command = self._command()
        self._check.setVisible(command is not None)
        if command is None:
            return
        refused = self._bridge.check(command)
        waits = self._bridge.phase == "prepare"
        later = translate("Stock", "Se décide une fois la livraison arrivée, pendant l’équipe.")
        self._check.set_refusal(later if waits else wording.refusal(self._names, refused) if refused else "")

    def _order(self) -> None:
        command = self._command()
        if command is not None and self._bridge.submit(command) is not None:
            self.told.emit(wording.decision(self._names, command))


def _columns() -> list[Column]:
    return [
        Column(translate("Stock", "Heure"), width=70),
        Column(translate("Stock", "Code"), width=90),
        Column(translate("Stock", "Composant"), stretch=True),
        Column(translate("Stock", "Quantité"), "right", 100),
        Column(translate("Stock", "Livraison"), width=100),
        Column(translate("Stock", "Contrôle"), width=200),
    ]
