"""The tables and the chart a compte rendu may hold, each with its source."""

from app.documents.cents import cents_of
from app.documents.figures import goulot_losses, source
from app.documents.report import Bar, Chart, Table
from app.documents.shift import Ledger
from app.i18n import number, translate
from app.wording import (
    consumption,
    consumption_unit,
    consumption_value,
    cost,
    loss,
    objective,
    objective_gap,
    objective_target,
    objective_value,
)


def losses_chart(shift: Ledger) -> Chart:
    """Losses at the goulot by cause, in minutes, the longest highlighted."""
    rows = goulot_losses(shift)
    bars = tuple(
        Bar(loss(shift.names, row), row.ms / 60_000, number(row.ms / 60_000, 1), rank == 0)
        for rank, row in enumerate(rows)
    )
    title = translate("Figures", "Pertes au goulot {poste} par cause, en minutes")
    total = number(sum(row.ms for row in rows) / 60_000, 1)
    return Chart("losses", title.format(poste=shift.scenario.goulot), bars, total, source(shift))


def objectives_table(shift: Ledger) -> Table:
    met, missed = translate("Figures", "tenu"), translate("Figures", "non tenu")
    rows = tuple(
        (
            objective(row.code),
            objective_target(row),
            objective_value(row.code, row.value),
            objective_gap(row.code, row.gap),
            met if row.met else missed,
        )
        for row in shift.board.objectives()
    )
    columns = (
        translate("Figures", "Objectif"),
        translate("Figures", "Cible"),
        translate("Figures", "Réel"),
        translate("Figures", "Écart"),
        translate("Figures", "Bilan"),
    )
    title = translate("Figures", "Résultats et objectifs")
    return Table("objectives", title, columns, rows, source(shift), numeric=(1, 2, 3))


def hours_table(shift: Ledger) -> Table:
    """Good pieces at the goulot against the plan, hour by hour."""
    rows = tuple(
        (
            f"{shift.names.clock(row.from_ms)}\u00a0– {shift.names.clock(row.to_ms)}",
            number(row.plan),
            number(row.good),
            number(row.gap, signed=True),
        )
        for row in shift.board.hours()
    )
    columns = (
        translate("Figures", "Heure"),
        translate("Figures", "Plan"),
        translate("Figures", "Bonnes"),
        translate("Figures", "Écart"),
    )
    title = translate("Figures", "Heure par heure, pièces bonnes au goulot {poste}")
    return Table("hours", title.format(poste=shift.scenario.goulot), columns, rows, source(shift), (1, 2, 3))


def costs_table(shift: Ledger) -> Table:
    """Real and standard cost by component, and their total: of the amounts as shown, so that they add up."""
    rows = [(cost(row.code), cents_of(row.standard_uc), cents_of(row.real_uc)) for row in shift.board.costs()]
    total = translate("Figures", "Total, {pieces} pièces bonnes").format(pieces=shift.board.pieces().good)
    rows.append((total, sum(row[1] for row in rows), sum(row[2] for row in rows)))
    columns = (
        translate("Figures", "Poste de coût, €"),
        translate("Figures", "Standard"),
        translate("Figures", "Réel"),
        translate("Figures", "Écart"),
    )
    cells = tuple(
        (
            label,
            number(standard / 100, 2),
            number(real / 100, 2),
            number((real - standard) / 100, 2, signed=True),
        )
        for label, standard, real in rows
    )
    title = translate("Figures", "Coûts, réel contre standard")
    return Table("costs", title, columns, cells, source(shift), numeric=(1, 2, 3), totalled=True)


def consumption_table(shift: Ledger) -> Table:
    """Components and utilities, real against standard, the gap in euros split into quantity and price."""
    rows = tuple(
        (
            consumption(shift.names, row.code),
            consumption_unit(row.unit),
            consumption_value(row.unit, row.standard),
            consumption_value(row.unit, row.real),
            number(row.quantity_variance_uc / 1e6, 2, signed=True),
            number(row.price_variance_uc / 1e6, 2, signed=True),
        )
        for row in shift.board.consumption()
    )
    columns = (
        translate("Figures", "Consommation"),
        translate("Figures", "Unité"),
        translate("Figures", "Standard"),
        translate("Figures", "Réel"),
        translate("Figures", "Écart quantité, €"),
        translate("Figures", "Écart prix, €"),
    )
    title = translate("Figures", "Consommations, réel contre standard")
    return Table("consumption", title, columns, rows, source(shift), numeric=(2, 3, 4, 5))


def orders_table(shift: Ledger) -> Table:
    rows = tuple(
        (
            shift.names.order(row.code),
            shift.names.product(row.product),
            number(row.ordered),
            number(row.delivered),
            number(row.delivered_on_time),
            shift.names.clock(row.due_ms),
            shift.names.clock(row.completed_ms) if row.completed_ms is not None else "–",
        )
        for row in shift.board.orders()
    )
    columns = (
        translate("Figures", "OF"),
        translate("Figures", "Produit"),
        translate("Figures", "Demandé"),
        translate("Figures", "Livré"),
        translate("Figures", "À l’heure"),
        translate("Figures", "Dû à"),
        translate("Figures", "Fini à"),
    )
    title = translate("Figures", "Ordres de fabrication")
    return Table("orders", title, columns, rows, source(shift), numeric=(2, 3, 4, 5, 6))
