"""The orders that were made, and the decisions that were taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.shift import Shift
from app.documents.workbook.sheet import Column, Formula, Sheet, time_of_day
from app.i18n import translate
from app.wording import decision, phase, refusal

if TYPE_CHECKING:
    from xlsxwriter import Workbook


def orders_sheet(book: Workbook, shift: Shift) -> Sheet:
    columns = (
        Column(translate("Figures", "OF")),
        Column(translate("Figures", "Produit")),
        Column(translate("Workbook", "Client")),
        Column(translate("Figures", "Demandé"), "count"),
        Column(translate("Figures", "Livré"), "count"),
        Column(translate("Figures", "À l’heure"), "count"),
        Column(translate("Workbook", "Reste"), "count"),
        Column(translate("Figures", "Dû à"), "clock"),
        Column(translate("Figures", "Fini à"), "clock"),
    )
    sheet, rows = Sheet(book, translate("Figures", "OF"), columns), shift.board.orders()
    for here, row in enumerate(rows, 2):
        sheet.add(
            row.code,
            shift.names.product(row.product),
            shift.names.client(row.code),
            row.ordered,
            row.delivered,
            row.delivered_on_time,
            Formula(f"=MAX(D{here}-E{here},0)", max(row.ordered - row.delivered, 0)),
            _clock(shift, row.due_ms),
            _clock(shift, row.completed_ms),
        )
    if rows:
        sums = [sum(getattr(row, name) for row in rows) for name in ("ordered", "delivered", "delivered_on_time")]
        sums.append(sum(max(row.ordered - row.delivered, 0) for row in rows))
        totals = (Formula(f"=SUM({sheet.column(rank, 2, sheet.last)})", value) for rank, value in enumerate(sums, 3))
        sheet.add(translate("Workbook", "Total"), "", "", *totals, strong=True)
    return sheet


def decisions_sheet(book: Workbook, shift: Shift) -> Sheet:
    """All of them, refusals included, in the order in which they were given."""
    columns = (
        Column(translate("Workbook", "Heure"), "clock"),
        Column(translate("Workbook", "Étape")),
        Column(translate("Workbook", "Décision")),
        Column(translate("Workbook", "Motif")),
        Column(translate("Workbook", "Suite donnée")),
    )
    sheet, names = Sheet(book, translate("Workbook", "Décisions"), columns), shift.names
    for entry in shift.journal.decisions():
        command, refused = entry.command, entry.refusal
        outcome = refusal(names, refused) if refused else translate("Workbook", "prise")
        at = _clock(shift, command.at_ms)
        sheet.add(at, phase(command.phase), decision(names, command), command.reason, outcome)
    return sheet


def _clock(shift: Shift, at_ms: int | None) -> float | None:
    return None if at_ms is None else time_of_day(shift.scenario.calendar.start_ms_of_day + at_ms)
