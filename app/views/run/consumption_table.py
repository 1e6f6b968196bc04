"""Consumptions: real against standard, and the gap in euros split into quantity and price."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import euro, number, percent, translate
from app.models.shift import Shift
from app.widgets import Cell, Column, DataTable, Row
from sim.domain.scenario import AIR
from sim.indicators.rows import ConsumptionRow

FLOW = "_flow"
"""Ends the key of a row that tells what a network delivers now."""
_NOTABLE = 0.02
_UTILITIES = ("air", "electricity", "gas", "water")
_NML_A_NL = 1000
UC = 1_000_000


class ConsumptionTable(DataTable):
    """Utilities first, for the objective on air; then the widest gaps in euros."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Consommations"), parent)
        self.set_row_height(18)

    def refresh(self, shift: Shift) -> None:
        rows = sorted(shift.consumption, key=lambda row: (row.code not in _UTILITIES, -abs(variance_uc(row))))
        used = [_row(shift, row) for row in rows if row.real or row.standard]
        self.set_content(_columns(), [*_flows(shift), *used])


def variance_uc(row: ConsumptionRow) -> int:
    return row.quantity_variance_uc + row.price_variance_uc


def total_gap(shift: Shift) -> str:
    """Cumulated gap of all consumptions, in euros."""
    return euro(sum(variance_uc(row) for row in shift.consumption) / UC, signed=True)


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Matière"), stretch=True),
        Column(translate("Run", "Réel"), align="right"),
        Column(translate("Run", "Std"), align="right"),
        Column(translate("Run", "Écart"), align="right"),
        Column(translate("Run", "Qté €"), align="right"),
        Column(translate("Run", "Prix €"), align="right"),
    ]


def _row(shift: Shift, row: ConsumptionRow) -> Row:
    gap = (row.real - row.standard) / row.standard if row.standard else None
    over = gap is not None and gap > _NOTABLE
    unit = wording.consumption_unit(row.unit)
    name = _short_name(shift, row.code)
    tip = f"{wording.consumption(shift.names, row.code)} ({unit})"
    return Row(
        row.code,
        (
            Cell(name if row.unit == "u" else f"{name} ({unit})", tip=tip),
            wording.consumption_value(row.unit, row.real),
            Cell(wording.consumption_value(row.unit, row.standard), role="texte2"),
            Cell(percent(gap, signed=True), role="jaune_t" if over else "texte", strong=over),
            number(row.quantity_variance_uc / UC, 2, signed=True),
            number(row.price_variance_uc / UC, 2, signed=True),
        ),
    )


def _flows(shift: Shift) -> list[Row]:
    """What the compressor delivers now, against what the postes draw: a gap is a leak."""
    rows = []
    for network in shift.state.networks.values():
        real, drawn = network.flow_nml_min, network.drawn_nml_min
        gap = (real - drawn) / drawn if drawn else None
        over = real > drawn * (1 + _NOTABLE)
        cells = (
            Cell(translate("Run", "Débit (NL/min)"), tip=translate("Run", "Compresseur, contre postes (NL/min)")),
            number(real / _NML_A_NL),
            Cell(number(drawn / _NML_A_NL), role="texte2"),
            Cell(percent(gap, signed=True), role="jaune_t" if over else "texte", strong=over),
            "",
            "",
        )
        rows.append(Row(f"{network.code}{FLOW}", cells))
    return rows


def _short_name(shift: Shift, code: str) -> str:
    """A utility has its name, a component its code: the only one that fits beside six figures."""
    short = {AIR: translate("Run", "Air"), "electricity": translate("Run", "Élec.")}
    if code in short:
        return short[code]
    return code if code in shift.scenario.components else wording.consumption(shift.names, code)
