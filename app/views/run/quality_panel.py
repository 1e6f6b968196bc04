"""Quality: the control chart of a parameter, and the pieces set aside beside each stock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import number, translate
from app.models.quality import characteristics, control_data, title
from app.models.shift import Shift
from app.theme import Space
from app.views.run.desk import Desk
from app.views.run.reason import ReasonForm
from app.views.why import Reasons
from app.widgets import Button, Cell, Column, DataTable, DecisionButton, Option, Row
from app.widgets.choice import Choice
from app.widgets.control_chart import ControlChart
from sim.commands import Command, Quarantine, ReleaseHeld, ReworkHeld, ScrapHeld, SortHeld
from sim.state import BufferView

Orders = Sequence[tuple[Option, Command]]


class QualityPanel(QWidget):
    """The buttons bear on the stock chosen in the table; `traceRequested` asks for the lots and their pieces."""

    traceRequested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shift: Shift | None = None
        self._chosen = ""
        self._codes: list[str] = []
        self._asked: Orders = ()
        self._parameter = Choice()
        self._parameter.setAccessibleName(translate("Run", "Paramètre suivi"))
        self._chart = ControlChart(translate("Run", "Carte de contrôle des moyennes"))
        self._table = DataTable(translate("Run", "Pièces isolées"))
        self._buttons = {
            kind: DecisionButton(word, icon=icon, shortcut=shortcut)
            for kind, word, icon, shortcut in (
                ("Quarantine", translate("Run", "Isoler"), "attente_qualite", "Ctrl+B"),
                ("SortHeld", translate("Run", "Trier"), "controle", "Ctrl+T"),
                ("ReleaseHeld", translate("Run", "Remettre"), "coche", "Ctrl+G"),
                ("ScrapHeld", translate("Run", "Rebuter"), "croix", "Ctrl+D"),
                ("ReworkHeld", translate("Run", "Retoucher"), "refaire", "Ctrl+R"),
            )
        }
        self._trace = Button(translate("Run", "Traçabilité"), "lien")
        self._reason = ReasonForm()
        self._steps = QStackedWidget()
        self._fill()
        self._trace.clicked.connect(self.traceRequested)
        self._table.rowSelected.connect(self._choose)
        self._parameter.currentIndexChanged.connect(lambda _: self._draw())
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)
        for kind, button in self._buttons.items():
            button.setAccessibleName(wording.decision_verb(kind))
            button.clicked.connect(lambda _=False, kind=kind: self.begin(kind))
            button.refusedClicked.connect(lambda kind=kind: self.begin(kind))

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._table, "buffer:{}".format)
        reasons.chart(self._chart, self._parameter_code)

    def _parameter_code(self, rank: str) -> str:
        poste, parameter = self._parameter.currentData() or ("", "")
        return f"parameter:{poste}/{parameter}/{rank}" if poste else ""

    def refresh(self, shift: Shift) -> None:
        self._shift = shift
        views = list(shift.state.buffers.values())
        chosen, self._codes = self._chosen, [view.code for view in views]
        self._table.set_content(_columns(), [_row(view) for view in views])
        if self._codes and (not self._table.currentIndex().isValid() or chosen != self._chosen):
            self.choose(chosen or self._codes[0])
        self._buttons["ReworkHeld"].setVisible(any(spec.rejects for spec in shift.scenario.buffers.values()))
        self._list_parameters(shift)
        self._draw()
        self._judge()

    def choose(self, buffer: str) -> None:
        """Put the choice on this stock."""
        if buffer in self._codes:
            self._table.selectRow(self._codes.index(buffer))

    def begin(self, kind: str) -> None:
        """To the last step of the decision, or to why not."""
        orders = self._orders(kind)
        allowed = [(option, order) for option, order in orders if self._desk.check(order) is None]
        if not allowed:
            self._desk.explain(self._desk.refusal(orders[0][1]) if orders else "")
            return
        self._asked = allowed
        several = len(allowed) > 1
        options = [option for option, _ in allowed] if several else []
        title = wording.decision_verb(kind) if several else wording.decision(self._desk.names, allowed[0][1])
        self._steps.setCurrentWidget(self._reason)
        self._reason.ask(title, translate("Run", "Poste qui trie"), options)

    def _choose(self, buffer: str) -> None:
        if buffer:
            self._chosen = buffer
            self._judge()

    def _orders(self, kind: str) -> Orders:
        buffer, only = self._chosen, Option("", "")
        if self._shift is None or buffer not in self._shift.scenario.buffers:
            return ()
        spec = self._shift.scenario.buffers[buffer]
        plain: dict[str, Command] = {
            "Quarantine": Quarantine(buffer=buffer),
            "ReleaseHeld": ReleaseHeld(buffer=buffer),
            "ScrapHeld": ScrapHeld(buffer=buffer),
            "ReworkHeld": ReworkHeld(buffer=buffer),
        }
        if kind in plain:
            return [(only, plain[kind])]
        return [
            (Option(code, code), SortHeld(buffer=buffer, poste=code)) for code in (*spec.upstream, *spec.downstream)
        ]

    def _judge(self) -> None:
        for kind, button in self._buttons.items():
            refusals = [self._desk.refusal(order) for _, order in self._orders(kind)]
            button.set_refusal("" if not all(refusals) else refusals[0] if refusals else "")

    def _confirm(self, option: str, reason: str) -> None:
        orders = {known.code: order for known, order in self._asked}
        if orders:
            self._desk.decide(orders.get(option, next(iter(orders.values()))), reason)
        self._leave()

    def _leave(self) -> None:
        self._asked = ()
        self._steps.setCurrentIndex(0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_parameters(self, shift: Shift) -> None:
        """Filled once: a scenario's parameters do not change."""
        found = characteristics(shift)
        if self._parameter.count() != len(found):
            self._parameter.clear()
            for poste, code in found:
                self._parameter.addItem(title(shift, poste, code), (poste, code))
        self._parameter.setVisible(bool(found))
        self._chart.setVisible(bool(found))

    def _draw(self) -> None:
        chosen = self._parameter.currentData()
        if self._shift is not None and chosen:
            self._chart.set_data(control_data(self._shift, *chosen))

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margin = self._reason.theme.px(Space.MARGIN)
        head = QVBoxLayout()
        head.setContentsMargins(margin, margin // 2, margin, margin // 2)
        top = QHBoxLayout()
        top.addWidget(self._parameter, 1)
        top.addStretch()
        top.addWidget(self._trace)
        head.addLayout(top)
        head.addWidget(self._chart)
        foot = QGridLayout()
        foot.setContentsMargins(margin, margin // 2, margin, margin // 2)
        foot.setSpacing(margin // 3)
        for rank, button in enumerate(self._buttons.values()):
            foot.addWidget(button, rank // 2, rank % 2)
        column.addLayout(head)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self._steps.addWidget(page)
        self._steps.addWidget(self._reason)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._steps)


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Stock"), stretch=True),
        Column(translate("Run", "Pièces"), align="right"),
        Column(translate("Run", "Isolées"), align="right"),
        Column(translate("Run", "À remettre"), align="right"),
        Column(translate("Run", "Tri")),
    ]


def _row(view: BufferView) -> Row:
    held = view.aside + view.returning
    return Row(
        view.code,
        (
            Cell(view.code, strong=bool(held)),
            number(view.level),
            number(view.aside) if view.aside else "",
            number(view.returning) if view.returning else "",
            view.sorter,
        ),
        ground="jaune_f" if view.aside else "",
    )
