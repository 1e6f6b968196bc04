"""Over-consumption found, in quantity and in euros, with its poste, its cause and its hour."""

from app.documents.cents import cents_of
from app.documents.figures import source
from app.documents.report import Table
from app.documents.shift import Shift
from app.i18n import NO_VALUE, number, translate
from app.wording import quantity
from sim.indicators.overuse import OveruseRow, overuse

MOST_ROWS = 12
"""Of the table of a compte rendu; the rest is one row."""


def overuse_cause(code: str) -> str:
    return {
        "spoiled": translate("Overuse", "perdu au montage"),
        "scrapped": translate("Overuse", "monté sur une pièce rebutée"),
        "missing": translate("Overuse", "manquant au comptage"),
    }[code]


def overuse_rows(shift: Shift, component: str = "") -> list[OveruseRow]:
    """The dearest first; of one component, or of all."""
    rows = overuse(shift.scenario, shift.journal.facts())
    return [row for row in rows if component in ("", row.component)]


def overuse_cells(shift: Shift, row: OveruseRow) -> tuple[str, ...]:
    """Component, hour, poste, cause, quantity, euros."""
    unit = shift.scenario.components[row.component].unit
    return (
        shift.names.component(row.component),
        shift.names.clock(row.hour_ms),
        row.poste or NO_VALUE,
        overuse_cause(row.cause),
        quantity(unit, row.quantity),
        number(cents_of(row.cost_uc) / 100, 2, signed=True),
    )


def overuse_columns() -> tuple[str, ...]:
    return (
        translate("Overuse", "Composant"),
        translate("Overuse", "Heure de"),
        translate("Overuse", "Poste"),
        translate("Overuse", "Cause"),
        translate("Overuse", "Quantité"),
        translate("Overuse", "Écart, €"),
    )


def overuse_table(shift: Shift) -> Table:
    """The dearest, what remains of them in one row, and their sum: the gap in quantity of all components."""
    rows = overuse_rows(shift)
    cells = [overuse_cells(shift, row) for row in rows[:MOST_ROWS]]
    amounts = [cents_of(row.cost_uc) for row in rows]
    rest = sum(amounts[MOST_ROWS:])
    if rows[MOST_ROWS:]:
        cells.append((translate("Overuse", "Autres"), "", "", "", "", number(rest / 100, 2, signed=True)))
    cells.append((translate("Overuse", "Total"), "", "", "", "", number(sum(amounts) / 100, 2, signed=True)))
    title = translate("Overuse", "Surconsommations par poste, cause et heure")
    return Table("overuse", title, overuse_columns(), tuple(cells), source(shift), (4, 5), totalled=True)
