"""Stock cover of the components, with the two levers: express supply and substitute."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import euro, minutes, number, translate
from app.models.cover import StockLine, consequence, hours_words, stock_lines
from app.theme import Space, Theme
from app.widgets import Cell, Column, DataTable, DecisionButton, Label, Panel, Row
from app.widgets.cover_bars import paint_cover
from sim.commands import Command, ExpressSupply, UseSubstitute

Index = QModelIndex | QPersistentModelIndex
_BAR_COLUMN = 4
_INKS = {"ok": "texte", "none": "texte", "warn": "jaune_t", "bad": "rouge_t"}


class CoverDelegate(QStyledItemDelegate):
    """Paints the bar of cover in its column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[StockLine] = []

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        margin = self._theme.px(6)
        box = QRectF(option.rect).adjusted(margin, 0, -margin, 0)
        paint_cover(painter, self._theme, box, self.lines[index.row()].bar)


class StockPanel(Panel):
    """The shortest cover on top; the levers act on the row chosen."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Stock", "Couverture des stocks"), parent=parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._chosen = ""
        self._lines: list[StockLine] = []
        self._table = DataTable(translate("Stock", "Couverture des stocks"))
        self._bars = CoverDelegate(theme, self._table)
        self._said = Label()
        self._express = DecisionButton(wording.decision_verb("ExpressSupply"), icon="livraison")
        self._substitute = DecisionButton(translate("Stock", "Monter le remplaçant"), icon="action")
        self._build()
        self.refresh()

    def _build(self) -> None:
        theme = self._theme
        self.set_subtitle(translate("Stock", "trait : besoin jusqu’à la fin de l’équipe"))
        self._table.setItemDelegateForColumn(_BAR_COLUMN, self._bars)
        self._table.rowSelected.connect(self._choose)
        self._said.setWordWrap(True)
        self._express.clicked.connect(lambda: self._order(self._express_command()))
        self._substitute.clicked.connect(lambda: self._order(self._substitute_command()))
        for button in (self._express, self._substitute):
            button.refusedClicked.connect(lambda origin=button: self.told.emit(origin.toolTip()))
        foot = QVBoxLayout()
        margin = theme.px(Space.MARGIN)
        foot.setContentsMargins(margin, theme.px(Space.GUTTER), margin, margin)
        foot.setSpacing(theme.px(Space.GUTTER))
        foot.addWidget(self._said)
        foot.addWidget(self._express)
        foot.addWidget(self._substitute)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(foot)

    def refresh(self) -> None:
        """Look at the state again."""
        self._lines = stock_lines(self._bridge.scenario, self._bridge.state, self._names)
        self._bars.lines = self._lines
        self._table.set_content(_columns(), [_row(line) for line in self._lines])
        if not any(line.code == self._chosen for line in self._lines):
            self._chosen = self._lines[0].code if self._lines else ""
        self._show_chosen()

    def _choose(self, code: str) -> None:
        self._chosen = code or self._chosen
        self._show_chosen()

    def _show_chosen(self) -> None:
        line = next((line for line in self._lines if line.code == self._chosen), None)
        self._said.setText(consequence(line) if line else translate("Stock", "Plus rien n’est à monter."))
        for button in (self._express, self._substitute):
            button.setVisible(line is not None)
        if line is not None:
            self._show_express(line)
            self._show_substitute(line)

    def _show_express(self, line: StockLine) -> None:
        spec = self._bridge.scenario.components[line.code]
        detail = translate("Stock", "{quantity} en {delay}, {cost}").format(
            quantity=wording.quantity(spec.unit, spec.express_quantity),
            delay=minutes(spec.express_ms),
            cost=euro(spec.express_uc / 1e6, 0, signed=True),
        )
        self._show_lever(self._express, self._express_command(), detail)

    def _show_substitute(self, line: StockLine) -> None:
        spec = self._bridge.scenario.components[line.code]
        back = self._bridge.state.stocks[line.code].substitute_in_use
        wanted = translate("Stock", "Monter le remplaçant")
        self._substitute.setText(translate("Stock", "Revenir au composant prévu") if back else wanted)
        detail = translate("Stock", "{code}, {seconds} s par cycle").format(
            code=spec.substitute, seconds=number(spec.substitute_extra_ms / 1000, signed=True)
        )
        self._show_lever(self._substitute, self._substitute_command(), "" if back else detail)

    def _show_lever(self, button: DecisionButton, command: Command, detail: str) -> None:
        refused = self._bridge.check(command)
        if refused is None:
            button.set_refusal("")
            button.set_detail(detail)
        else:
            button.set_refusal(wording.refusal(self._names, refused))

    def _express_command(self) -> ExpressSupply:
        return ExpressSupply(component=self._chosen)

    def _substitute_command(self) -> UseSubstitute:
        in_use = self._bridge.state.stocks[self._chosen].substitute_in_use
        return UseSubstitute(component=self._chosen, use=not in_use)

    def _order(self, command: Command) -> None:
        if self._bridge.submit(command) is not None:
            self.told.emit(wording.decision(self._names, command))


def _columns() -> list[Column]:
    return [
        Column(translate("Stock", "Code"), width=72),
        Column(translate("Stock", "Composant"), stretch=True),
        Column(translate("Stock", "Poste"), width=50),
        Column(translate("Stock", "Stock"), "right", 82),
        Column(translate("Stock", "Couverture"), width=76),
        Column(translate("Stock", "Durée"), "right", 54),
        Column(translate("Stock", "Rupture"), width=72),
        Column(translate("Stock", "Livraison"), width=106),
    ]


def _row(line: StockLine) -> Row:
    ink, strong = _INKS[line.bar.status], line.bar.status in ("warn", "bad")
    return Row(
        line.code,
        (
            Cell(line.code, strong=True),
            line.name,
            Cell(line.postes, "texte2"),
            line.quantity,
            "",
            Cell(hours_words(line), ink, strong),
            Cell(line.shortage, ink if strong else "texte2", strong),
            Cell(line.incoming, "texte2", tip=line.deliveries),
        ),
    )
