"""The orders in launching sequence: what is delivered, when they are due, which come late; to be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import number, translate
from app.models.shift import Shift
from app.theme import Space
from app.views.run.desk import Desk
from app.views.run.reason import ReasonForm
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, DecisionButton, Row
from sim.commands import CancelOrder, Command, MoveOrder, SplitOrder
from sim.state import OrderView

_MOST = 1_000_000
"""The first part of an order split, at most."""
_MOVES = {-1: "Alt+Up", 1: "Alt+Down"}


class OrdersPanel(QWidget):
    """A table, and the decisions on the order chosen: earlier, later, in two times, off the programme."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._orders: tuple[OrderView, ...] = ()
        self._chosen = ""
        self._asked: Command | None = None
        self._table = DataTable(translate("Run", "OF dans l’ordre de lancement"))
        self._moves = {
            -1: DecisionButton(translate("Run", "Plus tôt"), icon="annuler"),
            1: DecisionButton(translate("Run", "Plus tard"), icon="refaire"),
        }
        self._split = DecisionButton(translate("Run", "Scinder"), shortcut="Alt+S")
        self._withdraw = DecisionButton(translate("Run", "Retirer"), shortcut="Alt+R")
        self._reason = ReasonForm()
        self._steps = QStackedWidget()
        self._fill()
        self._table.rowSelected.connect(self._choose)
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._table, "order:{}".format)

    def refresh(self, shift: Shift) -> None:
        self._orders = shift.state.orders
        self._table.set_content(_columns(), [_row(shift, order) for order in self._orders])
        if not self._chosen and self._orders:
            self._chosen = self._first_open()
        if not self._table.currentIndex().isValid() and self._chosen:
            self._table.selectRow([order.code for order in self._orders].index(self._chosen))
        self._judge()

    def begin(self, way: int) -> None:
        """Move the order chosen one place earlier (-1) or later (1): to the last step, or to why not."""
        command = self._command(way)
        if command is not None:
            self._ask(command, self._refusal(command))

    def begin_split(self) -> None:
        """Launch half of what remains of the order chosen now, the rest last."""
        command = self._halving()
        if command is not None:
            self._ask(command, self._desk.refusal(command))

    def begin_withdraw(self) -> None:
        """Take the order chosen, which its client cancelled, off the programme."""
        if self._chosen:
            command = CancelOrder(order=self._chosen)
            self._ask(command, self._desk.refusal(command))

    def _ask(self, command: Command, refusal: str) -> None:
        if refusal:
            self._desk.explain(refusal)
            return
        self._asked = command
        self._steps.setCurrentWidget(self._reason)
        self._reason.ask(wording.decision(self._desk.names, command))

    def choose(self, order: str) -> None:
        """Put the choice on this order."""
        codes = [one.code for one in self._orders]
        if order in codes:
            self._table.selectRow(codes.index(order))

    def focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_open(self) -> str:
        return next((o.code for o in self._orders if o.completed_ms is None), self._orders[0].code)

    def _choose(self, code: str) -> None:
        if code:
            self._chosen = code
            self._judge()

    def _command(self, way: int) -> MoveOrder | None:
        codes = [order.code for order in self._orders]
        if self._chosen not in codes:
            return None
        return MoveOrder(order=self._chosen, rank=min(max(codes.index(self._chosen) + way, 0), len(codes) - 1))

    def _judge(self) -> None:
        for way, button in self._moves.items():
            command = self._command(way)
            button.set_refusal(self._refusal(command) if command else "")
            button.set_detail(_arrow(way))
        halving = self._halving()
        self._split.set_refusal(self._desk.refusal(halving) if halving else "")
        self._withdraw.setVisible(any(order.code == self._chosen and order.cancelled for order in self._orders))
        self._withdraw.set_refusal(self._desk.refusal(CancelOrder(order=self._chosen)) if self._chosen else "")

    def _halving(self) -> SplitOrder | None:
        order = next((one for one in self._orders if one.code == self._chosen), None)
        return SplitOrder(order=order.code, quantity=min(max(1, order.to_launch // 2), _MOST)) if order else None

    def _refusal(self, command: MoveOrder) -> str:
        codes = [order.code for order in self._orders]
        if codes.index(command.order) == command.rank and not self._desk.over:
            first = command.rank == 0
            return translate("Run", "Déjà en tête.") if first else translate("Run", "Déjà en fin de séquence.")
        return self._desk.refusal(command)

    def _confirm(self, _: str, reason: str) -> None:
        if self._asked is not None:
            self._desk.decide(self._asked, reason)
        self._leave()

    def _leave(self) -> None:
        self._asked = None
        self._steps.setCurrentIndex(0)
        self.focus()

    def _fill(self) -> None:
        buttons = QWidget()
        rows = QVBoxLayout(buttons)
        row = QHBoxLayout()
        margin = self._reason.theme.px(Space.MARGIN)
        rows.setContentsMargins(margin, margin // 2, margin, margin // 2)
        rows.addLayout(row)
        for way, button in self._moves.items():
            button.clicked.connect(lambda _=False, way=way: self.begin(way))
            button.refusedClicked.connect(lambda way=way: self.begin(way))
            button.setAccessibleName(button.text())
            row.addWidget(button)
            key = QShortcut(QKeySequence(_MOVES[way]), self)
            key.activated.connect(lambda way=way: self.begin(way))
        below = QHBoxLayout()
        for button, begin in ((self._split, self.begin_split), (self._withdraw, self.begin_withdraw)):
            button.clicked.connect(lambda _=False, begin=begin: begin())
            button.refusedClicked.connect(begin)
            button.setAccessibleName(button.text())
            below.addWidget(button)
        rows.addLayout(below)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        self._steps.addWidget(page)
        self._steps.addWidget(self._reason)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._steps)


def _arrow(way: int) -> str:
    return translate("Run", "Alt ↑") if way < 0 else translate("Run", "Alt ↓")


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "OF")),
        Column(translate("Run", "Produit"), stretch=True),
        Column(translate("Run", "Livrées"), align="right"),
        Column(translate("Run", "Dû"), align="right"),
        Column(translate("Run", "Fin au mieux"), align="right"),
    ]


def _row(shift: Shift, order: OrderView) -> Row:
    return Row(
        order.code,
        (
            Cell(order.code, strong=True, tip=shift.names.client(order.code)),
            shift.names.product(order.product),
            f"{number(order.delivered)}/{number(order.quantity)}",
            shift.names.clock(order.due_ms),
            _end(shift, order),
        ),
    )


def _end(shift: Shift, order: OrderView) -> Cell:
    """When it ended, or at best will end."""
    if order.completed_ms is not None:
        late = order.completed_ms > order.due_ms
        text = shift.names.clock(order.completed_ms)
        return Cell(text, role="jaune_t" if late else "vert_t", icon="objectif_manque" if late else "coche")
    end = next((one for one in shift.order_ends if one.order.code == order.code), None)
    if end is None:
        return Cell("")
    tip = translate("Run", "Si le goulot ne s’arrête plus, dans cette séquence.")
    late = end.slack_ms < 0
    icon = "objectif_manque" if late else ""
    return Cell(shift.names.clock(end.end_ms), "jaune_t" if late else "texte", late, icon, tip)
