"""Where the over-consumption of a component comes from: poste, cause, hour, quantity and cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents import Shift
from app.documents.overuse import overuse_cells, overuse_columns, overuse_rows
from app.i18n import euro, translate
from app.seance import Seance
from app.theme import FontStyle, Space, Theme
from app.widgets import Column, DataTable, Dialog, EmptyState, Label, PrimaryButton, Row

_WIDTH, _HEIGHT = 720, 400


class OveruseDialog(Dialog):
    """Of one component, the dearest first; Escape closes."""

    def __init__(self, bridge: Seance, theme: Theme, component: str, parent: QWidget) -> None:
        super().__init__(parent)
        shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
        name = shift.names.component(component)
        title = translate("Overuse", "D’où vient l’écart ? {component}").format(component=name)
        self.setWindowTitle(title)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        rows = overuse_rows(shift, component)
        told = translate(
            "Overuse", "Écart en quantité : {cost}. L’écart de prix, s’il y en a un, vient d’une décision."
        )
        column = QVBoxLayout(self)
        margin = theme.px(Space.MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(Label(title, FontStyle.PAGE))
        column.addWidget(
            Label(told.format(cost=euro(sum(row.cost_uc for row in rows) / 1e6, signed=True)), role="texte2")
        )
        if not rows:
            nothing = translate("Overuse", "Aucune pièce de ce composant n’a été perdue ni montée pour rien.")
            column.addWidget(EmptyState("document", translate("Overuse", "Rien en trop"), nothing), 1)
            self._end(column)
            return
        table = DataTable(title)
        columns = [
            Column(text, "right" if rank > 3 else "left", stretch=rank == 3)
            for rank, text in enumerate(overuse_columns()[1:], 1)
        ]
        table.set_content(columns, [Row(str(n), overuse_cells(shift, row)[1:]) for n, row in enumerate(rows)])
        column.addWidget(table, 1)
        self._end(column)

    def _end(self, column: QVBoxLayout) -> None:
        close = PrimaryButton(translate("Overuse", "Fermer"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
