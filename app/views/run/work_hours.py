"""Working hours during the shift: breaks, temp staff, overtime. A table of orders; Enter or a double click gives
one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.models.shift import Shift
from app.models.work_hours import HoursOrder, hours_orders
from app.theme import Space
from app.views.run.desk import Desk
from app.views.run.reason import ReasonForm
from app.widgets import ActionButton, Cell, Column, DataTable, Row


class WorkHours(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._orders: dict[str, HoursOrder] = {}
        self._chosen = ""
        self._table = DataTable(translate("Run", "Pauses, renforts et heures supplémentaires"))
        self._give = ActionButton(translate("Run", "Décider"), "decision")
        self._reason = ReasonForm()
        self._steps = QStackedWidget(self)
        self._fill()
        self._table.rowSelected.connect(self._choose)
        self._table.rowActivated.connect(self.begin)
        self._give.clicked.connect(lambda: self.begin(self._chosen))
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)

    def refresh(self, shift: Shift) -> None:
        self._orders = {order.key: order for order in hours_orders(shift)}
        self._table.set_content(_columns(), [self._row(order) for order in self._orders.values()])

    def focus(self) -> None:
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, order: HoursOrder) -> Row:
        refusal = self._desk.refusal(order.command)
        role = "texte2" if refusal else "texte"
        sentence = wording.decision(self._desk.names, order.command)
        return Row(order.key, (Cell(sentence, role), Cell(refusal or order.effect, role, tip=refusal)))

    def _choose(self, key: str) -> None:
        self._chosen = key

    def begin(self, key: str) -> None:
        """To the last step of an order, or to why not."""
        order = self._orders.get(key)
        if order is None:
            return
        self._chosen = key
        refusal = self._desk.refusal(order.command)
        if refusal:
            self._desk.explain(refusal)
            return
        self._steps.setCurrentWidget(self._reason)
        self._reason.ask(wording.decision(self._desk.names, order.command))

    def _confirm(self, _: str, reason: str) -> None:
        order = self._orders.get(self._chosen)
        if order is not None:
            self._desk.decide(order.command, reason)
        self._leave()

    def _leave(self) -> None:
        self._steps.setCurrentIndex(0)
        self.focus()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        margin = self._reason.theme.px(Space.ROW)
        column.setContentsMargins(0, 0, 0, margin)
        column.addWidget(self._table, 1)
        column.addWidget(self._give, 0, Qt.AlignmentFlag.AlignRight)
        self._steps.addWidget(page)
        self._steps.addWidget(self._reason)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._steps)


def _columns() -> list[Column]:
    return [Column(translate("Run", "Décision")), Column(translate("Run", "Effet"), stretch=True)]
