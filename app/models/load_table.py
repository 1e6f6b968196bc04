"""The charge/capacité grid as an item model: what is given, and the cells to fill."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from app.i18n import number, translate
from app.models.cell import CellView
from app.models.grid_table import GridTable
from app.models.load_grid import LoadGrid
from app.wording import Names, planning
from sim.planning.workload import CentreLoad

Index = QModelIndex | QPersistentModelIndex
FILLED = {4: "load", 7: "capacity", 8: "rate"}
WORD = 9
_MINUTE_MS = 60_000


class LoadTable(GridTable):
    """A row a poste de charge."""

    fields, left, strong = FILLED, (0, WORD), (0, WORD)
    warns = WORD

    def __init__(self, grid: LoadGrid, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid, self._names = grid, names

    def heads(self) -> list[str]:
        return _heads()

    def keys(self) -> list[str]:
        return [row.code for row in self.grid.rows]

    def row(self, index: Index) -> CentreLoad:
        return self.grid.rows[index.row()]

    def cell(self, row: int, field: str) -> CellView:
        return self.grid.sheet.cell(self.grid.rows[row], field)

    def write(self, row: int, field: str, text: str) -> None:
        self.grid.sheet.write(self.grid.rows[row].code, field, text)

    def name(self, row: int, column: int) -> str:
        return f"{self.grid.rows[row].code}, {planning.column(FILLED[column])}"

    def tip(self, row: int, column: int, cell: CellView | None) -> str:
        if cell is None:
            return planning.data_of(self._names, self.grid.rows[row])
        if cell.status == "bad":
            return cell.fault
        return planning.step(cell.step, FILLED[column]) if cell.step else ""

    def given(self, row: int, column: int) -> str:
        centre = self.grid.rows[row]
        times = [work.unit_ms / 1000 for work in centre.work]
        least, most = min(times), max(times)
        decimals = 0 if all(time.is_integer() for time in times) else 1
        gamme = number(least, decimals) + (f"–{number(most, decimals)}" if most > least else "")
        capacity = centre.capacity
        return {
            0: centre.code,
            1: gamme,
            2: number(centre.pieces),
            3: number(centre.setups_ms / _MINUTE_MS),
            5: number(capacity.required_ms / _MINUTE_MS),
            6: number(capacity.yield_ppm / 10_000, 1),
            WORD: self._word(centre),
        }[column]

    def _word(self, row: CentreLoad) -> str:
        """What a rate found right says of the poste."""
        if not self.grid.sheet.known(row) or row.rate is None:
            return ""
        if row.rate > 1:
            early = (self.grid.cumulated(row).rate or 0) <= 1
            return translate("LoadGrid", "à avancer") if early else translate("LoadGrid", "surcharge")
        return translate("LoadGrid", "limite") if row.rate >= 0.95 else ""


def _heads() -> list[str]:
    return [
        translate("LoadGrid", "Poste"),
        translate("LoadGrid", "Gamme, s"),
        translate("LoadGrid", "Pièces à passer"),
        translate("LoadGrid", "Changements, min"),
        translate("LoadGrid", "Charge, min"),
        translate("LoadGrid", "Temps requis, min"),
        translate("LoadGrid", "TRS prévu, %"),
        translate("LoadGrid", "Capacité, min"),
        translate("LoadGrid", "Taux, %"),
        "",
    ]
