"""The stocks by cover, the ways out of a shortage (express supply, substitute), the control of what is received."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import NBSP, euro, minutes, number, translate
from app.models.deliveries import deliveries_words
from app.models.projection import Cover, covers
from app.models.shift import Shift
from app.theme import Space
from app.views.run.desk import Desk
from app.views.run.reason import ReasonForm
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, DecisionButton, Label, Row
from sim.commands import (
    AcceptReceipt,
    CheckReceipt,
    Command,
    CountStock,
    ExpressSupply,
    ReturnReceipt,
    SortReceipt,
    UseSubstitute,
)
from sim.state import StockView

UC = 1_000_000
HOUR_MS = 3_600_000


class SupplyPanel(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shift: Shift | None = None
        self._chosen = ""
        self._codes: list[str] = []
        self._asked: Command | None = None
        self._table = DataTable(translate("Run", "Couverture des stocks"))
        self._express = DecisionButton(translate("Run", "Livraison express"), icon="livraison", shortcut="Ctrl+E")
        self._substitute = DecisionButton(translate("Run", "Remplacer"), icon="refaire", shortcut="Ctrl+R")
        self._count = DecisionButton(translate("Run", "Compter"), icon="compter", shortcut="Ctrl+I")
        self._check = DecisionButton(wording.decision_verb("CheckReceipt"), icon="controle", shortcut="Ctrl+J")
        self._sort = DecisionButton(wording.decision_verb("SortReceipt"), icon="liste", shortcut="Ctrl+T")
        self._return = DecisionButton(wording.decision_verb("ReturnReceipt"), icon="annuler", shortcut="Ctrl+D")
        self._accept = DecisionButton(wording.decision_verb("AcceptReceipt"), icon="coche", shortcut="Ctrl+G")
        self._reason = ReasonForm()
        self._steps = QStackedWidget()
        self._fill()
        self._table.rowSelected.connect(self._choose)
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)
        for button in (self._express, self._substitute, self._count, self._check, *self._lot):
            button.clicked.connect(lambda _=False, button=button: self._begin(button))
            button.refusedClicked.connect(lambda button=button: self._begin(button))
            button.setAccessibleName(button.text())
        self._substitute.setAccessibleName(wording.decision_verb("UseSubstitute"))
        self._count.setAccessibleName(wording.decision_verb("CountStock"))

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._table, "stock:{}".format)

    def refresh(self, shift: Shift) -> None:
        self._shift = shift
        found = covers(shift.scenario, shift.state)
        chosen, self._codes = self._chosen, [cover.stock.component for cover in found]
        self._table.set_content(_columns(), [_row(shift, cover) for cover in found])
        if self._codes and (not self._table.currentIndex().isValid() or chosen != self._chosen):
            self.choose(chosen or self._codes[0])
        self._judge()

    def focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, component: str) -> None:
        """Put the choice on this component."""
        if component in self._codes:
            self._table.selectRow(self._codes.index(component))

    def begin(self, kind: str) -> None:
        """To the last step of this decision about the component chosen, or to why not."""
        self._begin(next(button for button, command in self._orders().items() if command.kind == kind))

    def _choose(self, component: str) -> None:
        if component:
            self._chosen = component
            self._judge()

    @property
    def _lot(self) -> tuple[DecisionButton, ...]:
        """Of use while a lot is set aside."""
        return self._sort, self._return, self._accept

    def _orders(self) -> dict[DecisionButton, Command]:
        stock = self._shift.state.stocks.get(self._chosen) if self._shift else None
        in_use = bool(stock and stock.substitute_in_use)
        return {
            self._express: ExpressSupply(component=self._chosen),
            self._substitute: UseSubstitute(component=self._chosen, use=not in_use),
            self._count: CountStock(component=self._chosen),
            self._check: CheckReceipt(component=self._chosen),
            self._sort: SortReceipt(component=self._chosen),
            self._return: ReturnReceipt(component=self._chosen),
            self._accept: AcceptReceipt(component=self._chosen),
        }

    def _judge(self) -> None:
        if self._shift is None or self._chosen not in self._shift.scenario.components:
            return
        spec = self._shift.scenario.components[self._chosen]
        delivered = self._shift.names.quantity(spec.code, spec.express_quantity)
        rules, stock = self._shift.scenario.rules, self._shift.state.stocks[self._chosen]
        back = stock.substitute_in_use
        self._substitute.setText(translate("Run", "Revenir") if back else translate("Run", "Remplacer"))
        extra = f"{spec.substitute} · +{number(spec.substitute_extra_ms / 1000)}{NBSP}s"
        details = {
            self._express: f"{delivered} · {minutes(spec.express_ms)} · {euro(spec.express_uc / UC)}",
            self._substitute: spec.code if back else extra,
        }
        aside = self._shift.names.quantity(spec.code, stock.aside)
        details |= {
            self._count: minutes(rules.count_ms),
            self._check: minutes(rules.receipt_check_ms),
            self._sort: minutes(rules.sort_ms * stock.aside),
            self._return: aside,
            self._accept: aside,
        }
        for button in self._lot:
            button.setVisible(bool(stock.aside))
        for button, command in self._orders().items():
            refusal = self._desk.refusal(command)
            button.set_refusal(refusal)
            if not refusal:
                button.set_detail(details[button])

    def _begin(self, button: DecisionButton) -> None:
        command = self._orders()[button]
        refusal = self._desk.refusal(command)
        if refusal:
            self._desk.explain(refusal)
            return
        self._asked = command
        self._steps.setCurrentWidget(self._reason)
        self._reason.ask(wording.decision(self._desk.names, command))

    def _confirm(self, _: str, reason: str) -> None:
        if self._asked is not None:
            self._desk.decide(self._asked, reason)
        self._leave()

    def _leave(self) -> None:
        self._asked = None
        self._steps.setCurrentIndex(0)
        self.focus()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table, 1)
        margin = self._reason.theme.px(Space.MARGIN)
        basis = Label(translate("Run", "Rupture : au rythme moyen du reste du programme"), role="texte2")
        basis.setIndent(margin)
        column.addWidget(basis)
        foot = QGridLayout()
        foot.setContentsMargins(margin, margin // 2, margin, margin // 2)
        foot.setSpacing(margin // 3)
        for half in (0, 1):
            foot.setColumnStretch(half, 1)
        foot.addWidget(self._express, 0, 0, 1, 2)
        foot.addWidget(self._substitute, 1, 0)
        foot.addWidget(self._count, 1, 1)
        foot.addWidget(self._check, 2, 0, 1, 2)
        foot.addWidget(self._sort, 3, 0, 1, 2)
        foot.addWidget(self._return, 4, 0)
        foot.addWidget(self._accept, 4, 1)
        column.addLayout(foot)
        self._steps.addWidget(page)
        self._steps.addWidget(self._reason)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._steps)


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Code"), stretch=True),
        Column(translate("Run", "Stock / besoin"), align="right"),
        Column(translate("Run", "Rupture"), align="right"),
        Column(translate("Run", "Attendu"), align="right"),
    ]


def _row(shift: Shift, cover: Cover) -> Row:
    stock = cover.stock
    short = cover.cover_ms is not None and not stock.substitute_in_use
    near = short and cover.cover_ms is not None and cover.cover_ms < shift.scenario.rules.cover_alarm_ms
    name = shift.names.component(stock.component)
    return Row(
        stock.component,
        (
            Cell(stock.component, strong=short, tip=name),
            _on_shelf(shift, stock),
            _shortage(shift, cover, near),
            _incoming(shift, cover),
        ),
        ground="jaune_f" if near else "",
    )


def _on_shelf(shift: Shift, stock: StockView) -> Cell:
    """`9 054 / 10 956`, `119,9 / 0,0 kg`: what there is, and what the programme still asks for."""
    unit = shift.scenario.components[stock.component].unit
    need = shift.names.quantity(stock.component, stock.need)
    quantity = f"{wording.consumption_value(unit, stock.quantity)} / {need}"
    if not stock.aside:
        return Cell(quantity)
    aside = translate("Run", "{quantity} isolés par le contrôle de réception")
    return Cell(quantity, role="jaune_t", tip=aside.format(quantity=shift.names.quantity(stock.component, stock.aside)))


def _shortage(shift: Shift, cover: Cover, near: bool) -> Cell:
    if cover.stock.substitute_in_use:
        return Cell(translate("Run", "remplacé"), role="texte2")
    if cover.cover_ms is None:
        return Cell(translate("Run", "couvert"), role="texte2")
    hours = f"{number(cover.cover_ms / HOUR_MS, 1)}{NBSP}h"
    return Cell(
        shift.names.clock(shift.now_ms + cover.cover_ms),
        role="jaune_t" if near else "texte",
        strong=True,
        tip=translate("Run", "couverture {hours}").format(hours=hours),
    )


def _incoming(shift: Shift, cover: Cover) -> Cell:
    coming = ((supply.due_ms, supply.quantity) for supply in cover.stock.incoming)
    text, tip = deliveries_words(coming, shift.names, cover.stock.component)
    return Cell(text, tip=tip)
