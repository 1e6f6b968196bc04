"""Traceability: type a lot, a component or an OF; its lots or its pieces are told."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.i18n import number, translate
from app.seance import Seance
from app.theme import Space, Theme
from app.views.palette import plain
from app.widgets import Column, DataTable, Dialog, Row
from app.wording import Names
from sim.indicators.rows import LotUse
from sim.indicators.traceability import trace

_WIDTH, _HEIGHT = 640, 420


class TraceDialog(Dialog):
    """Escape closes."""

    def __init__(self, bridge: Seance, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Run", "Traçabilité"))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._names = Names(bridge.scenario)
        self._uses = trace(bridge.journal.facts(), bridge.scenario)
        self._words = QLineEdit()
        self._words.setAccessibleName(translate("Run", "Lot, composant, poste ou OF"))
        self._words.setPlaceholderText(translate("Run", "Lot, composant, poste ou OF"))
        self._table = DataTable(translate("Run", "Lots et pièces"))
        column = QVBoxLayout(self)
        margin = theme.px(Space.MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self._words)
        column.addWidget(self._table, 1)
        self._words.textChanged.connect(self._show)
        self._show("")

    def _show(self, words: str) -> None:
        rows = [_row(self._names, use) for use in self._uses]
        wanted = plain(words).split()
        shown = [row for row in rows if all(word in plain(" ".join(map(str, row.cells))) for word in wanted)]
        self._table.set_content(_columns(), shown)


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Lot")),
        Column(translate("Run", "Poste")),
        Column(translate("Run", "OF")),
        Column(translate("Run", "Pièces"), align="right"),
        Column(translate("Run", "Quantité"), align="right"),
        Column(translate("Run", "Heures"), stretch=True),
    ]


def _row(names: Names, use: LotUse) -> Row:
    pieces = translate("Run", "{first} à {last}").format(first=number(use.first), last=number(use.last))
    hours = translate("Run", "{first} à {last}").format(first=names.clock(use.from_ms), last=names.clock(use.to_ms))
    code = f"{use.lot} {use.poste} {use.order}"
    return Row(
        code, (use.lot, use.poste, names.order(use.order), pieces, names.quantity(use.component, use.quantity), hours)
    )
