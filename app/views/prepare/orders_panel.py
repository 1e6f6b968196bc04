"""The programme: the sequence of the OF, what it gives poste by poste, and why an OF is late."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import euro, minutes, number, translate
from app.models.programme import (
    RULES,
    gantt_data,
    in_order,
    lateness_words,
    load_rows,
    moves,
    open_orders,
    rule_name,
    rule_refused,
    scheduled,
)
from app.theme import Space, Theme
from app.views.prepare.orders_words import capacities, columns, fills, methods, reference
from app.widgets import Cell, DataTable, DecisionButton, Label, Panel, Row, SecondaryButton, Segments
from app.widgets.gantt import Gantt
from app.widgets.gantt_data import NAME
from app.widgets.load_strip import LoadStrip
from app.widgets.ribbon_legend import RibbonLegend
from sim.commands import MoveOrder
from sim.planning.lateness import Outcome
from sim.planning.levers import setups_ms
from sim.planning.line_schedule import LineSchedule
from sim.state import OrderView

_ROW, _ROWS = 26, 6
_LIGHT, _REST_MS = 400, 120
"""Bars above which a preview waits for so long a rest."""


class OrdersPanel(Panel):
    """Alt+↑ and Alt+↓ move the OF chosen, a bar may be dragged, a rule puts all in order; Ctrl+Z goes back."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Orders", "Programme des OF"), parent=parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._chosen = ""
        self._before: list[list[str]] = []
        self._method, self._infinite = "expected", False
        self._aimed: tuple[str, int] = ("", -1)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        """A long programme is scheduled again once the hand that drags rests."""
        self._table = DataTable(translate("Orders", "Séquence de lancement des OF"))
        self._chart = Gantt(translate("Orders", "Passage des OF aux postes"))
        self._loads = LoadStrip(translate("Orders", "Charge sur capacité des postes"))
        self._said = Label()
        self._reason = QLineEdit()
        self._up = DecisionButton(translate("Orders", "Avancer"), shortcut="Alt+Up")
        self._down = DecisionButton(translate("Orders", "Reculer"), shortcut="Alt+Down")
        self._rules = SecondaryButton(translate("Orders", "Ranger par règle"), "ouvrir", small=True)
        self._menu = QMenu(self._rules)
        self._undo = SecondaryButton(translate("Orders", "Annuler"), "annuler", "Ctrl+Z", small=True)
        self._methods = Segments(methods(), translate("Orders", "Jalonnement"), small=True)
        self._capacity = Segments(capacities(), translate("Orders", "Capacité des postes"), small=True)
        self._build()
        self._connect()
        self.refresh()
        self.setFocusProxy(self._table)

    def _build(self) -> None:
        theme = self._theme
        for widget in (self._capacity, self._methods, self._rules, self._undo):
            self.add_head(widget)
        self._methods.set_current(self._method)
        self._capacity.set_current("finite")
        self._menu.setToolTipsVisible(True)
        for rule in RULES:
            action = self._menu.addAction(rule_name(rule))
            action.triggered.connect(lambda _=False, code=rule: self._apply(code))
            refused = rule_refused(self._bridge.scenario, self._bridge.state, rule)
            action.setEnabled(not refused)
            action.setToolTip(refused)
        self._table.set_row_height(_ROW)
        self._said.setWordWrap(True)
        self._reason.setPlaceholderText(translate("Orders", "Motif, en un mot ou une phrase (facultatif)"))
        self._reason.setAccessibleName(translate("Orders", "Motif du déplacement d’OF"))
        self._reason.setMaxLength(2000)
        levers = QHBoxLayout()
        margin = theme.px(Space.MARGIN)
        levers.setContentsMargins(margin, theme.px(Space.GUTTER), margin, margin)
        levers.setSpacing(theme.px(Space.GUTTER))
        levers.addWidget(self._reason, 2)
        levers.addWidget(self._up, 1)
        levers.addWidget(self._down, 1)
        self._said.setContentsMargins(margin, theme.px(Space.ROW), margin, 0)
        self.body.addWidget(self._table)
        self.body.addWidget(self._chart, 1)
        legend = RibbonLegend(translate("Orders", "Légende du programme"))
        legend.set_data(fills())
        words = QHBoxLayout()
        words.addWidget(Label(translate("Orders", "Charge sur capacité, trait : 100 %"), role="texte2"), 1)
        words.addWidget(legend)
        strip = QVBoxLayout()
        strip.setContentsMargins(theme.px(NAME), theme.px(Space.ROW), 0, 0)
        strip.addLayout(words)
        strip.addWidget(self._loads)
        self.body.addLayout(strip)
        self.body.addWidget(self._said)
        self.body.addLayout(levers)

    def _connect(self) -> None:
        self._table.rowSelected.connect(self._choose)
        self._chart.activated.connect(lambda code: self._choose(code.split("/")[0]))
        self._chart.moved.connect(self._drop)
        self._chart.previewed.connect(self._preview)
        self._methods.chosen.connect(self._turn)
        self._capacity.chosen.connect(self._load)
        self._rest.timeout.connect(self._show_preview)
        self._rules.clicked.connect(lambda: self._menu.popup(self._rules.mapToGlobal(self._rules.rect().bottomLeft())))
        self._undo.clicked.connect(self._go_back)
        for button, way in ((self._up, -1), (self._down, 1)):
            button.clicked.connect(lambda _=False, step=way: self._move(step))
            button.refusedClicked.connect(lambda origin=button: self.told.emit(origin.toolTip()))

    # -- what is shown -------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the state again."""
        state = self._bridge.state
        plan = scheduled(self._bridge.scenario, state, self._method, infinite=self._infinite)
        ends = {outcome.job: outcome for outcome in plan.outcomes}
        rows = [self._row(rank, order, ends.get(order.code)) for rank, order in enumerate(state.orders, start=1)]
        self._table.set_content(columns(), rows)
        self._table.setFixedHeight(self._theme.px(_ROW * min(len(rows), _ROWS) + 28))
        codes = [order.code for order in state.orders]
        if self._chosen not in codes:
            self._chosen = codes[0] if codes else ""
        self._select_chosen(codes)
        self._chart.set_data(gantt_data(self._bridge.scenario, state, self._names, plan))
        self._loads.set_data(load_rows(self._bridge.scenario, state, plan))
        self._said.setText(self._words(plan, open_orders(state)))
        self._show_levers()

    def _words(self, plan: LineSchedule, sequence: Sequence[str]) -> str:
        """Changeovers of the goulot, then each late OF with its cause."""
        scenario = self._bridge.scenario
        text = translate("Orders", "Changements de série à {poste}, le goulot : {total}.")
        total = text.format(poste=scenario.goulot, total=minutes(setups_ms(scenario, sequence)))
        late = [lateness_words(self._names, outcome) for outcome in plan.outcomes]
        return " ".join([total, *filter(None, late)])

    def _select_chosen(self, codes: list[str]) -> None:
        self._chart.set_chosen(self._chosen)
        if self._chosen in codes and self._table.currentIndex().row() != codes.index(self._chosen):
            self._table.selectRow(codes.index(self._chosen))

    def _row(self, rank: int, order: OrderView, end: Outcome | None) -> Row:
        spec = self._bridge.scenario.orders[order.code]
        late = end is not None and end.slack_ms < 0
        done = order.completed_ms is not None
        at = order.completed_ms if done else end.end_ms if end else None
        ink = "rouge_t" if late else "texte"
        tip = lateness_words(self._names, end) if end else ""
        return Row(
            order.code,
            (
                Cell(number(rank), "texte2"),
                Cell(self._names.order(order.code), strong=True),
                reference(self._names, order.product),
                self._quantity(order),
                Cell(spec.client, "texte2"),
                self._names.clock(order.due_ms),
                Cell("–" if at is None else self._names.clock(at), ink, late, tip=tip),
                Cell(minutes(end.slack_ms, signed=True) if end else "–", ink, late, tip=tip),
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
            self._select_chosen([order.code for order in self._bridge.state.orders])
            self._show_levers()

    def _turn(self, method: str) -> None:
        self._method = method
        self.refresh()

    def _load(self, capacity: str) -> None:
        self._infinite = capacity == "infinite"
        self.refresh()

    def _preview(self, job: str, rank: int) -> None:
        """What dropping the OF there would give, before it is ordered."""
        self._aimed = (job, rank)
        if rank < 0:
            self._rest.stop()
            self.refresh()
        elif len(self._chart.parts()) <= _LIGHT:
            self._show_preview()
        else:
            self._rest.start()

    def _show_preview(self) -> None:
        job, rank = self._aimed
        sequence = _moved(open_orders(self._bridge.state), job, rank)
        plan = scheduled(self._bridge.scenario, self._bridge.state, self._method, sequence, self._infinite)
        outcome = next(each for each in plan.outcomes if each.job == job)
        text = translate("Orders", "Déposé là, {order} finit à {end}, marge {slack}.")
        words = text.format(
            order=self._names.order(job),
            end=self._names.clock(outcome.end_ms),
            slack=minutes(outcome.slack_ms, signed=True),
        )
        self._said.setText(f"{words} {self._words(plan, sequence)}")

    # -- orders --------------------------------------------------------------------

    def _show_levers(self) -> None:
        self._undo.setEnabled(bool(self._before))
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
            self._before.append(open_orders(self._bridge.state))
            self._bridge.submit(command, self._taken_reason())

    def _drop(self, job: str, rank: int) -> None:
        self._rest.stop()
        self._chosen = job
        self._arrange(_moved(open_orders(self._bridge.state), job, rank))
        self.refresh()

    def _apply(self, rule: str) -> None:
        self._arrange(in_order(self._bridge.scenario, self._bridge.state, rule))

    def _go_back(self) -> None:
        if self._before:
            target = self._before.pop()
            self._order(target)
            self._show_levers()

    def _arrange(self, target: Sequence[str]) -> None:
        """Order the sequence; what is already so costs no order."""
        now = open_orders(self._bridge.state)
        if list(target) == now:
            self.told.emit(translate("Orders", "Les OF sont déjà dans cet ordre."))
            return
        self._before.append(now)
        self._order(target)

    def _order(self, target: Sequence[str]) -> None:
        """As few orders as bring the sequence there; the first refusal is told and stops the rest."""
        reason = self._taken_reason()
        for command in moves([order.code for order in self._bridge.state.orders], target):
            refused = self._bridge.check(command)
            if refused:
                self.told.emit(wording.refusal(self._names, refused))
                return
            self._bridge.submit(command, reason)

    def _taken_reason(self) -> str:
        """The line is emptied: where the words went is told."""
        reason = self._reason.text()
        self._reason.clear()
        if reason.strip():
            self.told.emit(translate("Orders", "Motif noté au journal avec le déplacement."))
        return reason


def _moved(codes: Sequence[str], job: str, rank: int) -> list[str]:
    others = [code for code in codes if code != job]
    return [*others[:rank], job, *others[rank:]]
