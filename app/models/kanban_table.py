"""The sizing of kanban loops as an item model."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.i18n import NO_VALUE, number, translate
from app.models.cell import CellView
from app.models.grid_table import GridTable
from app.models.kanban_grid import KanbanGrid
from app.wording import Names

FILLED = {3: "delay", 4: "container", 5: "safety"}
CARDS = 6


class KanbanTable(GridTable):
    """A row a component that the programme needs."""

    fields, left, strong = FILLED, (0, 1), (0, CARDS)

    def __init__(self, grid: KanbanGrid, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid, self._names = grid, names

    def heads(self) -> list[str]:
        return [
            translate("Kanban", "Code"),
            translate("Kanban", "Composant"),
            translate("Kanban", "Besoin, par heure"),
            translate("Kanban", "Délai, min"),
            translate("Kanban", "Conteneur, pièces"),
            translate("Kanban", "Sécurité, %"),
            translate("Kanban", "Cartes"),
        ]

    def keys(self) -> list[str]:
        return list(self.grid.needs)

    def cell(self, row: int, field: str) -> CellView:
        return self.grid.cell(self.keys()[row], field)

    def write(self, row: int, field: str, text: str) -> None:
        self.grid.write(self.keys()[row], field, text)

    def given(self, row: int, column: int) -> str:
        code = self.keys()[row]
        cards = self.grid.cards(code)
        return {
            0: code,
            1: self._names.component(code),
            2: self._names.quantity(code, round(self.grid.needs[code])),
            CARDS: NO_VALUE if cards is None else number(cards),
        }[column]
