"""What the shift cost against its standard: the steps from one to the other, component by component, order by order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import wording
from app.documents import Shift, Table, order_costs_table, variances_table
from app.documents.cents import variance_totals
from app.i18n import euro, labelled, number, translate
from app.theme import FontStyle, Space, Theme
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, Label, Panel, Row, SecondaryButton
from app.widgets.cost_steps import CostStep, CostSteps
from app.widgets.ribbon_legend import RibbonLegend
from app.wording import VARIANCES, variance, variance_rule
from sim.indicators.variances import rework_uc

_ROW = 24
_RULES = 380
TOTAL = "cost:total"


class CostsPage(QWidget):
    """What the shift cost, and to whom it is put down."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = CostSteps(translate("Costs", "Du coût standard au coût réel, en euros"))
        self._steps_panel = Panel(translate("Costs", "Du standard au réel"))
        self._components = AmountsPanel(translate("Costs", "Écarts de coût par nature"), "cost")
        self._orders = AmountsPanel(translate("Costs", "Prix de revient par OF"), "order_cost")
        self._orders.set_subtitle(
            translate("Costs", "charges communes réparties selon le temps de référence passé au goulot")
        )
        self._build()
        self.setFocusProxy(self._components.table)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.chart(self._steps, "variance:{}".format)
        reasons.figure(self._steps_panel.subtitle, lambda: "objective:cost_per_piece_eur")
        for panel in (self._components, self._orders):
            panel.answered_by(reasons)

    def set_content(self, shift: Shift) -> None:
        self._steps.set_data(_steps(shift))
        good, real = shift.board.pieces().good, shift.board.per_good_piece_uc()
        told = translate("Costs", "{pieces} pièces bonnes, {cost} la pièce pour {standard} de standard")
        self._steps_panel.set_subtitle(
            told.format(
                pieces=number(good),
                cost=euro(None if real is None else real / 1e6),
                standard=euro(shift.scenario.costs.standard_uc / 1e6),
            )
        )
        costs = [(row.code, wording.cost(row.code)) for row in shift.board.variances()]
        orders = [(row.code, shift.names.order(row.code)) for row in shift.board.order_costs()]
        rework = rework_uc(shift.scenario, shift.board.times) / 1e6
        told = translate("Costs", "dont essais refaits et retouches : {rework} d’heures machine")
        self._components.set_subtitle(told.format(rework=euro(rework)))
        self._components.set_amounts(variances_table(shift), costs)
        self._orders.set_amounts(order_costs_table(shift), orders)

    def _build(self) -> None:
        gap, margin = self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        rules = QWidget()
        rules.setFixedWidth(self._theme.px(_RULES))
        lines = QGridLayout(rules)
        lines.setContentsMargins(0, gap, 0, 0)
        lines.setColumnStretch(1, 1)
        lines.setHorizontalSpacing(gap)
        lines.setVerticalSpacing(0)
        for rank, code in enumerate(VARIANCES):
            said = Label(variance_rule(code), role="texte2")
            said.setWordWrap(True)
            lines.addWidget(Label(variance(code), FontStyle.STRONG), rank, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(said, rank, 1, Qt.AlignmentFlag.AlignTop)
        legend = RibbonLegend(translate("Costs", "Légende des écarts"))
        legend.set_data(_fills())
        lines.addWidget(legend, len(VARIANCES), 0, 1, 2)
        row = QHBoxLayout()
        row.setContentsMargins(margin, 0, margin, self._theme.px(4))
        row.setSpacing(2 * margin)
        row.addWidget(self._steps, 1)
        row.addWidget(rules)
        self._steps_panel.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._steps_panel)
        column.addWidget(self._components, 5)
        column.addWidget(self._orders, 3)


class AmountsPanel(Panel):
    """A table of amounts whose rows answer why: Enter, double click or the button."""

    def __init__(self, title: str, family: str, parent: QWidget | None = None) -> None:
        """`family` of the figures that its rows are."""
        super().__init__(title, parent=parent)
        self._family = family
        self._names: dict[str, str] = {}
        self._chosen = ""
        self.table = DataTable(title)
        self.table.set_row_height(_ROW)
        self._why = SecondaryButton(translate("Run", "Pourquoi ?"), small=True)
        self._why.setAccessibleName(
            translate("Costs", "Pourquoi ? Les faits de la ligne choisie : {table}").format(table=title)
        )
        self.add_head(self._why)
        self.body.addWidget(self.table)
        self.table.rowSelected.connect(self._choose)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self.table, self._code)
        reasons.figure(self.subtitle, lambda: TOTAL)
        self._why.clicked.connect(lambda: reasons.asked.emit(self._code(self._chosen)))

    def _code(self, key: str) -> str:
        """The total answers with all that was spent."""
        return f"{self._family}:{key}" if key in self._names else TOTAL

    def set_amounts(self, table: Table, rows: Sequence[tuple[str, str]]) -> None:
        """`rows`: code and name of each row of the table but its total."""
        self._names = dict(rows)
        columns = [
            Column(title, "right" if rank in table.numeric else "left", stretch=rank == 0)
            for rank, title in enumerate(table.columns)
        ]
        keys = [*self._names, *(["total"] if table.totalled else [])]
        self.table.set_content(
            columns,
            [
                Row(key, tuple(Cell(text, strong=key == "total") for text in cells))
                for key, cells in zip(keys, table.rows, strict=True)
            ],
        )
        if self._names and not self._chosen:
            self.table.selectRow(0)

    def _choose(self, key: str) -> None:
        self._chosen = key


def _steps(shift: Shift) -> list[CostStep]:
    standard, *gaps, real = variance_totals(shift)
    found = [_whole("standard", translate("Costs", "Standard"), standard)]
    for code, cents in zip(VARIANCES, gaps, strict=True):
        text, tip = euro(cents / 100, signed=True), labelled(variance(code), variance_rule(code))
        found.append(CostStep(code, variance(code), cents, text, tip=f"{text}. {tip}"))
    return [*found, _whole("real", translate("Costs", "Réel"), real)]


def _fills() -> list[tuple[str, str]]:
    costs, saves = translate("Costs", "coûte"), translate("Costs", "fait gagner")
    return [("down", translate("Costs", "coûte le plus")), ("loss", costs), ("stopped", saves)]


def _whole(code: str, name: str, cents: int) -> CostStep:
    return CostStep(code, name, cents, euro(cents / 100), whole=True)
