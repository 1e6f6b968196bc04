"""Cover of the components, dated shortages, orders proposed; express supply, one by one or all at once; substitute."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import euro, number, translate
from app.models.supply import SupplyLine, consequence, express_detail, hours_words, supply_lines
from app.theme import Space, Theme
from app.widgets import Cell, Column, DataTable, DecisionButton, Label, Panel, Row, SecondaryButton
from app.widgets.cover_bars import paint_cover
from sim.commands import Command, ExpressSupply, UseSubstitute

Index = QModelIndex | QPersistentModelIndex
_BAR_COLUMN = 5
_INKS = {"ok": "texte", "none": "texte", "warn": "jaune_t", "bad": "rouge_t"}


class CoverDelegate(QStyledItemDelegate):
    """Paints the bar of cover in its column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[SupplyLine] = []

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        margin = self._theme.px(6)
        box = QRectF(option.rect).adjusted(margin, 0, -margin, 0)
        paint_cover(painter, self._theme, box, self.lines[index.row()].bar)


class CoverPanel(Panel):
    """The shortest cover on top; the levers act on the row chosen."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Stock", "Couverture des stocks"), parent=parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._chosen = ""
        self._lines: list[SupplyLine] = []
        self._table = DataTable(translate("Stock", "Couverture des stocks"))
        self._bars = CoverDelegate(theme, self._table)
        self._said = Label()
        self._express = DecisionButton(wording.decision_verb("ExpressSupply"), icon="livraison")
        self._substitute = DecisionButton(translate("Stock", "Monter le remplaçant"), icon="action")
        self._all = SecondaryButton(translate("Stock", "Commander ce qui est proposé"), "livraison", small=True)
        self._build()
        self.refresh()

    def _build(self) -> None:
        theme = self._theme
        self.set_subtitle(translate("Stock", "trait : besoin jusqu’à la fin de l’équipe"))
        self.add_head(self._all)
        self._all.clicked.connect(self._order_all)
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
        self._lines = supply_lines(self._bridge.scenario, self._bridge.state, self._names)
        self._bars.lines = self._lines
        self._table.set_content(_columns(), [_row(line) for line in self._lines])
        if not any(line.code == self._chosen for line in self._lines):
            self._chosen = self._lines[0].code if self._lines else ""
        self._show_chosen()

    def needs(self) -> dict[str, Fraction]:
        """Component -> need an hour, in the order of the scenario."""
        found = {line.code: line.outlook.per_hour for line in self._lines}
        return {code: found[code] for code in self._bridge.scenario.components if code in found}

    def _choose(self, code: str) -> None:
        self._chosen = code or self._chosen
        self._show_chosen()

    def _show_chosen(self) -> None:
        line = next((line for line in self._lines if line.code == self._chosen), None)
        now_ms = self._bridge.state.now_ms
        words = consequence(self._names, line, now_ms) if line else translate("Stock", "Plus rien n’est à monter.")
        self._said.setText(words)
        self._show_all()
        for button in (self._express, self._substitute):
            button.setVisible(line is not None)
        if line is not None:
            self._show_express(line)
            self._show_substitute(line)

    def _show_express(self, line: SupplyLine) -> None:
        detail = express_detail(self._names, line.code)
        self._show_lever(self._express, self._express_command(), detail)

    def _show_substitute(self, line: SupplyLine) -> None:
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

    # -- what is proposed ----------------------------------------------------------

    def _proposed(self) -> list[ExpressSupply]:
        """Orders that the shop would take now."""
        wished = [ExpressSupply(component=line.code) for line in self._lines if line.outlook.lots]
        return [command for command in wished if self._bridge.check(command) is None]

    def _show_all(self) -> None:
        proposed = self._proposed()
        self._all.setEnabled(bool(proposed))
        cost = sum(self._bridge.scenario.components[each.component].express_uc for each in proposed)
        text = translate("Stock", "Commander ce qui est proposé ({count}, {cost})")
        nothing = translate("Stock", "Rien à commander")
        self._all.setText(text.format(count=len(proposed), cost=euro(cost / 1e6, 0)) if proposed else nothing)

    def _order_all(self) -> None:
        """One express supply for each component that would lack; another lot once the first is there."""
        ordered = [command for command in self._proposed() if self._bridge.submit(command) is not None]
        names = ", ".join(self._names.component(command.component) for command in ordered)
        self.told.emit(translate("Stock", "Commandé en express : {names}.").format(names=names))

    def _order(self, command: Command) -> None:
        if self._bridge.submit(command) is not None:
            self.told.emit(wording.decision(self._names, command))


def _columns() -> list[Column]:
    return [
        Column(translate("Stock", "Code"), width=72),
        Column(translate("Stock", "Composant"), stretch=True),
        Column(translate("Stock", "Poste"), width=50),
        Column(translate("Stock", "Stock"), "right", 64),
        Column(translate("Stock", "Besoin"), "right", 64),
        Column(translate("Stock", "Couverture"), width=150),
        Column(translate("Stock", "Durée"), "right", 58),
        Column(translate("Stock", "Rupture"), width=66),
        Column(translate("Stock", "Livraison"), width=96),
        Column(translate("Stock", "Point de commande"), "right", 132),
        Column(translate("Stock", "À commander"), width=110),
    ]


def _row(line: SupplyLine) -> Row:
    ink, strong = _INKS[line.bar.status], line.bar.status in ("warn", "bad")
    return Row(
        line.code,
        (
            Cell(line.code, strong=True),
            line.name,
            Cell(line.postes, "texte2"),
            line.stock,
            line.need,
            "",
            Cell(hours_words(line), ink, strong),
            Cell(line.shortage, ink if strong else "texte2", strong),
            Cell(line.incoming, "texte2", tip=line.deliveries),
            Cell(line.reorder, "jaune_t" if line.below else "texte2", line.below),
            Cell(line.proposal, ink, strong),
        ),
    )
