"""The decisions that one future has and the other has not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import NO_VALUE, translate
from app.models.comparison import Comparison, OrderPair
from app.views.debrief.compare.pairs_panel import ROW
from app.widgets import Cell, Column, DataTable, Panel, Row
from app.wording import Names
from sim.commands import Command, Refusal


class OrdersPanel(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Compare", "Décisions qui diffèrent"), parent=parent)
        self._table = DataTable(translate("Compare", "Décisions qui diffèrent"))
        self._table.set_row_height(ROW)
        self.set_body(self._table)
        self.body.setContentsMargins(0, 0, 0, 0)

    def set_content(self, comparison: Comparison) -> None:
        orders, names = comparison.orders(), comparison.one.names
        self.set_subtitle(translate("Compare", "%n décision", n=len(orders)))
        columns = [
            Column(translate("Compare", "Heure"), width=64),
            Column(translate("Compare", "A"), stretch=True),
            Column(translate("Compare", "B"), stretch=True),
        ]
        self._table.set_content(columns, [_row(names, rank, pair) for rank, pair in enumerate(orders)])


def _row(names: Names, rank: int, pair: OrderPair) -> Row:
    told = pair.one or pair.other
    prepared = told is not None and told.phase == "prepare"
    when = translate("Compare", "avant") if prepared else names.clock(pair.at_ms)
    return Row(str(rank), (when, _cell(names, pair.one, pair.refusal), _cell(names, pair.other, pair.refusal)))


def _cell(names: Names, command: Command | None, refusal: Refusal | None) -> Cell:
    if command is None and refusal is not None:
        why = wording.refusal(names, refusal)
        return Cell(translate("Compare", "refusée : {why}").format(why=why), "texte2", icon="interdit", tip=why)
    if command is None:
        return Cell(NO_VALUE, "texte2")
    text = wording.decision(names, command)
    return Cell(text, icon="decision", tip=text)
