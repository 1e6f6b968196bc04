"""Consumptions and costs, real against standard: gaps and totals are formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.shift import Shift
from app.documents.workbook.sheet import Cell, Column, Formula, Kind, Sheet, in_euros
from app.i18n import translate
from app.wording import consumption, consumption_amount, consumption_unit, cost

if TYPE_CHECKING:
    from xlsxwriter import Workbook


def consumption_sheet(book: Workbook, shift: Shift) -> Sheet:
    """Components and fluids; the gap in euros is split into quantity and price."""
    columns = (
        Column(translate("Figures", "Consommation")),
        Column(translate("Figures", "Unité")),
        Column(translate("Figures", "Standard"), "amount"),
        Column(translate("Figures", "Réel"), "amount"),
        Column(translate("Figures", "Écart"), "amount"),
        Column(translate("Figures", "Écart quantité, €"), "euro"),
        Column(translate("Figures", "Écart prix, €"), "euro"),
        Column(translate("Workbook", "Écart total, €"), "euro"),
    )
    sheet, rows = Sheet(book, translate("Workbook", "Consommations"), columns), shift.board.consumption()
    for here, row in enumerate(rows, 2):
        real, standard = (consumption_amount(row.unit, value) for value in (row.real, row.standard))
        by_quantity, by_price = in_euros(row.quantity_variance_uc), in_euros(row.price_variance_uc)
        gap = Formula(f"=D{here}-C{here}", real - standard)
        whole = Formula(f"=F{here}+G{here}", by_quantity + by_price)
        name, unit = consumption(shift.names, row.code), consumption_unit(row.unit)
        kind: Kind = "count" if row.unit == "u" else "amount"
        amounts = (Cell(value, kind) for value in (standard, real, gap))
        sheet.add(name, unit, *amounts, by_quantity, by_price, whole)
    if rows:
        sums = [sum(row.quantity_variance_uc for row in rows), sum(row.price_variance_uc for row in rows)]
        sums.append(sum(sums))
        totals = (_total(sheet, rank, amount) for rank, amount in enumerate(sums, 5))
        sheet.add(translate("Workbook", "Total"), "", None, None, None, *totals, strong=True)
    return sheet


def costs_sheet(book: Workbook, shift: Shift) -> Sheet:
    """Standard, the four gaps, real; then what a good piece costs."""
    columns = (
        Column(translate("Figures", "Poste de coût, €")),
        Column(translate("Figures", "Standard"), "euro"),
        Column(translate("Workbook", "Écart quantité"), "euro"),
        Column(translate("Workbook", "Écart prix"), "euro"),
        Column(translate("Workbook", "Écart rendement"), "euro"),
        Column(translate("Workbook", "Écart volume"), "euro"),
        Column(translate("Figures", "Réel"), "euro"),
        Column(translate("Figures", "Écart"), "euro"),
    )
    sheet, rows = Sheet(book, translate("Workbook", "Coûts"), columns), shift.board.variances()
    for here, row in enumerate(rows, 2):
        parts = (row.standard_uc, row.quantity_uc, row.price_uc, row.yield_uc, row.volume_uc)
        real = Formula(f"=SUM(B{here}:F{here})", in_euros(row.real_uc))
        gap = Formula(f"=G{here}-B{here}", in_euros(row.gap_uc))
        sheet.add(cost(row.code), *map(in_euros, parts), real, gap)
    names = ("standard_uc", "quantity_uc", "price_uc", "yield_uc", "volume_uc", "real_uc", "gap_uc")
    sums = (sum(getattr(row, name) for row in rows) for name in names)
    totals = (_total(sheet, rank, amount) for rank, amount in enumerate(sums, 1))
    whole = sheet.add(translate("Workbook", "Total"), *totals, strong=True)
    _per_piece(sheet, shift, whole)
    return sheet


def _total(sheet: Sheet, rank: int, amount_uc: int) -> Formula:
    """Of the column above."""
    return Formula(f"=SUM({sheet.column(rank, 2, sheet.last)})", in_euros(amount_uc))


def _per_piece(sheet: Sheet, shift: Shift, whole: int) -> None:
    good, each = shift.board.pieces().good, shift.board.per_good_piece_uc()
    pieces = sheet.add(translate("Objective", "Pièces bonnes"), *[None] * 5, Cell(good, "count"))
    formula = Formula(f'=IF(G{pieces}>0,G{whole}/G{pieces},"")', None if each is None else in_euros(each))
    sheet.add(translate("Workbook", "Coût d’une pièce bonne"), *[None] * 5, formula, strong=True)
