"""The list to serve: what each poste mounts for the programme, what is there, what has to be brought."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import translate
from app.models.supply import servings
from app.widgets import Cell, Column, DataTable, Panel, Row
from sim.planning.supply import Serving


class ServingPanel(Panel):
    """Poste after poste, in the order of the line."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(translate("Stock", "Liste à servir par poste"), parent=parent)
        self._bridge = bridge
        self._names = wording.Names(bridge.scenario)
        self._table = DataTable(translate("Stock", "Liste à servir par poste"))
        self.set_subtitle(translate("Stock", "pour les OF du programme, pièces en plus comprises ; Ctrl+C copie"))
        self.body.addWidget(self._table)
        self.setFocusProxy(self._table)

    def refresh(self) -> None:
        """Look at the state again."""
        rows, place = [], ""
        for line in servings(self._bridge.scenario, self._bridge.state):
            rows.append(self._row(line, first=line.place != place))
            place = line.place
        self._table.set_content(_columns(), rows)

    def _row(self, line: Serving, first: bool) -> Row:
        names, stock = self._names, self._bridge.state.stocks[line.component].quantity
        least, most = (names.quantity(line.component, each) for each in line.each)
        short = max(0, line.total - stock)
        return Row(
            f"{line.place}/{line.component}",
            (
                Cell(line.place, "texte" if first else "texte2", first),
                Cell(line.component, strong=True),
                names.component(line.component),
                least if least == most else f"{least} – {most}",
                names.quantity(line.component, line.total),
                names.quantity(line.component, stock),
                Cell(
                    names.quantity(line.component, short) if short else "–",
                    "jaune_t" if short else "texte2",
                    bool(short),
                ),
            ),
        )


def _columns() -> list[Column]:
    return [
        Column(translate("Stock", "Poste"), width=70),
        Column(translate("Stock", "Code"), width=90),
        Column(translate("Stock", "Composant"), stretch=True),
        Column(translate("Stock", "Par pièce"), "right", 130),
        Column(translate("Stock", "Pour le programme"), "right", 150),
        Column(translate("Stock", "Au bord de ligne"), "right", 130),
        Column(translate("Stock", "À apporter"), "right", 120),
    ]
