"""Costs against their standard: what makes the gap, component by component, and what each order cost."""

from app.documents.cents import cents_of, variance_cents, variance_totals
from app.documents.figures import source
from app.documents.report import Bar, Chart, Table
from app.documents.shift import Ledger
from app.i18n import number, translate
from app.wording import VARIANCES, cost, variance


def variances_table(shift: Ledger) -> Table:
    """From the standard of the good pieces to what they really cost."""
    rows = [(cost(code), amounts) for code, amounts in variance_cents(shift)]
    total = translate("Costs", "Total, {pieces} pièces bonnes").format(pieces=number(shift.board.pieces().good))
    rows.append((total, variance_totals(shift)))
    columns = (
        translate("Costs", "Poste de coût, €"),
        translate("Costs", "Standard"),
        *(variance(code) for code in VARIANCES),
        translate("Costs", "Réel"),
    )
    cells = tuple((label, *(_amount(rank, cents) for rank, cents in enumerate(amounts))) for label, amounts in rows)
    title = translate("Costs", "Écarts de coût par nature")
    return Table("variances", title, columns, cells, source(shift), (1, 2, 3, 4, 5, 6), totalled=True)


def variances_chart(shift: Ledger) -> Chart:
    """The four gaps, the dearest highlighted; the length of a bar is the amount, its sign is told."""
    _, *gaps, _ = variance_totals(shift)
    dearest = max(gaps)
    bars = tuple(
        Bar(variance(code), abs(cents) / 100, number(cents / 100, 2, signed=True), 0 < cents == dearest)
        for code, cents in zip(VARIANCES, gaps, strict=True)
    )
    title = translate("Costs", "Écart du coût réel au standard, €")
    return Chart("variances_chart", title, bars, number(sum(gaps) / 100, 2, signed=True), source(shift))


def order_costs_table(shift: Ledger) -> Table:
    """Prix de revient of each order against its standard."""
    rows = []
    for row in shift.board.order_costs():
        standard, real = cents_of(row.standard_uc), cents_of(row.real_uc)
        rows.append(
            (
                shift.names.order(row.code),
                shift.names.product(row.product),
                number(row.good),
                number(standard / 100, 2),
                number(real / 100, 2),
                number((real - standard) / 100, 2, signed=True),
                number(row.standard_uc / row.good / 1e6 if row.good else None, 2),
                number(None if row.per_piece_uc is None else row.per_piece_uc / 1e6, 2),
            )
        )
    columns = (
        translate("Costs", "OF"),
        translate("Costs", "Produit"),
        translate("Costs", "Bonnes"),
        translate("Costs", "Standard, €"),
        translate("Costs", "Réel, €"),
        translate("Costs", "Écart, €"),
        translate("Costs", "Standard, €/pièce"),
        translate("Costs", "Revient, €/pièce"),
    )
    title = translate("Costs", "Prix de revient par OF")
    return Table("order_costs", title, columns, tuple(rows), source(shift), (2, 3, 4, 5, 6, 7))


def _amount(rank: int, cents: int) -> str:
    """Gaps carry their sign; those that are nothing stay quiet."""
    if rank in (0, len(VARIANCES) + 1):
        return number(cents / 100, 2)
    return number(cents / 100, 2, signed=True) if cents else ""
