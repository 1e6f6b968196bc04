"""The sequence of the OF: what is launched first, when each ends at best, what the changeovers cost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import euro, minutes, number, translate
from app.models.projection import OrderEnd, changeovers, order_ends
from app.theme import Space, Theme
from app.views.prepare.sequence_chart import SequenceChart, sequence_data
from app.widgets import Cell, Column, DataTable, DecisionButton, Label, Panel, Row
from app.wording import Names
from sim.commands import MoveOrder
from sim.state import OrderView

_ROW, _ROWS = 30, 6


class OrdersPanel(Panel):
    """Alt+↑ and Alt+↓ move the OF chosen."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Orders", "Programme des OF"), parent=parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._chosen = ""
        self._table = DataTable(translate("Orders", "Séquence de lancement des OF"))
        self._chart = SequenceChart(translate("Orders", "Passage des OF au goulot"))
        self._said = Label()
        self._reason = QLineEdit()
        self._up = DecisionButton(translate("Orders", "Avancer"), shortcut="Alt+Up")
        self._down = DecisionButton(translate("Orders", "Reculer"), shortcut="Alt+Down")
        self._build()
        self.refresh()
        self.setFocusProxy(self._table)

    def _build(self) -> None:
        theme = self._theme
        self.set_subtitle(translate("Orders", "fin au plus tôt : goulot sans arrêt, changements compris"))
        self._table.set_row_height(_ROW)
        self._table.setFixedHeight(theme.px(_ROW * _ROWS + 26))
        self._table.rowSelected.connect(self._choose)
        self._said.setWordWrap(True)
        self._reason.setPlaceholderText(translate("Orders", "Motif, en un mot ou une phrase (facultatif)"))
        self._reason.setAccessibleName(translate("Orders", "Motif du déplacement d’OF"))
        self._reason.setMaxLength(2000)
        for button, way in ((self._up, -1), (self._down, 1)):
            button.clicked.connect(lambda _=False, step=way: self._move(step))
            button.refusedClicked.connect(lambda origin=button: self.told.emit(origin.toolTip()))
        levers = QHBoxLayout()
        levers.setSpacing(theme.px(Space.GUTTER))
        levers.addWidget(self._up)
        levers.addWidget(self._down)
        foot = QVBoxLayout()
        margin = theme.px(Space.MARGIN)
        foot.setContentsMargins(margin, theme.px(Space.GUTTER), margin, margin)
        foot.setSpacing(theme.px(Space.GUTTER))
        foot.addWidget(self._said)
        foot.addWidget(self._reason)
        foot.addLayout(levers)
        self.body.addWidget(self._table)
        self.body.addWidget(self._chart)
        self.body.addStretch(1)
        self.body.addLayout(foot)

    def refresh(self) -> None:
        """Look at the state again."""
        scenario, state = self._bridge.scenario, self._bridge.state
        ends = {end.order.code: end for end in order_ends(scenario, state)}
        changing = changeovers(scenario, state)
        rows = [
            self._row(rank, order, ends.get(order.code), order.code in changing)
            for rank, order in enumerate(state.orders, start=1)
        ]
        self._table.set_content(_columns(), rows)
        codes = [order.code for order in state.orders]
        if self._chosen not in codes:
            self._chosen = codes[0] if codes else ""
        self._select_chosen(codes)
        self._chart.set_data(sequence_data(scenario, state, self._names))
        setup_ms = scenario.postes[scenario.goulot].setup_ms
        text = translate("Orders", "Changements de série à {poste}, le goulot : {count} × {each} = {total}.")
        self._said.setText(
            text.format(
                poste=scenario.goulot,
                count=number(len(changing)),
                each=minutes(setup_ms),
                total=minutes(setup_ms * len(changing)),
            )
        )
        self._show_levers()

    def _select_chosen(self, codes: list[str]) -> None:
        if self._chosen in codes and self._table.currentIndex().row() != codes.index(self._chosen):
            self._table.selectRow(codes.index(self._chosen))

    def _row(self, rank: int, order: OrderView, end: OrderEnd | None, changes: bool) -> Row:
        spec = self._bridge.scenario.orders[order.code]
        late = end is not None and end.slack_ms < 0
        done = order.completed_ms is not None
        at = order.completed_ms if done else end.end_ms if end else None
        ink = "rouge_t" if late else "texte"
        tip = translate("Orders", "Changement de série au goulot avant cet OF") if changes else ""
        return Row(
            order.code,
            (
                Cell(number(rank), "texte2"),
                Cell(self._names.order(order.code), strong=True),
                Cell(_reference(self._names, order.product), icon="changement" if changes else "", tip=tip),
                self._quantity(order),
                Cell(spec.client, "texte2"),
                self._names.clock(order.due_ms),
                Cell("–" if at is None else self._names.clock(at), ink, late),
                Cell(minutes(end.slack_ms, signed=True) if end else "–", ink, late),
                euro(spec.penalty_uc / 1e6, 0),
            ),
        )

    def _quantity(self, order: OrderView) -> str:
        """Delivered over ordered once the line runs."""
        ordered = number(order.quantity)
        return f"{number(order.delivered)}/{ordered}" if self._bridge.state.running else ordered

    def _choose(self, code: str) -> None:
        if code:
            self._chosen = code
            self._show_levers()

    def _show_levers(self) -> None:
        for button, step in ((self._up, -1), (self._down, 1)):
            refusal = self._refusal(step)
            button.set_refusal(refusal)
            if not refusal:
                button.set_detail("")

    def _refusal(self, step: int) -> str:
        """Why the OF chosen can't move by `step`, "" when it can."""
        command = self._command(step)
        if command is None:
            return translate("Orders", "Déjà en premier.") if step < 0 else translate("Orders", "Déjà en dernier.")
        refused = self._bridge.check(command)
        return wording.refusal(self._names, refused) if refused else ""

    def _command(self, step: int) -> MoveOrder | None:
        codes = [order.code for order in self._bridge.state.orders]
        if self._chosen not in codes or not 0 <= codes.index(self._chosen) + step < len(codes):
            return None
        return MoveOrder(order=self._chosen, rank=codes.index(self._chosen) + step)

    def _move(self, step: int) -> None:
        command = self._command(step)
        if command is not None:
            reason = self._reason.text()
            self._reason.clear()
            self._bridge.submit(command, reason)


def _reference(names: Names, product: str) -> str:
    """`SH300 · Shampooing 12 × 300 mL`: the code first, for names that begin alike; not again where the name has it."""
    name = names.product(product)
    return name if product in "".join(name.split()) else f"{product} · {name}"


def _columns() -> list[Column]:
    return [
        Column(translate("Orders", "Rang"), "right", 42),
        Column(translate("Orders", "OF"), width=70),
        Column(translate("Orders", "Référence"), stretch=True),
        Column(translate("Orders", "Quantité"), "right", 58),
        Column(translate("Orders", "Client"), width=96),
        Column(translate("Orders", "Dû"), width=52),
        Column(translate("Orders", "Fin au plus tôt"), width=92),
        Column(translate("Orders", "Marge"), "right", 68),
        Column(translate("Orders", "Pénalité"), "right", 66),
    ]
